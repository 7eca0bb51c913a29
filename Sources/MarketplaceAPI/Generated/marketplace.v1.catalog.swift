// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/catalog.proto; change the schema and run scripts/generate.
import Protobuf

extension MarketplaceV1 {
  /// Who provides a service.
  public enum ServiceKind: OpenEnum, CaseIterable {
    case unspecified
    /// «Собственные».
    case own
    /// «Партнерские».
    case partner
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .own
      case 2: self = .partner
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .own: 1
      case .partner: 2
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [MarketplaceV1.ServiceKind] { [.unspecified, .own, .partner] }
  }

  /// Who may order a service.
  public enum ServiceState: OpenEnum, CaseIterable {
    case unspecified
    /// Residents and staff.
    case active
    /// Being tried out: staff alone see and order it.
    case test
    /// Staff order it for customers, who do not see it.
    case crmOnly
    /// Nobody; staff still find it.
    case off
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .active
      case 2: self = .test
      case 3: self = .crmOnly
      case 4: self = .off
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .active: 1
      case .test: 2
      case .crmOnly: 3
      case .off: 4
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [MarketplaceV1.ServiceState] { [.unspecified, .active, .test, .crmOnly, .off] }
  }

  /// When a service is paid (F10).
  public enum PaymentMode: OpenEnum, CaseIterable {
    case unspecified
    /// Chosen and paid at once.
    case prepay
    /// The price is not known when it is ordered.
    case postpay
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .prepay
      case 2: self = .postpay
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .prepay: 1
      case .postpay: 2
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [MarketplaceV1.PaymentMode] { [.unspecified, .prepay, .postpay] }
  }

  /// What a field of an order form takes.
  public enum OrderFieldKind: OpenEnum, CaseIterable {
    case unspecified
    /// At most 2000 characters.
    case text
    /// In thousandths.
    case number
    /// A day.
    case date
    /// One of the field's choices.
    case choice
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .text
      case 2: self = .number
      case 3: self = .date
      case 4: self = .choice
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .text: 1
      case .number: 2
      case .date: 3
      case .choice: 4
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [MarketplaceV1.OrderFieldKind] { [.unspecified, .text, .number, .date, .choice] }
  }

  /// A service that can be ordered («услуга»).
  public struct Service: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.Service" }

    /// Made by the server.
    public var id: String = ""
    public var title: String = ""
    public var description: String = ""
    /// The title of the category («категория») it is shown in; `category_id` says which.
    public var category: String = ""
    /// As its seller is: the organization's own, or a partner's.
    public var kind: MarketplaceV1.ServiceKind = .unspecified
    /// The partner's name; empty for an own service.
    public var partnerName: String = ""
    public var paymentMode: MarketplaceV1.PaymentMode = .unspecified
    /// Submitting the form creates an issued invoice (F11).
    public var automaticInvoicing: Bool = false
    /// A customer may ask for a refund (F43).
    public var refundable: Bool = false
    /// The choices of the order form («форма заказа»), in their order.
    public var options: [MarketplaceV1.OrderOption] = []
    public var categoryId: String = ""
    /// The seller («юрлицо»); stays as it was created with.
    public var legalEntityId: String = ""
    public var state: MarketplaceV1.ServiceState = .unspecified
    /// Lists are in its order, services of one place by title.
    public var place: Int32 = 0
    /// What people look for it by.
    public var tags: [String] = []
    /// Where its pictures are: URLs, or references that the applications understand; the first one is its face.
    public var pictures: [String] = []
    /// «Автоматический возврат при отмене заявки» (F48).
    public var refundOnCancellation: Bool = false
    /// «Автоматический возврат при отмене заявки клиентом» (F49).
    public var refundOnCustomerCancellation: Bool = false
    /// How long carrying it out may take, in whole seconds; absent for no deadline (R14).
    public var executionTime: GoogleProtobuf.Duration? = nil
    /// Who approves its orders, one after another («согласование»); of own services alone.
    public var approvalSteps: [MarketplaceV1.ServiceApprovalStep] = []
    /// What the order form asks for besides, in its order.
    public var fields: [MarketplaceV1.OrderField] = []
    /// Changes with every change of it; made by the server.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", title: String = "", description: String = "", category: String = "", kind: MarketplaceV1.ServiceKind = .unspecified, partnerName: String = "", paymentMode: MarketplaceV1.PaymentMode = .unspecified, automaticInvoicing: Bool = false, refundable: Bool = false, options: [MarketplaceV1.OrderOption] = [], categoryId: String = "", legalEntityId: String = "", state: MarketplaceV1.ServiceState = .unspecified, place: Int32 = 0, tags: [String] = [], pictures: [String] = [], refundOnCancellation: Bool = false, refundOnCustomerCancellation: Bool = false, executionTime: GoogleProtobuf.Duration? = nil, approvalSteps: [MarketplaceV1.ServiceApprovalStep] = [], fields: [MarketplaceV1.OrderField] = [], etag: String = "") {
      self.id = id
      self.title = title
      self.description = description
      self.category = category
      self.kind = kind
      self.partnerName = partnerName
      self.paymentMode = paymentMode
      self.automaticInvoicing = automaticInvoicing
      self.refundable = refundable
      self.options = options
      self.categoryId = categoryId
      self.legalEntityId = legalEntityId
      self.state = state
      self.place = place
      self.tags = tags
      self.pictures = pictures
      self.refundOnCancellation = refundOnCancellation
      self.refundOnCustomerCancellation = refundOnCustomerCancellation
      self.executionTime = executionTime
      self.approvalSteps = approvalSteps
      self.fields = fields
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.title = try reader.string()
        case 26: self.description = try reader.string()
        case 34: self.category = try reader.string()
        case 40: self.kind = try reader.enumeration()
        case 50: self.partnerName = try reader.string()
        case 56: self.paymentMode = try reader.enumeration()
        case 64: self.automaticInvoicing = try reader.bool()
        case 72: self.refundable = try reader.bool()
        case 82: try reader.append(MessageCodec<MarketplaceV1.OrderOption>.self, to: &self.options)
        case 90: self.categoryId = try reader.string()
        case 98: self.legalEntityId = try reader.string()
        case 104: self.state = try reader.enumeration()
        case 112: self.place = try reader.int32()
        case 122: try reader.append(StringCodec.self, to: &self.tags)
        case 130: try reader.append(StringCodec.self, to: &self.pictures)
        case 136: self.refundOnCancellation = try reader.bool()
        case 144: self.refundOnCustomerCancellation = try reader.bool()
        case 154: try reader.message(into: &self.executionTime)
        case 162: try reader.append(MessageCodec<MarketplaceV1.ServiceApprovalStep>.self, to: &self.approvalSteps)
        case 170: try reader.append(MessageCodec<MarketplaceV1.OrderField>.self, to: &self.fields)
        case 178: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(178, StringCodec.self, self.etag) }
      writer.repeated(170, MessageCodec<MarketplaceV1.OrderField>.self, self.fields)
      writer.repeated(162, MessageCodec<MarketplaceV1.ServiceApprovalStep>.self, self.approvalSteps)
      if let value = self.executionTime { writer.field(154, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      if self.refundOnCustomerCancellation { writer.field(144, BoolCodec.self, self.refundOnCustomerCancellation) }
      if self.refundOnCancellation { writer.field(136, BoolCodec.self, self.refundOnCancellation) }
      writer.repeated(130, StringCodec.self, self.pictures)
      writer.repeated(122, StringCodec.self, self.tags)
      if self.place != 0 { writer.field(112, Int32Codec.self, self.place) }
      if self.state.rawValue != 0 { writer.field(104, EnumCodec<MarketplaceV1.ServiceState>.self, self.state) }
      if !self.legalEntityId.isEmpty { writer.field(98, StringCodec.self, self.legalEntityId) }
      if !self.categoryId.isEmpty { writer.field(90, StringCodec.self, self.categoryId) }
      writer.repeated(82, MessageCodec<MarketplaceV1.OrderOption>.self, self.options)
      if self.refundable { writer.field(72, BoolCodec.self, self.refundable) }
      if self.automaticInvoicing { writer.field(64, BoolCodec.self, self.automaticInvoicing) }
      if self.paymentMode.rawValue != 0 { writer.field(56, EnumCodec<MarketplaceV1.PaymentMode>.self, self.paymentMode) }
      if !self.partnerName.isEmpty { writer.field(50, StringCodec.self, self.partnerName) }
      if self.kind.rawValue != 0 { writer.field(40, EnumCodec<MarketplaceV1.ServiceKind>.self, self.kind) }
      if !self.category.isEmpty { writer.field(34, StringCodec.self, self.category) }
      if !self.description.isEmpty { writer.field(26, StringCodec.self, self.description) }
      if !self.title.isEmpty { writer.field(18, StringCodec.self, self.title) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// A choice of a service's order form.
  public struct OrderOption: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.OrderOption" }

    /// Made by the server; in an update, of an option that stays, and empty for a new one.
    public var id: String = ""
    public var title: String = ""
    /// Of one unit; absent when an employee has to assess the work first (F12).
    public var tariff: MoneyV1.Tariff? = nil
    /// «шт.», «м²».
    public var unit: String = ""
    /// In basis points, 2000 is 20%; absent for «без НДС».
    public var vatBasisPoints: Int32? = nil
    public var paymentSubject: BillingV1.PaymentSubject = .unspecified
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", title: String = "", tariff: MoneyV1.Tariff? = nil, unit: String = "", vatBasisPoints: Int32? = nil, paymentSubject: BillingV1.PaymentSubject = .unspecified) {
      self.id = id
      self.title = title
      self.tariff = tariff
      self.unit = unit
      self.vatBasisPoints = vatBasisPoints
      self.paymentSubject = paymentSubject
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.title = try reader.string()
        case 26: try reader.message(into: &self.tariff)
        case 34: self.unit = try reader.string()
        case 40: self.vatBasisPoints = try reader.int32()
        case 48: self.paymentSubject = try reader.enumeration()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.paymentSubject.rawValue != 0 { writer.field(48, EnumCodec<BillingV1.PaymentSubject>.self, self.paymentSubject) }
      if let value = self.vatBasisPoints { writer.field(40, Int32Codec.self, value) }
      if !self.unit.isEmpty { writer.field(34, StringCodec.self, self.unit) }
      if let value = self.tariff { writer.field(26, MessageCodec<MoneyV1.Tariff>.self, value) }
      if !self.title.isEmpty { writer.field(18, StringCodec.self, self.title) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// A field of a service's order form.
  public struct OrderField: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.OrderField" }

    /// Made by the server; in an update, of a field that stays, and empty for a new one.
    public var id: String = ""
    public var title: String = ""
    public var kind: MarketplaceV1.OrderFieldKind = .unspecified
    /// An order without it is refused.
    public var required: Bool = false
    /// Of a field of choices, which has one at least.
    public var choices: [String] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", title: String = "", kind: MarketplaceV1.OrderFieldKind = .unspecified, required: Bool = false, choices: [String] = []) {
      self.id = id
      self.title = title
      self.kind = kind
      self.required = required
      self.choices = choices
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.title = try reader.string()
        case 24: self.kind = try reader.enumeration()
        case 32: self.required = try reader.bool()
        case 42: try reader.append(StringCodec.self, to: &self.choices)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(42, StringCodec.self, self.choices)
      if self.required { writer.field(32, BoolCodec.self, self.required) }
      if self.kind.rawValue != 0 { writer.field(24, EnumCodec<MarketplaceV1.OrderFieldKind>.self, self.kind) }
      if !self.title.isEmpty { writer.field(18, StringCodec.self, self.title) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// A step of an approval.
  public struct ServiceApprovalStep: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ServiceApprovalStep" }

    /// Who approves.
    public var approver: MarketplaceV1.ServiceApprovalStep.Approver? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(approver: MarketplaceV1.ServiceApprovalStep.Approver? = nil) {
      self.approver = approver
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.approver = .roleId(try reader.string())
        case 18: self.approver = .employeeId(try reader.string())
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      switch self.approver {
      case .employeeId(let value): writer.field(18, StringCodec.self, value)
      case .roleId(let value): writer.field(10, StringCodec.self, value)
      case nil: break
      }
    }

    /// Who approves.
    public enum Approver: Sendable, Equatable {
      /// Anybody of a role.
      case roleId(String)
      /// One employee.
      case employeeId(String)
    }
  }

  /// An item of a seller's price list («позиция прайс-листа»).
  public struct PriceItem: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.PriceItem" }

    /// Made by the server.
    public var id: String = ""
    public var name: String = ""
    public var unit: String = ""
    public var tariff: MoneyV1.Tariff? = nil
    /// In basis points, 2000 is 20%; absent for «без НДС».
    public var vatBasisPoints: Int32? = nil
    public var paymentSubject: BillingV1.PaymentSubject = .unspecified
    /// Whose price list it is on; stays as it was created with.
    public var legalEntityId: String = ""
    /// It was taken off.
    public var removed: Bool = false
    /// Changes with every change of it; made by the server.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", name: String = "", unit: String = "", tariff: MoneyV1.Tariff? = nil, vatBasisPoints: Int32? = nil, paymentSubject: BillingV1.PaymentSubject = .unspecified, legalEntityId: String = "", removed: Bool = false, etag: String = "") {
      self.id = id
      self.name = name
      self.unit = unit
      self.tariff = tariff
      self.vatBasisPoints = vatBasisPoints
      self.paymentSubject = paymentSubject
      self.legalEntityId = legalEntityId
      self.removed = removed
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.name = try reader.string()
        case 26: self.unit = try reader.string()
        case 34: try reader.message(into: &self.tariff)
        case 40: self.vatBasisPoints = try reader.int32()
        case 48: self.paymentSubject = try reader.enumeration()
        case 58: self.legalEntityId = try reader.string()
        case 64: self.removed = try reader.bool()
        case 74: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(74, StringCodec.self, self.etag) }
      if self.removed { writer.field(64, BoolCodec.self, self.removed) }
      if !self.legalEntityId.isEmpty { writer.field(58, StringCodec.self, self.legalEntityId) }
      if self.paymentSubject.rawValue != 0 { writer.field(48, EnumCodec<BillingV1.PaymentSubject>.self, self.paymentSubject) }
      if let value = self.vatBasisPoints { writer.field(40, Int32Codec.self, value) }
      if let value = self.tariff { writer.field(34, MessageCodec<MoneyV1.Tariff>.self, value) }
      if !self.unit.isEmpty { writer.field(26, StringCodec.self, self.unit) }
      if !self.name.isEmpty { writer.field(18, StringCodec.self, self.name) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// Lists services.
  public struct ListServicesRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListServicesRequest" }

    /// Unspecified lists both kinds.
    public var kind: MarketplaceV1.ServiceKind = .unspecified
    /// At most 200; 0 means 50.
    public var pageSize: Int32 = 0
    /// From the previous page; empty for the first.
    public var pageToken: String = ""
    /// Unspecified lists what the caller may order; staff name OFF to see those that nobody may.
    public var state: MarketplaceV1.ServiceState = .unspecified
    /// Of this category alone.
    public var categoryId: String = ""
    /// With this tag alone.
    public var tag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(kind: MarketplaceV1.ServiceKind = .unspecified, pageSize: Int32 = 0, pageToken: String = "", state: MarketplaceV1.ServiceState = .unspecified, categoryId: String = "", tag: String = "") {
      self.kind = kind
      self.pageSize = pageSize
      self.pageToken = pageToken
      self.state = state
      self.categoryId = categoryId
      self.tag = tag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.kind = try reader.enumeration()
        case 16: self.pageSize = try reader.int32()
        case 26: self.pageToken = try reader.string()
        case 32: self.state = try reader.enumeration()
        case 42: self.categoryId = try reader.string()
        case 50: self.tag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.tag.isEmpty { writer.field(50, StringCodec.self, self.tag) }
      if !self.categoryId.isEmpty { writer.field(42, StringCodec.self, self.categoryId) }
      if self.state.rawValue != 0 { writer.field(32, EnumCodec<MarketplaceV1.ServiceState>.self, self.state) }
      if !self.pageToken.isEmpty { writer.field(26, StringCodec.self, self.pageToken) }
      if self.pageSize != 0 { writer.field(16, Int32Codec.self, self.pageSize) }
      if self.kind.rawValue != 0 { writer.field(8, EnumCodec<MarketplaceV1.ServiceKind>.self, self.kind) }
    }
  }

  /// A page of services, by place and title.
  public struct ListServicesResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListServicesResponse" }

    public var services: [MarketplaceV1.Service] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(services: [MarketplaceV1.Service] = [], nextPageToken: String = "") {
      self.services = services
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<MarketplaceV1.Service>.self, to: &self.services)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<MarketplaceV1.Service>.self, self.services)
    }
  }

  /// Names a service.
  public struct GetServiceRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.GetServiceRequest" }

    public var serviceId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(serviceId: String = "") {
      self.serviceId = serviceId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.serviceId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.serviceId.isEmpty { writer.field(10, StringCodec.self, self.serviceId) }
    }
  }

  /// The service asked for.
  public struct GetServiceResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.GetServiceResponse" }

    public var service: MarketplaceV1.Service? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(service: MarketplaceV1.Service? = nil) {
      self.service = service
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.service)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.service { writer.field(10, MessageCodec<MarketplaceV1.Service>.self, value) }
    }
  }

  /// Makes a service.
  public struct CreateServiceRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.CreateServiceRequest" }

    public var service: MarketplaceV1.Service? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(service: MarketplaceV1.Service? = nil) {
      self.service = service
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.service)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.service { writer.field(10, MessageCodec<MarketplaceV1.Service>.self, value) }
    }
  }

  /// The new service.
  public struct CreateServiceResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.CreateServiceResponse" }

    public var service: MarketplaceV1.Service? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(service: MarketplaceV1.Service? = nil) {
      self.service = service
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.service)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.service { writer.field(10, MessageCodec<MarketplaceV1.Service>.self, value) }
    }
  }

  /// Changes a service: everything but what the server makes, and its seller.
  public struct UpdateServiceRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.UpdateServiceRequest" }

    public var serviceId: String = ""
    /// With the values of those fields.
    public var service: MarketplaceV1.Service? = nil
    /// The fields that change, by name; empty for all that can.
    public var updateMask: GoogleProtobuf.FieldMask? = nil
    /// When given, it must still carry it.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(serviceId: String = "", service: MarketplaceV1.Service? = nil, updateMask: GoogleProtobuf.FieldMask? = nil, etag: String = "") {
      self.serviceId = serviceId
      self.service = service
      self.updateMask = updateMask
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.serviceId = try reader.string()
        case 18: try reader.message(into: &self.service)
        case 26: try reader.message(into: &self.updateMask)
        case 34: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(34, StringCodec.self, self.etag) }
      if let value = self.updateMask { writer.field(26, MessageCodec<GoogleProtobuf.FieldMask>.self, value) }
      if let value = self.service { writer.field(18, MessageCodec<MarketplaceV1.Service>.self, value) }
      if !self.serviceId.isEmpty { writer.field(10, StringCodec.self, self.serviceId) }
    }
  }

  /// The service as it is now.
  public struct UpdateServiceResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.UpdateServiceResponse" }

    public var service: MarketplaceV1.Service? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(service: MarketplaceV1.Service? = nil) {
      self.service = service
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.service)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.service { writer.field(10, MessageCodec<MarketplaceV1.Service>.self, value) }
    }
  }

  /// Lists the items of a price list.
  public struct ListPriceItemsRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListPriceItemsRequest" }

    /// Whose price list.
    public var seller: MarketplaceV1.ListPriceItemsRequest.Seller? = nil
    /// At most 200; 0 means 50.
    public var pageSize: Int32 = 0
    /// From the previous page; empty for the first.
    public var pageToken: String = ""
    /// Words, each of which begins one of the item's name: «мыт ок» finds «Мытьё окна». Empty for all.
    public var words: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(seller: MarketplaceV1.ListPriceItemsRequest.Seller? = nil, pageSize: Int32 = 0, pageToken: String = "", words: String = "") {
      self.seller = seller
      self.pageSize = pageSize
      self.pageToken = pageToken
      self.words = words
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 34: self.seller = .legalEntityId(try reader.string())
        case 10: self.seller = .serviceId(try reader.string())
        case 16: self.pageSize = try reader.int32()
        case 26: self.pageToken = try reader.string()
        case 42: self.words = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.words.isEmpty { writer.field(42, StringCodec.self, self.words) }
      switch self.seller {
      case .legalEntityId(let value): writer.field(34, StringCodec.self, value)
      default: break
      }
      if !self.pageToken.isEmpty { writer.field(26, StringCodec.self, self.pageToken) }
      if self.pageSize != 0 { writer.field(16, Int32Codec.self, self.pageSize) }
      switch self.seller {
      case .serviceId(let value): writer.field(10, StringCodec.self, value)
      default: break
      }
    }

    /// Whose price list.
    public enum Seller: Sendable, Equatable {
      /// A legal entity's.
      case legalEntityId(String)
      /// That of the service's seller.
      case serviceId(String)
    }
  }

  /// A page of items, by name.
  public struct ListPriceItemsResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListPriceItemsResponse" }

    public var items: [MarketplaceV1.PriceItem] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(items: [MarketplaceV1.PriceItem] = [], nextPageToken: String = "") {
      self.items = items
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<MarketplaceV1.PriceItem>.self, to: &self.items)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<MarketplaceV1.PriceItem>.self, self.items)
    }
  }

  /// Names an item.
  public struct GetPriceItemRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.GetPriceItemRequest" }

    public var priceItemId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(priceItemId: String = "") {
      self.priceItemId = priceItemId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.priceItemId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.priceItemId.isEmpty { writer.field(10, StringCodec.self, self.priceItemId) }
    }
  }

  /// The item asked for.
  public struct GetPriceItemResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.GetPriceItemResponse" }

    public var item: MarketplaceV1.PriceItem? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(item: MarketplaceV1.PriceItem? = nil) {
      self.item = item
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.item)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.item { writer.field(10, MessageCodec<MarketplaceV1.PriceItem>.self, value) }
    }
  }

  /// Makes an item.
  public struct CreatePriceItemRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.CreatePriceItemRequest" }

    public var item: MarketplaceV1.PriceItem? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(item: MarketplaceV1.PriceItem? = nil) {
      self.item = item
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.item)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.item { writer.field(10, MessageCodec<MarketplaceV1.PriceItem>.self, value) }
    }
  }

  /// The new item.
  public struct CreatePriceItemResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.CreatePriceItemResponse" }

    public var item: MarketplaceV1.PriceItem? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(item: MarketplaceV1.PriceItem? = nil) {
      self.item = item
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.item)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.item { writer.field(10, MessageCodec<MarketplaceV1.PriceItem>.self, value) }
    }
  }

  /// Changes an item: `name`, `unit`, `tariff`, `vat_basis_points`, `payment_subject`.
  public struct UpdatePriceItemRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.UpdatePriceItemRequest" }

    public var priceItemId: String = ""
    /// With the values of those fields.
    public var item: MarketplaceV1.PriceItem? = nil
    /// The fields that change, by name; empty for all that can.
    public var updateMask: GoogleProtobuf.FieldMask? = nil
    /// When given, it must still carry it.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(priceItemId: String = "", item: MarketplaceV1.PriceItem? = nil, updateMask: GoogleProtobuf.FieldMask? = nil, etag: String = "") {
      self.priceItemId = priceItemId
      self.item = item
      self.updateMask = updateMask
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.priceItemId = try reader.string()
        case 18: try reader.message(into: &self.item)
        case 26: try reader.message(into: &self.updateMask)
        case 34: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(34, StringCodec.self, self.etag) }
      if let value = self.updateMask { writer.field(26, MessageCodec<GoogleProtobuf.FieldMask>.self, value) }
      if let value = self.item { writer.field(18, MessageCodec<MarketplaceV1.PriceItem>.self, value) }
      if !self.priceItemId.isEmpty { writer.field(10, StringCodec.self, self.priceItemId) }
    }
  }

  /// The item as it is now.
  public struct UpdatePriceItemResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.UpdatePriceItemResponse" }

    public var item: MarketplaceV1.PriceItem? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(item: MarketplaceV1.PriceItem? = nil) {
      self.item = item
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.item)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.item { writer.field(10, MessageCodec<MarketplaceV1.PriceItem>.self, value) }
    }
  }

  /// Takes an item off.
  public struct DeletePriceItemRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.DeletePriceItemRequest" }

    public var priceItemId: String = ""
    /// When given, it must still carry it.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(priceItemId: String = "", etag: String = "") {
      self.priceItemId = priceItemId
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.priceItemId = try reader.string()
        case 18: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(18, StringCodec.self, self.etag) }
      if !self.priceItemId.isEmpty { writer.field(10, StringCodec.self, self.priceItemId) }
    }
  }

  /// It is on no price list any more.
  public struct DeletePriceItemResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.DeletePriceItemResponse" }

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
