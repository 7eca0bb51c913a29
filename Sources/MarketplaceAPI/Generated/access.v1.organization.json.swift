// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/organization.proto; change the schema and run scripts/generate.
import Protobuf

extension AccessV1.Language: JSONEnum {
  public static let jsonNames = JSONEnumNames("access.v1.Language", [("LANGUAGE_UNSPECIFIED", 0), ("LANGUAGE_RUSSIAN", 1), ("LANGUAGE_ENGLISH", 2)])
}

extension AccessV1.Organization: JSONObjectMessage {
  public static let jsonFields = JSONFields([("code", "code"), ("title", "title"), ("currencyCode", "currency_code"), ("defaultLanguage", "default_language"), ("timeTracking", "time_tracking"), ("executionLead", "execution_lead"), ("suspensionLead", "suspension_lead"), ("taskLead", "task_lead"), ("paymentLifetime", "payment_lifetime"), ("sms", "sms"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.code)
    case 1: try reader.field(StringCodec.self, into: &self.title)
    case 2: try reader.field(StringCodec.self, into: &self.currencyCode)
    case 3: try reader.field(EnumCodec<AccessV1.Language>.self, into: &self.defaultLanguage)
    case 4: try reader.field(BoolCodec.self, into: &self.timeTracking)
    case 5: try reader.field(MessageCodec<GoogleProtobuf.Duration>.self, into: &self.executionLead)
    case 6: try reader.field(MessageCodec<GoogleProtobuf.Duration>.self, into: &self.suspensionLead)
    case 7: try reader.field(MessageCodec<GoogleProtobuf.Duration>.self, into: &self.taskLead)
    case 8: try reader.field(MessageCodec<GoogleProtobuf.Duration>.self, into: &self.paymentLifetime)
    case 9: try reader.field(MessageCodec<AccessV1.SmsSettings>.self, into: &self.sms)
    case 10: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.code.isEmpty { try writer.field(fields[0], StringCodec.self, self.code) }
    if writer.writesDefaults || !self.title.isEmpty { try writer.field(fields[1], StringCodec.self, self.title) }
    if writer.writesDefaults || !self.currencyCode.isEmpty { try writer.field(fields[2], StringCodec.self, self.currencyCode) }
    if writer.writesDefaults || self.defaultLanguage.rawValue != 0 { try writer.field(fields[3], EnumCodec<AccessV1.Language>.self, self.defaultLanguage) }
    if writer.writesDefaults || self.timeTracking { try writer.field(fields[4], BoolCodec.self, self.timeTracking) }
    if let value = self.executionLead { try writer.field(fields[5], MessageCodec<GoogleProtobuf.Duration>.self, value) }
    if let value = self.suspensionLead { try writer.field(fields[6], MessageCodec<GoogleProtobuf.Duration>.self, value) }
    if let value = self.taskLead { try writer.field(fields[7], MessageCodec<GoogleProtobuf.Duration>.self, value) }
    if let value = self.paymentLifetime { try writer.field(fields[8], MessageCodec<GoogleProtobuf.Duration>.self, value) }
    if let value = self.sms { try writer.field(fields[9], MessageCodec<AccessV1.SmsSettings>.self, value) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[10], StringCodec.self, self.etag) }
  }
}

extension AccessV1.SmsSettings: JSONObjectMessage {
  public static let jsonFields = JSONFields([("provider", "provider"), ("user", "user"), ("password", "password"), ("sender", "sender")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.provider)
    case 1: try reader.field(StringCodec.self, into: &self.user)
    case 2: try reader.field(StringCodec.self, into: &self.password)
    case 3: try reader.field(StringCodec.self, into: &self.sender)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.provider.isEmpty { try writer.field(fields[0], StringCodec.self, self.provider) }
    if writer.writesDefaults || !self.user.isEmpty { try writer.field(fields[1], StringCodec.self, self.user) }
    if writer.writesDefaults || !self.password.isEmpty { try writer.field(fields[2], StringCodec.self, self.password) }
    if writer.writesDefaults || !self.sender.isEmpty { try writer.field(fields[3], StringCodec.self, self.sender) }
  }
}

extension AccessV1.GetOrganizationRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension AccessV1.GetOrganizationResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("organization", "organization")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<AccessV1.Organization>.self, into: &self.organization)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.organization { try writer.field(fields[0], MessageCodec<AccessV1.Organization>.self, value) }
  }
}

extension AccessV1.UpdateOrganizationRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("defaultLanguage", "default_language"), ("timeTracking", "time_tracking"), ("executionLead", "execution_lead"), ("suspensionLead", "suspension_lead"), ("taskLead", "task_lead"), ("paymentLifetime", "payment_lifetime"), ("sms", "sms"), ("withoutSms", "without_sms"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(EnumCodec<AccessV1.Language>.self, into: &self.defaultLanguage)
    case 1: try reader.field(BoolCodec.self, into: &self.timeTracking)
    case 2: try reader.field(MessageCodec<GoogleProtobuf.Duration>.self, into: &self.executionLead)
    case 3: try reader.field(MessageCodec<GoogleProtobuf.Duration>.self, into: &self.suspensionLead)
    case 4: try reader.field(MessageCodec<GoogleProtobuf.Duration>.self, into: &self.taskLead)
    case 5: try reader.field(MessageCodec<GoogleProtobuf.Duration>.self, into: &self.paymentLifetime)
    case 6: if let value = try reader.member(MessageCodec<AccessV1.SmsSettings>.self, isSet: self.smsChange != nil) { self.smsChange = .sms(value) }
    case 7: if let value = try reader.member(BoolCodec.self, isSet: self.smsChange != nil) { self.smsChange = .withoutSms(value) }
    case 8: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.defaultLanguage.rawValue != 0 { try writer.field(fields[0], EnumCodec<AccessV1.Language>.self, self.defaultLanguage) }
    if let value = self.timeTracking { try writer.field(fields[1], BoolCodec.self, value) }
    if let value = self.executionLead { try writer.field(fields[2], MessageCodec<GoogleProtobuf.Duration>.self, value) }
    if let value = self.suspensionLead { try writer.field(fields[3], MessageCodec<GoogleProtobuf.Duration>.self, value) }
    if let value = self.taskLead { try writer.field(fields[4], MessageCodec<GoogleProtobuf.Duration>.self, value) }
    if let value = self.paymentLifetime { try writer.field(fields[5], MessageCodec<GoogleProtobuf.Duration>.self, value) }
    switch self.smsChange {
    case .sms(let value): try writer.field(fields[6], MessageCodec<AccessV1.SmsSettings>.self, value)
    case .withoutSms(let value): try writer.field(fields[7], BoolCodec.self, value)
    case nil: break
    }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[8], StringCodec.self, self.etag) }
  }
}

extension AccessV1.UpdateOrganizationResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("organization", "organization")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<AccessV1.Organization>.self, into: &self.organization)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.organization { try writer.field(fields[0], MessageCodec<AccessV1.Organization>.self, value) }
  }
}

extension AccessV1.Client: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("application", "application"), ("confidential", "confidential"), ("byCertificate", "by_certificate")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(EnumCodec<ContractV1.Application>.self, into: &self.application)
    case 2: try reader.field(BoolCodec.self, into: &self.confidential)
    case 3: try reader.field(BoolCodec.self, into: &self.byCertificate)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || self.application.rawValue != 0 { try writer.field(fields[1], EnumCodec<ContractV1.Application>.self, self.application) }
    if writer.writesDefaults || self.confidential { try writer.field(fields[2], BoolCodec.self, self.confidential) }
    if writer.writesDefaults || self.byCertificate { try writer.field(fields[3], BoolCodec.self, self.byCertificate) }
  }
}

extension AccessV1.ListClientsRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension AccessV1.ListClientsResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("clients", "clients")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<AccessV1.Client>.self, into: &self.clients)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<AccessV1.Client>.self, self.clients)
  }
}

extension AccessV1.RegisterClientRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("clientId", "client_id"), ("application", "application"), ("confidential", "confidential"), ("certificate", "certificate")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.clientId)
    case 1: try reader.field(EnumCodec<ContractV1.Application>.self, into: &self.application)
    case 2: try reader.field(BoolCodec.self, into: &self.confidential)
    case 3: try reader.field(StringCodec.self, into: &self.certificate)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.clientId.isEmpty { try writer.field(fields[0], StringCodec.self, self.clientId) }
    if writer.writesDefaults || self.application.rawValue != 0 { try writer.field(fields[1], EnumCodec<ContractV1.Application>.self, self.application) }
    if writer.writesDefaults || self.confidential { try writer.field(fields[2], BoolCodec.self, self.confidential) }
    if writer.writesDefaults || !self.certificate.isEmpty { try writer.field(fields[3], StringCodec.self, self.certificate) }
  }
}

extension AccessV1.RegisterClientResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("client", "client"), ("secret", "secret")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<AccessV1.Client>.self, into: &self.client)
    case 1: try reader.field(StringCodec.self, into: &self.secret)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.client { try writer.field(fields[0], MessageCodec<AccessV1.Client>.self, value) }
    if writer.writesDefaults || !self.secret.isEmpty { try writer.field(fields[1], StringCodec.self, self.secret) }
  }
}

extension AccessV1.RotateClientSecretRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("clientId", "client_id"), ("certificate", "certificate")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.clientId)
    case 1: try reader.field(StringCodec.self, into: &self.certificate)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.clientId.isEmpty { try writer.field(fields[0], StringCodec.self, self.clientId) }
    if writer.writesDefaults || !self.certificate.isEmpty { try writer.field(fields[1], StringCodec.self, self.certificate) }
  }
}

extension AccessV1.RotateClientSecretResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("secret", "secret")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.secret)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.secret.isEmpty { try writer.field(fields[0], StringCodec.self, self.secret) }
  }
}

extension AccessV1.RemoveClientRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("clientId", "client_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.clientId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.clientId.isEmpty { try writer.field(fields[0], StringCodec.self, self.clientId) }
  }
}

extension AccessV1.RemoveClientResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}
