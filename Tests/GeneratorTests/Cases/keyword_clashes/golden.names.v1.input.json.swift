// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenNamesV1.TypeEnum: JSONEnum {
  public static let jsonNames = JSONEnumNames("golden.names.v1.Type", [("TYPE_UNSPECIFIED", 0), ("TYPE_DEFAULT", 1), ("TYPE_SELF", 2), ("TYPE_INIT", 3)])
}

extension GoldenNamesV1.Aliased: JSONEnum {
  public static let jsonNames = JSONEnumNames("golden.names.v1.Aliased", [("ALIASED_A", 0), ("ALIASED_B", 0)])
}

extension GoldenNamesV1.ProtocolMessage: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension GoldenNamesV1.`Any`: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension GoldenNamesV1.String: JSONObjectMessage {
  public static let jsonFields = JSONFields([("self", "self"), ("init", "init"), ("class", "class"), ("description", "description"), ("in", "in"), ("unknownFields", "unknown_fields"), ("fooBar", "foo_bar"), ("2d", "_2d"), ("URLPath", "URLPath"), ("Type", "Type"), ("protocol", "protocol"), ("any", "any"), ("message", "message")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.self_)
    case 1: try reader.field(StringCodec.self, into: &self.init_)
    case 2: try reader.field(StringCodec.self, into: &self.`class`)
    case 3: try reader.field(StringCodec.self, into: &self.description)
    case 4: try reader.field(StringCodec.self, into: &self.`in`)
    case 5: try reader.field(StringCodec.self, into: &self.unknownFields_)
    case 6: try reader.field(StringCodec.self, into: &self.fooBar)
    case 7: try reader.field(StringCodec.self, into: &self._2d)
    case 8: try reader.field(StringCodec.self, into: &self.urlPath)
    case 9: try reader.field(EnumCodec<GoldenNamesV1.TypeEnum>.self, into: &self.type)
    case 10: try reader.field(MessageCodec<GoldenNamesV1.ProtocolMessage>.self, into: &self.`protocol`)
    case 11: try reader.field(MessageCodec<GoldenNamesV1.`Any`>.self, into: &self.any)
    case 12: try reader.field(MessageCodec<GoldenNamesV1.Message>.self, into: &self.message)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.self_.isEmpty { try writer.field(fields[0], StringCodec.self, self.self_) }
    if writer.writesDefaults || !self.init_.isEmpty { try writer.field(fields[1], StringCodec.self, self.init_) }
    if writer.writesDefaults || !self.`class`.isEmpty { try writer.field(fields[2], StringCodec.self, self.`class`) }
    if writer.writesDefaults || !self.description.isEmpty { try writer.field(fields[3], StringCodec.self, self.description) }
    if writer.writesDefaults || !self.`in`.isEmpty { try writer.field(fields[4], StringCodec.self, self.`in`) }
    if writer.writesDefaults || !self.unknownFields_.isEmpty { try writer.field(fields[5], StringCodec.self, self.unknownFields_) }
    if writer.writesDefaults || !self.fooBar.isEmpty { try writer.field(fields[6], StringCodec.self, self.fooBar) }
    if writer.writesDefaults || !self._2d.isEmpty { try writer.field(fields[7], StringCodec.self, self._2d) }
    if writer.writesDefaults || !self.urlPath.isEmpty { try writer.field(fields[8], StringCodec.self, self.urlPath) }
    if writer.writesDefaults || self.type.rawValue != 0 { try writer.field(fields[9], EnumCodec<GoldenNamesV1.TypeEnum>.self, self.type) }
    if let value = self.`protocol` { try writer.field(fields[10], MessageCodec<GoldenNamesV1.ProtocolMessage>.self, value) }
    if let value = self.any { try writer.field(fields[11], MessageCodec<GoldenNamesV1.`Any`>.self, value) }
    if let value = self.message { try writer.field(fields[12], MessageCodec<GoldenNamesV1.Message>.self, value) }
  }
}

extension GoldenNamesV1.Message: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension GoldenNamesV1.OptionalSnake: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}
