import EventLoop
import Protobuf
import RPC
import Testing

@testable import RPCHTTP2

private let echo = MethodDescriptor(service: "test.v1.Echo", method: "Say")
private let count = MethodDescriptor(service: "test.v1.Echo", method: "Count", serverStreaming: true)
private let nobody = MethodDescriptor(service: "test.v1.Echo", method: "Nobody")

@Suite struct CallTests {
  @Test(arguments: [0, 1, 5000, 300_000, 4_000_000])
  func `a unary call gives back its message, whatever its size`(size: Int) async throws {
    let server = try await TestServer { $0.unary(echo) { (text: Text, _) in text } }
    let text = String(repeating: "ж", count: size / 2)
    #expect(try await server.unary(echo, text) == text)
  }

  @Test func `a thousand calls at once share a connection`() async throws {
    let server = try await TestServer { $0.unary(echo) { (text: Text, _) in text } }
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<1000 { group.addTask { try await server.unary(echo, "\(number)") == "\(number)" } }
      for try await isRight in group { #expect(isRight) }
    }
  }

  @Test func `a stream gives its messages in order and ends`() async throws {
    let server = try await TestServer {
      $0.serverStreaming(count) { (text: Text, writer: ResponseWriter<Text>, _) in
        for number in 0..<Int(text.value)! { try await writer.write(Text(value: "\(number)")) }
      }
    }
    var received: [String] = []
    for try await text in server.stream(count, "1000") { received.append(text.value) }
    #expect(received == (0..<1000).map { "\($0)" })
  }

  @Test func `rule 1: a method that nobody serves is UNIMPLEMENTED`() async throws {
    let server = try await TestServer { $0.unary(echo) { (text: Text, _) in text } }
    let error = await #expect(throws: RPCError.self) { try await server.unary(nobody, "") }
    #expect(error?.code == .unimplemented)
  }

  @Test func `rule 8: a message survives percent-encoding and status details arrive whole`() async throws {
    let server = try await TestServer {
      $0.unary(echo) { (_: Text, _) -> Text in
        throw RPCError(
          .failedPrecondition, "100% возвращён\n", reason: "ORDER_ALREADY_REFUNDED", domain: "marketplace",
          info: [("order", "42")], localized: ("ru", "Возврат уже был"))
      }
    }
    let error = await #expect(throws: RPCError.self) { try await server.unary(echo, "") }
    #expect(error?.code == .failedPrecondition)
    #expect(error?.message == "100% возвращён\n")
    #expect(error?.reason == "ORDER_ALREADY_REFUNDED")
    #expect(error?.domain == "marketplace")
    #expect(error?.info == ["order": "42"])
    #expect(error?.localizedMessage == "Возврат уже был")
  }

  @Test func `rule 15: an unexpected error is UNKNOWN, its text logged and not sent`() async throws {
    struct Surprise: Error { let secret = "password" }
    let server = try await TestServer { $0.unary(echo) { (_: Text, _) -> Text in throw Surprise() } }
    let error = await #expect(throws: RPCError.self) { try await server.unary(echo, "") }
    #expect(error?.code == .unknown)
    #expect(error?.message.contains("password") == false)
    #expect(server.failures.all.first?.cause?.contains("password") == true)
    #expect(server.failures.all.first?.path == echo.path)
  }

  @Test func `rule 10: metadata goes both ways, bytes and duplicates in order`() async throws {
    let server = try await TestServer {
      $0.unary(echo) { (text: Text, context) in
        context.responseMetadata.append("x-seen", context.metadata["x-text"] ?? "")
        for field in context.metadata.fields where field.name == "x-bytes-bin" {
          context.trailingMetadata.append("x-bytes-bin", bytes: field.value)
        }
        return text
      }
    }
    var options = CallOptions()
    options.metadata.append("x-text", "hello")
    options.metadata.append("x-bytes-bin", bytes: [0, 255, 7])
    options.metadata.append("x-bytes-bin", bytes: [1])
    let result = try await server.channel.unary(echo, Text(), returning: Text.self, options: options)
    #expect(result.initialMetadata["x-seen"] == "hello")
    #expect(result.trailingMetadata.fields.filter { $0.name == "x-bytes-bin" }.map(\.value) == [[0, 255, 7], [1]])
  }

  @Test func `rule 14: a message above the limit is RESOURCE_EXHAUSTED and the connection lives`() async throws {
    var limits = Limits()
    limits.maxMessageBytes = 1000
    let server = try await TestServer(limits: limits) { $0.unary(echo) { (text: Text, _) in text } }
    let error = await #expect(throws: RPCError.self) { try await server.unary(echo, String(repeating: "x", count: 2000)) }
    #expect(error?.code == .resourceExhausted)
    #expect(try await server.unary(echo, "small") == "small")
  }

  @Test func `the handler runs on its connection's loop, also after it waited`() async throws {
    let server = try await TestServer {
      $0.unary(echo) { (_: Text, _) in
        let before = EventLoop.current
        try await before!.sleep(for: .milliseconds(1))
        return Text(value: before === EventLoop.current ? "same" : "other")
      }
    }
    #expect(try await server.unary(echo, "") == "same")
  }

  @Test func `a call from a task on the channel's loop stays on it`() async throws {
    let server = try await TestServer { $0.unary(echo) { (text: Text, _) in text } }
    let channel = HTTP2Channel(host: "localhost", port: server.server.port, on: server.loop)
    let (answer, stayed) = try await Task(executorPreference: server.loop) {
      let result = try await channel.unary(echo, Text(value: "here"), returning: Text.self, options: CallOptions())
      return (result.message.value, server.loop.isCurrent)
    }.value
    #expect(answer == "here" && stayed)
  }
}
