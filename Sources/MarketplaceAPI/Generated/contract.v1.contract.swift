// swift-format-ignore-file
// Made by protoc-gen-marketplace from contract/v1/contract.proto; change the schema and run scripts/generate.
import Protobuf

extension ContractV1 {
  /// The program a caller came through. It comes with the session, never from the request.
  public enum Application: OpenEnum, CaseIterable {
    case unspecified
    /// Staff at a desk.
    case crm
    /// Staff in the field.
    case employeeApp
    /// Registered customers.
    case residentApp
    /// Anyone with an invoice's link.
    case paymentLink
    /// A partner company's own systems.
    case partnerApi
    /// The server itself: confirmations and timers.
    case system
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .crm
      case 2: self = .employeeApp
      case 3: self = .residentApp
      case 4: self = .paymentLink
      case 5: self = .partnerApi
      case 6: self = .system
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .crm: 1
      case .employeeApp: 2
      case .residentApp: 3
      case .paymentLink: 4
      case .partnerApi: 5
      case .system: 6
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [ContractV1.Application] { [.unspecified, .crm, .employeeApp, .residentApp, .paymentLink, .partnerApi, .system] }
  }

  /// A permission of a role; the number is the P-code of the product's rules.
  public enum Permission: OpenEnum, CaseIterable {
    case unspecified
    /// P1 «Коммерческие сервисы» → «Маркетплейс».
    case viewMarketplace
    /// P2 редактирование услуг.
    case editServices
    /// P3 управление категориями Маркетплейса.
    case editCategories
    /// P4 Создание и обновление.
    case editOrders
    /// P5 Отправка сообщений в чат.
    case chat
    /// P6 Согласование заявок.
    case approveOrders
    /// P7 Отмена заявок.
    case cancelOrders
    /// P8 Возможность выгрузки отчета.
    case exportOrders
    /// P9 Перевод заявок в статус «Выполнено».
    case completeOrders
    /// P10 «Клиентский сервис» → «Заказы у партнеров».
    case viewPartnerOrders
    /// P11 Счета: Редактирование.
    case editInvoices
    /// P12 Счета: Возможность выставления скидок.
    case discountInvoices
    /// P13 Обращения: Возврат по счету.
    case refundInvoices
    /// P14 «Счета и платежи» → «Платежи».
    case viewPayments
    /// P15 разрешение «Маркетплейс»: with P14, marketplace payments.
    case viewMarketplacePayments
    /// P16 «Управление» → «Сотрудники».
    case manageEmployees
    /// P17 «Администрирование» → «Интеграция».
    case manageIntegration
    /// P18 audit trail, ledger, settlement.
    case audit
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .viewMarketplace
      case 2: self = .editServices
      case 3: self = .editCategories
      case 4: self = .editOrders
      case 5: self = .chat
      case 6: self = .approveOrders
      case 7: self = .cancelOrders
      case 8: self = .exportOrders
      case 9: self = .completeOrders
      case 10: self = .viewPartnerOrders
      case 11: self = .editInvoices
      case 12: self = .discountInvoices
      case 13: self = .refundInvoices
      case 14: self = .viewPayments
      case 15: self = .viewMarketplacePayments
      case 16: self = .manageEmployees
      case 17: self = .manageIntegration
      case 18: self = .audit
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .viewMarketplace: 1
      case .editServices: 2
      case .editCategories: 3
      case .editOrders: 4
      case .chat: 5
      case .approveOrders: 6
      case .cancelOrders: 7
      case .exportOrders: 8
      case .completeOrders: 9
      case .viewPartnerOrders: 10
      case .editInvoices: 11
      case .discountInvoices: 12
      case .refundInvoices: 13
      case .viewPayments: 14
      case .viewMarketplacePayments: 15
      case .manageEmployees: 16
      case .manageIntegration: 17
      case .audit: 18
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [ContractV1.Permission] { [.unspecified, .viewMarketplace, .editServices, .editCategories, .editOrders, .chat, .approveOrders, .cancelOrders, .exportOrders, .completeOrders, .viewPartnerOrders, .editInvoices, .discountInvoices, .refundInvoices, .viewPayments, .viewMarketplacePayments, .manageEmployees, .manageIntegration, .audit] }
  }

  /// What a partner's key is allowed to do.
  public enum Scope: OpenEnum, CaseIterable {
    case unspecified
    /// To see its orders and what customers think of them.
    case orders
    /// To publish its services and price list.
    case catalog
    /// To see what it is owed.
    case settlement
    /// To move its orders, refuse them, and keep their tasks; what is answered shows them.
    case work
    /// To write with the customers of its orders.
    case chat
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .orders
      case 2: self = .catalog
      case 3: self = .settlement
      case 4: self = .work
      case 5: self = .chat
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .orders: 1
      case .catalog: 2
      case .settlement: 3
      case .work: 4
      case .chat: 5
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [ContractV1.Scope] { [.unspecified, .orders, .catalog, .settlement, .work, .chat] }
  }

  /// The things a caller may reach; anything else answers NOT_FOUND.
  public enum Ownership: OpenEnum, CaseIterable {
    /// Everything of the organization.
    case unspecified
    /// What belongs to the calling customer.
    case customer
    /// Orders of the calling partner's services, and what it publishes.
    case partner
    /// The invoice of the calling link.
    case invoice
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .customer
      case 2: self = .partner
      case 3: self = .invoice
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .customer: 1
      case .partner: 2
      case .invoice: 3
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [ContractV1.Ownership] { [.unspecified, .customer, .partner, .invoice] }
  }

  /// A permission that a rule asks for only with certain data.
  public struct ConditionalPermission: Protobuf.Message {
    public static var fullName: String { "contract.v1.ConditionalPermission" }

    public var permission: ContractV1.Permission = .unspecified
    /// The rule that asks: F18 asks for P12 when a line has a discount.
    public var rule: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(permission: ContractV1.Permission = .unspecified, rule: String = "") {
      self.permission = permission
      self.rule = rule
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.permission = try reader.enumeration()
        case 18: self.rule = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.rule.isEmpty { writer.field(18, StringCodec.self, self.rule) }
      if self.permission.rawValue != 0 { writer.field(8, EnumCodec<ContractV1.Permission>.self, self.permission) }
    }
  }

  /// One way to be admitted.
  public struct Access: Protobuf.Message {
    public static var fullName: String { "contract.v1.Access" }

    public var application: ContractV1.Application = .unspecified
    /// All of them are needed.
    public var permissions: [ContractV1.Permission] = []
    /// All of them are needed.
    public var scopes: [ContractV1.Scope] = []
    public var ownership: ContractV1.Ownership = .unspecified
    public var conditional: [ContractV1.ConditionalPermission] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(application: ContractV1.Application = .unspecified, permissions: [ContractV1.Permission] = [], scopes: [ContractV1.Scope] = [], ownership: ContractV1.Ownership = .unspecified, conditional: [ContractV1.ConditionalPermission] = []) {
      self.application = application
      self.permissions = permissions
      self.scopes = scopes
      self.ownership = ownership
      self.conditional = conditional
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.application = try reader.enumeration()
        case 16: self.permissions.append(try reader.enumeration())
        case 18: try reader.packed(EnumCodec<ContractV1.Permission>.self, into: &self.permissions)
        case 24: self.scopes.append(try reader.enumeration())
        case 26: try reader.packed(EnumCodec<ContractV1.Scope>.self, into: &self.scopes)
        case 32: self.ownership = try reader.enumeration()
        case 42: try reader.append(MessageCodec<ContractV1.ConditionalPermission>.self, to: &self.conditional)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(42, MessageCodec<ContractV1.ConditionalPermission>.self, self.conditional)
      if self.ownership.rawValue != 0 { writer.field(32, EnumCodec<ContractV1.Ownership>.self, self.ownership) }
      writer.packed(26, EnumCodec<ContractV1.Scope>.self, self.scopes)
      writer.packed(18, EnumCodec<ContractV1.Permission>.self, self.permissions)
      if self.application.rawValue != 0 { writer.field(8, EnumCodec<ContractV1.Application>.self, self.application) }
    }
  }

  /// What is written down of a method's calls, refused ones included.
  public struct Audit: Protobuf.Message {
    public static var fullName: String { "contract.v1.Audit" }

    /// What was done, `invoice.activate`.
    public var action: String = ""
    /// The fields of the request that say to what, as paths: `invoice_id`, `order.order_id`.
    public var object: [String] = []
    /// The fields of the answer that say what came of it: `order.order_id` of an order that was created.
    public var result: [String] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(action: String = "", object: [String] = [], result: [String] = []) {
      self.action = action
      self.object = object
      self.result = result
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.action = try reader.string()
        case 18: try reader.append(StringCodec.self, to: &self.object)
        case 26: try reader.append(StringCodec.self, to: &self.result)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(26, StringCodec.self, self.result)
      writer.repeated(18, StringCodec.self, self.object)
      if !self.action.isEmpty { writer.field(10, StringCodec.self, self.action) }
    }
  }

  /// What a method asks of its caller.
  public struct MethodContract: Protobuf.Message {
    public static var fullName: String { "contract.v1.MethodContract" }

    /// Any one of these admits the caller.
    public var access: [ContractV1.Access] = []
    /// Nobody needs to be known: signing in. Excludes `access`.
    public var anonymous: Bool = false
    /// The call carries an `idempotency-key`.
    public var requiresIdempotencyKey: Bool = false
    /// What a call takes from the caller's rate limit; 0 means 1.
    public var rateCost: UInt32 = 0
    /// The reasons of `google.rpc.ErrorInfo` that its callers should expect.
    public var errorReasons: [String] = []
    /// Nothing is written down of a method without it.
    public var audit: ContractV1.Audit? = nil
    /// The call may be answered by a replica of the database: it shows what the caller has done and seen before, and may lack what others did
    /// of late. Not for what is looked at to decide something.
    public var replicaReads: Bool = false
    public var unknownFields = UnknownFields()

    public init() {}

    public init(access: [ContractV1.Access] = [], anonymous: Bool = false, requiresIdempotencyKey: Bool = false, rateCost: UInt32 = 0, errorReasons: [String] = [], audit: ContractV1.Audit? = nil, replicaReads: Bool = false) {
      self.access = access
      self.anonymous = anonymous
      self.requiresIdempotencyKey = requiresIdempotencyKey
      self.rateCost = rateCost
      self.errorReasons = errorReasons
      self.audit = audit
      self.replicaReads = replicaReads
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<ContractV1.Access>.self, to: &self.access)
        case 16: self.anonymous = try reader.bool()
        case 24: self.requiresIdempotencyKey = try reader.bool()
        case 32: self.rateCost = try reader.uint32()
        case 42: try reader.append(StringCodec.self, to: &self.errorReasons)
        case 50: try reader.message(into: &self.audit)
        case 56: self.replicaReads = try reader.bool()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.replicaReads { writer.field(56, BoolCodec.self, self.replicaReads) }
      if let value = self.audit { writer.field(50, MessageCodec<ContractV1.Audit>.self, value) }
      writer.repeated(42, StringCodec.self, self.errorReasons)
      if self.rateCost != 0 { writer.field(32, UInt32Codec.self, self.rateCost) }
      if self.requiresIdempotencyKey { writer.field(24, BoolCodec.self, self.requiresIdempotencyKey) }
      if self.anonymous { writer.field(16, BoolCodec.self, self.anonymous) }
      writer.repeated(10, MessageCodec<ContractV1.Access>.self, self.access)
    }
  }

  /// What becomes of a field's value.
  public struct FieldContract: Protobuf.Message {
    public static var fullName: String { "contract.v1.FieldContract" }

    /// Who may see it: it is cleared before encoding for everyone else, and refused in their requests. Empty for everyone.
    public var visibleTo: [ContractV1.Application] = []
    /// A secret: it is left out of the message's description, and an audit record cannot name it.
    public var sensitive: Bool = false
    public var unknownFields = UnknownFields()

    public init() {}

    public init(visibleTo: [ContractV1.Application] = [], sensitive: Bool = false) {
      self.visibleTo = visibleTo
      self.sensitive = sensitive
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.visibleTo.append(try reader.enumeration())
        case 10: try reader.packed(EnumCodec<ContractV1.Application>.self, into: &self.visibleTo)
        case 16: self.sensitive = try reader.bool()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.sensitive { writer.field(16, BoolCodec.self, self.sensitive) }
      writer.packed(10, EnumCodec<ContractV1.Application>.self, self.visibleTo)
    }
  }
}
