/// Fields that a schema does not know, in their wire form and in the order of their arrival.
public struct UnknownFields: Sendable, Equatable {
  /// Whole fields, tags included, one behind the other.
  public private(set) var bytes: [UInt8] = []

  public init() {}

  @inlinable public var isEmpty: Bool { bytes.isEmpty }

  mutating func append(tag: UInt32, value: UnsafeRawBufferPointer) {
    var rest = tag
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
    bytes.append(contentsOf: value)
  }
}
