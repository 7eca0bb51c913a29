import Access
import Testing

@Suite struct PasswordHashTests {
  static let cheap = PasswordHash.Cost(passes: 1, memoryKiB: 8)

  @Test(arguments: ["correct horse", "", "пароль с пробелом", String(repeating: "a", count: 1_000)])
  func `a password matches its own hash and no other`(password: String) {
    let hash = PasswordHash(of: password, cost: Self.cheap)
    #expect(hash.matches(password))
    #expect(!hash.matches(password + " "))
    #expect(hash.encoded.hasPrefix("$argon2id$v=19$m=8,t=1,p=1$"))
  }

  @Test func `the same password hashes differently each time`() {
    #expect(PasswordHash(of: "secret", cost: Self.cheap) != PasswordHash(of: "secret", cost: Self.cheap))
  }

  @Test func `what is not a hash matches nothing`() {
    #expect(!PasswordHash(encoded: "").matches(""))
    #expect(!PasswordHash(encoded: "secret").matches("secret"))
  }
}
