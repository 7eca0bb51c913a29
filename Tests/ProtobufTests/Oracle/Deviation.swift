/// Where libprotobuf-c 1.4.1 does something else than the protobuf specification says. The list is whole: any other difference fails.
enum Deviation: String, CaseIterable, Sendable {
  /// It knows no groups and refuses a message that has one.
  case group
  /// A known field with another wire type than its own is refused instead of kept as unknown.
  case wrongWireType
  /// A bool is read from whatever wire type it comes with.
  case boolOfAnyWireType
  /// A bool is true by bits of its varint that lie above the 64 that count.
  case boolAbove64Bits
  /// Text ends at its first NUL.
  case textEndsAtNUL
  /// Text that is not UTF-8 is accepted.
  case textIsNotUTF8
  /// -0.0 counts as a field that is not set.
  case negativeZeroIsLost
  /// A message that comes twice loses fields when it is merged, is replaced where it is in a oneof, or is refused.
  case messageTwice
  /// A length of more than five bytes is refused, whatever its value.
  case longLength
  /// Field number 0 is accepted where its tag has more than one byte, and bits above the tag's 32 are dropped.
  case impossibleTag

  /// What comes of it, seen from the codec that follows the specification.
  var effects: Set<Difference> {
    switch self {
    case .group, .wrongWireType, .longLength: [.onlyCRefuses]
    case .boolOfAnyWireType, .boolAbove64Bits, .textEndsAtNUL, .negativeZeroIsLost: [.differentMessages]
    case .textIsNotUTF8, .impossibleTag: [.onlyCAccepts]
    case .messageTwice: [.onlyCRefuses, .differentMessages]
    }
  }
}

enum Difference: Sendable {
  case onlyCAccepts
  case onlyCRefuses
  case differentMessages
}
