import AccessTokens
import FoundationEssentials
import Testing

@Suite struct CertificateTokenTests {
  @Test func `a token comes back from its text, and has one text`() throws {
    let token = CertificateToken(organization: UUID(), id: UUID())
    #expect(token.text.hasPrefix("mpc_") && token.text.utf8.count == 47)
    #expect(CertificateToken(token.text) == token)
    for index in token.text.indices.dropFirst(4) {
      var text = token.text
      text.replaceSubrange(index...index, with: text[index] == "A" ? "B" : "A")
      #expect(CertificateToken(text) != token)
    }
  }

  @Test func `what is no such token is none`() {
    let good = CertificateToken(organization: UUID(), id: UUID()).text
    let secret = CallerSecret(.apiKey, organization: UUID(), id: UUID()).text
    for text in ["", "mpc_", String(good.dropLast()), good + "A", String(good.dropLast()) + "=", good + " ", secret] {
      #expect(CertificateToken(text) == nil, "\(text)")
    }
    #expect(CertificateToken(good.replacing("mpc_", with: "mpk_")) == nil)
  }
}
