/// A message that is read and written as protobuf's JSON mapping (ProtoJSON) has it.
///
/// Generated messages are ``JSONObjectMessage``s; the well-known types with a form of their own conform to this one alone.
public protocol JSONMessage: Message {
  /// Whether `null` is a value of the message and not its absence: of `google.protobuf.Value` alone.
  static var acceptsJSONNull: Bool { get }
  /// Reads one JSON value into a message that is still at its defaults.
  mutating func readJSON(from reader: inout JSONReader) throws(JSONDecodingFailure)
  /// Writes one JSON value.
  func writeJSON(into writer: inout JSONWriter) throws(JSONEncodingFailure)
}

extension JSONMessage {
  public static var acceptsJSONNull: Bool { false }

  /// Reads a message from JSON, which is UTF-8 without a byte order mark and nothing else but white space around it.
  ///
  /// Takes time and memory linear in the text. Refuses what is not JSON (RFC 8259), what does not fit the schema, a field, a map's key
  /// or a oneof that is set twice, and more than ``JSONReader/depthLimit`` messages inside each other.
  public init(
    decodingJSON text: UnsafeRawBufferPointer, options: JSONReadingOptions = JSONReadingOptions()
  ) throws(JSONDecodingFailure) {
    self.init()
    var reader = JSONReader(text, options)
    try readJSON(from: &reader)
    try reader.finish()
  }

  /// Reads a message from an array of JSON's bytes.
  public init(decodingJSON text: [UInt8], options: JSONReadingOptions = JSONReadingOptions()) throws(JSONDecodingFailure) {
    self = try text.withUnsafeBufferPointer { (text) throws(JSONDecodingFailure) in
      try Self(decodingJSON: UnsafeRawBufferPointer(text), options: options)
    }
  }

  /// Reads a message from JSON.
  public init(decodingJSON text: String, options: JSONReadingOptions = JSONReadingOptions()) throws(JSONDecodingFailure) {
    try self.init(decodingJSON: Array(text.utf8), options: options)
  }

  /// The message as JSON in UTF-8, behind `prefix` zero bytes of room. The same for equal messages: fields by number, maps by key.
  /// Unknown fields have no form in JSON and are left out.
  ///
  /// Fails for what JSON cannot say: times out of their range, numbers in a `Value` that are not finite, an `Any` of an unknown type.
  public func encodedJSON(
    prefix: Int = 0, options: JSONWritingOptions = JSONWritingOptions()
  ) throws(JSONEncodingFailure) -> [UInt8] {
    var writer = JSONWriter(prefix: prefix, options)
    try writeJSON(into: &writer)
    return writer.bytes
  }

  /// The message as JSON.
  public func jsonText(options: JSONWritingOptions = JSONWritingOptions()) throws(JSONEncodingFailure) -> String {
    String(decoding: try encodedJSON(options: options), as: UTF8.self)
  }
}

/// A message that is an object of its fields in JSON. Generated.
public protocol JSONObjectMessage: JSONMessage {
  /// The names of the fields, by ascending number; a field's slot is its place here.
  static var jsonFields: JSONFields { get }
  /// Reads the value of the field at `slot`; each is read once.
  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure)
  /// Writes the fields that are set, without the braces.
  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure)
}

extension JSONObjectMessage {
  public mutating func readJSON(from reader: inout JSONReader) throws(JSONDecodingFailure) {
    try readJSONFields(from: &reader, isInAny: false)
  }

  mutating func readJSONFields(from reader: inout JSONReader, isInAny: Bool) throws(JSONDecodingFailure) {
    try reader.object(Self.jsonFields, of: Self.fullName, isInAny: isInAny) { (slot, reader) throws(JSONDecodingFailure) in
      try readJSON(field: slot, from: &reader)
    }
  }

  public func writeJSON(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    writer.open("{")
    try writeJSONFields(into: &writer)
    writer.close("}")
  }
}
