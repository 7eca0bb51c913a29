import AccessTokens
import FoundationEssentials
import Testing

@Suite struct CallerSecretTests {
  @Test(arguments: CallerSecret.Kind.allCases)
  func `a secret comes back from its text, and has one text`(kind: CallerSecret.Kind) throws {
    let secret = CallerSecret(kind, organization: UUID(), id: UUID())
    #expect(secret.text.hasPrefix(kind.rawValue) && secret.text.utf8.count == 68)
    #expect(CallerSecret(secret.text) == secret)
    #expect(CallerSecret(secret.text)?.hash == secret.hash)
    // Every character counts.
    for index in secret.text.indices.dropFirst(4) {
      var text = secret.text
      text.replaceSubrange(index...index, with: text[index] == "A" ? "B" : "A")
      #expect(CallerSecret(text) != secret && CallerSecret(text) != nil)
    }
  }

  @Test func `R13: two secrets of one link are different, and so are their hashes`() {
    let (organization, id) = (UUID(), UUID())
    let secrets = (0..<100).map { _ in CallerSecret(.paymentLink, organization: organization, id: id) }
    #expect(Set(secrets.map(\.text)).count == 100 && Set(secrets.map(\.hash)).count == 100)
    #expect(secrets.allSatisfy { $0.hash.count == 32 })
  }
}
