import TestRandom

/// Random messages, with the ends of every range more often than chance has them.
enum Arbitrary {
  static func integer<Number: FixedWidthInteger>(_ random: inout SeededGenerator) -> Number {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: 0
    case 1: .min
    case 2: .max
    case 3: Number(Int.random(in: 0...127, using: &random))
    default: Number(truncatingIfNeeded: random.next() >> UInt64.random(in: 0..<64, using: &random))
    }
  }

  static func string(_ random: inout SeededGenerator) -> String {
    let alphabet = Array("abc XYZ\"\\\n\t\u{1}яЖё№—🧾é")
    let count = Int.random(in: 0...20, using: &random)
    return String((0..<count).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] })
  }

  static func bytes(_ random: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: 0...20, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
  }

  static func double(_ random: inout SeededGenerator) -> Double {
    let candidate = Double(bitPattern: random.next())
    return candidate.isNaN ? 0.1 : candidate
  }

  static func float(_ random: inout SeededGenerator) -> Float {
    let candidate = Float(bitPattern: UInt32(truncatingIfNeeded: random.next()))
    return candidate.isNaN ? 0.1 : candidate
  }

  static func list<Element>(
    _ random: inout SeededGenerator, _ element: (inout SeededGenerator) -> Element
  ) -> [Element] {
    (0..<Int.random(in: 0...70, using: &random)).map { _ in element(&random) }
  }

  static func colour(_ random: inout SeededGenerator) -> CodecV1.Colour { CodecV1.Colour(rawValue: integer(&random)) }

  static func scalars(_ random: inout SeededGenerator) -> CodecV1.Scalars {
    CodecV1.Scalars(
      aDouble: double(&random), aFloat: float(&random), anInt32: integer(&random), anInt64: integer(&random),
      aUint32: integer(&random), aUint64: integer(&random), aSint32: integer(&random), aSint64: integer(&random),
      aFixed32: integer(&random), aFixed64: integer(&random), aSfixed32: integer(&random), aSfixed64: integer(&random),
      aBool: .random(using: &random), aString: string(&random), someBytes: bytes(&random), colour: colour(&random))
  }

  static func tree(depth: Int, _ random: inout SeededGenerator) -> CodecV1.Tree {
    var tree = CodecV1.Tree(value: integer(&random))
    if .random(using: &random) { tree.scalars = scalars(&random) }
    guard depth > 0 else { return tree }
    if .random(using: &random) { tree.left = self.tree(depth: depth - 1, &random) }
    if .random(using: &random) { tree.right = self.tree(depth: depth - 1, &random) }
    for _ in 0..<Int.random(in: 0...3, using: &random) { tree.children.append(self.tree(depth: depth - 1, &random)) }
    return tree
  }

  static func repeated(_ random: inout SeededGenerator) -> CodecV1.Repeated {
    CodecV1.Repeated(
      doubles: list(&random, double), floats: list(&random, float), int32s: list(&random, integer),
      int64s: list(&random, integer), uint32s: list(&random, integer), uint64s: list(&random, integer),
      sint32s: list(&random, integer), sint64s: list(&random, integer), fixed32s: list(&random, integer),
      fixed64s: list(&random, integer), sfixed32s: list(&random, integer), sfixed64s: list(&random, integer),
      bools: list(&random) { .random(using: &$0) }, strings: list(&random, string), byteStrings: list(&random, bytes),
      colours: list(&random, colour), messages: list(&random, scalars), unpacked: list(&random, integer))
  }

  static func maps(_ random: inout SeededGenerator) -> CodecV1.Maps {
    func map<Key, Value>(
      _ key: (inout SeededGenerator) -> Key, _ value: (inout SeededGenerator) -> Value
    ) -> [Key: Value] {
      Dictionary(list(&random) { (key(&$0), value(&$0)) }, uniquingKeysWith: { $1 })
    }
    return CodecV1.Maps(
      numbers: map(string, integer), names: map(integer, string), colours: map({ .random(using: &$0) }, colour),
      messages: map(integer, scalars), byteStrings: map(integer, bytes), doubles: map(integer, double))
  }
}
