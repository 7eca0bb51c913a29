import Protobuf
import Testing

@Suite struct UnknownFieldTests {
  // Fields 20 to 24: a varint, eight bytes, four bytes, text, a group that holds another.
  static let unknown: [UInt8] =
    [0xA0, 0x01, 0x96, 0x01] + [0xA9, 0x01, 1, 2, 3, 4, 5, 6, 7, 8] + [0xB5, 0x01, 1, 2, 3, 4] + [0xBA, 0x01, 2, 0x61, 0x62]
    + [0xC3, 0x01, 0x08, 0x01, 0x13, 0x08, 0x02, 0x14, 0xC4, 0x01]

  @Test func `unknown fields of every wire type are kept and written back behind the known ones`() throws {
    let message = try CodecV1.Choice(decoding: Self.unknown + [0x2A, 1, 0x61])
    #expect(message.after == "a")
    #expect(message.unknownFields.bytes == Self.unknown)
    #expect(message.encoded() == [0x2A, 1, 0x61] + Self.unknown)
  }

  @Test func `a known field with another wire type is kept as unknown`() throws {
    let message = try CodecV1.Scalars(decoding: [0x72, 1, 0x61, 0x70, 0x05])
    #expect(message.aString == "a")
    #expect(message.encoded() == [0x72, 1, 0x61, 0x70, 0x05])
  }

  @Test func `unknown fields are part of equality`() throws {
    let message = try CodecV1.Choice(decoding: Self.unknown)
    #expect(message != CodecV1.Choice())
    var other = CodecV1.Choice()
    try other.merge(decoding: Self.unknown)
    #expect(message == other)
  }

  @Test func `unknown fields of nested messages stay with them`() throws {
    let bytes: [UInt8] = [0x12, 3, 0x98, 0x06, 0x01]
    let tree = try CodecV1.Tree(decoding: bytes)
    #expect(tree.left?.unknownFields.bytes == [0x98, 0x06, 0x01])
    #expect(tree.encoded() == bytes)
  }

  static let brokenGroups: [([UInt8], DecodingFailure)] = [
    ([0xC4, 0x01], .unmatchedGroup), ([0xC3, 0x01, 0xCC, 0x01], .unmatchedGroup), ([0xC3, 0x01], .truncated),
    ([0xC3, 0x01, 0x08], .truncated),
  ]

  @Test(arguments: brokenGroups)
  func `a group that does not end as it began is refused`(bytes: [UInt8], failure: DecodingFailure) {
    #expect(throws: failure) { try CodecV1.Choice(decoding: bytes) }
  }
}
