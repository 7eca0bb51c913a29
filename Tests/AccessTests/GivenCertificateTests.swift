import Access
import RPC
import TestCertificates
import Testing

@Suite struct GivenCertificateTests {
  static let authority = TestAuthority()

  @Test func `an empty field is no certificate, and one certificate is known by 32 bytes`() throws {
    #expect(try GivenCertificate(field: "") == nil)
    #expect(try GivenCertificate(field: Self.authority.issue("partner").certificate)?.hash.count == 32)
  }

  @Test func `anything else is refused by its path, with what to do and nothing of what was given`() {
    let (certificate, key) = Self.authority.issue("partner")
    let expired = Self.authority.issue("partner", days: -20...(-10)).certificate
    let given = [
      (key, "private key"), (certificate + key, "private key"), (certificate + Self.authority.pem, "leave out"),
      ("partner", "in PEM"), (expired, "renewed"),
    ]
    for (text, advice) in given {
      let error = #expect(throws: RPCError.self) { try GivenCertificate(field: text) }
      #expect(error?.code == .invalidArgument && error?.fieldViolations.map(\.field) == ["certificate"])
      let said = "\(error?.message ?? "") \(error?.fieldViolations.first?.description ?? "")"
      #expect(said.contains(advice))
      for line in text.split(separator: "\n") where !line.hasPrefix("-----") && line != "partner" {
        #expect(!said.contains(line))
      }
    }
  }
}
