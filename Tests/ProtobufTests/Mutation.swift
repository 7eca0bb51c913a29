import TestRandom

/// What is done to a good encoding, or to good text, before it is read.
enum Mutation {
  /// Some of the bytes other ones, gone or new, or the end cut off; new ones are taken from `letters` where there are some.
  static func edited(
    _ bytes: [UInt8], edits: ClosedRange<Int>, letters: [UInt8] = [], _ random: inout SeededGenerator
  ) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: edits, using: &random) where !bytes.isEmpty {
      let at = Int.random(in: 0..<bytes.count, using: &random)
      let new = letters.randomElement(using: &random) ?? UInt8.random(in: 0...255, using: &random)
      switch Int.random(in: 0..<8, using: &random) {
      case 0...2: bytes[at] = new
      case 3...4: bytes.remove(at: at)
      case 5...6: bytes.insert(new, at: at)
      default: bytes.removeLast(bytes.count - at)
      }
    }
    return bytes
  }

  /// The encoding with fields of any kind behind it, edited up to three times.
  static func mutated(_ encoding: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    let more = Bool.random(using: &random) ? fields(depth: 2, &random) : []
    return edited(encoding + more, edits: Bool.random(using: &random) ? 0...0 : 1...3, &random)
  }

  /// Fields that are well formed, whether the schema has them or not; mostly with the wire types of messages and numbers.
  private static func fields(depth: Int, _ random: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: 1...3, using: &random)).flatMap { _ in field(depth: depth, &random) }
  }

  private static func field(depth: Int, _ random: inout SeededGenerator) -> [UInt8] {
    let number = UInt64.random(in: 1...20, using: &random)
    let tag = { (wireType: UInt64, random: inout SeededGenerator) in varint(number << 3 | wireType, &random) }
    switch Int.random(in: 0..<12, using: &random) {
    case 0...2: return tag(0, &random) + varint(Arbitrary.integer(&random), &random)
    case 3: return tag(1, &random) + fixed(8, &random)
    case 4: return tag(5, &random) + fixed(4, &random)
    case 5: return tag(3, &random) + (depth > 0 ? fields(depth: depth - 1, &random) : []) + tag(4, &random)
    case 6...7:
      let text = [UInt8](["", "text", "\u{0}", "nul\u{0}inside", "ж"][Int.random(in: 0..<5, using: &random)].utf8)
      return tag(2, &random) + varint(UInt64(text.count), &random) + text
    default:
      let inner = depth > 0 ? fields(depth: depth - 1, &random) : []
      return tag(2, &random) + varint(UInt64(inner.count), &random) + inner
    }
  }

  /// Now and then longer than it needs to be.
  private static func varint(_ value: UInt64, _ random: inout SeededGenerator) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = value
    let least = Int.random(in: 0..<20, using: &random) == 0 ? Int.random(in: 1...10, using: &random) : 1
    while rest >= 0x80 || bytes.count + 1 < least {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    return bytes + [UInt8(rest)]
  }

  private static func fixed(_ count: Int, _ random: inout SeededGenerator) -> [UInt8] {
    let negativeZero = Array(repeating: UInt8(0), count: count - 1) + [0x80]
    return Bool.random(using: &random) ? negativeZero : (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
  }
}
