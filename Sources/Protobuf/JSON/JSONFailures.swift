/// JSON that is not the message asked for: where, and what to do about it.
public struct JSONDecodingFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// The place in the message, `items[2].quantity` or `labels["a"]`; empty at the top.
  public private(set) var path: String
  /// The place in the text, in bytes.
  public let offset: Int
  public let reason: Reason

  init(_ reason: Reason, offset: Int) {
    (self.path, self.offset, self.reason) = ("", offset, reason)
  }

  public var description: String { "\(path.isEmpty ? "" : "\(path) ")at byte \(offset): \(reason)" }

  public enum Reason: Error, Sendable, Equatable {
    /// The text ends too early.
    case truncated
    /// RFC 8259 has something else here.
    case unexpected(wanted: String)
    case malformedNumber
    case malformedEscape
    /// A character below U+0020 in a string.
    case controlCharacter
    case loneSurrogate
    case invalidUTF8
    /// More behind the value.
    case trailingText
    /// More than ``JSONReader/depthLimit`` messages, or values of an ignored field, inside each other.
    case tooDeep
    /// More than ``JSONReader/numberLimit`` bytes.
    case numberTooLong
    case wrongType(wanted: String)
    case outOfRange(type: String)
    /// A number with a fraction for an integer.
    case notIntegral
    /// A string that does not have its type's form.
    case malformed(wanted: String)
    case unknownField(String, message: String)
    case unknownEnumValue(String, enumeration: String)
    /// Under one of its names or under both.
    case duplicateField
    case duplicateKey
    case oneofSetTwice
    /// In a list or a map.
    case nullElement
    /// A `google.protobuf.Any` without `@type`.
    case missingType
    /// The type URL of a `google.protobuf.Any`.
    case unknownType(String)
    /// A `google.protobuf.Any` whose message has a form of its own, without `value`.
    case missingValue
  }
}

extension JSONDecodingFailure.Reason {
  /// Whether the text is not JSON at all, whatever the message.
  public var isSyntax: Bool {
    switch self {
    case .truncated, .unexpected, .malformedNumber, .malformedEscape, .controlCharacter, .loneSurrogate, .invalidUTF8,
      .trailingText:
      true
    default: false
    }
  }
}

extension JSONDecodingFailure.Reason: CustomStringConvertible {
  public var description: String {
    switch self {
    case .truncated: "the text ends here; send all of it"
    case .unexpected(let wanted): "this is not JSON; \(wanted) belongs here"
    case .malformedNumber: "this is not a number of JSON; write it as 12, -0.5 or 1e9"
    case .malformedEscape: "the escape is none of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX"
    case .controlCharacter: "a control character stands in a string; write it as an escape, such as \\n or \\u0001"
    case .loneSurrogate: "half of a surrogate pair stands alone; write \\uD800 to \\uDBFF and \\uDC00 to \\uDFFF as pairs"
    case .invalidUTF8: "the string is not UTF-8; encode the text as UTF-8"
    case .trailingText: "there is more behind the message; send one JSON value"
    case .tooDeep: "more than \(JSONReader.depthLimit) messages lie inside each other"
    case .numberTooLong: "the number is longer than \(JSONReader.numberLimit) bytes"
    case .wrongType(let wanted): "\(wanted) belongs here"
    case .outOfRange(let type): "the value is out of the range of \(type)"
    case .notIntegral: "the number has a fraction; send a whole one"
    case .malformed(let wanted): "\(wanted) belongs here"
    case .unknownField(let name, let message): "\(message) has no field '\(name)'; leave it out or correct its name"
    case .unknownEnumValue(let name, let enumeration): "\(enumeration) has no value '\(name)'; send one of its names or a number"
    case .duplicateField: "the field is there twice, under one of its names or under both; send it once"
    case .duplicateKey: "the key is there twice; send it once"
    case .oneofSetTwice: "another field of the same oneof is set; send one of them"
    case .nullElement: "null cannot be an element; leave it out"
    case .missingType: "an Any names its message in \"@type\", such as \"type.googleapis.com/google.protobuf.Duration\""
    case .unknownType(let url): "the type '\(url)' is not known here; register its message, or send another"
    case .missingValue: "an Any of this type holds its message in \"value\""
    }
  }
}

/// A message that has no form in JSON.
public struct JSONEncodingFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// The place in the message, as in ``JSONDecodingFailure/path``.
  public private(set) var path: String = ""
  public let reason: Reason

  package init(_ reason: Reason) { self.reason = reason }

  public var description: String { path.isEmpty ? "\(reason)" : "\(path): \(reason)" }

  public enum Reason: Sendable, Equatable, CustomStringConvertible {
    /// A `Timestamp` or `Duration` beyond its type's range, or with `nanos` that do not fit.
    case outOfRange(type: String)
    /// A path of a `FieldMask` that would come back as another.
    case pathDoesNotRoundTrip(String)
    /// A `Value` whose number is NaN or infinite.
    case notFinite
    /// A `Value` of no kind.
    case valueNotSet
    /// The type URL of an `Any`.
    case unknownType(String)
    /// The bytes of an `Any` are not an encoding of its type.
    case undecodable(type: String, DecodingFailure)
    /// More than ``JSONReader/depthLimit`` messages inside each other.
    case tooDeep

    public var description: String {
      switch self {
      case .outOfRange(let type): "the value is out of the range of \(type)"
      case .pathDoesNotRoundTrip(let path): "the path '\(path)' has no JSON form; write it in lower_snake_case without commas"
      case .notFinite: "a Value holds finite numbers only"
      case .valueNotSet: "the Value has no kind; set null_value for null"
      case .unknownType(let url): "the type '\(url)' is not known here; register its message in the options"
      case .undecodable(let type, let failure): "the bytes are not an encoding of \(type): \(failure)"
      case .tooDeep: "more than \(JSONReader.depthLimit) messages lie inside each other"
      }
    }
  }
}

// A failure on its way out of a message: each level that it leaves puts its own part in front of the path, so that reading and writing
// keep no path while nothing fails.

extension JSONDecodingFailure {
  func inside(field name: StaticString) -> Self { inside("\(name)") }
  package func inside(field name: String) -> Self { inside(name) }
  @usableFromInline package func inside(index: Int) -> Self { inside("[\(index)]") }
  package func inside(key: String) -> Self { inside("[\"\(key.shortened)\"]") }

  private func inside(_ part: String) -> Self {
    var failure = self
    failure.path = part.joinedPath(path)
    return failure
  }
}

extension JSONEncodingFailure {
  func inside(field name: StaticString) -> Self { inside("\(name)") }
  package func inside(field name: String) -> Self { inside(name) }
  @usableFromInline package func inside(index: Int) -> Self { inside("[\(index)]") }
  package func inside(key: String) -> Self { inside("[\"\(key.shortened)\"]") }

  private func inside(_ part: String) -> Self {
    var failure = self
    failure.path = part.joinedPath(path)
    return failure
  }
}

extension String {
  /// For an error's text: what a peer sent is not repeated at length.
  package var shortened: String {
    unicodeScalars.count <= 64 ? self : String(String.UnicodeScalarView(unicodeScalars.prefix(64))) + "…"
  }

  fileprivate func joinedPath(_ rest: String) -> String { rest.isEmpty || rest.hasPrefix("[") ? self + rest : "\(self).\(rest)" }
}
