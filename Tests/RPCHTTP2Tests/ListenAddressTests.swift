import EventLoop
import Testing

@testable import RPCHTTP2

@Suite struct ListenAddressTests {
  @Test(arguments: [
    ("127.0.0.1:8443", "127.0.0.1:8443"), ("0.0.0.0:0", "0.0.0.0:0"), ("[::1]:80", "[::1]:80"),
    ("unix:/run/a.sock", "unix:/run/a.sock"), ("unix:a", "unix:a"),
  ])
  func `an address is what its text says`(text: String, description: String) throws {
    guard case .address(let address) = try ListenAddress(text) else { throw Missing() }
    #expect(address.description == description)
    #expect(address.isUnix == text.hasPrefix("unix:"))
  }

  @Test func `passed sockets have a word of their own`() throws {
    #expect(try ListenAddress("passed") == .passed)
  }

  @Test(arguments: ["", "localhost:80", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:-1", "unix:", "::1", "Passed"])
  func `a text that names no place is refused with what would`(text: String) {
    let error = #expect(throws: ListenFailure.self) { try ListenAddress(text) }
    #expect(error?.reason.contains("unix:PATH") == true || error?.reason.contains("107 bytes") == true)
  }

  private struct Missing: Error {}
}
