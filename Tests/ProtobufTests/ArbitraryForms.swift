import Protobuf
import TestRandom

extension Arbitrary {
  private static func maybe<Value>(_ random: inout SeededGenerator, _ value: (inout SeededGenerator) -> Value) -> Value? {
    Bool.random(using: &random) ? value(&random) : nil
  }

  static func optionals(_ random: inout SeededGenerator) -> CodecV1.Optionals {
    CodecV1.Optionals(
      anInt32: maybe(&random, integer), aString: maybe(&random, string), aBool: maybe(&random) { .random(using: &$0) },
      colour: maybe(&random, colour), someBytes: maybe(&random, bytes), aDouble: maybe(&random, double))
  }

  static func choice(depth: Int, _ random: inout SeededGenerator) -> CodecV1.Choice {
    let value: CodecV1.Choice.Value? =
      switch Int.random(in: 0..<5, using: &random) {
      case 0: .number(integer(&random))
      case 1: .text(string(&random))
      case 2: .scalars(scalars(&random))
      case 3 where depth > 0: .choice(choice(depth: depth - 1, &random))
      default: nil
      }
    return CodecV1.Choice(value: value, after: string(&random))
  }

  static func legacy(depth: Int, _ random: inout SeededGenerator) -> CodecV1.Legacy {
    func tone(_ random: inout SeededGenerator) -> CodecV1.Tone { .allCases.randomElement(using: &random)! }
    func strict(_ random: inout SeededGenerator) -> CodecV1.Strict {
      .init(id: string(&random), next: maybe(&random) { .init(id: string(&$0)) })
    }
    return CodecV1.Legacy(
      number: maybe(&random, integer), tone: maybe(&random, tone), tones: list(&random, tone), packedTones: list(&random, tone),
      shadeByNumber: [1: .dark, -1: .none],
      choice: .random(using: &random) ? .chosen(tone(&random)) : .picked(.init(name: maybe(&random, string))),
      data: maybe(&random) { random in
        .init(
          count: maybe(&random, integer), inner: depth > 0 ? legacy(depth: depth - 1, &random) : nil,
          deeper: maybe(&random) { .init(text: maybe(&$0, string)) })
      },
      part: list(&random) { .init(size: maybe(&$0, integer)) }, loose: list(&random, integer), strict: maybe(&random, strict),
      stricts: list(&random, strict), strictByName: ["a": strict(&random)])
  }

  static func named(_ random: inout SeededGenerator) -> CodecV1.Named {
    func alias(_ random: inout SeededGenerator) -> CodecV1.Named.Alias {
      .init(rawValue: Int32.random(in: 0...2, using: &random))
    }
    return CodecV1.Named(
      renamed: integer(&random), httpStatusCode: integer(&random), leading: integer(&random), maybeSet: maybe(&random, integer),
      last: string(&random), choice: .random(using: &random) ? .firstChoice(integer(&random)) : .secondChoice(string(&random)),
      alias: alias(&random), aliases: ["a": alias(&random), "b": alias(&random)])
  }

  static func timestamp(_ random: inout SeededGenerator) -> GoogleProtobuf.Timestamp {
    .init(seconds: .random(in: -62_135_596_800...253_402_300_799, using: &random), nanos: nanos(&random))
  }

  private static func nanos(_ random: inout SeededGenerator) -> Int32 {
    let step = [1, 1000, 1_000_000, 1_000_000_000][Int.random(in: 0..<4, using: &random)] as Int32
    return Int32.random(in: 0...999_999_999, using: &random) / step * step
  }

  static func duration(_ random: inout SeededGenerator) -> GoogleProtobuf.Duration {
    let seconds = Int64.random(in: -315_575_999_999...315_575_999_999, using: &random)
    let nanos = nanos(&random)
    return .init(seconds: seconds, nanos: seconds < 0 ? -nanos : nanos)
  }

  static func value(depth: Int, _ random: inout SeededGenerator) -> GoogleProtobuf.Value {
    switch Int.random(in: 0..<(depth > 0 ? 6 : 4), using: &random) {
    case 0: .init(kind: .nullValue(.nullValue))
    case 1: .init(kind: .numberValue(finite(&random)))
    case 2: .init(kind: .stringValue(string(&random)))
    case 3: .init(kind: .boolValue(.random(using: &random)))
    case 4: .init(kind: .structValue(structure(depth: depth - 1, &random)))
    default: .init(kind: .listValue(.init(values: (0..<3).map { _ in value(depth: depth - 1, &random) })))
    }
  }

  private static func finite(_ random: inout SeededGenerator) -> Double {
    let candidate = double(&random)
    return candidate.isFinite ? candidate : 1
  }

  static func structure(depth: Int, _ random: inout SeededGenerator) -> GoogleProtobuf.Struct {
    .init(fields: Dictionary(uniqueKeysWithValues: (0..<3).map { ("key \($0)", value(depth: depth, &random)) }))
  }

  static func any(_ random: inout SeededGenerator) -> GoogleProtobuf.`Any` {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: .init(packing: tree(depth: 1, &random))
    case 1: .init(packing: duration(&random))
    case 2: .init(packing: GoogleProtobuf.`Any`(packing: GoogleProtobuf.UInt64Value(value: integer(&random))))
    default: .init(packing: CodecV1.WellKnown(timestamp: timestamp(&random)))
    }
  }

  static func wellKnown(_ random: inout SeededGenerator) -> CodecV1.WellKnown {
    let paths = ["a", "customer_name", "lines.unit_price", "a1.b_c_d"]
    let kind: CodecV1.WellKnown.Kind? =
      switch Int.random(in: 0..<5, using: &random) {
      case 0: .dynamic(value(depth: 1, &random))
      case 1: .nothing(.nullValue)
      case 2: .span(duration(&random))
      case 3: .text(.init(value: string(&random)))
      default: nil
      }
    return CodecV1.WellKnown(
      timestamp: maybe(&random, timestamp), duration: maybe(&random, duration),
      mask: maybe(&random) { random in .init(paths: paths.filter { _ in .random(using: &random) }) },
      struct: maybe(&random) { structure(depth: 2, &$0) }, value: maybe(&random) { value(depth: 2, &$0) },
      list: maybe(&random) { random in .init(values: (0..<3).map { _ in value(depth: 1, &random) }) }, any: maybe(&random, any),
      empty: maybe(&random) { _ in .init() }, doubleValue: maybe(&random) { .init(value: double(&$0)) },
      floatValue: maybe(&random) { .init(value: float(&$0)) }, int64Value: maybe(&random) { .init(value: integer(&$0)) },
      uint64Value: maybe(&random) { .init(value: integer(&$0)) }, int32Value: maybe(&random) { .init(value: integer(&$0)) },
      uint32Value: maybe(&random) { .init(value: integer(&$0)) }, boolValue: maybe(&random) { .init(value: .random(using: &$0)) },
      stringValue: maybe(&random) { .init(value: string(&$0)) }, bytesValue: maybe(&random) { .init(value: bytes(&$0)) },
      timestamps: (0..<2).map { _ in timestamp(&random) }, values: (0..<2).map { _ in value(depth: 1, &random) },
      named: ["a": value(depth: 1, &random)], anys: (0..<2).map { _ in any(&random) }, kind: kind)
  }
}
