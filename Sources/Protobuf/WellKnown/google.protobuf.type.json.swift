// swift-format-ignore-file
// Made by protoc-gen-marketplace from google/protobuf/type.proto; change the schema and run scripts/generate.

extension GoogleProtobuf.Syntax: JSONEnum {
  public static let jsonNames = JSONEnumNames("google.protobuf.Syntax", [("SYNTAX_PROTO2", 0), ("SYNTAX_PROTO3", 1)])
}

extension GoogleProtobuf.Field.Kind: JSONEnum {
  public static let jsonNames = JSONEnumNames("google.protobuf.Field.Kind", [("TYPE_UNKNOWN", 0), ("TYPE_DOUBLE", 1), ("TYPE_FLOAT", 2), ("TYPE_INT64", 3), ("TYPE_UINT64", 4), ("TYPE_INT32", 5), ("TYPE_FIXED64", 6), ("TYPE_FIXED32", 7), ("TYPE_BOOL", 8), ("TYPE_STRING", 9), ("TYPE_GROUP", 10), ("TYPE_MESSAGE", 11), ("TYPE_BYTES", 12), ("TYPE_UINT32", 13), ("TYPE_ENUM", 14), ("TYPE_SFIXED32", 15), ("TYPE_SFIXED64", 16), ("TYPE_SINT32", 17), ("TYPE_SINT64", 18)])
}

extension GoogleProtobuf.Field.Cardinality: JSONEnum {
  public static let jsonNames = JSONEnumNames("google.protobuf.Field.Cardinality", [("CARDINALITY_UNKNOWN", 0), ("CARDINALITY_OPTIONAL", 1), ("CARDINALITY_REQUIRED", 2), ("CARDINALITY_REPEATED", 3)])
}

extension GoogleProtobuf.TypeMessage: JSONObjectMessage {
  public static let jsonFields = JSONFields([("name", "name"), ("fields", "fields"), ("oneofs", "oneofs"), ("options", "options"), ("sourceContext", "source_context"), ("syntax", "syntax")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.name)
    case 1: try reader.repeated(MessageCodec<GoogleProtobuf.Field>.self, into: &self.fields)
    case 2: try reader.repeated(StringCodec.self, into: &self.oneofs)
    case 3: try reader.repeated(MessageCodec<GoogleProtobuf.Option>.self, into: &self.options)
    case 4: try reader.field(MessageCodec<GoogleProtobuf.SourceContext>.self, into: &self.sourceContext)
    case 5: try reader.field(EnumCodec<GoogleProtobuf.Syntax>.self, into: &self.syntax)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.name.isEmpty { try writer.field(fields[0], StringCodec.self, self.name) }
    try writer.repeated(fields[1], MessageCodec<GoogleProtobuf.Field>.self, self.fields)
    try writer.repeated(fields[2], StringCodec.self, self.oneofs)
    try writer.repeated(fields[3], MessageCodec<GoogleProtobuf.Option>.self, self.options)
    if let value = self.sourceContext { try writer.field(fields[4], MessageCodec<GoogleProtobuf.SourceContext>.self, value) }
    if writer.writesDefaults || self.syntax.rawValue != 0 { try writer.field(fields[5], EnumCodec<GoogleProtobuf.Syntax>.self, self.syntax) }
  }
}

extension GoogleProtobuf.Field: JSONObjectMessage {
  public static let jsonFields = JSONFields([("kind", "kind"), ("cardinality", "cardinality"), ("number", "number"), ("name", "name"), ("typeUrl", "type_url"), ("oneofIndex", "oneof_index"), ("packed", "packed"), ("options", "options"), ("jsonName", "json_name"), ("defaultValue", "default_value")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(EnumCodec<GoogleProtobuf.Field.Kind>.self, into: &self.kind)
    case 1: try reader.field(EnumCodec<GoogleProtobuf.Field.Cardinality>.self, into: &self.cardinality)
    case 2: try reader.field(Int32Codec.self, into: &self.number)
    case 3: try reader.field(StringCodec.self, into: &self.name)
    case 4: try reader.field(StringCodec.self, into: &self.typeUrl)
    case 5: try reader.field(Int32Codec.self, into: &self.oneofIndex)
    case 6: try reader.field(BoolCodec.self, into: &self.packed)
    case 7: try reader.repeated(MessageCodec<GoogleProtobuf.Option>.self, into: &self.options)
    case 8: try reader.field(StringCodec.self, into: &self.jsonName)
    case 9: try reader.field(StringCodec.self, into: &self.defaultValue)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.kind.rawValue != 0 { try writer.field(fields[0], EnumCodec<GoogleProtobuf.Field.Kind>.self, self.kind) }
    if writer.writesDefaults || self.cardinality.rawValue != 0 { try writer.field(fields[1], EnumCodec<GoogleProtobuf.Field.Cardinality>.self, self.cardinality) }
    if writer.writesDefaults || self.number != 0 { try writer.field(fields[2], Int32Codec.self, self.number) }
    if writer.writesDefaults || !self.name.isEmpty { try writer.field(fields[3], StringCodec.self, self.name) }
    if writer.writesDefaults || !self.typeUrl.isEmpty { try writer.field(fields[4], StringCodec.self, self.typeUrl) }
    if writer.writesDefaults || self.oneofIndex != 0 { try writer.field(fields[5], Int32Codec.self, self.oneofIndex) }
    if writer.writesDefaults || self.packed { try writer.field(fields[6], BoolCodec.self, self.packed) }
    try writer.repeated(fields[7], MessageCodec<GoogleProtobuf.Option>.self, self.options)
    if writer.writesDefaults || !self.jsonName.isEmpty { try writer.field(fields[8], StringCodec.self, self.jsonName) }
    if writer.writesDefaults || !self.defaultValue.isEmpty { try writer.field(fields[9], StringCodec.self, self.defaultValue) }
  }
}

extension GoogleProtobuf.Enum: JSONObjectMessage {
  public static let jsonFields = JSONFields([("name", "name"), ("enumvalue", "enumvalue"), ("options", "options"), ("sourceContext", "source_context"), ("syntax", "syntax")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.name)
    case 1: try reader.repeated(MessageCodec<GoogleProtobuf.EnumValue>.self, into: &self.enumvalue)
    case 2: try reader.repeated(MessageCodec<GoogleProtobuf.Option>.self, into: &self.options)
    case 3: try reader.field(MessageCodec<GoogleProtobuf.SourceContext>.self, into: &self.sourceContext)
    case 4: try reader.field(EnumCodec<GoogleProtobuf.Syntax>.self, into: &self.syntax)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.name.isEmpty { try writer.field(fields[0], StringCodec.self, self.name) }
    try writer.repeated(fields[1], MessageCodec<GoogleProtobuf.EnumValue>.self, self.enumvalue)
    try writer.repeated(fields[2], MessageCodec<GoogleProtobuf.Option>.self, self.options)
    if let value = self.sourceContext { try writer.field(fields[3], MessageCodec<GoogleProtobuf.SourceContext>.self, value) }
    if writer.writesDefaults || self.syntax.rawValue != 0 { try writer.field(fields[4], EnumCodec<GoogleProtobuf.Syntax>.self, self.syntax) }
  }
}

extension GoogleProtobuf.EnumValue: JSONObjectMessage {
  public static let jsonFields = JSONFields([("name", "name"), ("number", "number"), ("options", "options")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.name)
    case 1: try reader.field(Int32Codec.self, into: &self.number)
    case 2: try reader.repeated(MessageCodec<GoogleProtobuf.Option>.self, into: &self.options)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.name.isEmpty { try writer.field(fields[0], StringCodec.self, self.name) }
    if writer.writesDefaults || self.number != 0 { try writer.field(fields[1], Int32Codec.self, self.number) }
    try writer.repeated(fields[2], MessageCodec<GoogleProtobuf.Option>.self, self.options)
  }
}

extension GoogleProtobuf.Option: JSONObjectMessage {
  public static let jsonFields = JSONFields([("name", "name"), ("value", "value")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.name)
    case 1: try reader.field(MessageCodec<GoogleProtobuf.`Any`>.self, into: &self.value)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.name.isEmpty { try writer.field(fields[0], StringCodec.self, self.name) }
    if let value = self.value { try writer.field(fields[1], MessageCodec<GoogleProtobuf.`Any`>.self, value) }
  }
}
