import TestCertificates
import Testing

@testable import TLS

@Suite struct ClientCertificateTests {
  let authority: Authority

  init() throws { authority = try Authority() }

  private func pair(showing identity: TLSIdentityFiles?, isRequired: Bool = true) throws -> EnginePair {
    let authorities = try authority.folder.write("clients.pem", authority.authority.pem)
    let server = try authority.server("DNS:localhost", clientAuthorities: authorities, requiresClientCertificates: isRequired)
    return try EnginePair(server, TLSContext(client: authority.roots, identity: identity))
  }

  @Test func `rpc 18: a server knows whom it has verified`() throws {
    let pair = try pair(showing: authority.identity("Партнёр 7", "DNS:partner-7.example", "URI:spiffe://marketplace/partner/7"))
    try pair.settle()
    let certificate = try #require(pair.server.peerCertificate)
    #expect(certificate.subject == "CN=Партнёр 7")
    #expect(certificate.commonName == "Партнёр 7")
    #expect(certificate.dnsNames == ["partner-7.example"])
    #expect(certificate.uris == ["spiffe://marketplace/partner/7"])
  }

  @Test func `a client without a certificate stays out, and is told why`() throws {
    let pair = try pair(showing: nil)
    #expect(throws: TLSFailure("the peer shows no certificate")) { try pair.settle() }
    #expect(pair.client.failure == TLSFailure("the peer refuses: tlsv13 alert certificate required"))
  }

  @Test func `where certificates are optional a client without one is nobody, and one with one is known`() throws {
    let nameless = try pair(showing: nil, isRequired: false)
    try nameless.settle()
    #expect(nameless.server.isEstablished && nameless.server.peerCertificate == nil)
    let named = try pair(showing: authority.identity("partner"), isRequired: false)
    try named.settle()
    #expect(named.server.peerCertificate?.commonName == "partner" && named.server.peerCertificate?.sha256.count == 32)
  }

  @Test(arguments: [true, false])
  func `a certificate that another authority has signed stays out`(isRequired: Bool) throws {
    let other = try Authority("Another authority")
    let pair = try pair(showing: other.identity("partner"), isRequired: isRequired)
    let failure = #expect(throws: TLSFailure.self) { try pair.settle() }
    #expect("\(failure!)".hasPrefix("the peer's certificate is not accepted: "))
    #expect(!pair.server.isEstablished)
  }

  @Test(arguments: [true, false])
  func `a certificate that has expired stays out`(isRequired: Bool) throws {
    let pair = try pair(showing: authority.identity("partner", days: -20...(-10)), isRequired: isRequired)
    #expect(throws: TLSFailure("the peer's certificate is not accepted: certificate has expired")) { try pair.settle() }
  }

  @Test func `a server that asks nobody knows nobody`() throws {
    let identity = try authority.identity("partner")
    let pair = try EnginePair(authority.server("DNS:localhost"), TLSContext(client: authority.roots, identity: identity))
    try pair.settle()
    #expect(pair.server.isEstablished)
    #expect(pair.server.peerCertificate == nil)
  }
}
