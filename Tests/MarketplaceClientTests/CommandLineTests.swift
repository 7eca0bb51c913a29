import RPCHTTP2
import ArgumentParser
import Testing

@testable import marketplace

struct CommandLineTests {
  private static let watch = ["watch", "--server", "localhost:8443", "--organization", "severny-kvartal", "--client-id", "crm"]

  @Test func `a story needs a server and a sandbox`() throws {
    let story = try #require(
      try MarketplaceCommand.parseAsRoot(["story", "--server", "localhost:8443", "--sandbox", "[::1]:8444"]) as? StoryCommand)
    #expect(story.server == (try ChannelTarget("localhost:8443")))
    #expect(story.sandbox == (try ChannelTarget("[::1]:8444")))
    #expect(throws: (any Error).self) { try MarketplaceCommand.parseAsRoot(["story", "--server", "localhost:8443"]) }
  }

  @Test(
    arguments: [
      ["--login", "manager", "--password-env", "PASSWORD"], ["--phone", "+79110000001", "--code-from-sandbox", "localhost:8444"],
      ["--login", "manager"], ["--phone", "+79110000001"],
    ])
  func `a watcher signs in by password or by phone`(credential: [String]) throws {
    #expect(try MarketplaceCommand.parseAsRoot(Self.watch + credential) is WatchCommand)
  }

  @Test(
    arguments: [
      [], ["--password-env", "PASSWORD"], ["--login", "manager", "--password-env", "PASSWORD", "--phone", "+79110000001"],
    ])
  func `half a credential, or two, are refused with what to give`(credential: [String]) {
    let error = #expect(throws: (any Error).self) { try MarketplaceCommand.parseAsRoot(Self.watch + credential) }
    #expect(
      error.map { MarketplaceCommand.message(for: $0) }
        == "give either --login, with --password-env or not, or --phone, with --code-from-sandbox or not")
  }

  @Test(arguments: [
    (["call", "A/B", "--server", "h:1", "--profile", "north"], "a profile's tokens are for its own server"),
    (["list", "--profile", "north", "--tls"], "a profile has its own"),
    (["watch", "--profile", "north", "--login", "anna", "--organization", "o", "--client-id", "c"], "signing in needs a server"),
    (["list", "--profile", "../north"], "a profile's name is up to 64"),
    (Self.watch + ["--login", "manager", "--resume"], "--resume goes with --profile"),
  ])
  func `what does not go together is refused with why`(arguments: [String], why: String) {
    let error = #expect(throws: (any Error).self) { try MarketplaceCommand.parseAsRoot(arguments) }
    let message = error.map { MarketplaceCommand.message(for: $0) } ?? ""
    #expect(message.contains(why), "\(message)")
  }

  @Test func `an endpoint without a port is refused with how to write it`() {
    let error = #expect(throws: (any Error).self) {
      try MarketplaceCommand.parseAsRoot(["story", "--server", "localhost", "--sandbox", "localhost:8444"])
    }
    #expect(error.map { MarketplaceCommand.message(for: $0).contains("127.0.0.1:8443") } == true)
  }
}
