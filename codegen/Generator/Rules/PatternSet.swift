/// A set of Unicode scalars, as ranges in order and apart.
struct PatternSet {
  /// The first and last of each range.
  private(set) var ranges: [UInt32] = []

  init() {}
  init(_ ranges: ClosedRange<UInt32>...) { for range in ranges { insert(range) } }
  init(_ scalar: Unicode.Scalar) { ranges = [scalar.value, scalar.value] }

  var single: UInt32? { ranges.count == 2 && ranges[0] == ranges[1] ? ranges[0] : nil }

  mutating func formUnion(_ other: PatternSet) {
    for index in stride(from: 0, to: other.ranges.count, by: 2) { insert(other.ranges[index]...other.ranges[index + 1]) }
  }

  private mutating func insert(_ range: ClosedRange<UInt32>) {
    var (low, high) = (range.lowerBound, range.upperBound)
    var kept: [ClosedRange<UInt32>] = []
    for index in stride(from: 0, to: ranges.count, by: 2) {
      let (first, last) = (ranges[index], ranges[index + 1])
      if UInt64(last) + 1 < UInt64(low) || UInt64(high) + 1 < UInt64(first) {
        kept.append(first...last)
      } else {
        (low, high) = (min(low, first), max(high, last))
      }
    }
    kept.append(low...high)
    ranges = kept.sorted { $0.lowerBound < $1.lowerBound }.flatMap { [$0.lowerBound, $0.upperBound] }
  }

  var inverted: PatternSet {
    var inverted = PatternSet()
    var next: UInt32 = 0
    for index in stride(from: 0, to: ranges.count, by: 2) {
      if ranges[index] > next { inverted.ranges += [next, ranges[index] - 1] }
      next = ranges[index + 1] + 1
    }
    if next <= Self.last { inverted.ranges += [next, Self.last] }
    return inverted
  }

  private static let last: UInt32 = 0x10FFFF
  private static let digit = PatternSet(0x30...0x39)
  private static let word = PatternSet(0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A)
  private static let space = PatternSet(0x09...0x0A, 0x0C...0x0D, 0x20...0x20)

  static let classes: [Unicode.Scalar: PatternSet] = [
    "d": digit, "D": digit.inverted, "w": word, "W": word.inverted, "s": space, "S": space.inverted,
  ]

  static let names: [String: PatternSet] = [
    "alnum": PatternSet(0x30...0x39, 0x41...0x5A, 0x61...0x7A), "alpha": PatternSet(0x41...0x5A, 0x61...0x7A),
    "ascii": PatternSet(0...0x7F), "blank": PatternSet(0x09...0x09, 0x20...0x20), "cntrl": PatternSet(0...0x1F, 0x7F...0x7F),
    "digit": digit, "graph": PatternSet(0x21...0x7E), "lower": PatternSet(0x61...0x7A), "print": PatternSet(0x20...0x7E),
    "punct": PatternSet(0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E), "space": PatternSet(0x09...0x0D, 0x20...0x20),
    "upper": PatternSet(0x41...0x5A), "word": word, "xdigit": PatternSet(0x30...0x39, 0x41...0x46, 0x61...0x66),
  ]
}
