// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/session.proto; change the schema and run scripts/generate.
import Protobuf

extension AccessV1.RequestCodeRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("organizationCode", "organization_code"), ("phone", "phone")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.organizationCode)
    case 1: try reader.field(StringCodec.self, into: &self.phone)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.organizationCode.isEmpty { try writer.field(fields[0], StringCodec.self, self.organizationCode) }
    if writer.writesDefaults || !self.phone.isEmpty { try writer.field(fields[1], StringCodec.self, self.phone) }
  }
}

extension AccessV1.RequestCodeResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("expireTime", "expire_time")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.expireTime)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.expireTime { try writer.field(fields[0], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
  }
}

extension AccessV1.CreateSessionRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("organizationCode", "organization_code"), ("clientId", "client_id"), ("phone", "phone"), ("password", "password"), ("clientSecret", "client_secret")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.organizationCode)
    case 1: try reader.field(StringCodec.self, into: &self.clientId)
    case 2: if let value = try reader.member(MessageCodec<AccessV1.PhoneCredential>.self, isSet: self.credential != nil) { self.credential = .phone(value) }
    case 3: if let value = try reader.member(MessageCodec<AccessV1.PasswordCredential>.self, isSet: self.credential != nil) { self.credential = .password(value) }
    case 4: try reader.field(StringCodec.self, into: &self.clientSecret)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.organizationCode.isEmpty { try writer.field(fields[0], StringCodec.self, self.organizationCode) }
    if writer.writesDefaults || !self.clientId.isEmpty { try writer.field(fields[1], StringCodec.self, self.clientId) }
    switch self.credential {
    case .phone(let value): try writer.field(fields[2], MessageCodec<AccessV1.PhoneCredential>.self, value)
    case .password(let value): try writer.field(fields[3], MessageCodec<AccessV1.PasswordCredential>.self, value)
    case nil: break
    }
    if writer.writesDefaults || !self.clientSecret.isEmpty { try writer.field(fields[4], StringCodec.self, self.clientSecret) }
  }
}

extension AccessV1.PhoneCredential: JSONObjectMessage {
  public static let jsonFields = JSONFields([("phone", "phone"), ("code", "code")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.phone)
    case 1: try reader.field(StringCodec.self, into: &self.code)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.phone.isEmpty { try writer.field(fields[0], StringCodec.self, self.phone) }
    if writer.writesDefaults || !self.code.isEmpty { try writer.field(fields[1], StringCodec.self, self.code) }
  }
}

extension AccessV1.PasswordCredential: JSONObjectMessage {
  public static let jsonFields = JSONFields([("login", "login"), ("password", "password")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.login)
    case 1: try reader.field(StringCodec.self, into: &self.password)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.login.isEmpty { try writer.field(fields[0], StringCodec.self, self.login) }
    if writer.writesDefaults || !self.password.isEmpty { try writer.field(fields[1], StringCodec.self, self.password) }
  }
}

extension AccessV1.CreateSessionResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("session", "session")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<AccessV1.Session>.self, into: &self.session)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.session { try writer.field(fields[0], MessageCodec<AccessV1.Session>.self, value) }
  }
}

extension AccessV1.RefreshSessionRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("refreshToken", "refresh_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.refreshToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.refreshToken.isEmpty { try writer.field(fields[0], StringCodec.self, self.refreshToken) }
  }
}

extension AccessV1.RefreshSessionResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("session", "session")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<AccessV1.Session>.self, into: &self.session)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.session { try writer.field(fields[0], MessageCodec<AccessV1.Session>.self, value) }
  }
}

extension AccessV1.RevokeSessionRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("refreshToken", "refresh_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.refreshToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.refreshToken.isEmpty { try writer.field(fields[0], StringCodec.self, self.refreshToken) }
  }
}

extension AccessV1.RevokeSessionResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension AccessV1.Session: JSONObjectMessage {
  public static let jsonFields = JSONFields([("accessToken", "access_token"), ("expireTime", "expire_time"), ("refreshToken", "refresh_token"), ("principalId", "principal_id"), ("application", "application")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.accessToken)
    case 1: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.expireTime)
    case 2: try reader.field(StringCodec.self, into: &self.refreshToken)
    case 3: try reader.field(StringCodec.self, into: &self.principalId)
    case 4: try reader.field(EnumCodec<ContractV1.Application>.self, into: &self.application)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.accessToken.isEmpty { try writer.field(fields[0], StringCodec.self, self.accessToken) }
    if let value = self.expireTime { try writer.field(fields[1], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if writer.writesDefaults || !self.refreshToken.isEmpty { try writer.field(fields[2], StringCodec.self, self.refreshToken) }
    if writer.writesDefaults || !self.principalId.isEmpty { try writer.field(fields[3], StringCodec.self, self.principalId) }
    if writer.writesDefaults || self.application.rawValue != 0 { try writer.field(fields[4], EnumCodec<ContractV1.Application>.self, self.application) }
  }
}
