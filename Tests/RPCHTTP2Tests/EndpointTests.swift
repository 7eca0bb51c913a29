import RPCHTTP2
import Testing

struct EndpointTests {
  @Test(
    arguments: [
      ("127.0.0.1:8443", "127.0.0.1", 8443), ("localhost:1", "localhost", 1), ("[::1]:65535", "::1", 65535),
    ] as [(String, String, UInt16)])
  func `a host and a port are read, and written as they were`(text: String, host: String, port: UInt16) throws {
    let endpoint = try Endpoint(text)
    #expect(endpoint.host == host)
    #expect(endpoint.port == port)
    #expect(endpoint.description == text)
  }

  @Test(
    arguments: [
      ("localhost", .noPort), ("", .noPort), (":8443", .noHost), ("[]:8443", .noHost), ("::1:8443", .bareIPv6),
      ("localhost:", .badPort("")), ("localhost:0", .badPort("0")), ("localhost:65536", .badPort("65536")),
      ("localhost:+80", .badPort("+80")), ("localhost:http", .badPort("http")),
    ] as [(String, EndpointRejected)])
  func `anything else is refused for what is wrong with it`(text: String, reason: EndpointRejected) {
    #expect(throws: reason) { try Endpoint(text) }
  }
}
