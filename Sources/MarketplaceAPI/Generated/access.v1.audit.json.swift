// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/audit.proto; change the schema and run scripts/generate.
import Protobuf

extension AccessV1.PrincipalKind: JSONEnum {
  public static let jsonNames = JSONEnumNames("access.v1.PrincipalKind", [("PRINCIPAL_KIND_UNSPECIFIED", 0), ("PRINCIPAL_KIND_EMPLOYEE", 1), ("PRINCIPAL_KIND_CUSTOMER", 2), ("PRINCIPAL_KIND_PAYMENT_LINK", 3), ("PRINCIPAL_KIND_PARTNER", 4)])
}

extension AccessV1.AuditRecord: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("time", "time"), ("action", "action"), ("method", "method"), ("principalId", "principal_id"), ("principalKind", "principal_kind"), ("application", "application"), ("peer", "peer"), ("idempotencyKey", "idempotency_key"), ("requestId", "request_id"), ("outcome", "outcome"), ("reason", "reason"), ("changed", "changed"), ("fields", "fields"), ("before", "before"), ("after", "after")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.time)
    case 2: try reader.field(StringCodec.self, into: &self.action)
    case 3: try reader.field(StringCodec.self, into: &self.method)
    case 4: try reader.field(StringCodec.self, into: &self.principalId)
    case 5: try reader.field(EnumCodec<AccessV1.PrincipalKind>.self, into: &self.principalKind)
    case 6: try reader.field(EnumCodec<ContractV1.Application>.self, into: &self.application)
    case 7: try reader.field(StringCodec.self, into: &self.peer)
    case 8: try reader.field(StringCodec.self, into: &self.idempotencyKey)
    case 9: try reader.field(StringCodec.self, into: &self.requestId)
    case 10: try reader.field(Int32Codec.self, into: &self.outcome)
    case 11: try reader.field(StringCodec.self, into: &self.reason)
    case 12: try reader.field(BoolCodec.self, into: &self.changed)
    case 13: try reader.repeated(MessageCodec<AccessV1.AuditField>.self, into: &self.fields)
    case 14: try reader.field(MessageCodec<AccessV1.AuditState>.self, into: &self.before)
    case 15: try reader.field(MessageCodec<AccessV1.AuditState>.self, into: &self.after)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if let value = self.time { try writer.field(fields[1], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if writer.writesDefaults || !self.action.isEmpty { try writer.field(fields[2], StringCodec.self, self.action) }
    if writer.writesDefaults || !self.method.isEmpty { try writer.field(fields[3], StringCodec.self, self.method) }
    if writer.writesDefaults || !self.principalId.isEmpty { try writer.field(fields[4], StringCodec.self, self.principalId) }
    if writer.writesDefaults || self.principalKind.rawValue != 0 { try writer.field(fields[5], EnumCodec<AccessV1.PrincipalKind>.self, self.principalKind) }
    if writer.writesDefaults || self.application.rawValue != 0 { try writer.field(fields[6], EnumCodec<ContractV1.Application>.self, self.application) }
    if writer.writesDefaults || !self.peer.isEmpty { try writer.field(fields[7], StringCodec.self, self.peer) }
    if writer.writesDefaults || !self.idempotencyKey.isEmpty { try writer.field(fields[8], StringCodec.self, self.idempotencyKey) }
    if writer.writesDefaults || !self.requestId.isEmpty { try writer.field(fields[9], StringCodec.self, self.requestId) }
    if writer.writesDefaults || self.outcome != 0 { try writer.field(fields[10], Int32Codec.self, self.outcome) }
    if writer.writesDefaults || !self.reason.isEmpty { try writer.field(fields[11], StringCodec.self, self.reason) }
    if writer.writesDefaults || self.changed { try writer.field(fields[12], BoolCodec.self, self.changed) }
    try writer.repeated(fields[13], MessageCodec<AccessV1.AuditField>.self, self.fields)
    if let value = self.before { try writer.field(fields[14], MessageCodec<AccessV1.AuditState>.self, value) }
    if let value = self.after { try writer.field(fields[15], MessageCodec<AccessV1.AuditState>.self, value) }
  }
}

extension AccessV1.AuditField: JSONObjectMessage {
  public static let jsonFields = JSONFields([("path", "path"), ("text", "text")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.path)
    case 1: try reader.field(StringCodec.self, into: &self.text)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.path.isEmpty { try writer.field(fields[0], StringCodec.self, self.path) }
    if writer.writesDefaults || !self.text.isEmpty { try writer.field(fields[1], StringCodec.self, self.text) }
  }
}

extension AccessV1.AuditState: JSONObjectMessage {
  public static let jsonFields = JSONFields([("state", "state"), ("version", "version")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.state)
    case 1: try reader.field(Int64Codec.self, into: &self.version)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.state.isEmpty { try writer.field(fields[0], StringCodec.self, self.state) }
    if writer.writesDefaults || self.version != 0 { try writer.field(fields[1], Int64Codec.self, self.version) }
  }
}

extension AccessV1.ListAuditRecordsRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("objectId", "object_id"), ("principalId", "principal_id"), ("fromTime", "from_time"), ("untilTime", "until_time"), ("pageSize", "page_size"), ("pageToken", "page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.objectId)
    case 1: try reader.field(StringCodec.self, into: &self.principalId)
    case 2: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.fromTime)
    case 3: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.untilTime)
    case 4: try reader.field(Int32Codec.self, into: &self.pageSize)
    case 5: try reader.field(StringCodec.self, into: &self.pageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.objectId.isEmpty { try writer.field(fields[0], StringCodec.self, self.objectId) }
    if writer.writesDefaults || !self.principalId.isEmpty { try writer.field(fields[1], StringCodec.self, self.principalId) }
    if let value = self.fromTime { try writer.field(fields[2], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if let value = self.untilTime { try writer.field(fields[3], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if writer.writesDefaults || self.pageSize != 0 { try writer.field(fields[4], Int32Codec.self, self.pageSize) }
    if writer.writesDefaults || !self.pageToken.isEmpty { try writer.field(fields[5], StringCodec.self, self.pageToken) }
  }
}

extension AccessV1.ListAuditRecordsResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("records", "records"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<AccessV1.AuditRecord>.self, into: &self.records)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<AccessV1.AuditRecord>.self, self.records)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}
