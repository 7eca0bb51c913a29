// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/api_key.proto; change the schema and run scripts/generate.
import Protobuf

extension AccessV1 {
  /// A partner's key; its secret is nowhere here.
  public struct ApiKey: Protobuf.Message {
    public static var fullName: String { "access.v1.ApiKey" }

    public var id: String = ""
    public var partnerId: String = ""
    /// What keys are told apart by.
    public var title: String = ""
    public var scopes: [ContractV1.Scope] = []
    /// Of the secret or the certificate that it has now: the first half of its SHA-256 in hexadecimal digits, to compare by; of a certificate as
    /// `openssl x509 -fingerprint -sha256` begins.
    public var fingerprint: String = ""
    public var createTime: GoogleProtobuf.Timestamp? = nil
    /// When it got the secret or the certificate that it has now, if not with its creation.
    public var rotateTime: GoogleProtobuf.Timestamp? = nil
    /// Until when the one before is good; absent when there is none, or it is so no more.
    public var previousExpireTime: GoogleProtobuf.Timestamp? = nil
    /// When it was revoked; absent for one that is good.
    public var revokeTime: GoogleProtobuf.Timestamp? = nil
    /// What it has now is a client certificate.
    public var byCertificate: Bool = false
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", partnerId: String = "", title: String = "", scopes: [ContractV1.Scope] = [], fingerprint: String = "", createTime: GoogleProtobuf.Timestamp? = nil, rotateTime: GoogleProtobuf.Timestamp? = nil, previousExpireTime: GoogleProtobuf.Timestamp? = nil, revokeTime: GoogleProtobuf.Timestamp? = nil, byCertificate: Bool = false) {
      self.id = id
      self.partnerId = partnerId
      self.title = title
      self.scopes = scopes
      self.fingerprint = fingerprint
      self.createTime = createTime
      self.rotateTime = rotateTime
      self.previousExpireTime = previousExpireTime
      self.revokeTime = revokeTime
      self.byCertificate = byCertificate
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.partnerId = try reader.string()
        case 26: self.title = try reader.string()
        case 32: self.scopes.append(try reader.enumeration())
        case 34: try reader.packed(EnumCodec<ContractV1.Scope>.self, into: &self.scopes)
        case 42: self.fingerprint = try reader.string()
        case 50: try reader.message(into: &self.createTime)
        case 58: try reader.message(into: &self.rotateTime)
        case 66: try reader.message(into: &self.previousExpireTime)
        case 74: try reader.message(into: &self.revokeTime)
        case 80: self.byCertificate = try reader.bool()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.byCertificate { writer.field(80, BoolCodec.self, self.byCertificate) }
      if let value = self.revokeTime { writer.field(74, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.previousExpireTime { writer.field(66, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.rotateTime { writer.field(58, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.createTime { writer.field(50, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if !self.fingerprint.isEmpty { writer.field(42, StringCodec.self, self.fingerprint) }
      writer.packed(34, EnumCodec<ContractV1.Scope>.self, self.scopes)
      if !self.title.isEmpty { writer.field(26, StringCodec.self, self.title) }
      if !self.partnerId.isEmpty { writer.field(18, StringCodec.self, self.partnerId) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// Makes a key.
  public struct CreateApiKeyRequest: Protobuf.Message {
    public static var fullName: String { "access.v1.CreateApiKeyRequest" }

    public var partnerId: String = ""
    public var title: String = ""
    /// What it may do.
    public var scopes: [ContractV1.Scope] = []
    /// The client certificate that it calls by, one in PEM, without its key; empty for a new secret.
    public var certificate: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(partnerId: String = "", title: String = "", scopes: [ContractV1.Scope] = [], certificate: String = "") {
      self.partnerId = partnerId
      self.title = title
      self.scopes = scopes
      self.certificate = certificate
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.partnerId = try reader.string()
        case 18: self.title = try reader.string()
        case 24: self.scopes.append(try reader.enumeration())
        case 26: try reader.packed(EnumCodec<ContractV1.Scope>.self, into: &self.scopes)
        case 34: self.certificate = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.certificate.isEmpty { writer.field(34, StringCodec.self, self.certificate) }
      writer.packed(26, EnumCodec<ContractV1.Scope>.self, self.scopes)
      if !self.title.isEmpty { writer.field(18, StringCodec.self, self.title) }
      if !self.partnerId.isEmpty { writer.field(10, StringCodec.self, self.partnerId) }
    }
  }

  /// The key.
  public struct CreateApiKeyResponse: Protobuf.Message {
    public static var fullName: String { "access.v1.CreateApiKeyResponse" }

    public var apiKey: AccessV1.ApiKey? = nil
    /// `mpk_…`, what the partner's system sends as its Bearer token. Said once: empty in the answer to a repeated call, as only its hash is kept.
    /// Of a key with a certificate `mpc_…`, which is no secret and is said again.
    public var secret: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(apiKey: AccessV1.ApiKey? = nil, secret: String = "") {
      self.apiKey = apiKey
      self.secret = secret
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.apiKey)
        case 18: self.secret = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.secret.isEmpty { writer.field(18, StringCodec.self, self.secret) }
      if let value = self.apiKey { writer.field(10, MessageCodec<AccessV1.ApiKey>.self, value) }
    }
  }

  /// Lists keys.
  public struct ListApiKeysRequest: Protobuf.Message {
    public static var fullName: String { "access.v1.ListApiKeysRequest" }

    /// Those of one partner; empty for all.
    public var partnerId: String = ""
    /// At most 200; 0 means 50.
    public var pageSize: Int32 = 0
    /// From the previous page; empty for the first.
    public var pageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(partnerId: String = "", pageSize: Int32 = 0, pageToken: String = "") {
      self.partnerId = partnerId
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.partnerId = try reader.string()
        case 16: self.pageSize = try reader.int32()
        case 26: self.pageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.pageToken.isEmpty { writer.field(26, StringCodec.self, self.pageToken) }
      if self.pageSize != 0 { writer.field(16, Int32Codec.self, self.pageSize) }
      if !self.partnerId.isEmpty { writer.field(10, StringCodec.self, self.partnerId) }
    }
  }

  /// A page of keys.
  public struct ListApiKeysResponse: Protobuf.Message {
    public static var fullName: String { "access.v1.ListApiKeysResponse" }

    public var apiKeys: [AccessV1.ApiKey] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(apiKeys: [AccessV1.ApiKey] = [], nextPageToken: String = "") {
      self.apiKeys = apiKeys
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<AccessV1.ApiKey>.self, to: &self.apiKeys)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<AccessV1.ApiKey>.self, self.apiKeys)
    }
  }

  /// Gives a key another secret or a certificate.
  public struct RotateApiKeyRequest: Protobuf.Message {
    public static var fullName: String { "access.v1.RotateApiKeyRequest" }

    public var apiKeyId: String = ""
    /// For how long what it has is good beside the new one, at most 30 days; none for not at all, as when it has leaked.
    public var overlap: GoogleProtobuf.Duration? = nil
    /// As of a creation.
    public var certificate: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(apiKeyId: String = "", overlap: GoogleProtobuf.Duration? = nil, certificate: String = "") {
      self.apiKeyId = apiKeyId
      self.overlap = overlap
      self.certificate = certificate
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.apiKeyId = try reader.string()
        case 18: try reader.message(into: &self.overlap)
        case 26: self.certificate = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.certificate.isEmpty { writer.field(26, StringCodec.self, self.certificate) }
      if let value = self.overlap { writer.field(18, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      if !self.apiKeyId.isEmpty { writer.field(10, StringCodec.self, self.apiKeyId) }
    }
  }

  /// The key with its new secret or certificate.
  public struct RotateApiKeyResponse: Protobuf.Message {
    public static var fullName: String { "access.v1.RotateApiKeyResponse" }

    public var apiKey: AccessV1.ApiKey? = nil
    /// As of a creation.
    public var secret: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(apiKey: AccessV1.ApiKey? = nil, secret: String = "") {
      self.apiKey = apiKey
      self.secret = secret
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.apiKey)
        case 18: self.secret = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.secret.isEmpty { writer.field(18, StringCodec.self, self.secret) }
      if let value = self.apiKey { writer.field(10, MessageCodec<AccessV1.ApiKey>.self, value) }
    }
  }

  /// Ends a key.
  public struct RevokeApiKeyRequest: Protobuf.Message {
    public static var fullName: String { "access.v1.RevokeApiKeyRequest" }

    public var apiKeyId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(apiKeyId: String = "") {
      self.apiKeyId = apiKeyId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.apiKeyId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.apiKeyId.isEmpty { writer.field(10, StringCodec.self, self.apiKeyId) }
    }
  }

  /// The key, revoked.
  public struct RevokeApiKeyResponse: Protobuf.Message {
    public static var fullName: String { "access.v1.RevokeApiKeyResponse" }

    public var apiKey: AccessV1.ApiKey? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(apiKey: AccessV1.ApiKey? = nil) {
      self.apiKey = apiKey
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.apiKey)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.apiKey { writer.field(10, MessageCodec<AccessV1.ApiKey>.self, value) }
    }
  }
}
