/// Walks the fields of one encoded message, without its schema.
struct WireFields {
  enum WireType: UInt8 {
    case varint = 0
    case fixed64 = 1
    case lengthPrefixed = 2
    case fixed32 = 5
  }

  struct Field {
    let number: UInt32
    let wireType: WireType
    /// Without the length in front of it.
    let value: ArraySlice<UInt8>
  }

  private var left: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { left = bytes }

  /// Nil at the message's end.
  mutating func next() throws(WireFailure) -> Field? {
    if left.isEmpty { return nil }
    let tag = try varint()
    guard tag >= 8, tag <= UInt64(UInt32.max) else { throw .invalidTag }
    let number = UInt32(truncatingIfNeeded: tag >> 3)
    if tag & 7 == 3 || tag & 7 == 4 { throw .group(number) }
    guard let wireType = WireType(rawValue: UInt8(tag & 7)) else { throw .invalidTag }
    let value: ArraySlice<UInt8>
    switch wireType {
    case .varint:
      let start = left.startIndex
      let all = left
      _ = try varint()
      value = all[start..<left.startIndex]
    case .fixed64: value = try take(8)
    case .fixed32: value = try take(4)
    case .lengthPrefixed: value = try take(try varint())
    }
    return Field(number: number, wireType: wireType, value: value)
  }

  private mutating func take(_ count: UInt64) throws(WireFailure) -> ArraySlice<UInt8> {
    guard count <= UInt64(left.count) else { throw .truncated }
    let taken = left.prefix(Int(count))
    left = left.dropFirst(Int(count))
    return taken
  }

  private mutating func varint() throws(WireFailure) -> UInt64 {
    var value: UInt64 = 0
    for (index, byte) in left.prefix(10).enumerated() {
      value |= UInt64(byte & 0x7F) << UInt64(7 * index)
      if byte < 0x80 {
        left = left.dropFirst(index + 1)
        return value
      }
    }
    throw left.count < 10 ? .truncated : .malformedVarint
  }
}

enum WireFailure: Error, Equatable {
  case truncated
  case malformedVarint
  case invalidTag
  case group(UInt32)
}
