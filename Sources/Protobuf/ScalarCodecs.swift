// One codec for each of protobuf's scalar types, named after it.

public enum Int32Codec: MapKeyCodec {
  @inlinable @inline(__always) public static var wireType: UInt32 { 0 }
  @inlinable @inline(__always) public static var initial: Int32 { 0 }
  @inlinable @inline(__always) public static func read(from reader: inout WireReader) throws(DecodingFailure) -> Int32 {
    try reader.int32()
  }
  @inlinable @inline(__always) public static func write(_ value: Int32, into writer: inout WireWriter) {
    writer.varint(UInt64(bitPattern: Int64(value)))
  }
}

public enum Int64Codec: MapKeyCodec {
  @inlinable @inline(__always) public static var wireType: UInt32 { 0 }
  @inlinable @inline(__always) public static var initial: Int64 { 0 }
  @inlinable @inline(__always) public static func read(from reader: inout WireReader) throws(DecodingFailure) -> Int64 {
    try reader.int64()
  }
  @inlinable @inline(__always) public static func write(_ value: Int64, into writer: inout WireWriter) {
    writer.varint(UInt64(bitPattern: value))
  }
}

public enum UInt32Codec: MapKeyCodec {
  @inlinable @inline(__always) public static var wireType: UInt32 { 0 }
  @inlinable @inline(__always) public static var initial: UInt32 { 0 }
  @inlinable @inline(__always) public static func read(from reader: inout WireReader) throws(DecodingFailure) -> UInt32 {
    try reader.uint32()
  }
  @inlinable @inline(__always) public static func write(_ value: UInt32, into writer: inout WireWriter) {
    writer.varint(UInt64(value))
  }
}

public enum UInt64Codec: MapKeyCodec {
  @inlinable @inline(__always) public static var wireType: UInt32 { 0 }
  @inlinable @inline(__always) public static var initial: UInt64 { 0 }
  @inlinable @inline(__always) public static func read(from reader: inout WireReader) throws(DecodingFailure) -> UInt64 {
    try reader.uint64()
  }
  @inlinable @inline(__always) public static func write(_ value: UInt64, into writer: inout WireWriter) {
    writer.varint(value)
  }
}

public enum SInt32Codec: MapKeyCodec {
  @inlinable @inline(__always) public static var wireType: UInt32 { 0 }
  @inlinable @inline(__always) public static var initial: Int32 { 0 }
  @inlinable @inline(__always) public static func read(from reader: inout WireReader) throws(DecodingFailure) -> Int32 {
    try reader.sint32()
  }
  @inlinable @inline(__always) public static func write(_ value: Int32, into writer: inout WireWriter) {
    writer.varint(UInt64(UInt32(bitPattern: value &<< 1 ^ value &>> 31)))
  }
}

public enum SInt64Codec: MapKeyCodec {
  @inlinable @inline(__always) public static var wireType: UInt32 { 0 }
  @inlinable @inline(__always) public static var initial: Int64 { 0 }
  @inlinable @inline(__always) public static func read(from reader: inout WireReader) throws(DecodingFailure) -> Int64 {
    try reader.sint64()
  }
  @inlinable @inline(__always) public static func write(_ value: Int64, into writer: inout WireWriter) {
    writer.varint(UInt64(bitPattern: value &<< 1 ^ value &>> 63))
  }
}

public enum Fixed32Codec: MapKeyCodec {
  @inlinable @inline(__always) public static var wireType: UInt32 { 5 }
  @inlinable @inline(__always) public static var initial: UInt32 { 0 }
  @inlinable @inline(__always) public static func read(from reader: inout WireReader) throws(DecodingFailure) -> UInt32 {
    try reader.fixed32()
  }
  @inlinable @inline(__always) public static func write(_ value: UInt32, into writer: inout WireWriter) {
    writer.fixed(value)
  }
}

public enum Fixed64Codec: MapKeyCodec {
  @inlinable @inline(__always) public static var wireType: UInt32 { 1 }
  @inlinable @inline(__always) public static var initial: UInt64 { 0 }
  @inlinable @inline(__always) public static func read(from reader: inout WireReader) throws(DecodingFailure) -> UInt64 {
    try reader.fixed64()
  }
  @inlinable @inline(__always) public static func write(_ value: UInt64, into writer: inout WireWriter) {
    writer.fixed(value)
  }
}

public enum SFixed32Codec: MapKeyCodec {
  @inlinable @inline(__always) public static var wireType: UInt32 { 5 }
  @inlinable @inline(__always) public static var initial: Int32 { 0 }
  @inlinable @inline(__always) public static func read(from reader: inout WireReader) throws(DecodingFailure) -> Int32 {
    try reader.sfixed32()
  }
  @inlinable @inline(__always) public static func write(_ value: Int32, into writer: inout WireWriter) {
    writer.fixed(value)
  }
}

public enum SFixed64Codec: MapKeyCodec {
  @inlinable @inline(__always) public static var wireType: UInt32 { 1 }
  @inlinable @inline(__always) public static var initial: Int64 { 0 }
  @inlinable @inline(__always) public static func read(from reader: inout WireReader) throws(DecodingFailure) -> Int64 {
    try reader.sfixed64()
  }
  @inlinable @inline(__always) public static func write(_ value: Int64, into writer: inout WireWriter) {
    writer.fixed(value)
  }
}

public enum FloatCodec: FieldCodec {
  @inlinable @inline(__always) public static var wireType: UInt32 { 5 }
  @inlinable @inline(__always) public static var initial: Float { 0 }
  @inlinable @inline(__always) public static func read(from reader: inout WireReader) throws(DecodingFailure) -> Float {
    try reader.float()
  }
  @inlinable @inline(__always) public static func write(_ value: Float, into writer: inout WireWriter) {
    writer.fixed(value.bitPattern)
  }
}

public enum DoubleCodec: FieldCodec {
  @inlinable @inline(__always) public static var wireType: UInt32 { 1 }
  @inlinable @inline(__always) public static var initial: Double { 0 }
  @inlinable @inline(__always) public static func read(from reader: inout WireReader) throws(DecodingFailure) -> Double {
    try reader.double()
  }
  @inlinable @inline(__always) public static func write(_ value: Double, into writer: inout WireWriter) {
    writer.fixed(value.bitPattern)
  }
}

public enum BoolCodec: MapKeyCodec {
  @inlinable @inline(__always) public static var wireType: UInt32 { 0 }
  @inlinable @inline(__always) public static var initial: Bool { false }
  @inlinable @inline(__always) public static func read(from reader: inout WireReader) throws(DecodingFailure) -> Bool {
    try reader.bool()
  }
  @inlinable @inline(__always) public static func write(_ value: Bool, into writer: inout WireWriter) {
    writer.varint(value ? 1 : 0)
  }
  @inlinable @inline(__always) public static func rank(_ key: Bool) -> UInt64 { key ? 1 : 0 }
  @inlinable @inline(__always) public static func precedes(_ left: Bool, _ right: Bool) -> Bool { !left && right }
}
