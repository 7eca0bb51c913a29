/// Text, UTF-8 on the wire.
public enum StringCodec: MapKeyCodec {
  @inlinable @inline(__always) public static var wireType: UInt32 { 2 }
  @inlinable @inline(__always) public static var initial: String { "" }
  @inlinable @inline(__always) public static func read(from reader: inout WireReader) throws(DecodingFailure) -> String {
    try reader.string()
  }
  @inlinable @inline(__always) public static func write(_ value: String, into writer: inout WireWriter) { writer.text(value) }
  /// The first eight bytes: text is ordered by its bytes, as other implementations have it.
  @inlinable public static func rank(_ key: String) -> UInt64 { MapOrder.rank(key) }
  @inlinable public static func precedes(_ left: String, _ right: String) -> Bool { MapOrder.precedes(left, right) }
}

extension WireWriter {
  @usableFromInline mutating func text(_ value: String) {
    if value.utf8.withContiguousStorageIfAvailable({ delimited(UnsafeRawBufferPointer($0)) }) == nil { bridged(value) }
  }

  /// A string of another kind, on platforms that have such. Apart from the others, since its copy costs them reference counting.
  @inline(never) private mutating func bridged(_ value: String) {
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
  /// In its place, since a message is large to move.
  @inlinable @inline(__always)
  public static func append(to values: inout [Value], from reader: inout WireReader) throws(DecodingFailure) {
    values.append(Value())
    try reader.message(into: &values[values.count &- 1])
  }
  @inlinable @inline(__always) public static func write(_ value: Value, into writer: inout WireWriter) { writer.message(value) }
}
