/// How one protobuf type is read and written in JSON: what a ``FieldCodec`` is for the binary encoding.
public protocol JSONCodec: FieldCodec {
  /// Whether `null` is a value and not an absent field.
  static var acceptsJSONNull: Bool { get }
  /// Reads one value; nil for what is to be left out, an enum's unknown name when those are ignored.
  static func readJSON(from reader: inout JSONReader) throws(JSONDecodingFailure) -> Value?
  static func writeJSON(_ value: Value, into writer: inout JSONWriter) throws(JSONEncodingFailure)
}

extension JSONCodec {
  @inlinable public static var acceptsJSONNull: Bool { false }
}

/// A type that a map's key may have: a string in JSON, whatever it is.
public protocol JSONKeyCodec: MapKeyCodec, JSONCodec {
  static func readJSONKey(from reader: inout JSONReader) throws(JSONDecodingFailure) -> Value
  static func writeJSONKey(_ key: Value, into writer: inout JSONWriter)
}

// Integers: those of 64 bits are written as strings, all are read from both.

extension JSONCodec where Value: FixedWidthInteger {
  public static func readJSON(from reader: inout JSONReader) throws(JSONDecodingFailure) -> Value? {
    try reader.integer(Value.self)
  }
  public static func writeJSON(_ value: Value, into writer: inout JSONWriter) {
    writer.integer(value, isQuoted: Value.bitWidth == 64)
  }
}

extension JSONKeyCodec where Value: FixedWidthInteger {
  public static func readJSONKey(from reader: inout JSONReader) throws(JSONDecodingFailure) -> Value {
    try reader.quotedInteger(Value.self)
  }
  public static func writeJSONKey(_ key: Value, into writer: inout JSONWriter) { writer.integer(key, isQuoted: true) }
}

extension Int32Codec: JSONKeyCodec {}
extension Int64Codec: JSONKeyCodec {}
extension UInt32Codec: JSONKeyCodec {}
extension UInt64Codec: JSONKeyCodec {}
extension SInt32Codec: JSONKeyCodec {}
extension SInt64Codec: JSONKeyCodec {}
extension Fixed32Codec: JSONKeyCodec {}
extension Fixed64Codec: JSONKeyCodec {}
extension SFixed32Codec: JSONKeyCodec {}
extension SFixed64Codec: JSONKeyCodec {}

extension FloatCodec: JSONCodec {
  public static func readJSON(from reader: inout JSONReader) throws(JSONDecodingFailure) -> Float? {
    try reader.floatingPoint(Float.self)
  }
  public static func writeJSON(_ value: Float, into writer: inout JSONWriter) { writer.floatingPoint(value) }
}

extension DoubleCodec: JSONCodec {
  public static func readJSON(from reader: inout JSONReader) throws(JSONDecodingFailure) -> Double? {
    try reader.floatingPoint(Double.self)
  }
  public static func writeJSON(_ value: Double, into writer: inout JSONWriter) { writer.floatingPoint(value) }
}

extension BoolCodec: JSONKeyCodec {
  public static func readJSON(from reader: inout JSONReader) throws(JSONDecodingFailure) -> Bool? { try reader.bool() }
  public static func writeJSON(_ value: Bool, into writer: inout JSONWriter) { writer.raw(value ? "true" : "false") }
  public static func readJSONKey(from reader: inout JSONReader) throws(JSONDecodingFailure) -> Bool {
    let place = reader.position
    let wanted = "\"true\" or \"false\""
    let key: Bool? = try reader.withString(wanted) { text in
      text.elementsEqual("true".utf8) ? true : text.elementsEqual("false".utf8) ? false : nil
    }
    guard let key else { throw reader.failure(.malformed(wanted: wanted), at: place) }
    return key
  }
  public static func writeJSONKey(_ key: Bool, into writer: inout JSONWriter) { writer.raw(key ? "\"true\"" : "\"false\"") }
}

extension StringCodec: JSONKeyCodec {
  public static func readJSON(from reader: inout JSONReader) throws(JSONDecodingFailure) -> String? { try reader.string() }
  public static func writeJSON(_ value: String, into writer: inout JSONWriter) { writer.string(value) }
  public static func readJSONKey(from reader: inout JSONReader) throws(JSONDecodingFailure) -> String {
    try reader.string("a key in quotes")
  }
  public static func writeJSONKey(_ key: String, into writer: inout JSONWriter) { writer.string(key) }
}

/// Base64: written by RFC 4648 §4 with padding; read in the alphabets of §4 and §5, with padding or without.
extension BytesCodec: JSONCodec {
  public static func readJSON(from reader: inout JSONReader) throws(JSONDecodingFailure) -> [UInt8]? {
    _ = try reader.peek()
    let place = reader.position
    let bytes = try reader.withString("a string of Base64") { Base64.decode($0, acceptsURLAlphabet: true) }
    guard let bytes else { throw reader.failure(.malformed(wanted: "a string of Base64"), at: place) }
    return bytes
  }
  public static func writeJSON(_ value: [UInt8], into writer: inout JSONWriter) {
    writer.raw("\"")
    writer.bytes += value.withUnsafeBytes { Base64.encode($0, isPadded: true) }
    writer.raw("\"")
  }
}

/// The name of a value that the schema names, the number of another.
extension EnumCodec: JSONCodec where Value: JSONEnum {
  public static var acceptsJSONNull: Bool { Value.acceptsJSONNull }
  public static func readJSON(from reader: inout JSONReader) throws(JSONDecodingFailure) -> Value? {
    try reader.enumNumber(Value.self).map { Value(rawValue: $0) }
  }
  public static func writeJSON(_ value: Value, into writer: inout JSONWriter) { writer.enumeration(value) }
}

extension MessageCodec: JSONCodec where Value: JSONMessage {
  public static var acceptsJSONNull: Bool { Value.acceptsJSONNull }
  public static func readJSON(from reader: inout JSONReader) throws(JSONDecodingFailure) -> Value? {
    var message = Value()
    try reader.enter()
    try message.readJSON(from: &reader)
    reader.leave()
    return message
  }
  public static func writeJSON(_ value: Value, into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    try writer.enter()
    try value.writeJSON(into: &writer)
    writer.leave()
  }
}

extension JSONReader {
  /// An enum's number, by its name or itself; nil for an unknown name when those are ignored.
  mutating func enumNumber<Value: JSONEnum>(_: Value.Type) throws(JSONDecodingFailure) -> Int32? {
    let names = Value.jsonNames
    switch try peek() {
    case UInt8(ascii: "n") where Value.acceptsJSONNull:
      try take("null")
      return 0
    case UInt8(ascii: "\""):
      let place = position
      if let number = try withString("", { names.number(of: $0) }) { return number }
      if options.ignoresUnknownFields { return nil }
      var reader = self
      reader.position = place
      throw failure(.unknownEnumValue(try reader.string().shortened, enumeration: names.enumeration), at: place)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try integer(Int32.self)
    default: throw try wrongType("a name of \(names.enumeration) or its number")
    }
  }
}
