import AccessTokens
import Foundation
import Testing

@Suite struct SecretSealTests {
  private let seal = SecretSeal(TokenKey())
  private let owner = UUID()

  @Test func `what was sealed is opened for its owner alone, under the same key`() {
    let sealed = seal.seal("пароль", for: owner)
    #expect(seal.open(sealed, of: owner) == "пароль")
    #expect(seal.open(sealed, of: UUID()) == nil)
    #expect(SecretSeal(TokenKey()).open(sealed, of: owner) == nil)
  }

  @Test func `what was changed, cut or never sealed is not opened`() {
    let sealed = seal.seal("secret", for: owner)
    for index in sealed.indices {
      var changed = sealed
      changed[index] ^= 1
      #expect(seal.open(changed, of: owner) == nil)
    }
    #expect(seal.open(Array(sealed.dropLast()), of: owner) == nil)
    #expect(seal.open([], of: owner) == nil)
  }

  @Test func `the same secret is sealed differently each time and has one fingerprint, by the key`() {
    #expect(seal.seal("a", for: owner) != seal.seal("a", for: owner))
    #expect(seal.fingerprint("a") == seal.fingerprint("a"))
    #expect(seal.fingerprint("a") != seal.fingerprint("b"))
    #expect(seal.fingerprint("a") != SecretSeal(TokenKey()).fingerprint("a"))
  }
}
