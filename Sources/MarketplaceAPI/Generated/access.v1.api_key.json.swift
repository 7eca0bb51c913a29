// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/api_key.proto; change the schema and run scripts/generate.
import Protobuf

extension AccessV1.ApiKey: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("partnerId", "partner_id"), ("title", "title"), ("scopes", "scopes"), ("fingerprint", "fingerprint"), ("createTime", "create_time"), ("rotateTime", "rotate_time"), ("previousExpireTime", "previous_expire_time"), ("revokeTime", "revoke_time"), ("byCertificate", "by_certificate")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(StringCodec.self, into: &self.partnerId)
    case 2: try reader.field(StringCodec.self, into: &self.title)
    case 3: try reader.repeated(EnumCodec<ContractV1.Scope>.self, into: &self.scopes)
    case 4: try reader.field(StringCodec.self, into: &self.fingerprint)
    case 5: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.createTime)
    case 6: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.rotateTime)
    case 7: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.previousExpireTime)
    case 8: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.revokeTime)
    case 9: try reader.field(BoolCodec.self, into: &self.byCertificate)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || !self.partnerId.isEmpty { try writer.field(fields[1], StringCodec.self, self.partnerId) }
    if writer.writesDefaults || !self.title.isEmpty { try writer.field(fields[2], StringCodec.self, self.title) }
    try writer.repeated(fields[3], EnumCodec<ContractV1.Scope>.self, self.scopes)
    if writer.writesDefaults || !self.fingerprint.isEmpty { try writer.field(fields[4], StringCodec.self, self.fingerprint) }
    if let value = self.createTime { try writer.field(fields[5], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if let value = self.rotateTime { try writer.field(fields[6], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if let value = self.previousExpireTime { try writer.field(fields[7], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if let value = self.revokeTime { try writer.field(fields[8], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if writer.writesDefaults || self.byCertificate { try writer.field(fields[9], BoolCodec.self, self.byCertificate) }
  }
}

extension AccessV1.CreateApiKeyRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("partnerId", "partner_id"), ("title", "title"), ("scopes", "scopes"), ("certificate", "certificate")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.partnerId)
    case 1: try reader.field(StringCodec.self, into: &self.title)
    case 2: try reader.repeated(EnumCodec<ContractV1.Scope>.self, into: &self.scopes)
    case 3: try reader.field(StringCodec.self, into: &self.certificate)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.partnerId.isEmpty { try writer.field(fields[0], StringCodec.self, self.partnerId) }
    if writer.writesDefaults || !self.title.isEmpty { try writer.field(fields[1], StringCodec.self, self.title) }
    try writer.repeated(fields[2], EnumCodec<ContractV1.Scope>.self, self.scopes)
    if writer.writesDefaults || !self.certificate.isEmpty { try writer.field(fields[3], StringCodec.self, self.certificate) }
  }
}

extension AccessV1.CreateApiKeyResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("apiKey", "api_key"), ("secret", "secret")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<AccessV1.ApiKey>.self, into: &self.apiKey)
    case 1: try reader.field(StringCodec.self, into: &self.secret)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.apiKey { try writer.field(fields[0], MessageCodec<AccessV1.ApiKey>.self, value) }
    if writer.writesDefaults || !self.secret.isEmpty { try writer.field(fields[1], StringCodec.self, self.secret) }
  }
}

extension AccessV1.ListApiKeysRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("partnerId", "partner_id"), ("pageSize", "page_size"), ("pageToken", "page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.partnerId)
    case 1: try reader.field(Int32Codec.self, into: &self.pageSize)
    case 2: try reader.field(StringCodec.self, into: &self.pageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.partnerId.isEmpty { try writer.field(fields[0], StringCodec.self, self.partnerId) }
    if writer.writesDefaults || self.pageSize != 0 { try writer.field(fields[1], Int32Codec.self, self.pageSize) }
    if writer.writesDefaults || !self.pageToken.isEmpty { try writer.field(fields[2], StringCodec.self, self.pageToken) }
  }
}

extension AccessV1.ListApiKeysResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("apiKeys", "api_keys"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<AccessV1.ApiKey>.self, into: &self.apiKeys)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<AccessV1.ApiKey>.self, self.apiKeys)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}

extension AccessV1.RotateApiKeyRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("apiKeyId", "api_key_id"), ("overlap", "overlap"), ("certificate", "certificate")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.apiKeyId)
    case 1: try reader.field(MessageCodec<GoogleProtobuf.Duration>.self, into: &self.overlap)
    case 2: try reader.field(StringCodec.self, into: &self.certificate)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.apiKeyId.isEmpty { try writer.field(fields[0], StringCodec.self, self.apiKeyId) }
    if let value = self.overlap { try writer.field(fields[1], MessageCodec<GoogleProtobuf.Duration>.self, value) }
    if writer.writesDefaults || !self.certificate.isEmpty { try writer.field(fields[2], StringCodec.self, self.certificate) }
  }
}

extension AccessV1.RotateApiKeyResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("apiKey", "api_key"), ("secret", "secret")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<AccessV1.ApiKey>.self, into: &self.apiKey)
    case 1: try reader.field(StringCodec.self, into: &self.secret)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.apiKey { try writer.field(fields[0], MessageCodec<AccessV1.ApiKey>.self, value) }
    if writer.writesDefaults || !self.secret.isEmpty { try writer.field(fields[1], StringCodec.self, self.secret) }
  }
}

extension AccessV1.RevokeApiKeyRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("apiKeyId", "api_key_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.apiKeyId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.apiKeyId.isEmpty { try writer.field(fields[0], StringCodec.self, self.apiKeyId) }
  }
}

extension AccessV1.RevokeApiKeyResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("apiKey", "api_key")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<AccessV1.ApiKey>.self, into: &self.apiKey)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.apiKey { try writer.field(fields[0], MessageCodec<AccessV1.ApiKey>.self, value) }
  }
}
