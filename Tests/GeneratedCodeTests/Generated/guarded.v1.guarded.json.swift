// swift-format-ignore-file
// Made by protoc-gen-marketplace from guarded/v1/guarded.proto; change the schema and run scripts/generate.
import Protobuf

extension GuardedV1.State: JSONEnum {
  static let jsonNames = JSONEnumNames("guarded.v1.State", [("STATE_UNSPECIFIED", 0), ("STATE_ON", 1)])
}

extension GuardedV1.Line: JSONObjectMessage {
  static let jsonFields = JSONFields([("quantity", "quantity"), ("note", "note")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int64Codec.self, into: &self.quantity)
    case 1: try reader.field(StringCodec.self, into: &self.note)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.quantity != 0 { try writer.field(fields[0], Int64Codec.self, self.quantity) }
    if writer.writesDefaults || !self.note.isEmpty { try writer.field(fields[1], StringCodec.self, self.note) }
  }
}

extension GuardedV1.Request: JSONObjectMessage {
  static let jsonFields = JSONFields([("title", "title"), ("email", "email"), ("lines", "lines"), ("state", "state"), ("id", "id"), ("line", "line"), ("at", "at"), ("span", "span"), ("tags", "tags"), ("named", "named"), ("ratio", "ratio"), ("child", "child"), ("secret", "secret"), ("number", "number"), ("password", "password"), ("code", "code"), ("place", "place")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.title)
    case 1: try reader.field(StringCodec.self, into: &self.email)
    case 2: try reader.repeated(MessageCodec<GuardedV1.Line>.self, into: &self.lines)
    case 3: try reader.field(EnumCodec<GuardedV1.State>.self, into: &self.state)
    case 4: if let value = try reader.member(StringCodec.self, isSet: self.target != nil) { self.target = .id(value) }
    case 5: if let value = try reader.member(MessageCodec<GuardedV1.Line>.self, isSet: self.target != nil) { self.target = .line(value) }
    case 6: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.at)
    case 7: try reader.field(MessageCodec<GoogleProtobuf.Duration>.self, into: &self.span)
    case 8: try reader.repeated(StringCodec.self, into: &self.tags)
    case 9: try reader.map(StringCodec.self, MessageCodec<GuardedV1.Line>.self, into: &self.named)
    case 10: try reader.field(DoubleCodec.self, into: &self.ratio)
    case 11: try reader.field(MessageCodec<GuardedV1.Request>.self, into: &self.child)
    case 12: try reader.field(BytesCodec.self, into: &self.secret)
    case 13: try reader.field(Int32Codec.self, into: &self.number)
    case 14: try reader.field(StringCodec.self, into: &self.password)
    case 15: if let value = try reader.member(StringCodec.self, isSet: self.proof != nil) { self.proof = .code(value) }
    case 16: if let value = try reader.member(StringCodec.self, isSet: self.proof != nil) { self.proof = .place(value) }
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.title.isEmpty { try writer.field(fields[0], StringCodec.self, self.title) }
    if let value = self.email { try writer.field(fields[1], StringCodec.self, value) }
    try writer.repeated(fields[2], MessageCodec<GuardedV1.Line>.self, self.lines)
    if writer.writesDefaults || self.state.rawValue != 0 { try writer.field(fields[3], EnumCodec<GuardedV1.State>.self, self.state) }
    switch self.target {
    case .id(let value): try writer.field(fields[4], StringCodec.self, value)
    case .line(let value): try writer.field(fields[5], MessageCodec<GuardedV1.Line>.self, value)
    case nil: break
    }
    if let value = self.at { try writer.field(fields[6], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if let value = self.span { try writer.field(fields[7], MessageCodec<GoogleProtobuf.Duration>.self, value) }
    try writer.repeated(fields[8], StringCodec.self, self.tags)
    try writer.map(fields[9], StringCodec.self, MessageCodec<GuardedV1.Line>.self, self.named)
    if writer.writesDefaults || self.ratio.bitPattern != 0 { try writer.field(fields[10], DoubleCodec.self, self.ratio) }
    if let value = self.child { try writer.field(fields[11], MessageCodec<GuardedV1.Request>.self, value) }
    if writer.writesDefaults || !self.secret.isEmpty { try writer.field(fields[12], BytesCodec.self, self.secret) }
    if let value = self.number { try writer.field(fields[13], Int32Codec.self, value) }
    if writer.writesDefaults || !self.password.isEmpty { try writer.field(fields[14], StringCodec.self, self.password) }
    switch self.proof {
    case .code(let value): try writer.field(fields[15], StringCodec.self, value)
    case .place(let value): try writer.field(fields[16], StringCodec.self, value)
    case nil: break
    }
  }
}

extension GuardedV1.Response: JSONObjectMessage {
  static let jsonFields = JSONFields([("lines", "lines"), ("named", "named"), ("line", "line"), ("secret", "secret"), ("next", "next"), ("open", "open"), ("hidden", "hidden")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<GuardedV1.Line>.self, into: &self.lines)
    case 1: try reader.map(StringCodec.self, MessageCodec<GuardedV1.Line>.self, into: &self.named)
    case 2: if let value = try reader.member(MessageCodec<GuardedV1.Line>.self, isSet: self.detail != nil) { self.detail = .line(value) }
    case 3: if let value = try reader.member(StringCodec.self, isSet: self.detail != nil) { self.detail = .secret(value) }
    case 4: try reader.field(MessageCodec<GuardedV1.Response>.self, into: &self.next)
    case 5: try reader.field(StringCodec.self, into: &self.open)
    case 6: try reader.field(MessageCodec<GuardedV1.Line>.self, into: &self.hidden)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<GuardedV1.Line>.self, self.lines)
    try writer.map(fields[1], StringCodec.self, MessageCodec<GuardedV1.Line>.self, self.named)
    switch self.detail {
    case .line(let value): try writer.field(fields[2], MessageCodec<GuardedV1.Line>.self, value)
    case .secret(let value): try writer.field(fields[3], StringCodec.self, value)
    case nil: break
    }
    if let value = self.next { try writer.field(fields[4], MessageCodec<GuardedV1.Response>.self, value) }
    if writer.writesDefaults || !self.open.isEmpty { try writer.field(fields[5], StringCodec.self, self.open) }
    if let value = self.hidden { try writer.field(fields[6], MessageCodec<GuardedV1.Line>.self, value) }
  }
}
