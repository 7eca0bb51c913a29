/// Walks the fields of one encoded message, without its schema.
struct WireFields {
  enum WireType: UInt8 {
    case varint = 0
    case fixed64 = 1
    case lengthPrefixed = 2
    case group = 3
    case fixed32 = 5
  }

  struct Field {
    let number: UInt32
    let wireType: WireType
    /// Without the length in front of it; a group's without the tags around it.
    let value: ArraySlice<UInt8>
    /// With the tag, the length, and a group's end.
    let whole: ArraySlice<UInt8>
  }

  private var left: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { left = bytes }

  /// Nil at the message's end.
  mutating func next() throws(WireFailure) -> Field? {
    if left.isEmpty { return nil }
    let all = left
    let tag = try tag()
    let number = tag >> 3
    guard let wireType = WireType(rawValue: UInt8(tag & 7)) else { throw tag & 7 == 4 ? .unmatchedGroup : .invalidTag }
    let value = wireType == .group ? try group(number) : try value(wireType)
    return Field(number: number, wireType: wireType, value: value, whole: all[..<left.startIndex])
  }

  private static let maxTagBytes = 5

  private mutating func tag() throws(WireFailure) -> UInt32 {
    let start = left.startIndex
    let tag = try varint()
    guard tag >= 8, tag <= UInt64(UInt32.max), left.startIndex - start <= Self.maxTagBytes else { throw .invalidTag }
    return UInt32(tag)
  }

  /// What lies ahead of the group's end, groups inside it among it.
  private mutating func group(_ number: UInt32) throws(WireFailure) -> ArraySlice<UInt8> {
    let start = left
    var open = [number]
    while true {
      let end = left.startIndex
      guard !left.isEmpty else { throw .truncated }
      let tag = try tag()
      switch (tag & 7, WireType(rawValue: UInt8(tag & 7))) {
      case (4, _):
        guard open.removeLast() == tag >> 3 else { throw .unmatchedGroup }
        if open.isEmpty { return start[..<end] }
      case (_, .group?):
        open.append(tag >> 3)
        guard open.count <= DynamicSchema.depthLimit + 1 else { throw .tooDeep }
      case (_, let wireType?): _ = try value(wireType)
      case (_, nil): throw .invalidTag
      }
    }
  }

  private mutating func value(_ wireType: WireType) throws(WireFailure) -> ArraySlice<UInt8> {
    switch wireType {
    case .varint:
      let all = left
      _ = try varint()
      return all[..<left.startIndex]
    case .fixed64: return try take(8)
    case .fixed32: return try take(4)
    case .lengthPrefixed: return try take(try varint())
    case .group: preconditionFailure("a group has an end instead of a length")
    }
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
  /// A group's end without its beginning, or under another number.
  case unmatchedGroup
  case tooDeep
}
