/// A protobuf message: a plain value with a generated, straight-line codec.
///
/// Two messages are equal when their fields and their unknown fields are. Strings compare as Swift compares them, by canonical
/// equivalence, and so do the keys of maps.
public protocol Message: Sendable, Equatable {
  /// `package.Name`, as in the schema.
  static var fullName: String { get }
  /// Every field at its default.
  init()
  /// Fields that the schema this was generated from does not know, as they arrived; written back behind the known ones.
  var unknownFields: UnknownFields { get set }
  /// Reads fields up to the reader's end: singular scalars are replaced, messages merged, repeated fields and maps added to.
  mutating func merge(from reader: inout WireReader) throws(DecodingFailure)
  /// The number of a proto2 field that is `required` and not set, in the message or in one within; nil when nothing is missing.
  var missingRequiredField: UInt32? { get }
  /// Writes the fields from the last to the first, since the writer fills its buffer backwards.
  func encode(into writer: inout WireWriter)
}

extension Message {
  /// No field of proto3 is required.
  @inlinable @inline(__always) public var missingRequiredField: UInt32? { nil }

  /// Reads one encoded message; missing fields keep their defaults, unknown fields are kept.
  @inlinable public init(decoding bytes: UnsafeRawBufferPointer) throws(DecodingFailure) {
    self.init()
    var reader = WireReader(bytes)
    try merge(from: &reader)
    if let field = missingRequiredField { throw .missingRequired(field: field) }
  }

  /// Reads one encoded message from an array.
  @inlinable public init(decoding bytes: [UInt8]) throws(DecodingFailure) {
    self.init()
    try merge(decoding: bytes)
    if let field = missingRequiredField { throw .missingRequired(field: field) }
  }

  /// Reads the fields of an encoded message on top of the ones here, as if both encodings had been one behind the other.
  @inlinable public mutating func merge(decoding bytes: [UInt8]) throws(DecodingFailure) {
    try bytes.withUnsafeBufferPointer { (bytes) throws(DecodingFailure) in
      var reader = WireReader(UnsafeRawBufferPointer(bytes))
      try merge(from: &reader)
    }
  }

  /// The encoding, behind `prefix` zero bytes of room (5 for the head of a gRPC message). The same for equal messages: fields by
  /// number, maps by key, unknown fields last.
  @inlinable public func encoded(prefix: Int = 0) -> [UInt8] {
    WireWriter.bytes(prefix: prefix) { encode(into: &$0) }
  }
}

/// Bytes that are not an encoding of the message asked for.
public enum DecodingFailure: Error, Sendable, Equatable {
  /// A field reaches past the end of its message.
  case truncated
  /// More than ten bytes.
  case malformedVarint
  /// A field number of 0, or a tag that does not fit 32 bits or has more than five bytes.
  case invalidTag
  /// Wire types 6 and 7.
  case invalidWireType
  case invalidUTF8(field: UInt32)
  /// More than ``WireReader/depthLimit`` messages inside each other.
  case tooDeep
  /// A group that ends without having begun, or under another number.
  case unmatchedGroup
  /// A field that proto2 calls `required` did not arrive.
  case missingRequired(field: UInt32)
}
