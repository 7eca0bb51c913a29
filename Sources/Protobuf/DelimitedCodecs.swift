/// Text, UTF-8 on the wire.
public enum StringCodec: MapKeyCodec {
  @inlinable @inline(__always) public static var wireType: UInt32 { 2 }
  @inlinable @inline(__always) public static var initial: String { "" }
  @inlinable @inline(__always) public static func read(from reader: inout WireReader) throws(DecodingFailure) -> String {
    try reader.string()
  }
  @inlinable @inline(__always) public static func write(_ value: String, into writer: inout WireWriter) {
    if value.utf8.withContiguousStorageIfAvailable({ writer.delimited(UnsafeRawBufferPointer($0)) }) == nil {
      // A string bridged from elsewhere, on platforms that have such.
      writer.delimitedCopy(of: value)
    }
  }
}

extension WireWriter {
  @usableFromInline mutating func delimitedCopy(of value: String) {
    [UInt8](value.utf8).withUnsafeBytes { delimited($0) }
  }
}

public enum BytesCodec: FieldCodec {
  @inlinable @inline(__always) public static var wireType: UInt32 { 2 }
  @inlinable @inline(__always) public static var initial: [UInt8] { [] }
  @inlinable @inline(__always) public static func read(from reader: inout WireReader) throws(DecodingFailure) -> [UInt8] {
    try reader.bytes()
  }
  @inlinable @inline(__always) public static func write(_ value: [UInt8], into writer: inout WireWriter) {
    value.withUnsafeBytes { writer.delimited($0) }
  }
}

/// A number on the wire, whether the schema names it or not.
public enum EnumCodec<Value: OpenEnum>: FieldCodec {
  @inlinable @inline(__always) public static var wireType: UInt32 { 0 }
  @inlinable @inline(__always) public static var initial: Value { Value() }
  @inlinable @inline(__always) public static func read(from reader: inout WireReader) throws(DecodingFailure) -> Value {
    try reader.enumeration()
  }
  @inlinable @inline(__always) public static func write(_ value: Value, into writer: inout WireWriter) {
    writer.varint(UInt64(bitPattern: Int64(value.rawValue)))
  }
}

/// A message behind its length.
public enum MessageCodec<Value: Message>: FieldCodec {
  @inlinable @inline(__always) public static var wireType: UInt32 { 2 }
  @inlinable @inline(__always) public static var initial: Value { Value() }
  @inlinable @inline(__always) public static func read(from reader: inout WireReader) throws(DecodingFailure) -> Value {
    try reader.message()
  }
  @inlinable @inline(__always)
  public static func merge(into value: inout Value, from reader: inout WireReader) throws(DecodingFailure) {
    try reader.message(into: &value)
  }
  @inlinable @inline(__always) public static func write(_ value: Value, into writer: inout WireWriter) { writer.message(value) }
}
