import Foundation
import TestCertificates
import Testing

@testable import TLS

@Suite struct FileTests {
  let authority: Authority
  let folder: TestFolder

  init() throws {
    authority = try Authority()
    folder = authority.folder
  }

  private func refusal(certificates: String, key: String) -> TLSFileRejected? {
    #expect(throws: TLSFileRejected.self) { try TLSContext(server: TLSIdentityFiles(certificates: certificates, key: key)) }
  }

  @Test func `a file that is not there is named with the reason`() throws {
    let identity = try authority.identity("server")
    let refusal = refusal(certificates: identity.certificates, key: "/no/such/key")
    #expect(refusal?.description == "/no/such/key: it cannot be opened: No such file or directory")
  }

  @Test func `a key of another certificate is refused with the names of both files`() throws {
    let (mine, other) = (try authority.identity("server"), try authority.identity("other"))
    let refusal = refusal(certificates: mine.certificates, key: other.key)
    #expect(refusal?.description == "\(other.key): it is not the key of the first certificate in \(mine.certificates)")
  }

  @Test(arguments: ["", "no PEM\n"])
  func `a file without PEM says what belongs there`(text: String) throws {
    let (identity, empty) = (try authority.identity("server"), try folder.write("empty", text))
    #expect(refusal(certificates: empty, key: identity.key)?.reason.contains("-----BEGIN CERTIFICATE-----") == true)
    #expect(refusal(certificates: identity.certificates, key: empty)?.reason.contains("-----BEGIN PRIVATE KEY-----") == true)
  }

  @Test func `a certificate cut short is refused, also behind a good one`() throws {
    let (certificate, key) = authority.authority.issue("server")
    let (whole, half) = (try folder.write("key", key), String(certificate.prefix(300)))
    for text in [half, certificate + half] {
      let refusal = refusal(certificates: try folder.write("half", text), key: whole)
      #expect(refusal?.reason.contains("a certificate in it cannot be read") == true)
    }
  }

  @Test func `a key behind a passphrase is refused without asking the terminal for it`() throws {
    let identity = try authority.identity("server")
    let locked = try folder.write("locked", TestAuthority.lockedKey())
    #expect(refusal(certificates: identity.certificates, key: locked)?.reason.contains("passphrase") == true)
  }

  @Test func `it is known when the certificate ends`() throws {
    let (certificate, key) = authority.authority.issue("server", days: -1...30)
    let files = TLSIdentityFiles(certificates: try folder.write("certificate", certificate), key: try folder.write("key", key))
    let end = try #require(try TLSContext(server: files).certificateEnd)
    #expect(abs(Double(end) - Date(timeIntervalSinceNow: 30 * 86_400).timeIntervalSince1970) < 3600)
    #expect(try TLSContext(client: authority.roots).certificateEnd == nil)
  }

  @Test func `a chain is sent whole`() throws {
    let identity = try authority.identity("server", "DNS:localhost")
    let certificate = try String(contentsOfFile: identity.certificates, encoding: .utf8)
    let chain = try folder.write("chain.pem", certificate + authority.authority.pem)
    let context = try TLSContext(server: TLSIdentityFiles(certificates: chain, key: identity.key))
    let pair = try EnginePair(context, TLSContext(client: authority.roots))
    try pair.settle()
    #expect(pair.client.isEstablished)
  }

  @Test func `trust in a file without certificates is refused`() throws {
    let empty = try folder.write("empty", "")
    let identity = try authority.identity("server")
    #expect(throws: TLSFileRejected.self) { try TLSContext(client: .file(empty)) }
    #expect(throws: TLSFileRejected.self) { try TLSContext(server: identity, clientAuthorities: empty) }
  }
}
