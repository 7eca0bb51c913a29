// swift-format-ignore-file
// Made by protoc-gen-marketplace from google/protobuf/api.proto; change the schema and run scripts/generate.

extension GoogleProtobuf.Api: JSONObjectMessage {
  public static let jsonFields = JSONFields([("name", "name"), ("methods", "methods"), ("options", "options"), ("version", "version"), ("sourceContext", "source_context"), ("mixins", "mixins"), ("syntax", "syntax")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.name)
    case 1: try reader.repeated(MessageCodec<GoogleProtobuf.Method>.self, into: &self.methods)
    case 2: try reader.repeated(MessageCodec<GoogleProtobuf.Option>.self, into: &self.options)
    case 3: try reader.field(StringCodec.self, into: &self.version)
    case 4: try reader.field(MessageCodec<GoogleProtobuf.SourceContext>.self, into: &self.sourceContext)
    case 5: try reader.repeated(MessageCodec<GoogleProtobuf.Mixin>.self, into: &self.mixins)
    case 6: try reader.field(EnumCodec<GoogleProtobuf.Syntax>.self, into: &self.syntax)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.name.isEmpty { try writer.field(fields[0], StringCodec.self, self.name) }
    try writer.repeated(fields[1], MessageCodec<GoogleProtobuf.Method>.self, self.methods)
    try writer.repeated(fields[2], MessageCodec<GoogleProtobuf.Option>.self, self.options)
    if writer.writesDefaults || !self.version.isEmpty { try writer.field(fields[3], StringCodec.self, self.version) }
    if let value = self.sourceContext { try writer.field(fields[4], MessageCodec<GoogleProtobuf.SourceContext>.self, value) }
    try writer.repeated(fields[5], MessageCodec<GoogleProtobuf.Mixin>.self, self.mixins)
    if writer.writesDefaults || self.syntax.rawValue != 0 { try writer.field(fields[6], EnumCodec<GoogleProtobuf.Syntax>.self, self.syntax) }
  }
}

extension GoogleProtobuf.Method: JSONObjectMessage {
  public static let jsonFields = JSONFields([("name", "name"), ("requestTypeUrl", "request_type_url"), ("requestStreaming", "request_streaming"), ("responseTypeUrl", "response_type_url"), ("responseStreaming", "response_streaming"), ("options", "options"), ("syntax", "syntax")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.name)
    case 1: try reader.field(StringCodec.self, into: &self.requestTypeUrl)
    case 2: try reader.field(BoolCodec.self, into: &self.requestStreaming)
    case 3: try reader.field(StringCodec.self, into: &self.responseTypeUrl)
    case 4: try reader.field(BoolCodec.self, into: &self.responseStreaming)
    case 5: try reader.repeated(MessageCodec<GoogleProtobuf.Option>.self, into: &self.options)
    case 6: try reader.field(EnumCodec<GoogleProtobuf.Syntax>.self, into: &self.syntax)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.name.isEmpty { try writer.field(fields[0], StringCodec.self, self.name) }
    if writer.writesDefaults || !self.requestTypeUrl.isEmpty { try writer.field(fields[1], StringCodec.self, self.requestTypeUrl) }
    if writer.writesDefaults || self.requestStreaming { try writer.field(fields[2], BoolCodec.self, self.requestStreaming) }
    if writer.writesDefaults || !self.responseTypeUrl.isEmpty { try writer.field(fields[3], StringCodec.self, self.responseTypeUrl) }
    if writer.writesDefaults || self.responseStreaming { try writer.field(fields[4], BoolCodec.self, self.responseStreaming) }
    try writer.repeated(fields[5], MessageCodec<GoogleProtobuf.Option>.self, self.options)
    if writer.writesDefaults || self.syntax.rawValue != 0 { try writer.field(fields[6], EnumCodec<GoogleProtobuf.Syntax>.self, self.syntax) }
  }
}

extension GoogleProtobuf.Mixin: JSONObjectMessage {
  public static let jsonFields = JSONFields([("name", "name"), ("root", "root")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.name)
    case 1: try reader.field(StringCodec.self, into: &self.root)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.name.isEmpty { try writer.field(fields[0], StringCodec.self, self.name) }
    if writer.writesDefaults || !self.root.isEmpty { try writer.field(fields[1], StringCodec.self, self.root) }
  }
}
