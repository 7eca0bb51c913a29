import TestCertificates
import Testing

@testable import TLS

@Suite struct HandshakeTests {
  let authority: Authority

  init() throws { authority = try Authority() }

  @Test(arguments: [Int.max, 1])
  func `rpc 18: two sides agree on TLS 1.3 and h2, however the bytes are cut`(chunkBytes: Int) throws {
    let pair = try EnginePair(authority.server("DNS:localhost"), TLSContext(client: authority.roots))
    pair.chunkBytes = chunkBytes
    try pair.settle()
    #expect(pair.server.isEstablished && pair.client.isEstablished)
    #expect(pair.server.version == "TLSv1.3")
    #expect(pair.server.peerCertificate == nil)
    #expect(pair.client.peerCertificate?.commonName == "server")
  }

  @Test func `before the handshake is done nothing is pulled`() throws {
    let pair = try EnginePair(authority.server("DNS:localhost"), TLSContext(client: authority.roots))
    _ = pair.output(of: pair.client)
    for engine in [pair.client, pair.server] {
      let sealed = engine.seal {
        Issue.record("asked for plaintext")
        return nil
      }
      #expect(sealed == nil)
    }
  }

  @Test(arguments: ["localhost", "a.example.org", "127.0.0.1", "::1"])
  func `a certificate's names and addresses are the server's`(name: String) throws {
    let server = try authority.server("DNS:localhost", "DNS:*.example.org", "IP:127.0.0.1", "IP:::1")
    let pair = try EnginePair(server, TLSContext(client: authority.roots), serverName: name)
    try pair.settle()
    #expect(pair.client.isEstablished)
  }

  @Test(arguments: ["example.org", "a.b.example.org", "127.0.0.2", "localhost.example"])
  func `a server of another name is refused, and told`(name: String) throws {
    let server = try authority.server("DNS:localhost", "DNS:*.example.org", "IP:127.0.0.1")
    let pair = try EnginePair(server, TLSContext(client: authority.roots), serverName: name)
    let failure = #expect(throws: TLSFailure.self) { try pair.settle() }
    #expect("\(failure!)".hasPrefix("the peer's certificate is not accepted: ") && "\(failure!)".hasSuffix(" mismatch"))
    #expect(pair.server.failure.map { "\($0)".hasPrefix("the peer refuses: ") } == true)
    #expect(!pair.client.isEstablished && !pair.server.isEstablished)
  }

  @Test(arguments: [(-20...(-10), "certificate has expired"), (10...20, "certificate is not yet valid")])
  func `a certificate out of its time is refused`(days: ClosedRange<Int>, reason: String) throws {
    let pair = try EnginePair(authority.server("DNS:localhost", days: days), TLSContext(client: authority.roots))
    #expect(throws: TLSFailure("the peer's certificate is not accepted: \(reason)")) { try pair.settle() }
  }

  @Test func `a server that no trusted authority vouches for is refused`() throws {
    let other = try Authority("Another authority")
    let pair = try EnginePair(authority.server("DNS:localhost"), TLSContext(client: other.roots))
    #expect(throws: TLSFailure.self) { try pair.settle() }
    #expect(!pair.client.isEstablished)
    #expect(pair.server.failure == TLSFailure("the peer refuses: tlsv1 alert unknown ca"))
  }

  @Test(arguments: ["GET / HTTP/1.1\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}"])
  func `what speaks no TLS is refused`(bytes: String) throws {
    let engine = TLSEngine(try authority.server("DNS:localhost"), in: TLSWorkspace())
    var bytes = bytes
    #expect(throws: TLSFailure("the peer does not speak TLS")) {
      try bytes.withUTF8 { _ = try engine.open(UnsafeRawBufferPointer($0)) }
    }
  }

  @Test func `no certificate has an empty name`() throws {
    let context = try TLSContext(client: authority.roots)
    #expect(throws: TLSFailure.self) { try TLSEngine(context, serverName: "", in: TLSWorkspace()) }
  }
}
