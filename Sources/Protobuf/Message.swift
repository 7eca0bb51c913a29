/// A protobuf message: a plain value with a generated, straight-line codec.
public protocol Message: Sendable, Equatable {
  /// `package.Name`, as in the schema.
  static var fullName: String { get }
  init()
  /// Reads one encoded message; missing fields keep their defaults, unknown fields are kept.
  init(decoding bytes: UnsafeRawBufferPointer) throws(DecodingFailure)
  /// The encoding, with `prefix` bytes of room left free in front of it (5 for a gRPC frame's head).
  func encoded(prefix: Int) -> [UInt8]
}

extension Message {
  public func encoded() -> [UInt8] { encoded(prefix: 0) }
}

/// Bytes that are not an encoding of the message asked for.
public enum DecodingFailure: Error, Sendable, Equatable {
  case truncated
  case malformedVarint
  case invalidTag
  case invalidWireType
  case invalidUTF8(field: UInt32)
  case tooDeep
  case unmatchedGroup
}
