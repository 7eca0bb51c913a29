import ArgumentParser
import RPC
import Testing

@testable import marketplace

struct CallArgumentsTests {
  private func parse(_ arguments: String...) throws -> CallCommand {
    try #require(try MarketplaceCommand.parseAsRoot(["call"] + arguments) as? CallCommand)
  }

  private func message(_ arguments: [String]) -> String {
    let error = #expect(throws: (any Error).self) { try MarketplaceCommand.parseAsRoot(["call"] + arguments) }
    return error.map { MarketplaceCommand.message(for: $0) } ?? ""
  }

  @Test func `a call takes its method, its server, data, headers and a timeout`() throws {
    let call = try parse(
      "a.v1.S/M", "--server", "[::1]:8443", "--data", #"{"a":1}"#, "--header", "Accept-Language:  ru", "--header",
      "trace-bin: AQI",
      "--timeout", "500ms")
    #expect(call.data == .json(#"{"a":1}"#) && call.timeout?.duration == .milliseconds(500))
    var metadata = Metadata()
    for header in call.header { header.append(to: &metadata) }
    #expect(metadata["accept-language"] == "ru" && metadata.bytes("trace-bin") == [1, 2])
  }

  @Test(
    arguments: [
      ("-", RequestData.standardInput), ("@requests.json", .file("requests.json")), ("{}", .json("{}")), ("", .json("")),
    ])
  func `data are JSON, a file or standard input`(argument: String, data: RequestData) throws {
    #expect(try parse("S/M", "--server", "h:1", "--data", argument).data == data)
  }

  @Test(arguments: [
    ("7s", Duration.seconds(7)), ("2m", .seconds(120)), ("1h", .seconds(3600)), ("99999999ms", .milliseconds(99_999_999)),
  ])
  func `a timeout is a number and a unit`(text: String, duration: Duration) throws {
    #expect(try TimeoutArgument(text).duration == duration)
  }

  @Test(arguments: ["", "s", "5", "0s", "-1s", "5.5s", "5 s", "5d", "100000000ms"])
  func `another timeout is refused`(text: String) {
    #expect(throws: ArgumentRejected.self) { try TimeoutArgument(text) }
  }

  @Test(arguments: ["name", ":path: /", "grpc-timeout: 1S", "na me: x", "name: ж", "x-bin: %", ": x"])
  func `a header that cannot be sent is refused`(text: String) {
    #expect(throws: ArgumentRejected.self) { try MetadataArgument(text) }
  }

  @Test(
    arguments: [
      (
        ["S/M", "--server", "h:1", "--organization", "o"],
        "give either --login, with --password-env or not, or --phone, with --code-from-sandbox or not"
      ),
      (["S/M", "--server", "h:1", "--login", "l", "--password-env", "P"], "signing in takes --organization and --client-id too"),
    ] as [([String], String)])
  func `a command that cannot be meant says what to give`(arguments: [String], text: String) {
    #expect(message(arguments) == text)
  }

  @Test(.enabled(if: profileNames().isEmpty, "whoever has a profile has a server"), arguments: [[], ["--protoset", "x"]])
  func `a call needs a server`(arguments: [String]) {
    #expect(message(["S/M"] + arguments) == "say which server: --server HOST:PORT, or --profile NAME")
  }

  @Test func `schemas from a file need no server`() throws {
    #expect(try MarketplaceCommand.parseAsRoot(["list", "--protoset", "x.pb"]) is ListCommand)
    let describe = try #require(
      try MarketplaceCommand.parseAsRoot(["describe", "a.B", "--descriptors", "x.pb"]) as? DescribeCommand)
    #expect((describe.name, describe.schemas.protoset) == ("a.B", "x.pb"))
  }

  @Test func `standard input and files are read to their ends`() async throws {
    var input = try RequestInput(.file("/proc/self/cmdline")).makeAsyncIterator()
    #expect(try await input.next()?.isEmpty == false)
    #expect(try await input.next() == nil)
    var nothing = try RequestInput(nil).makeAsyncIterator()
    #expect(try await nothing.next() == [])
    #expect(try await nothing.next() == nil)
    #expect(throws: UnreadableFile.self) { try RequestInput(.file("/no/such/file")) }
  }
}
