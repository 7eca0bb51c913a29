import AccessTokens
import FoundationEssentials
import Postgres
import Testing

@testable import Access

@Suite struct ReadAfterTests {
  static let key = TokenKey().secret(for: "x")
  static let organization = UUID()
  static let token = ReadAfter(LogPosition(system: -7, timeline: 3, offset: 0x1_2345_6789)).sealed(for: organization, by: key)

  @Test(arguments: [(0, 0, 0), (-1, 1, 1), (.max, .max, .max), (.min, 2, 0x0F_FFFF_FFFF)] as [(Int64, Int32, Int64)])
  func `a token says what it was made of`(system: Int64, timeline: Int32, offset: Int64) {
    let made = ReadAfter(LogPosition(system: system, timeline: timeline, offset: offset))
    let text = made.sealed(for: Self.organization, by: Self.key)
    #expect(text.utf8.allSatisfy { 0x21...0x7E ~= $0 } && text.utf8.count == 78)
    #expect(ReadAfter(text, for: Self.organization, sealedBy: Self.key) == made)
  }

  @Test func `the greater text is the later position`() {
    let places: [(Int32, Int64)] = [(1, 0), (1, 9), (1, 10), (1, 0xFF), (1, 1 << 40), (2, 3), (16, 1), (.max, .max)]
    let texts = places.map { timeline, offset in
      ReadAfter(LogPosition(system: .random(in: .min ... .max), timeline: timeline, offset: offset))
        .sealed(for: Self.organization, by: Self.key)
    }
    #expect(texts == texts.sorted())
    // As clients in other languages compare, byte by byte.
    #expect(texts.map { Array($0.utf8) } == texts.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) })
  }

  @Test func `what this key did not seal for this organization is no token`() {
    #expect(ReadAfter(Self.token, for: Self.organization, sealedBy: Self.key) != nil)
    #expect(ReadAfter(Self.token, for: UUID(), sealedBy: Self.key) == nil)
    #expect(ReadAfter(Self.token, for: Self.organization, sealedBy: TokenKey().secret(for: "x")) == nil)
    let token = Self.token
    for text in ["", "x", "00000003", "\(token.dropLast(2))", token + "AA", token.uppercased(), "+\(token.dropFirst())"] {
      #expect(ReadAfter(text, for: Self.organization, sealedBy: Self.key) == nil, "\(text)")
    }
  }

  @Test func `a token with any other character is none`() {
    for index in Self.token.indices {
      var changed = Self.token
      changed.replaceSubrange(index...index, with: changed[index] == "1" ? "2" : "1")
      // The last character of base 64 has bits that count for nothing.
      if index == Self.token.index(before: Self.token.endIndex) { continue }
      #expect(ReadAfter(changed, for: Self.organization, sealedBy: Self.key) == nil, "\(changed)")
    }
  }
}
