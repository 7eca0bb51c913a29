import COpenSSL
import FoundationEssentials
import TestCertificates
import Testing

@testable import TLS

@Suite struct CertificateTextTests {
  static let authority = TestAuthority()

  /// The bytes between the lines of PEM, hashed without a parser.
  private func thumbprint(_ pem: String) throws -> [UInt8] {
    let body = pem.split(separator: "\n").filter { !$0.hasPrefix("-----") }.joined()
    let der = try #require(Data(base64Encoded: body))
    var digest = [UInt8](repeating: 0, count: 32)
    #expect(EVP_Digest(Array(der), der.count, &digest, nil, EVP_sha256(), nil) == 1)
    return digest
  }

  @Test func `a certificate is known by the SHA-256 of its DER, however it is pasted`() throws {
    let pem = Self.authority.issue("partner").certificate
    let expected = try thumbprint(pem)
    let lines = pem.split(separator: "\n")
    let pasted = [
      pem, String(pem.dropLast()), lines.joined(separator: "\r\n") + "\r\n", "\n\n\(pem)\n\n",
      "subject=CN = partner\nissuer=CN = Партнёр\n\(pem)",
    ]
    for text in pasted { #expect(try CertificateText(text).sha256 == expected) }
  }

  @Test func `two certificates of one name are told apart`() throws {
    let pems = (0..<2).map { _ in Self.authority.issue("partner").certificate }
    #expect(try CertificateText(pems[0]) != CertificateText(pems[1]))
  }

  @Test func `what a peer shows is known by what was pasted`() throws {
    let authority = try Authority()
    let identity = try authority.identity("partner")
    let authorities = try authority.folder.write("clients.pem", authority.authority.pem)
    let pair = try EnginePair(
      authority.server("DNS:localhost", clientAuthorities: authorities), TLSContext(client: authority.roots, identity: identity))
    try pair.settle()
    let pasted = try String(contentsOfFile: identity.certificates, encoding: .utf8)
    #expect(pair.server.peerCertificate?.sha256 == (try CertificateText(pasted).sha256))
  }

  @Test func `one whose time has not come may be given ahead, one whose time is over may not`() throws {
    _ = try CertificateText(Self.authority.issue("partner", days: 10...20).certificate)
    let expired = Self.authority.issue("partner", days: -20...(-10)).certificate
    #expect(throws: CertificateTextRejected.expired) { try CertificateText(expired) }
  }

  @Test func `a private key is told before anything is read`() {
    let (certificate, key) = Self.authority.issue("partner")
    let old = key.replacing("PRIVATE KEY", with: "EC PRIVATE KEY")
    for text in [key, certificate + key, key + certificate, TestAuthority.lockedKey(), old] {
      #expect(throws: CertificateTextRejected.privateKey) { try CertificateText(text) }
    }
  }

  @Test func `a chain is not one certificate`() {
    #expect(throws: CertificateTextRejected.several) {
      try CertificateText(Self.authority.issue("partner").certificate + Self.authority.pem)
    }
  }

  @Test func `anything else is no certificate`() {
    let pem = Self.authority.issue("partner").certificate
    let lines = pem.split(separator: "\n").map(String.init)
    var gap = lines
    gap.remove(at: 2)
    let damaged: [String] = [
      "", "x", "\0", lines[1], lines[0], "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n",
      lines.dropLast().joined(separator: "\n"), pem.replacing("CERTIFICATE", with: "PUBLIC KEY"), gap.joined(separator: "\n"),
      pem + String(pem.dropLast(40)),
    ]
    for text in damaged {
      #expect(throws: CertificateTextRejected.unreadable, "\(text)") { try CertificateText(text) }
    }
  }

  @Test func `a certificate with any byte changed is another, or none`() throws {
    let pem = Self.authority.issue("partner").certificate
    let original = try CertificateText(pem)
    for index in pem.indices.dropFirst(28).dropLast(27) where pem[index] != "\n" {
      var text = pem
      text.replaceSubrange(index...index, with: pem[index] == "A" ? "B" : "A")
      let changed = try? CertificateText(text)
      // The bits behind the last byte of Base64 mean nothing.
      #expect(changed != original || pem[pem.index(after: index)] == "=" || pem[index] == "=")
    }
  }
}
