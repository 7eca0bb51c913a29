import Protobuf
import TestRandom
import Testing

@Suite struct TextTests {
  /// What text is made of, well and badly: characters of one to four bytes, and bytes that are none.
  private static let pieces: [[UInt8]] =
    ["a", "quite long", "ж", "é", "߿", "№", "₽", "\u{FFFD}", "🧾", "\u{0}"].map { [UInt8]($0.utf8) } + [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xD0], [0xDF], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF0, 0x9F], [0xF5],
      [0xFF],
    ]

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `text is read exactly when Swift finds it to be UTF-8`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var refused = 0
    for _ in 0..<5000 {
      // Mostly text as it is, of any length around the eight bytes that are looked at together.
      let range = Bool.random(using: &random) ? 0..<5 : 0..<Self.pieces.count
      let bytes = (0..<Int.random(in: 1...12, using: &random)).flatMap { _ in Self.pieces[Int.random(in: range, using: &random)] }
      let field = [0x72, UInt8(bytes.count)] + bytes
      if let text = String(validating: bytes, as: UTF8.self) {
        let read = try CodecV1.Scalars(decoding: field).aString
        #expect(read == text && Array(read.utf8) == bytes, "seed \(seed): \(bytes)")
      } else {
        refused += 1
        #expect(throws: DecodingFailure.invalidUTF8(field: 14), "seed \(seed): \(bytes)") { try CodecV1.Scalars(decoding: field) }
      }
    }
    #expect(refused > 500, "seed \(seed)")
  }

  @Test func `the keys of a map are written in the order of their bytes`() throws {
    let keys = ["", "a", "ab", "abcdefgh", "abcdefgha", "abcdefghb", "b", "z", "é", "ж", "источник", "источники", "№", "🧾"]
    let map = CodecV1.Maps(numbers: Dictionary(uniqueKeysWithValues: keys.shuffled().map { ($0, 1) }))
    let single = keys.flatMap { CodecV1.Maps(numbers: [$0: 1]).encoded() }
    #expect(map.encoded() == single)
  }

  @Test func `the keys of a map are written from the least number to the greatest`() throws {
    let keys: [Int32] = [.min, -2, -1, 0, 1, 300, .max]
    let map = CodecV1.Maps(byteStrings: Dictionary(uniqueKeysWithValues: keys.shuffled().map { ($0, [1]) }))
    let single = keys.flatMap { CodecV1.Maps(byteStrings: [$0: [1]]).encoded() }
    #expect(map.encoded() == single)
  }
}
