import Protobuf
import Testing

private typealias Scalars = CodecV1.Scalars

@Suite struct ScalarTests {
  static let extremes: [(Int32, Int64, UInt32, UInt64, Double, Float)] = [
    (.min, .min, .max, .max, .greatestFiniteMagnitude, -.infinity),
    (.max, .max, 1, 1 << 63, -.leastNonzeroMagnitude, .leastNonzeroMagnitude),
    (-1, -1, 127, 128, -0.0, -0.0),
  ]

  @Test(arguments: extremes)
  func `every scalar comes back at the ends of its range`(
    int32: Int32, int64: Int64, uint32: UInt32, uint64: UInt64, double: Double, float: Float
  ) throws {
    let message = Scalars(
      aDouble: double, aFloat: float, anInt32: int32, anInt64: int64, aUint32: uint32, aUint64: uint64, aSint32: int32,
      aSint64: int64, aFixed32: uint32, aFixed64: uint64, aSfixed32: int32, aSfixed64: int64, aBool: true,
      aString: "Счёт № 5 🧾\0", someBytes: [0, 255, 128], colour: .negative)
    let decoded = try Scalars(decoding: message.encoded())
    #expect(decoded == message)
    #expect(decoded.aDouble.bitPattern == double.bitPattern)
    #expect(decoded.aFloat.bitPattern == float.bitPattern)
  }

  @Test func `defaults are not written`() {
    #expect(Scalars().encoded() == [])
    #expect(CodecV1.Repeated().encoded() == [])
    #expect(CodecV1.Maps().encoded() == [])
    #expect(CodecV1.Choice().encoded() == [])
  }

  @Test func `the encoding is the specification's`() {
    #expect(Scalars(anInt32: 150).encoded() == [0x18, 0x96, 0x01])
    #expect(Scalars(aSint32: -2).encoded() == [0x38, 0x03])
    #expect(Scalars(aString: "testing").encoded() == [0x72, 0x07] + Array("testing".utf8))
    #expect(Scalars(anInt32: -1).encoded() == [0x18] + Array(repeating: 0xFF, count: 9) + [0x01])
    #expect(Scalars(aFixed32: 1, colour: .red).encoded() == [0x4D, 1, 0, 0, 0, 0x80, 0x01, 0x01])
  }

  @Test func `an optional field keeps the default when it was set to it`() throws {
    let message = CodecV1.Optionals(anInt32: 0, aString: "", aBool: false, colour: .unspecified, someBytes: [], aDouble: 0)
    let decoded = try CodecV1.Optionals(decoding: message.encoded())
    #expect(decoded == message)
    #expect(decoded.aString == "")
    #expect(try CodecV1.Optionals(decoding: []).aString == nil)
  }

  @Test func `the last of several values wins`() throws {
    #expect(try Scalars(decoding: [0x18, 1, 0x18, 2]).anInt32 == 2)
    #expect(try Scalars(decoding: [0x72, 1, 0x61, 0x72, 0]).aString == "")
  }

  @Test func `a number that the enum does not name is kept`() throws {
    let decoded = try Scalars(decoding: [0x80, 0x01, 0x63])
    #expect(decoded.colour == .unrecognized(99))
    #expect(decoded.encoded() == [0x80, 0x01, 0x63])
    #expect(CodecV1.Colour(rawValue: 1) == .red)
  }

  @Test func `room in front of the encoding is zero bytes`() {
    #expect(Scalars(anInt32: 1).encoded(prefix: 5) == [0, 0, 0, 0, 0, 0x18, 1])
    #expect(Scalars().encoded(prefix: 5) == [0, 0, 0, 0, 0])
  }

  @Test(arguments: [0, 1, 126, 127, 128, 1010, 1018, 1024, 1025, 5000, 1 << 20])
  func `a message of any length is written`(count: Int) throws {
    let message = Scalars(anInt32: 7, aString: String(repeating: "я", count: count), someBytes: Array(repeating: 9, count: count))
    #expect(try Scalars(decoding: message.encoded(prefix: 5).dropFirst(5).map { $0 }) == message)
  }
}

@Suite struct VarintTests {
  @Test(arguments: 0..<64)
  func `a varint of every length comes back, in the fewest bytes, at the end of a message and inside`(bit: Int) throws {
    let power = UInt64(1) << UInt64(bit)
    for value in [power, power - 1, power | 1, ~0 >> UInt64(bit), 0x5555_5555_5555_5555 & (power - 1)] where value != 0 {
      let bytes = CodecV1.Scalars(aUint64: value).encoded()
      #expect(bytes.count == 1 + (64 - value.leadingZeroBitCount + 6) / 7)
      #expect(try CodecV1.Scalars(decoding: bytes).aUint64 == value)
      let within = CodecV1.Scalars(aUint64: value, someBytes: Array(repeating: 0xFF, count: 16))
      #expect(try CodecV1.Scalars(decoding: within.encoded()) == within)
    }
  }
}
