// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/session.proto; change the schema and run scripts/generate.
import Protobuf

extension AccessV1 {
  /// Asks for a sign-in code.
  public struct RequestCodeRequest: Protobuf.Message {
    public static var fullName: String { "access.v1.RequestCodeRequest" }

    /// The organization's public code, `severny-kvartal`.
    public var organizationCode: String = ""
    /// E.164, `+79110000001`.
    public var phone: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(organizationCode: String = "", phone: String = "") {
      self.organizationCode = organizationCode
      self.phone = phone
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.organizationCode = try reader.string()
        case 18: self.phone = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.phone.isEmpty { writer.field(18, StringCodec.self, self.phone) }
      if !self.organizationCode.isEmpty { writer.field(10, StringCodec.self, self.organizationCode) }
    }
  }

  /// The code is on its way, if the phone is a customer's.
  public struct RequestCodeResponse: Protobuf.Message {
    public static var fullName: String { "access.v1.RequestCodeResponse" }

    /// The code is refused from then on.
    public var expireTime: GoogleProtobuf.Timestamp? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(expireTime: GoogleProtobuf.Timestamp? = nil) {
      self.expireTime = expireTime
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.expireTime)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.expireTime { writer.field(10, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    }
  }

  /// Opens a session.
  public struct CreateSessionRequest: Protobuf.Message {
    public static var fullName: String { "access.v1.CreateSessionRequest" }

    /// The organization's public code.
    public var organizationCode: String = ""
    /// The client id registered by the organization; the session's application follows from it.
    public var clientId: String = ""
    /// Proof of who signs in.
    public var credential: AccessV1.CreateSessionRequest.Credential? = nil
    /// Of a confidential client; a public one has none, and one that has a client certificate connects with that.
    public var clientSecret: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(organizationCode: String = "", clientId: String = "", credential: AccessV1.CreateSessionRequest.Credential? = nil, clientSecret: String = "") {
      self.organizationCode = organizationCode
      self.clientId = clientId
      self.credential = credential
      self.clientSecret = clientSecret
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.organizationCode = try reader.string()
        case 18: self.clientId = try reader.string()
        case 26:
          var value = AccessV1.PhoneCredential()
          if case .phone(let earlier) = self.credential { value = earlier }
          self.credential = nil
          try reader.message(into: &value)
          self.credential = .phone(value)
        case 34:
          var value = AccessV1.PasswordCredential()
          if case .password(let earlier) = self.credential { value = earlier }
          self.credential = nil
          try reader.message(into: &value)
          self.credential = .password(value)
        case 42: self.clientSecret = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.clientSecret.isEmpty { writer.field(42, StringCodec.self, self.clientSecret) }
      switch self.credential {
      case .password(let value): writer.field(34, MessageCodec<AccessV1.PasswordCredential>.self, value)
      case .phone(let value): writer.field(26, MessageCodec<AccessV1.PhoneCredential>.self, value)
      case nil: break
      }
      if !self.clientId.isEmpty { writer.field(18, StringCodec.self, self.clientId) }
      if !self.organizationCode.isEmpty { writer.field(10, StringCodec.self, self.organizationCode) }
    }

    /// Proof of who signs in.
    public enum Credential: Sendable, Equatable {
      /// Of a customer.
      case phone(AccessV1.PhoneCredential)
      /// Of an employee.
      case password(AccessV1.PasswordCredential)
    }
  }

  /// A phone and the code sent to it.
  public struct PhoneCredential: Protobuf.Message {
    public static var fullName: String { "access.v1.PhoneCredential" }

    /// E.164.
    public var phone: String = ""
    /// Six digits.
    public var code: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(phone: String = "", code: String = "") {
      self.phone = phone
      self.code = code
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.phone = try reader.string()
        case 18: self.code = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.code.isEmpty { writer.field(18, StringCodec.self, self.code) }
      if !self.phone.isEmpty { writer.field(10, StringCodec.self, self.phone) }
    }
  }

  /// A login and its password.
  public struct PasswordCredential: Protobuf.Message {
    public static var fullName: String { "access.v1.PasswordCredential" }

    /// Unique in the organization.
    public var login: String = ""
    /// At most 1 KiB.
    public var password: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(login: String = "", password: String = "") {
      self.login = login
      self.password = password
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.login = try reader.string()
        case 18: self.password = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.password.isEmpty { writer.field(18, StringCodec.self, self.password) }
      if !self.login.isEmpty { writer.field(10, StringCodec.self, self.login) }
    }
  }

  /// The session that was opened.
  public struct CreateSessionResponse: Protobuf.Message {
    public static var fullName: String { "access.v1.CreateSessionResponse" }

    public var session: AccessV1.Session? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(session: AccessV1.Session? = nil) {
      self.session = session
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.session)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.session { writer.field(10, MessageCodec<AccessV1.Session>.self, value) }
    }
  }

  /// Exchanges a refresh token.
  public struct RefreshSessionRequest: Protobuf.Message {
    public static var fullName: String { "access.v1.RefreshSessionRequest" }

    /// As the last answer gave it.
    public var refreshToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(refreshToken: String = "") {
      self.refreshToken = refreshToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.refreshToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.refreshToken.isEmpty { writer.field(10, StringCodec.self, self.refreshToken) }
    }
  }

  /// The successor session.
  public struct RefreshSessionResponse: Protobuf.Message {
    public static var fullName: String { "access.v1.RefreshSessionResponse" }

    public var session: AccessV1.Session? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(session: AccessV1.Session? = nil) {
      self.session = session
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.session)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.session { writer.field(10, MessageCodec<AccessV1.Session>.self, value) }
    }
  }

  /// Ends a session.
  public struct RevokeSessionRequest: Protobuf.Message {
    public static var fullName: String { "access.v1.RevokeSessionRequest" }

    /// Of the session to end.
    public var refreshToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(refreshToken: String = "") {
      self.refreshToken = refreshToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.refreshToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.refreshToken.isEmpty { writer.field(10, StringCodec.self, self.refreshToken) }
    }
  }

  /// The session has ended, or there was none.
  public struct RevokeSessionResponse: Protobuf.Message {
    public static var fullName: String { "access.v1.RevokeSessionResponse" }

    public var unknownFields = UnknownFields()

    public init() {}

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
    }
  }

  /// What a client keeps of its session.
  public struct Session: Protobuf.Message {
    public static var fullName: String { "access.v1.Session" }

    /// Goes into `authorization: Bearer …`.
    public var accessToken: String = ""
    /// The access token is refused from then on.
    public var expireTime: GoogleProtobuf.Timestamp? = nil
    /// Good for one refresh.
    public var refreshToken: String = ""
    /// The employee's or customer's id.
    public var principalId: String = ""
    public var application: ContractV1.Application = .unspecified
    public var unknownFields = UnknownFields()

    public init() {}

    public init(accessToken: String = "", expireTime: GoogleProtobuf.Timestamp? = nil, refreshToken: String = "", principalId: String = "", application: ContractV1.Application = .unspecified) {
      self.accessToken = accessToken
      self.expireTime = expireTime
      self.refreshToken = refreshToken
      self.principalId = principalId
      self.application = application
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.accessToken = try reader.string()
        case 18: try reader.message(into: &self.expireTime)
        case 26: self.refreshToken = try reader.string()
        case 34: self.principalId = try reader.string()
        case 40: self.application = try reader.enumeration()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.application.rawValue != 0 { writer.field(40, EnumCodec<ContractV1.Application>.self, self.application) }
      if !self.principalId.isEmpty { writer.field(34, StringCodec.self, self.principalId) }
      if !self.refreshToken.isEmpty { writer.field(26, StringCodec.self, self.refreshToken) }
      if let value = self.expireTime { writer.field(18, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if !self.accessToken.isEmpty { writer.field(10, StringCodec.self, self.accessToken) }
    }
  }
}
