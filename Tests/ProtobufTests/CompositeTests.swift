import Protobuf
import Testing

@Suite struct CompositeTests {
  static let numbers = CodecV1.Repeated(
    doubles: [1, -0.0, .pi], floats: [1.5], int32s: [0, -1, 300], int64s: [.min, .max], uint32s: [1, 1 << 31], uint64s: [.max],
    sint32s: [-1, 1], sint64s: [.min], fixed32s: [1, 2], fixed64s: [3], sfixed32s: [-4], sfixed64s: [-5, 5],
    bools: [true, false], strings: ["", "два", "three"], byteStrings: [[], [1]], colours: [.red, .unrecognized(7), .negative],
    messages: [CodecV1.Scalars(), CodecV1.Scalars(anInt32: 1)], unpacked: [1, 2])

  @Test func `repeated fields come back in their order`() throws {
    let decoded = try CodecV1.Repeated(decoding: Self.numbers.encoded())
    #expect(decoded == Self.numbers)
    #expect(decoded.encoded() == Self.numbers.encoded())
  }

  @Test func `numbers are read packed, unpacked and mixed, whatever the schema says`() throws {
    #expect(try CodecV1.Repeated(decoding: [0x1A, 2, 1, 2, 0x18, 3, 0x1A, 1, 4]).int32s == [1, 2, 3, 4])
    #expect(try CodecV1.Repeated(decoding: [0x92, 0x01, 2, 1, 2, 0x90, 0x01, 3]).unpacked == [1, 2, 3])
    #expect(CodecV1.Repeated(int32s: [1, 2]).encoded() == [0x1A, 2, 1, 2])
    #expect(CodecV1.Repeated(unpacked: [1, 2]).encoded() == [0x90, 0x01, 1, 0x90, 0x01, 2])
    #expect(try CodecV1.Repeated(decoding: [0x1A, 0]).int32s == [])
  }

  @Test func `a packed field that ends inside a value is refused`() {
    #expect(throws: DecodingFailure.truncated) { try CodecV1.Repeated(decoding: [0x1A, 1, 0x80, 0x18, 1]) }
    #expect(throws: DecodingFailure.truncated) { try CodecV1.Repeated(decoding: [0x4A, 3, 1, 2, 3]) }
  }

  @Test func `a message that comes twice is merged`() throws {
    var bytes = CodecV1.Tree(left: CodecV1.Tree(value: 1, children: [CodecV1.Tree(value: 2)])).encoded()
    bytes += CodecV1.Tree(left: CodecV1.Tree(children: [CodecV1.Tree(value: 3)], scalars: CodecV1.Scalars(anInt32: 4))).encoded()
    let merged = try CodecV1.Tree(decoding: bytes)
    let left = CodecV1.Tree(
      value: 1, children: [CodecV1.Tree(value: 2), CodecV1.Tree(value: 3)], scalars: CodecV1.Scalars(anInt32: 4))
    #expect(merged == CodecV1.Tree(left: left))
  }

  @Test func `of a oneof the last field wins, and a message merges with itself alone`() throws {
    let one = CodecV1.Choice(value: .scalars(CodecV1.Scalars(anInt32: 1))).encoded()
    let two = CodecV1.Choice(value: .scalars(CodecV1.Scalars(aBool: true))).encoded()
    let text = CodecV1.Choice(value: .text("")).encoded()
    #expect(try CodecV1.Choice(decoding: one + two).value == .scalars(CodecV1.Scalars(anInt32: 1, aBool: true)))
    #expect(try CodecV1.Choice(decoding: one + text + two).value == .scalars(CodecV1.Scalars(aBool: true)))
    #expect(try CodecV1.Choice(decoding: one + text).value == .text(""))
    #expect(try CodecV1.Choice(decoding: CodecV1.Choice(value: .number(0)).encoded()).value == .number(0))
  }

  @Test func `maps come back, and are written by ascending key`() throws {
    let maps = CodecV1.Maps(
      numbers: ["b": 2, "a": 1, "": 0, "я": 4], names: [-1: "minus", 5: "five", 0: ""], colours: [true: .red, false: .negative],
      messages: [.max: CodecV1.Scalars(anInt32: 1), 0: CodecV1.Scalars()], byteStrings: [-1: [1]], doubles: [.min: 0.5, 1: -0.0])
    let bytes = maps.encoded()
    #expect(try CodecV1.Maps(decoding: bytes) == maps)
    let pairs = CodecV1.Maps(names: [2: "b", -1: "m", 1: "a"]).encoded()
    let minus = [0x12, 14, 0x08] + [UInt8](repeating: 0xFF, count: 9) + [0x01, 0x12, 1, 0x6D]
    #expect(pairs == minus + [0x12, 5, 0x08, 1, 0x12, 1, 0x61] + [0x12, 5, 0x08, 2, 0x12, 1, 0x62])
    for _ in 0..<20 { #expect(try CodecV1.Maps(decoding: bytes).encoded() == bytes) }
  }

  @Test func `an entry without a key or a value has its default, and the last of two wins`() throws {
    #expect(try CodecV1.Maps(decoding: [0x0A, 0]).numbers == ["": 0])
    #expect(try CodecV1.Maps(decoding: [0x0A, 2, 0x10, 5]).numbers == ["": 5])
    #expect(try CodecV1.Maps(decoding: [0x22, 2, 0x08, 1]).messages == [1: CodecV1.Scalars()])
    #expect(try CodecV1.Maps(decoding: [0x0A, 5, 0x10, 5, 0x0A, 1, 0x61, 0x0A, 5, 0x0A, 1, 0x61, 0x10, 6]).numbers == ["a": 6])
  }

  @Test func `a copy of a recursive message is not changed with the original`() {
    let original = CodecV1.Tree(value: 1, left: CodecV1.Tree(value: 2))
    var copy = original
    copy.left?.value = 3
    #expect(original.left?.value == 2)
    #expect(copy.left?.value == 3)
    copy.left = nil
    #expect(copy == CodecV1.Tree(value: 1))
    #expect(original.left != nil)
  }

  @Test func `merging a recursive message many times takes linear time`() throws {
    // A copy of the 20 000 children for each occurrence would be 200 million messages.
    let part = CodecV1.Tree(left: CodecV1.Tree(children: [CodecV1.Tree(value: 1)])).encoded()
    let merged = try CodecV1.Tree(decoding: [[UInt8]](repeating: part, count: 20_000).flatMap { $0 })
    #expect(merged.left?.children.count == 20_000)
    let choice = CodecV1.Choice(value: .choice(CodecV1.Choice(after: "x"))).encoded()
    #expect(try CodecV1.Choice(decoding: choice + choice).value == .choice(CodecV1.Choice(after: "x")))
  }
}
