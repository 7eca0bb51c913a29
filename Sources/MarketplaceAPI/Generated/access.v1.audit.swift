// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/audit.proto; change the schema and run scripts/generate.
import Protobuf

extension AccessV1 {
  /// What kind of principal did it.
  public enum PrincipalKind: OpenEnum, CaseIterable {
    case unspecified
    case employee
    case customer
    /// The bearer of a payment link.
    case paymentLink
    /// A partner's systems, by a key.
    case partner
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .employee
      case 2: self = .customer
      case 3: self = .paymentLink
      case 4: self = .partner
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .employee: 1
      case .customer: 2
      case .paymentLink: 3
      case .partner: 4
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [AccessV1.PrincipalKind] { [.unspecified, .employee, .customer, .paymentLink, .partner] }
  }

  /// One call of a method that is audited. It holds nothing personal but who did it and from where.
  public struct AuditRecord: Protobuf.Message {
    public static var fullName: String { "access.v1.AuditRecord" }

    public var id: String = ""
    public var time: GoogleProtobuf.Timestamp? = nil
    /// `invoice.activate`, as the method's contract calls it.
    public var action: String = ""
    /// `/billing.v1.InvoiceService/ActivateInvoice`.
    public var method: String = ""
    /// The employee, customer, payment link or key; empty where nobody was known, as in a refused sign-in.
    public var principalId: String = ""
    public var principalKind: AccessV1.PrincipalKind = .unspecified
    public var application: ContractV1.Application = .unspecified
    /// `HOST:PORT`, or a socket's path.
    public var peer: String = ""
    /// Of the call; empty where it had none.
    public var idempotencyKey: String = ""
    /// What the call's client and the log call it: of a call that failed, and of one that the client named.
    public var requestId: String = ""
    /// google.rpc.Code; 0 for success.
    public var outcome: Int32 = 0
    /// Of the error, `INVOICE_STATE`.
    public var reason: String = ""
    /// The call changed something. A repetition of one that did, and a refusal, did not.
    public var changed: Bool = false
    /// What the method's contract names of its request and its answer: what it was done to, and what came of it.
    public var fields: [AccessV1.AuditField] = []
    /// Of what was changed, as it was before, where it has states or versions.
    public var before: AccessV1.AuditState? = nil
    /// As it was afterwards.
    public var after: AccessV1.AuditState? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", time: GoogleProtobuf.Timestamp? = nil, action: String = "", method: String = "", principalId: String = "", principalKind: AccessV1.PrincipalKind = .unspecified, application: ContractV1.Application = .unspecified, peer: String = "", idempotencyKey: String = "", requestId: String = "", outcome: Int32 = 0, reason: String = "", changed: Bool = false, fields: [AccessV1.AuditField] = [], before: AccessV1.AuditState? = nil, after: AccessV1.AuditState? = nil) {
      self.id = id
      self.time = time
      self.action = action
      self.method = method
      self.principalId = principalId
      self.principalKind = principalKind
      self.application = application
      self.peer = peer
      self.idempotencyKey = idempotencyKey
      self.requestId = requestId
      self.outcome = outcome
      self.reason = reason
      self.changed = changed
      self.fields = fields
      self.before = before
      self.after = after
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: try reader.message(into: &self.time)
        case 26: self.action = try reader.string()
        case 34: self.method = try reader.string()
        case 42: self.principalId = try reader.string()
        case 48: self.principalKind = try reader.enumeration()
        case 56: self.application = try reader.enumeration()
        case 66: self.peer = try reader.string()
        case 74: self.idempotencyKey = try reader.string()
        case 82: self.requestId = try reader.string()
        case 88: self.outcome = try reader.int32()
        case 98: self.reason = try reader.string()
        case 104: self.changed = try reader.bool()
        case 114: try reader.append(MessageCodec<AccessV1.AuditField>.self, to: &self.fields)
        case 122: try reader.message(into: &self.before)
        case 130: try reader.message(into: &self.after)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.after { writer.field(130, MessageCodec<AccessV1.AuditState>.self, value) }
      if let value = self.before { writer.field(122, MessageCodec<AccessV1.AuditState>.self, value) }
      writer.repeated(114, MessageCodec<AccessV1.AuditField>.self, self.fields)
      if self.changed { writer.field(104, BoolCodec.self, self.changed) }
      if !self.reason.isEmpty { writer.field(98, StringCodec.self, self.reason) }
      if self.outcome != 0 { writer.field(88, Int32Codec.self, self.outcome) }
      if !self.requestId.isEmpty { writer.field(82, StringCodec.self, self.requestId) }
      if !self.idempotencyKey.isEmpty { writer.field(74, StringCodec.self, self.idempotencyKey) }
      if !self.peer.isEmpty { writer.field(66, StringCodec.self, self.peer) }
      if self.application.rawValue != 0 { writer.field(56, EnumCodec<ContractV1.Application>.self, self.application) }
      if self.principalKind.rawValue != 0 { writer.field(48, EnumCodec<AccessV1.PrincipalKind>.self, self.principalKind) }
      if !self.principalId.isEmpty { writer.field(42, StringCodec.self, self.principalId) }
      if !self.method.isEmpty { writer.field(34, StringCodec.self, self.method) }
      if !self.action.isEmpty { writer.field(26, StringCodec.self, self.action) }
      if let value = self.time { writer.field(18, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// A field of a request or an answer.
  public struct AuditField: Protobuf.Message {
    public static var fullName: String { "access.v1.AuditField" }

    /// `invoice_id`.
    public var path: String = ""
    public var text: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(path: String = "", text: String = "") {
      self.path = path
      self.text = text
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.path = try reader.string()
        case 18: self.text = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.text.isEmpty { writer.field(18, StringCodec.self, self.text) }
      if !self.path.isEmpty { writer.field(10, StringCodec.self, self.path) }
    }
  }

  /// How a thing stood.
  public struct AuditState: Protobuf.Message {
    public static var fullName: String { "access.v1.AuditState" }

    /// `DRAFT`; empty where no state changed.
    public var state: String = ""
    /// Of the order that it hangs from; 0 where there is none.
    public var version: Int64 = 0
    public var unknownFields = UnknownFields()

    public init() {}

    public init(state: String = "", version: Int64 = 0) {
      self.state = state
      self.version = version
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.state = try reader.string()
        case 16: self.version = try reader.int64()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.version != 0 { writer.field(16, Int64Codec.self, self.version) }
      if !self.state.isEmpty { writer.field(10, StringCodec.self, self.state) }
    }
  }

  /// Lists records.
  public struct ListAuditRecordsRequest: Protobuf.Message {
    public static var fullName: String { "access.v1.ListAuditRecordsRequest" }

    /// Those that name this thing: an order, an invoice, an employee; empty for all.
    public var objectId: String = ""
    /// Those of this principal; empty for all.
    public var principalId: String = ""
    /// From this moment on; absent for as long as records are kept.
    public var fromTime: GoogleProtobuf.Timestamp? = nil
    /// Up to this moment, which is not of the time; absent for up to now.
    public var untilTime: GoogleProtobuf.Timestamp? = nil
    /// At most 200; 0 means 50.
    public var pageSize: Int32 = 0
    /// From the previous page; empty for the first.
    public var pageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(objectId: String = "", principalId: String = "", fromTime: GoogleProtobuf.Timestamp? = nil, untilTime: GoogleProtobuf.Timestamp? = nil, pageSize: Int32 = 0, pageToken: String = "") {
      self.objectId = objectId
      self.principalId = principalId
      self.fromTime = fromTime
      self.untilTime = untilTime
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.objectId = try reader.string()
        case 18: self.principalId = try reader.string()
        case 26: try reader.message(into: &self.fromTime)
        case 34: try reader.message(into: &self.untilTime)
        case 40: self.pageSize = try reader.int32()
        case 50: self.pageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.pageToken.isEmpty { writer.field(50, StringCodec.self, self.pageToken) }
      if self.pageSize != 0 { writer.field(40, Int32Codec.self, self.pageSize) }
      if let value = self.untilTime { writer.field(34, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.fromTime { writer.field(26, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if !self.principalId.isEmpty { writer.field(18, StringCodec.self, self.principalId) }
      if !self.objectId.isEmpty { writer.field(10, StringCodec.self, self.objectId) }
    }
  }

  /// A page of records.
  public struct ListAuditRecordsResponse: Protobuf.Message {
    public static var fullName: String { "access.v1.ListAuditRecordsResponse" }

    public var records: [AccessV1.AuditRecord] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(records: [AccessV1.AuditRecord] = [], nextPageToken: String = "") {
      self.records = records
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<AccessV1.AuditRecord>.self, to: &self.records)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<AccessV1.AuditRecord>.self, self.records)
    }
  }
}
