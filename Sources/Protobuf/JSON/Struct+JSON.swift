/// Any object.
extension GoogleProtobuf.Struct: JSONMessage {
  public mutating func readJSON(from reader: inout JSONReader) throws(JSONDecodingFailure) {
    if try reader.peek() == UInt8(ascii: "n") { throw try reader.wrongType("an object") }
    try reader.map(StringCodec.self, MessageCodec<GoogleProtobuf.Value>.self, into: &fields)
  }

  public func writeJSON(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    try writer.object(StringCodec.self, MessageCodec<GoogleProtobuf.Value>.self, fields)
  }
}

/// Any array.
extension GoogleProtobuf.ListValue: JSONMessage {
  public mutating func readJSON(from reader: inout JSONReader) throws(JSONDecodingFailure) {
    if try reader.peek() == UInt8(ascii: "n") { throw try reader.wrongType("an array") }
    try reader.repeated(MessageCodec<GoogleProtobuf.Value>.self, into: &values)
  }

  public func writeJSON(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    try writer.array(MessageCodec<GoogleProtobuf.Value>.self, values)
  }
}

/// Any value.
extension GoogleProtobuf.Value: JSONMessage {
  public static var acceptsJSONNull: Bool { true }

  public mutating func readJSON(from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch try reader.peek() {
    case UInt8(ascii: "{"): kind = try MessageCodec<GoogleProtobuf.Struct>.readJSON(from: &reader).map { .structValue($0) }
    case UInt8(ascii: "["): kind = try MessageCodec<GoogleProtobuf.ListValue>.readJSON(from: &reader).map { .listValue($0) }
    case UInt8(ascii: "\""): kind = .stringValue(try reader.string())
    case UInt8(ascii: "t"), UInt8(ascii: "f"): kind = .boolValue(try reader.bool())
    case UInt8(ascii: "n"):
      try reader.take("null")
      kind = .nullValue(.nullValue)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      kind = .numberValue(try reader.floatingPoint(Double.self))
    default: throw try reader.wrongType("a value")
    }
  }

  public func writeJSON(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    switch kind {
    case .structValue(let value): try MessageCodec.writeJSON(value, into: &writer)
    case .listValue(let value): try MessageCodec.writeJSON(value, into: &writer)
    case .stringValue(let value): writer.string(value)
    case .boolValue(let value): BoolCodec.writeJSON(value, into: &writer)
    case .nullValue: writer.raw("null")
    case .numberValue(let value):
      guard value.isFinite else { throw JSONEncodingFailure(.notFinite) }
      writer.floatingPoint(value)
    case nil: throw JSONEncodingFailure(.valueNotSet)
    }
  }
}

extension GoogleProtobuf.NullValue: JSONEnum {
  public static let jsonNames = JSONEnumNames("google.protobuf.NullValue", [("NULL_VALUE", 0)])
  public static var acceptsJSONNull: Bool { true }
}
