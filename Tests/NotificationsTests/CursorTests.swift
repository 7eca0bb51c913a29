import Access
import AccessTokens
import Crypto
import FoundationEssentials
import Testing

@testable import Notifications

@Suite struct CursorTests {
  static let key = TokenKey().secret(for: "cursor")

  @Test(arguments: [0, 1, Int64.max])
  func `a cursor comes back as it was sealed`(position: Int64) {
    let cursor = Cursor(organization: UUID(), position: position)
    #expect(Cursor(cursor.sealed(by: Self.key), sealedBy: Self.key) == cursor)
  }

  @Test func `a cursor with any bit changed is none`() throws {
    let sealed = Array(try #require(Base64URL.decode(Cursor(organization: UUID(), position: 7).sealed(by: Self.key))))
    for bit in 0..<(sealed.count * 8) {
      var changed = sealed
      changed[bit / 8] ^= 1 << (bit % 8)
      #expect(Cursor(Base64URL.encode(changed), sealedBy: Self.key) == nil)
    }
  }

  @Test func `a cursor that another key sealed is none`() {
    let text = Cursor(organization: UUID(), position: 7).sealed(by: TokenKey().secret(for: "cursor"))
    #expect(Cursor(text, sealedBy: Self.key) == nil)
  }

  @Test(arguments: ["", "x", "!", "ёж", String(repeating: "A", count: 75), String(repeating: "A", count: 256)])
  func `a text that is no cursor is none`(text: String) {
    #expect(Cursor(text, sealedBy: Self.key) == nil)
  }
}
