import AccessTokens
import FoundationEssentials
import Testing

@Suite struct AccessTokenTests {
  static let caller = Caller(organization: UUID(), principal: UUID(), kind: .customer, session: UUID(), application: 3)

  @Test func `a token that this key signed is read back whole`() throws {
    let key = TokenKey()
    let token = AccessToken(caller: Self.caller, expiry: 1_800_000_000)
    #expect(try key.verify(key.sign(token)) == token)
    #expect(try TokenKey(pem: key.pem).verify(key.sign(token)) == token)
  }

  @Test func `a token of another key is refused`() {
    let text = TokenKey().sign(AccessToken(caller: Self.caller, expiry: 1))
    #expect(throws: TokenRejected.badSignature) { try TokenKey().verify(text) }
  }

  @Test func `changing any one character makes a token worthless`() {
    let key = TokenKey()
    let text = Array(key.sign(AccessToken(caller: Self.caller, expiry: 1)).utf8)
    for index in text.indices.dropLast() {
      var changed = text
      changed[index] = changed[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
      #expect(throws: TokenRejected.self) { try key.verify(String(decoding: changed, as: UTF8.self)) }
    }
  }

  @Test(arguments: ["", ".", "..", "a.b.c", "eyJhbGciOiJub25lIn0.e30."])
  func `what is not a token is malformed`(text: String) {
    #expect(throws: TokenRejected.malformed) { try TokenKey().verify(text) }
  }
}
