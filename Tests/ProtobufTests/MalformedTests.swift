import Protobuf
import Testing

private typealias Scalars = CodecV1.Scalars

@Suite struct MalformedTests {
  @Test func `a varint of ten bytes is read, with or without need for them`() throws {
    let overlong: [UInt8] = [0x96, 0x81, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00]
    #expect(try Scalars(decoding: [0x20] + overlong).anInt64 == 150)
    #expect(try Scalars(decoding: [0x18] + overlong).anInt32 == 150)
    #expect(try Scalars(decoding: [0x68] + overlong).aBool)
    #expect(try Scalars(decoding: [0x30] + Array(repeating: 0xFF, count: 9) + [0x01]).aUint64 == .max)
  }

  @Test func `a 32-bit field drops the bits above`() throws {
    #expect(try Scalars(decoding: [0x28, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01]).aUint32 == .max)
    #expect(try Scalars(decoding: [0x18, 0x81, 0x80, 0x80, 0x80, 0x10]).anInt32 == 1)
  }

  @Test func `a bool is true for any other number than zero, whatever its bits`() throws {
    #expect(try Scalars(decoding: [0x68, 0x80, 0x80, 0x80, 0x80, 0x10]).aBool)
    #expect(try !Scalars(decoding: [0x68, 0x80, 0x00]).aBool)
  }

  @Test func `a varint of eleven bytes is refused`() {
    #expect(throws: DecodingFailure.malformedVarint) {
      try Scalars(decoding: [0x18] + Array(repeating: 0x80, count: 10) + [0x01])
    }
  }

  static let full = CodecV1.Tree(
    value: 300, left: CodecV1.Tree(value: 1),
    children: [CodecV1.Tree(value: -5)],
    scalars: Scalars(
      aDouble: 1.5, aFloat: 2.5, anInt32: -1, aFixed32: 7, aFixed64: 8, aString: "Аква-Дом", someBytes: [1, 2, 3], colour: .red))

  @Test func `a message cut anywhere but between its fields is refused as truncated`() throws {
    let bytes = Self.full.encoded()
    var prefixes = 0
    for count in 0..<bytes.count {
      do {
        let shorter = try CodecV1.Tree(decoding: Array(bytes[..<count]))
        // Whatever is accepted is a message of its own: its encoding is what was read.
        #expect(shorter.encoded() == Array(bytes[..<count]))
        prefixes += 1
      } catch {
        #expect(error == .truncated)
      }
    }
    #expect(prefixes == 4)
  }

  static let invalidUTF8: [[UInt8]] = [
    [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80], [0x61, 0xC3],
  ]

  @Test(arguments: invalidUTF8)
  func `text that is not UTF-8 is refused with its field`(bytes: [UInt8]) {
    #expect(throws: DecodingFailure.invalidUTF8(field: 14)) {
      try Scalars(decoding: [0x72, UInt8(bytes.count)] + bytes)
    }
    #expect(throws: DecodingFailure.invalidUTF8(field: 1)) {
      try CodecV1.Maps(decoding: [0x0A, UInt8(bytes.count + 2), 0x0A, UInt8(bytes.count)] + bytes)
    }
  }

  @Test func `a length beyond the message, even beyond every memory, is refused`() {
    #expect(throws: DecodingFailure.truncated) { try Scalars(decoding: [0x72, 2, 0x61]) }
    #expect(throws: DecodingFailure.truncated) {
      try Scalars(decoding: [0x72, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01])
    }
  }

  @Test func `a number that goes on behind its message is refused, however many bytes follow`() throws {
    for length in 1...9 {
      // `left` of a tree, whose value has its top bit up to the last byte; then the outer tree's value and its unknown field.
      let inner = [0x08] + [UInt8](repeating: 0x81, count: length)
      let outer = [0x12, UInt8(inner.count)] + inner + [0x08, 1, 0xF2, 0x01, 8] + [UInt8](repeating: 0, count: 8)
      #expect(throws: DecodingFailure.truncated, "\(length)") { try CodecV1.Tree(decoding: outer) }
      var whole = outer
      whole[1 + inner.count] = 1
      let value = (0..<length).reduce(0) { $0 | (1 as Int64) << (7 * Int64($1)) }
      #expect(try CodecV1.Tree(decoding: whole).left?.value == Int32(truncatingIfNeeded: value))
    }
  }

  @Test func `field number 0 and a tag above 32 bits are refused`() {
    for tag in [[0x00, 0x01], [0x07], [0x80, 0x00], [0x80, 0x80, 0x80, 0x80, 0x10, 0x00]] as [[UInt8]] {
      #expect(throws: DecodingFailure.invalidTag) { try Scalars(decoding: tag) }
    }
  }

  @Test func `a tag may be longer than it needs to be, up to five bytes`() throws {
    let number = UInt8(3 << 3)
    for zeros in 0...8 {
      let tag = zeros == 0 ? [number] : [number | 0x80] + [UInt8](repeating: 0x80, count: zeros - 1) + [0]
      if tag.count <= 5 {
        #expect(try Scalars(decoding: tag + [7]).anInt32 == 7)
      } else {
        #expect(throws: DecodingFailure.invalidTag, "\(tag.count) bytes") { try Scalars(decoding: tag + [7]) }
      }
    }
  }

  @Test(arguments: [0xA6, 0xA7] as [UInt8])
  func `wire types 6 and 7 are refused`(tag: UInt8) {
    #expect(throws: DecodingFailure.invalidWireType) { try Scalars(decoding: [tag, 0x06, 0x00]) }
  }

  private func nested(_ depth: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<depth {
      var length = bytes.count
      var head: [UInt8] = [0x12]
      while length >= 0x80 {
        head.append(UInt8(length & 0x7F) | 0x80)
        length >>= 7
      }
      bytes = head + [UInt8(length)] + bytes
    }
    return bytes
  }

  @Test func `a hundred messages inside each other are read, a hundred and one refused`() throws {
    let deepest = try CodecV1.Tree(decoding: nested(100))
    #expect(deepest.encoded() == nested(100))
    #expect(throws: DecodingFailure.tooDeep) { try CodecV1.Tree(decoding: nested(101)) }
  }

  @Test func `unknown groups count as depth`() throws {
    let group = { (depth: Int) in Array(repeating: UInt8(0x7B), count: depth) + Array(repeating: UInt8(0x7C), count: depth) }
    #expect(try CodecV1.Tree(decoding: group(100)).unknownFields.bytes == group(100))
    #expect(throws: DecodingFailure.tooDeep) { try CodecV1.Tree(decoding: group(101)) }
  }
}
