import Protobuf
import Testing

@Suite struct WellKnownTests {
  @Test(arguments: [0, 1, -1, 999_999, -1_000_000, -1_000_001, 1_700_000_000_123_456] as [Int64])
  func `a timestamp keeps microseconds, before 1970 too`(microseconds: Int64) {
    let timestamp = GoogleProtobuf.Timestamp(microsecondsSinceEpoch: microseconds)
    #expect(timestamp.microsecondsSinceEpoch == microseconds)
    #expect(timestamp.isValid)
  }

  @Test func `a timestamp out of the type's range is told apart`() {
    #expect(!GoogleProtobuf.Timestamp(seconds: 253_402_300_800, nanos: 0).isValid)
    #expect(!GoogleProtobuf.Timestamp(seconds: 0, nanos: -1).isValid)
    #expect(GoogleProtobuf.Timestamp(seconds: .max, nanos: 0).microsecondsSinceEpoch == nil)
  }

  @Test(arguments: [Duration.zero, .milliseconds(1500), .milliseconds(-1500), .nanoseconds(-1)])
  func `a duration converts both ways`(duration: Duration) {
    #expect(GoogleProtobuf.Duration(duration).duration == duration)
  }

  @Test func `timestamps and durations compare by time`() {
    #expect(GoogleProtobuf.Timestamp(seconds: 1, nanos: 2) < GoogleProtobuf.Timestamp(seconds: 1, nanos: 3))
    #expect(GoogleProtobuf.Duration(.milliseconds(-1500)) < GoogleProtobuf.Duration(.milliseconds(-1400)))
  }

  @Test func `Any unpacks what it was packed with, and nothing else`() throws {
    let packed = GoogleProtobuf.`Any`(packing: CodecV1.Scalars(anInt32: 5))
    #expect(packed.typeUrl == "type.googleapis.com/codec.v1.Scalars")
    #expect(try packed.unpack(CodecV1.Scalars.self)?.anInt32 == 5)
    #expect(try packed.unpack(CodecV1.Tree.self) == nil)
  }

  @Test func `a field mask holds a message's fields with the message`() {
    let mask = GoogleProtobuf.FieldMask(paths: ["customer.name", "lines"])
    #expect(mask.contains("lines.quantity"))
    #expect(mask.contains("customer.name"))
    #expect(!mask.contains("customer"))
    #expect(!mask.contains("lines2"))
  }

  @Test func `a descriptor's base64 decodes to its bytes`() {
    #expect(FileDescriptor(name: "a", dependencies: [], base64: "CgFh").encoded == [0x0A, 1, 0x61])
    #expect(FileDescriptor(name: "a", dependencies: [], base64: "/+8=").encoded == [0xFF, 0xEF])
    #expect(FileDescriptor(name: "a", dependencies: [], base64: "AA==").encoded == [0])
  }
}
