import Protobuf
import Testing

/// What proto2 has beyond proto3: groups, closed enums, required fields, extensions.
@Suite struct LegacyTests {
  typealias Legacy = CodecV1.Legacy

  @Test func `a group is read and written between its two tags`() throws {
    // CB 0C is the tag of 201's start, CC 0C of its end.
    let bytes: [UInt8] = [0xCB, 0x0C, 0xCB, 0x0C, 0x0A, 1, 0x61, 0xCC, 0x0C, 0xD0, 0x0C, 5, 0xCC, 0x0C]
    let message = try Legacy(decoding: bytes)
    #expect(message == Legacy(data: .init(count: 5, deeper: .init(text: "a"))))
    #expect(message.encoded() == bytes)
  }

  @Test func `groups in a list and in a oneof come back`() throws {
    let message = Legacy(choice: .picked(.init(name: "x")), part: [.init(size: 1), .init(), .init(size: 3)])
    #expect(try Legacy(decoding: message.encoded()) == message)
    #expect(try Legacy(decodingJSON: message.encodedJSON()) == message)
  }

  @Test func `a group that comes twice is merged`() throws {
    let once = Legacy(data: .init(count: 5)).encoded() + Legacy(data: .init(deeper: .init(text: "a"))).encoded()
    #expect(try Legacy(decoding: once) == Legacy(data: .init(count: 5, deeper: .init(text: "a"))))
  }

  @Test(
    arguments: [
      // Without its end; with the end of a group inside it alone; with the end of another; an unknown one of its number inside.
      [0xCB, 0x0C], [0xCB, 0x0C, 0xCB, 0x0C, 0xCC, 0x0C], [0xCB, 0x0C, 0x3C], [0xCC, 0x0C], [0x93, 0x0D, 0x93, 0x0D, 0x94, 0x0D],
    ] as [[UInt8]])
  func `a group that does not end as it began is refused`(bytes: [UInt8]) {
    #expect(throws: DecodingFailure.self) { try Legacy(decoding: bytes) }
  }

  @Test func `the end of a group without its beginning is refused by the group's own type`() {
    #expect(throws: DecodingFailure.unmatchedGroup) { try Legacy.Data(decoding: [0xCC, 0x0C]) }
  }

  @Test func `groups lie at most a hundred deep inside each other`() throws {
    func nested(_ depth: Int) -> Legacy { (0..<depth).reduce(Legacy()) { inner, _ in Legacy(data: .init(inner: inner)) } }
    #expect(try Legacy(decoding: nested(50).encoded()) == nested(50))
    #expect(throws: DecodingFailure.tooDeep) { try Legacy(decoding: nested(51).encoded()) }
  }

  @Test func `numbers that a closed enum does not name are unknown fields`() throws {
    // tone 2, then 9; tones 2 and 9; packed 9 and -1; chosen 9; a map's entry of 1: 9 beside one of 3: 2.
    let bytes: [UInt8] =
      [0x10, 2, 0x10, 9, 0x18, 2, 0x18, 9, 0x22, 11, 9] + [255, 255, 255, 255, 255, 255, 255, 255, 255, 1]
      + [0x30, 9, 0x2A, 4, 8, 1, 16, 9, 0x2A, 4, 8, 3, 16, 2]
    let message = try Legacy(decoding: bytes)
    #expect(message.tone == .low)
    #expect(message.tones == [.low])
    #expect(message.packedTones == [.high])
    #expect(message.choice == nil)
    #expect(message.shadeByNumber == [3: .dark])
    #expect(message.unknownFields.bytes == [0x10, 9, 0x18, 9, 0x20, 9, 0x30, 9, 0x2A, 4, 8, 1, 16, 9])
    #expect(try Legacy(decoding: message.encoded()) == message)
  }

  @Test func `an entry of a map without a value has the enum's first`() throws {
    #expect(try Legacy(decoding: [0x2A, 2, 8, 1]).shadeByNumber == [1: CodecV1.Shade.none])
  }

  @Test func `names in JSON are those of the schema, and an unnamed number is refused`() throws {
    let message = Legacy(tone: .high, data: .init(count: 1))
    #expect(try message.jsonText() == #"{"tone":"TONE_HIGH","data":{"count":1}}"#)
    #expect(try Legacy(decodingJSON: #"{"tone":-1}"#) == Legacy(tone: .high))
    #expect(throws: JSONDecodingFailure.self) { try Legacy(decodingJSON: #"{"tone":9}"#) }
  }

  @Test func `a message without its required field is refused, wherever it lies`() throws {
    let missing = CodecV1.Strict()
    let holders = [
      Legacy(strict: missing), Legacy(stricts: [missing]), Legacy(strictByName: ["a": missing]),
      Legacy(strict: .init(id: "a", next: missing)), Legacy(data: .init(inner: Legacy(strict: missing))),
    ]
    for message in holders {
      #expect(message.missingRequiredField == 1)
      #expect(throws: DecodingFailure.missingRequired(field: 1)) { try Legacy(decoding: message.encoded()) }
    }
    #expect(try Legacy(decoding: Legacy(strict: .init(id: "")).encoded()).strict?.id == "")
  }

  @Test func `a required field may come in a later part of its message`() throws {
    let parts: [UInt8] = [0x4A, 2, 0x12, 0, 0x4A, 5, 0x0A, 1, 0x61, 0x12, 0] + [0x4A, 5, 0x12, 3, 0x0A, 1, 0x62]
    #expect(try Legacy(decoding: parts).strict == .init(id: "a", next: .init(id: "b")))
  }

  @Test func `zeros are written when they are set, lists are not packed, extensions are kept`() throws {
    #expect(Legacy(number: 0, loose: [1, 2]).encoded() == [8, 0, 0x40, 1, 0x40, 2])
    let extended: [UInt8] = [0xC2, 0x3E, 1, 0x61]
    #expect(try Legacy(decoding: extended).encoded() == extended)
  }
}
