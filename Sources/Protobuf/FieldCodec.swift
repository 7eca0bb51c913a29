/// How one protobuf type is read and written; the generated code names one for each field.
public protocol FieldCodec {
  associatedtype Value: Sendable & Equatable
  /// 0 varint, 1 eight bytes, 2 length-delimited, 5 four bytes.
  static var wireType: UInt32 { get }
  /// What a missing field reads as.
  static var initial: Value { get }
  static func read(from reader: inout WireReader) throws(DecodingFailure) -> Value
  /// Reads on top of an earlier occurrence: replaces it, except for messages.
  static func merge(into value: inout Value, from reader: inout WireReader) throws(DecodingFailure)
  /// Reads one more element.
  static func append(to values: inout [Value], from reader: inout WireReader) throws(DecodingFailure)
  /// Writes the value without its tag.
  static func write(_ value: Value, into writer: inout WireWriter)
  /// How many values a packed field of these bytes holds.
  static func count(in packed: UnsafeRawBufferPointer) -> Int
}

extension FieldCodec {
  @inlinable @inline(__always)
  public static func merge(into value: inout Value, from reader: inout WireReader) throws(DecodingFailure) {
    value = try read(from: &reader)
  }

  @inlinable @inline(__always)
  public static func append(to values: inout [Value], from reader: inout WireReader) throws(DecodingFailure) {
    values.append(try read(from: &reader))
  }

  @inlinable public static func count(in packed: UnsafeRawBufferPointer) -> Int {
    switch wireType {
    case 1: return packed.count / 8
    case 5: return packed.count / 4
    default: return packed.reduce(0) { $0 &+ Int(~$1 >> 7) }
    }
  }
}

/// A type that a map's key may have.
public protocol MapKeyCodec: FieldCodec where Value: Hashable {
  /// A number that orders keys as their map's entries are written; keys that share one are told apart by ``precedes(_:_:)``.
  static func rank(_ key: Value) -> UInt64
  static func precedes(_ left: Value, _ right: Value) -> Bool
}

extension MapKeyCodec where Value: FixedWidthInteger {
  @inlinable @inline(__always) public static func rank(_ key: Value) -> UInt64 {
    // From the least number of the type up, which is 0 for those without a sign.
    UInt64(bitPattern: Int64(truncatingIfNeeded: key)) &- UInt64(bitPattern: Int64(truncatingIfNeeded: Value.min))
  }
  @inlinable @inline(__always) public static func precedes(_ left: Value, _ right: Value) -> Bool { left < right }
}
