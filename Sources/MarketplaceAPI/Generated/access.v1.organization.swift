// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/organization.proto; change the schema and run scripts/generate.
import Protobuf

extension AccessV1 {
  /// A language that the product speaks.
  public enum Language: OpenEnum, CaseIterable {
    case unspecified
    case russian
    case english
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .russian
      case 2: self = .english
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .russian: 1
      case .english: 2
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [AccessV1.Language] { [.unspecified, .russian, .english] }
  }

  /// An organization («управляющая организация») with its settings.
  public struct Organization: Protobuf.Message {
    public static var fullName: String { "access.v1.Organization" }

    /// What people type to sign in.
    public var code: String = ""
    public var title: String = ""
    /// ISO 4217; every amount of the organization is in it.
    public var currencyCode: String = ""
    /// Of texts to people whose own language is not known.
    public var defaultLanguage: AccessV1.Language = .unspecified
    /// «Учет рабочего времени»: every employee may then complete orders, as with P9 (F6).
    public var timeTracking: Bool = false
    /// So long before an order's deadline its executor is warned (R14).
    public var executionLead: GoogleProtobuf.Duration? = nil
    /// So long before the end of a suspension (R14).
    public var suspensionLead: GoogleProtobuf.Duration? = nil
    /// So long before a task's deadline (R14).
    public var taskLead: GoogleProtobuf.Duration? = nil
    /// How long a payment may be made; of payments that begin from now on.
    public var paymentLifetime: GoogleProtobuf.Duration? = nil
    /// Where messages to customers go (F30); absent where none can be sent. Without the password.
    public var sms: AccessV1.SmsSettings? = nil
    /// Of the settings as they are; changes with it are refused once somebody has made others.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(code: String = "", title: String = "", currencyCode: String = "", defaultLanguage: AccessV1.Language = .unspecified, timeTracking: Bool = false, executionLead: GoogleProtobuf.Duration? = nil, suspensionLead: GoogleProtobuf.Duration? = nil, taskLead: GoogleProtobuf.Duration? = nil, paymentLifetime: GoogleProtobuf.Duration? = nil, sms: AccessV1.SmsSettings? = nil, etag: String = "") {
      self.code = code
      self.title = title
      self.currencyCode = currencyCode
      self.defaultLanguage = defaultLanguage
      self.timeTracking = timeTracking
      self.executionLead = executionLead
      self.suspensionLead = suspensionLead
      self.taskLead = taskLead
      self.paymentLifetime = paymentLifetime
      self.sms = sms
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.code = try reader.string()
        case 18: self.title = try reader.string()
        case 26: self.currencyCode = try reader.string()
        case 32: self.defaultLanguage = try reader.enumeration()
        case 40: self.timeTracking = try reader.bool()
        case 50: try reader.message(into: &self.executionLead)
        case 58: try reader.message(into: &self.suspensionLead)
        case 66: try reader.message(into: &self.taskLead)
        case 74: try reader.message(into: &self.paymentLifetime)
        case 82: try reader.message(into: &self.sms)
        case 90: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(90, StringCodec.self, self.etag) }
      if let value = self.sms { writer.field(82, MessageCodec<AccessV1.SmsSettings>.self, value) }
      if let value = self.paymentLifetime { writer.field(74, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      if let value = self.taskLead { writer.field(66, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      if let value = self.suspensionLead { writer.field(58, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      if let value = self.executionLead { writer.field(50, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      if self.timeTracking { writer.field(40, BoolCodec.self, self.timeTracking) }
      if self.defaultLanguage.rawValue != 0 { writer.field(32, EnumCodec<AccessV1.Language>.self, self.defaultLanguage) }
      if !self.currencyCode.isEmpty { writer.field(26, StringCodec.self, self.currencyCode) }
      if !self.title.isEmpty { writer.field(18, StringCodec.self, self.title) }
      if !self.code.isEmpty { writer.field(10, StringCodec.self, self.code) }
    }
  }

  /// The organization's account with an SMS centre.
  public struct SmsSettings: Protobuf.Message {
    public static var fullName: String { "access.v1.SmsSettings" }

    /// The SMS centre.
    public var provider: String = ""
    public var user: String = ""
    /// It is never answered. Empty keeps the one that is there, of the same provider and user.
    public var password: String = ""
    /// Whom messages are from.
    public var sender: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(provider: String = "", user: String = "", password: String = "", sender: String = "") {
      self.provider = provider
      self.user = user
      self.password = password
      self.sender = sender
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.provider = try reader.string()
        case 18: self.user = try reader.string()
        case 26: self.password = try reader.string()
        case 34: self.sender = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.sender.isEmpty { writer.field(34, StringCodec.self, self.sender) }
      if !self.password.isEmpty { writer.field(26, StringCodec.self, self.password) }
      if !self.user.isEmpty { writer.field(18, StringCodec.self, self.user) }
      if !self.provider.isEmpty { writer.field(10, StringCodec.self, self.provider) }
    }
  }

  /// Asks for the caller's organization.
  public struct GetOrganizationRequest: Protobuf.Message {
    public static var fullName: String { "access.v1.GetOrganizationRequest" }

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

  /// The caller's organization.
  public struct GetOrganizationResponse: Protobuf.Message {
    public static var fullName: String { "access.v1.GetOrganizationResponse" }

    public var organization: AccessV1.Organization? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(organization: AccessV1.Organization? = nil) {
      self.organization = organization
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.organization)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.organization { writer.field(10, MessageCodec<AccessV1.Organization>.self, value) }
    }
  }

  /// Changes settings; what is not there stays. Times are whole seconds.
  public struct UpdateOrganizationRequest: Protobuf.Message {
    public static var fullName: String { "access.v1.UpdateOrganizationRequest" }

    /// Unspecified: it stays.
    public var defaultLanguage: AccessV1.Language = .unspecified
    public var timeTracking: Bool? = nil
    /// From a minute to 30 days.
    public var executionLead: GoogleProtobuf.Duration? = nil
    /// From a minute to 30 days.
    public var suspensionLead: GoogleProtobuf.Duration? = nil
    /// From a minute to 30 days.
    public var taskLead: GoogleProtobuf.Duration? = nil
    /// From a minute to a day.
    public var paymentLifetime: GoogleProtobuf.Duration? = nil
    /// Neither: they stay.
    public var smsChange: AccessV1.UpdateOrganizationRequest.SmsChange? = nil
    /// As the organization was read; empty for whatever it is now.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(defaultLanguage: AccessV1.Language = .unspecified, timeTracking: Bool? = nil, executionLead: GoogleProtobuf.Duration? = nil, suspensionLead: GoogleProtobuf.Duration? = nil, taskLead: GoogleProtobuf.Duration? = nil, paymentLifetime: GoogleProtobuf.Duration? = nil, smsChange: AccessV1.UpdateOrganizationRequest.SmsChange? = nil, etag: String = "") {
      self.defaultLanguage = defaultLanguage
      self.timeTracking = timeTracking
      self.executionLead = executionLead
      self.suspensionLead = suspensionLead
      self.taskLead = taskLead
      self.paymentLifetime = paymentLifetime
      self.smsChange = smsChange
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.defaultLanguage = try reader.enumeration()
        case 16: self.timeTracking = try reader.bool()
        case 26: try reader.message(into: &self.executionLead)
        case 34: try reader.message(into: &self.suspensionLead)
        case 42: try reader.message(into: &self.taskLead)
        case 50: try reader.message(into: &self.paymentLifetime)
        case 58:
          var value = AccessV1.SmsSettings()
          if case .sms(let earlier) = self.smsChange { value = earlier }
          self.smsChange = nil
          try reader.message(into: &value)
          self.smsChange = .sms(value)
        case 64: self.smsChange = .withoutSms(try reader.bool())
        case 74: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(74, StringCodec.self, self.etag) }
      switch self.smsChange {
      case .withoutSms(let value): writer.field(64, BoolCodec.self, value)
      case .sms(let value): writer.field(58, MessageCodec<AccessV1.SmsSettings>.self, value)
      case nil: break
      }
      if let value = self.paymentLifetime { writer.field(50, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      if let value = self.taskLead { writer.field(42, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      if let value = self.suspensionLead { writer.field(34, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      if let value = self.executionLead { writer.field(26, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      if let value = self.timeTracking { writer.field(16, BoolCodec.self, value) }
      if self.defaultLanguage.rawValue != 0 { writer.field(8, EnumCodec<AccessV1.Language>.self, self.defaultLanguage) }
    }

    /// Neither: they stay.
    public enum SmsChange: Sendable, Equatable {
      case sms(AccessV1.SmsSettings)
      /// No messages are sent any more.
      case withoutSms(Bool)
    }
  }

  /// The organization as it is now.
  public struct UpdateOrganizationResponse: Protobuf.Message {
    public static var fullName: String { "access.v1.UpdateOrganizationResponse" }

    public var organization: AccessV1.Organization? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(organization: AccessV1.Organization? = nil) {
      self.organization = organization
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.organization)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.organization { writer.field(10, MessageCodec<AccessV1.Organization>.self, value) }
    }
  }

  /// A program that opens sessions.
  public struct Client: Protobuf.Message {
    public static var fullName: String { "access.v1.Client" }

    /// `client_id` of CreateSession.
    public var id: String = ""
    /// Its sessions are of this application.
    public var application: ContractV1.Application = .unspecified
    /// It shows its secret, or its client certificate, to open a session.
    public var confidential: Bool = false
    /// It is its client certificate.
    public var byCertificate: Bool = false
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", application: ContractV1.Application = .unspecified, confidential: Bool = false, byCertificate: Bool = false) {
      self.id = id
      self.application = application
      self.confidential = confidential
      self.byCertificate = byCertificate
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 16: self.application = try reader.enumeration()
        case 24: self.confidential = try reader.bool()
        case 32: self.byCertificate = try reader.bool()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.byCertificate { writer.field(32, BoolCodec.self, self.byCertificate) }
      if self.confidential { writer.field(24, BoolCodec.self, self.confidential) }
      if self.application.rawValue != 0 { writer.field(16, EnumCodec<ContractV1.Application>.self, self.application) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// Asks for the clients.
  public struct ListClientsRequest: Protobuf.Message {
    public static var fullName: String { "access.v1.ListClientsRequest" }

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

  /// All of them, at most 100.
  public struct ListClientsResponse: Protobuf.Message {
    public static var fullName: String { "access.v1.ListClientsResponse" }

    public var clients: [AccessV1.Client] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(clients: [AccessV1.Client] = []) {
      self.clients = clients
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<AccessV1.Client>.self, to: &self.clients)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(10, MessageCodec<AccessV1.Client>.self, self.clients)
    }
  }

  /// Registers a program.
  public struct RegisterClientRequest: Protobuf.Message {
    public static var fullName: String { "access.v1.RegisterClientRequest" }

    /// Unique in the organization.
    public var clientId: String = ""
    /// CRM, employee app or resident app.
    public var application: ContractV1.Application = .unspecified
    /// Whether it keeps a secret, which an app on people's devices cannot. A client of the CRM does in any case, and so does one with a
    /// certificate.
    public var confidential: Bool = false
    /// The client certificate (RFC 8705) with which it connects by mutual TLS to open a session, one in PEM, without its key; empty for a new
    /// secret, or none.
    public var certificate: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(clientId: String = "", application: ContractV1.Application = .unspecified, confidential: Bool = false, certificate: String = "") {
      self.clientId = clientId
      self.application = application
      self.confidential = confidential
      self.certificate = certificate
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.clientId = try reader.string()
        case 16: self.application = try reader.enumeration()
        case 24: self.confidential = try reader.bool()
        case 34: self.certificate = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.certificate.isEmpty { writer.field(34, StringCodec.self, self.certificate) }
      if self.confidential { writer.field(24, BoolCodec.self, self.confidential) }
      if self.application.rawValue != 0 { writer.field(16, EnumCodec<ContractV1.Application>.self, self.application) }
      if !self.clientId.isEmpty { writer.field(10, StringCodec.self, self.clientId) }
    }
  }

  /// The client as it is registered.
  public struct RegisterClientResponse: Protobuf.Message {
    public static var fullName: String { "access.v1.RegisterClientResponse" }

    public var client: AccessV1.Client? = nil
    /// Of a confidential client without a certificate, to be kept by it; it is shown once.
    public var secret: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(client: AccessV1.Client? = nil, secret: String = "") {
      self.client = client
      self.secret = secret
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.client)
        case 18: self.secret = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.secret.isEmpty { writer.field(18, StringCodec.self, self.secret) }
      if let value = self.client { writer.field(10, MessageCodec<AccessV1.Client>.self, value) }
    }
  }

  /// Names a client, and what it gets.
  public struct RotateClientSecretRequest: Protobuf.Message {
    public static var fullName: String { "access.v1.RotateClientSecretRequest" }

    public var clientId: String = ""
    /// As of a registration; empty for a new secret.
    public var certificate: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(clientId: String = "", certificate: String = "") {
      self.clientId = clientId
      self.certificate = certificate
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.clientId = try reader.string()
        case 18: self.certificate = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.certificate.isEmpty { writer.field(18, StringCodec.self, self.certificate) }
      if !self.clientId.isEmpty { writer.field(10, StringCodec.self, self.clientId) }
    }
  }

  /// The new secret.
  public struct RotateClientSecretResponse: Protobuf.Message {
    public static var fullName: String { "access.v1.RotateClientSecretResponse" }

    /// It is shown once; empty where the client has a certificate.
    public var secret: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(secret: String = "") {
      self.secret = secret
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.secret = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.secret.isEmpty { writer.field(10, StringCodec.self, self.secret) }
    }
  }

  /// Names a client.
  public struct RemoveClientRequest: Protobuf.Message {
    public static var fullName: String { "access.v1.RemoveClientRequest" }

    public var clientId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(clientId: String = "") {
      self.clientId = clientId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.clientId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.clientId.isEmpty { writer.field(10, StringCodec.self, self.clientId) }
    }
  }

  /// It opens no session any more.
  public struct RemoveClientResponse: Protobuf.Message {
    public static var fullName: String { "access.v1.RemoveClientResponse" }

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
}
