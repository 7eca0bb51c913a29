/// Reads the fields of one message from memory that outlives the reader.
///
/// Every read checks the end of its message. Varints of up to ten bytes are accepted whatever their value's shortest form, and bits
/// above the type's are dropped, as the protobuf encoding specification asks.
public struct WireReader {
  /// How many messages (and groups) may lie inside each other below the first.
  public static let depthLimit: Int32 = 100
  /// The length of a tag in bytes, whatever its value: what 32 bits take, as protobuf's conformance suite asks.
  private static let tagLimit = 5

  @usableFromInline var position: UnsafeRawPointer
  @usableFromInline var end: UnsafeRawPointer
  /// The end of the outermost message: what lies before it may be looked at, though it may belong to another message.
  @usableFromInline let limit: UnsafeRawPointer
  @usableFromInline var depthLeft = WireReader.depthLimit
  /// The tag last read, for the errors of its value.
  @usableFromInline var tag: UInt32 = 0
  /// How many groups are being read.
  @usableFromInline var openGroups: Int32 = 0

  @inlinable public init(_ bytes: UnsafeRawBufferPointer) {
    // An empty buffer has no address; this one is never read.
    position = bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 1)!
    end = position + bytes.count
    limit = end
  }

  @inlinable var left: Int { end - position }

  /// Whether the message has been read wholly.
  @inlinable public var isAtEnd: Bool { position == end }

  /// The next field's number and wire type, `number << 3 | type`; 0 at the end of the message.
  @inlinable @inline(__always)
  public mutating func nextTag() throws(DecodingFailure) -> UInt32 {
    if position == end { return 0 }
    let first = UInt32(position.load(as: UInt8.self))
    if first < 0x80 {
      if first < 8 { throw .invalidTag }
      position += 1
      tag = first
      return first
    }
    return try longTag()
  }

  @usableFromInline mutating func longTag() throws(DecodingFailure) -> UInt32 {
    let start = position
    let value = try varint()
    guard position - start <= Self.tagLimit, value <= UInt64(UInt32.max), value >= 8 else { throw .invalidTag }
    tag = UInt32(truncatingIfNeeded: value)
    return tag
  }

  @inlinable @inline(__always)
  mutating func varint() throws(DecodingFailure) -> UInt64 {
    if position != end {
      let first = position.load(as: UInt8.self)
      if first < 0x80 {
        position += 1
        return UInt64(first)
      }
    }
    return try longVarint()
  }

  @usableFromInline mutating func longVarint() throws(DecodingFailure) -> UInt64 {
    if limit - position >= 8 {
      let word = UInt64(littleEndian: position.loadUnaligned(as: UInt64.self))
      // Gathers seven bits of each byte up to the first without its top bit: the writer's spreading, backwards.
      let bits = UInt64(truncatingIfNeeded: (~word & 0x8080_8080_8080_8080).trailingZeroBitCount &+ 1)
      let next = position + Int(truncatingIfNeeded: bits &>> 3)
      if bits <= 64, next <= end {
        var value = word & (~0 &>> (64 &- bits)) & 0x7F7F_7F7F_7F7F_7F7F
        value = value & 0x007F_007F_007F_007F | (value & 0x7F00_7F00_7F00_7F00) &>> 1
        value = value & 0x0000_3FFF_0000_3FFF | (value & 0x3FFF_0000_3FFF_0000) &>> 2
        value = value & 0x0FFF_FFFF | (value & 0x0FFF_FFFF_0000_0000) &>> 4
        position = next
        return value
      }
    }
    return try varintByBytes()
  }

  private mutating func varintByBytes() throws(DecodingFailure) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    var next = position
    let last = next + min(10, left)
    while next != last {
      let byte = next.load(as: UInt8.self)
      next += 1
      value |= UInt64(byte & 0x7F) &<< shift
      if byte < 0x80 {
        position = next
        return value
      }
      shift &+= 7
    }
    throw last - position == 10 ? .malformedVarint : .truncated
  }

  /// A length-delimited value's bytes, which the reader leaves behind.
  @inlinable @inline(__always)
  mutating func delimited() throws(DecodingFailure) -> UnsafeRawBufferPointer {
    let length = try varint()
    guard length <= UInt64(left) else { throw .truncated }
    let bytes = UnsafeRawBufferPointer(start: position, count: Int(length))
    position += bytes.count
    return bytes
  }

  @inlinable @inline(__always)
  mutating func fixed<Value: FixedWidthInteger>(_: Value.Type) throws(DecodingFailure) -> Value {
    guard left >= MemoryLayout<Value>.size else { throw .truncated }
    let value = position.loadUnaligned(as: Value.self)
    position += MemoryLayout<Value>.size
    return Value(littleEndian: value)
  }
}
