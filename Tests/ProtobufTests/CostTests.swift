import Protobuf
import Testing

/// What a sender chooses never costs more than in proportion to its length.
@Suite struct CostTests {
  @Test(.timeLimit(.minutes(10)))
  func `a packed field in a million chunks of one number is read without being copied for each`() throws {
    let count = 1_000_000
    let chunk = CodecV1.Repeated(int32s: [7]).encoded()
    let bytes = Array(repeatElement(chunk, count: count).joined())
    let message = try CodecV1.Repeated(decoding: bytes)
    #expect(message.int32s.count == count)
    #expect(message.int32s.capacity <= 4 * count)
  }

  @Test(.timeLimit(.minutes(10)))
  func `a map of a hundred thousand entries is read and written`() throws {
    let map = CodecV1.Maps(names: Dictionary(uniqueKeysWithValues: (0..<100_000).map { ($0, "") }))
    #expect(try CodecV1.Maps(decoding: map.encoded()) == map)
  }

  /// Each occurrence is merged into what stands there, in place: a copy for each would be 2 × 10¹⁰ copied elements.
  @Test(.timeLimit(.minutes(10)), arguments: OneMoreElement.allCases)
  func `a message that comes two hundred thousand times with an element each is merged in place`(_ shape: OneMoreElement) throws {
    let count = 200_000
    #expect(try shape.count(decoding: Array(repeatElement(shape.bytes, count: count).joined())) == count)
  }

  @Test(.timeLimit(.minutes(10)))
  func `unknown fields that come half a million times are kept without being copied for each`() throws {
    let bytes = Array(repeatElement([0xA0, 0x06, 0x01] as [UInt8], count: 500_000).joined())
    #expect(try CodecV1.Tree(decoding: bytes).encoded() == bytes)
  }

  @Test(.timeLimit(.minutes(10)))
  func `one key that comes half a million times is one entry`() throws {
    let entry = CodecV1.Maps(numbers: ["key": 1]).encoded()
    #expect(try CodecV1.Maps(decoding: Array(repeatElement(entry, count: 500_000).joined())).numbers == ["key": 1])
  }
}

/// A message within a message, with one element of a list.
enum OneMoreElement: CaseIterable {
  case inOneself, inWellKnown, inOneof, inOneofOfOneof

  var bytes: [UInt8] {
    switch self {
    case .inOneself: CodecV1.Tree(left: CodecV1.Tree(children: [CodecV1.Tree()])).encoded()
    case .inWellKnown: CodecV1.WellKnown(list: Self.list).encoded()
    case .inOneof: GoogleProtobuf.Value(kind: .listValue(Self.list)).encoded()
    case .inOneofOfOneof: CodecV1.WellKnown(kind: .dynamic(GoogleProtobuf.Value(kind: .listValue(Self.list)))).encoded()
    }
  }

  private static let list = GoogleProtobuf.ListValue(values: [GoogleProtobuf.Value()])

  func count(decoding bytes: [UInt8]) throws -> Int? {
    switch self {
    case .inOneself: return try CodecV1.Tree(decoding: bytes).left?.children.count
    case .inWellKnown: return try CodecV1.WellKnown(decoding: bytes).list?.values.count
    case .inOneof: return Self.count(in: try GoogleProtobuf.Value(decoding: bytes))
    case .inOneofOfOneof:
      guard case .dynamic(let value)? = try CodecV1.WellKnown(decoding: bytes).kind else { return nil }
      return Self.count(in: value)
    }
  }

  private static func count(in value: GoogleProtobuf.Value) -> Int? {
    guard case .listValue(let list)? = value.kind else { return nil }
    return list.values.count
  }
}
