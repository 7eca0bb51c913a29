extension WireReader {
  @inlinable @inline(__always) public mutating func uint64() throws(DecodingFailure) -> UInt64 { try varint() }
  @inlinable @inline(__always) public mutating func int64() throws(DecodingFailure) -> Int64 {
    Int64(bitPattern: try varint())
  }
  @inlinable @inline(__always) public mutating func uint32() throws(DecodingFailure) -> UInt32 {
    UInt32(truncatingIfNeeded: try varint())
  }
  @inlinable @inline(__always) public mutating func int32() throws(DecodingFailure) -> Int32 {
    Int32(truncatingIfNeeded: try varint())
  }
  @inlinable @inline(__always) public mutating func sint64() throws(DecodingFailure) -> Int64 {
    let value = try varint()
    return Int64(bitPattern: value &>> 1) ^ -Int64(bitPattern: value & 1)
  }
  @inlinable @inline(__always) public mutating func sint32() throws(DecodingFailure) -> Int32 {
    let value = UInt32(truncatingIfNeeded: try varint())
    return Int32(bitPattern: value &>> 1) ^ -Int32(bitPattern: value & 1)
  }
  @inlinable @inline(__always) public mutating func bool() throws(DecodingFailure) -> Bool { try varint() != 0 }
  @inlinable @inline(__always) public mutating func fixed32() throws(DecodingFailure) -> UInt32 { try fixed(UInt32.self) }
  @inlinable @inline(__always) public mutating func fixed64() throws(DecodingFailure) -> UInt64 { try fixed(UInt64.self) }
  @inlinable @inline(__always) public mutating func sfixed32() throws(DecodingFailure) -> Int32 { try fixed(Int32.self) }
  @inlinable @inline(__always) public mutating func sfixed64() throws(DecodingFailure) -> Int64 { try fixed(Int64.self) }
  @inlinable @inline(__always) public mutating func float() throws(DecodingFailure) -> Float {
    Float(bitPattern: try fixed(UInt32.self))
  }
  @inlinable @inline(__always) public mutating func double() throws(DecodingFailure) -> Double {
    Double(bitPattern: try fixed(UInt64.self))
  }
  @inlinable @inline(__always) public mutating func enumeration<Value: OpenEnum>() throws(DecodingFailure) -> Value {
    Value(rawValue: try int32())
  }

  /// Text, refused unless it is UTF-8.
  @inlinable @inline(__always) public mutating func string() throws(DecodingFailure) -> String {
    let bytes = try delimited()
    return bytes.isEmpty ? "" : try text(bytes)
  }

  @usableFromInline func text(_ bytes: UnsafeRawBufferPointer) throws(DecodingFailure) -> String {
    let units = bytes.assumingMemoryBound(to: UInt8.self).span
    switch ShortUTF8(bytes) {
    case .ascii: return String(copying: unsafe UTF8Span(unchecked: units, isKnownASCII: true))
    case .twoByte: return String(copying: unsafe UTF8Span(unchecked: units))
    case .other:
      do {
        return String(copying: try UTF8Span(validating: units))
      } catch {
        throw .invalidUTF8(field: tag >> 3)
      }
    }
  }

  @inlinable @inline(__always) public mutating func bytes() throws(DecodingFailure) -> [UInt8] { [UInt8](try delimited()) }
}
