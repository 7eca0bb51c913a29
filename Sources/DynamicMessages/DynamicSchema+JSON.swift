import Protobuf

extension DynamicSchema {
  /// Reads a message in protobuf's JSON mapping, as the generated messages of its type would.
  public func message(
    _ type: MessageType, decodingJSON text: [UInt8], options: JSONReadingOptions = JSONReadingOptions()
  ) throws(JSONDecodingFailure) -> DynamicMessage {
    try text.withUnsafeBufferPointer { (text) throws(JSONDecodingFailure) in
      var reader = JSONReader(UnsafeRawBufferPointer(text), options)
      let message = try read(type, from: &reader)
      try reader.finish()
      return message
    }
  }

  /// A message in protobuf's JSON mapping: fields by number, maps by key; unknown fields have no form in JSON and are left out.
  public func json(
    _ message: DynamicMessage, options: JSONWritingOptions = JSONWritingOptions()
  ) throws(JSONEncodingFailure) -> [UInt8] {
    var writer = JSONWriter(prefix: 0, options)
    try write(message, into: &writer)
    return writer.bytes
  }

  /// Reads a message's encoding, of at most ``depthLimit`` messages inside each other.
  public func message(_ type: MessageType, decoding bytes: [UInt8]) throws(DynamicDecodingFailure) -> DynamicMessage {
    try wire.unpack(bytes, as: type)
  }

  /// A message's encoding: fields by number, unknown ones last, maps in the order of their entries.
  public func encoded(_ message: DynamicMessage) -> [UInt8] { wire.pack(message) }

  /// What a type URL names: all behind its last slash. Nil for a URL without one.
  public static func typeName(in url: String) -> String? {
    url.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(url[url.utf8.index(after: $0)...]) }
  }

  /// The type of that full name, among the schema's or the well-known ones.
  func content(ofAny url: String, _ wellKnown: JSONTypes) -> AnyContent? {
    if let name = Self.typeName(in: url), let type = messages[name] { return .schema(type) }
    return wellKnown[url: url].map { .wellKnown($0) }
  }
}

/// What an Any may hold.
enum AnyContent {
  case schema(MessageType)
  /// A message that the schema does not have.
  case wellKnown(any JSONMessage.Type)
}

extension MessageType {
  static let anyName = "google.protobuf.Any"

  /// The message with a JSON form of its own, other than Any, whose fields may be of types that only the schema knows.
  var wellKnownForm: (any JSONMessage.Type)? {
    guard fullName.hasPrefix("google.protobuf."), fullName != Self.anyName else { return nil }
    let type = JSONTypes.wellKnown[url: "/\(fullName)"]
    return type is any JSONObjectMessage.Type ? nil : type
  }

  /// Whether its JSON stands beside `@type` in an Any, and not in a `value`.
  var isObjectInAny: Bool { fullName != Self.anyName && wellKnownForm == nil }
  /// Whether `null` is one of its values.
  var acceptsJSONNull: Bool { fullName == "google.protobuf.Value" }
}

extension EnumType {
  /// Whether its JSON is always `null`.
  var isNull: Bool { fullName == "google.protobuf.NullValue" }
}
