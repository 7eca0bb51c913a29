// swift-format-ignore-file
// Made by protoc-gen-marketplace from billing/v1/invoice.proto; change the schema and run scripts/generate.
import Protobuf

extension BillingV1 {
  /// Where an invoice stands.
  public enum InvoiceState: OpenEnum, CaseIterable {
    case unspecified
    /// «Черновик».
    case draft
    /// «Выставлен»; to the customer «Ожидает оплаты».
    case issued
    /// «Оплачен онлайн».
    case paidOnline
    /// «Оплачен вне системы».
    case paidOffline
    /// «Осуществлен возврат», of a part.
    case partiallyRefunded
    /// «Осуществлен возврат», of the whole.
    case refunded
    /// «Аннулирован».
    case voided
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .draft
      case 2: self = .issued
      case 3: self = .paidOnline
      case 4: self = .paidOffline
      case 5: self = .partiallyRefunded
      case 6: self = .refunded
      case 7: self = .voided
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .draft: 1
      case .issued: 2
      case .paidOnline: 3
      case .paidOffline: 4
      case .partiallyRefunded: 5
      case .refunded: 6
      case .voided: 7
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [BillingV1.InvoiceState] { [.unspecified, .draft, .issued, .paidOnline, .paidOffline, .partiallyRefunded, .refunded, .voided] }
  }

  /// What a caller may do with an invoice now.
  public enum InvoiceAction: OpenEnum, CaseIterable {
    case unspecified
    /// Add, change and remove lines.
    case editLines
    /// Set a line's discount.
    case discount
    case activate
    case cancel
    case markPaid
    case makeUnpaid
    /// «Оплатить» (F50).
    case pay
    case delete
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .editLines
      case 2: self = .discount
      case 3: self = .activate
      case 4: self = .cancel
      case 5: self = .markPaid
      case 6: self = .makeUnpaid
      case 7: self = .pay
      case 8: self = .delete
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .editLines: 1
      case .discount: 2
      case .activate: 3
      case .cancel: 4
      case .markPaid: 5
      case .makeUnpaid: 6
      case .pay: 7
      case .delete: 8
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [BillingV1.InvoiceAction] { [.unspecified, .editLines, .discount, .activate, .cancel, .markPaid, .makeUnpaid, .pay, .delete] }
  }

  /// What an item is for the fiscal receipt («признак предмета расчета»).
  public enum PaymentSubject: OpenEnum, CaseIterable {
    case unspecified
    case commodity
    case service
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .commodity
      case 2: self = .service
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .commodity: 1
      case .service: 2
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [BillingV1.PaymentSubject] { [.unspecified, .commodity, .service] }
  }

  /// An invoice of an order («счет на оплату»).
  public struct Invoice: Protobuf.Message {
    public static var fullName: String { "billing.v1.Invoice" }

    public var id: String = ""
    public var orderId: String = ""
    /// From 1 within its order.
    public var number: Int32 = 0
    public var state: BillingV1.InvoiceState = .unspecified
    public var lines: [BillingV1.InvoiceLine] = []
    /// The sum of its lines' nets.
    public var total: MoneyV1.Money? = nil
    /// Of `total`, what was paid back.
    public var refunded: MoneyV1.Money? = nil
    public var createTime: GoogleProtobuf.Timestamp? = nil
    public var updateTime: GoogleProtobuf.Timestamp? = nil
    /// Changes with every change of the order's money.
    public var etag: String = ""
    /// What the caller may do now, by the rules the server itself applies.
    public var allowedActions: [BillingV1.InvoiceAction] = []
    /// It was marked paid and then voided: what was taken outside is to be handed back (R9).
    public var cashToReturn: Bool = false
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", orderId: String = "", number: Int32 = 0, state: BillingV1.InvoiceState = .unspecified, lines: [BillingV1.InvoiceLine] = [], total: MoneyV1.Money? = nil, refunded: MoneyV1.Money? = nil, createTime: GoogleProtobuf.Timestamp? = nil, updateTime: GoogleProtobuf.Timestamp? = nil, etag: String = "", allowedActions: [BillingV1.InvoiceAction] = [], cashToReturn: Bool = false) {
      self.id = id
      self.orderId = orderId
      self.number = number
      self.state = state
      self.lines = lines
      self.total = total
      self.refunded = refunded
      self.createTime = createTime
      self.updateTime = updateTime
      self.etag = etag
      self.allowedActions = allowedActions
      self.cashToReturn = cashToReturn
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.orderId = try reader.string()
        case 24: self.number = try reader.int32()
        case 32: self.state = try reader.enumeration()
        case 42: try reader.append(MessageCodec<BillingV1.InvoiceLine>.self, to: &self.lines)
        case 50: try reader.message(into: &self.total)
        case 58: try reader.message(into: &self.refunded)
        case 66: try reader.message(into: &self.createTime)
        case 74: try reader.message(into: &self.updateTime)
        case 82: self.etag = try reader.string()
        case 88: self.allowedActions.append(try reader.enumeration())
        case 90: try reader.packed(EnumCodec<BillingV1.InvoiceAction>.self, into: &self.allowedActions)
        case 96: self.cashToReturn = try reader.bool()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.cashToReturn { writer.field(96, BoolCodec.self, self.cashToReturn) }
      writer.packed(90, EnumCodec<BillingV1.InvoiceAction>.self, self.allowedActions)
      if !self.etag.isEmpty { writer.field(82, StringCodec.self, self.etag) }
      if let value = self.updateTime { writer.field(74, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.createTime { writer.field(66, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.refunded { writer.field(58, MessageCodec<MoneyV1.Money>.self, value) }
      if let value = self.total { writer.field(50, MessageCodec<MoneyV1.Money>.self, value) }
      writer.repeated(42, MessageCodec<BillingV1.InvoiceLine>.self, self.lines)
      if self.state.rawValue != 0 { writer.field(32, EnumCodec<BillingV1.InvoiceState>.self, self.state) }
      if self.number != 0 { writer.field(24, Int32Codec.self, self.number) }
      if !self.orderId.isEmpty { writer.field(18, StringCodec.self, self.orderId) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// A line of an invoice («позиция счета»); name, unit, VAT and payment subject are as they were when it was added.
  public struct InvoiceLine: Protobuf.Message {
    public static var fullName: String { "billing.v1.InvoiceLine" }

    public var id: String = ""
    /// Empty for a line that came from the order form.
    public var priceItemId: String = ""
    public var name: String = ""
    public var unit: String = ""
    public var tariff: MoneyV1.Tariff? = nil
    public var quantity: MoneyV1.Quantity? = nil
    /// Tariff × quantity, rounded once, half away from zero.
    public var gross: MoneyV1.Money? = nil
    /// The resolved amount; 0 to `gross`.
    public var discount: MoneyV1.Money? = nil
    /// As it was set when it is a percent, in basis points.
    public var discountBasisPoints: Int32? = nil
    /// `gross` − `discount`.
    public var net: MoneyV1.Money? = nil
    /// 2000 is 20 %; absent for «без НДС».
    public var vatBasisPoints: Int32? = nil
    public var paymentSubject: BillingV1.PaymentSubject = .unspecified
    /// Of `net`, what was paid back.
    public var refunded: MoneyV1.Money? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", priceItemId: String = "", name: String = "", unit: String = "", tariff: MoneyV1.Tariff? = nil, quantity: MoneyV1.Quantity? = nil, gross: MoneyV1.Money? = nil, discount: MoneyV1.Money? = nil, discountBasisPoints: Int32? = nil, net: MoneyV1.Money? = nil, vatBasisPoints: Int32? = nil, paymentSubject: BillingV1.PaymentSubject = .unspecified, refunded: MoneyV1.Money? = nil) {
      self.id = id
      self.priceItemId = priceItemId
      self.name = name
      self.unit = unit
      self.tariff = tariff
      self.quantity = quantity
      self.gross = gross
      self.discount = discount
      self.discountBasisPoints = discountBasisPoints
      self.net = net
      self.vatBasisPoints = vatBasisPoints
      self.paymentSubject = paymentSubject
      self.refunded = refunded
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.priceItemId = try reader.string()
        case 26: self.name = try reader.string()
        case 34: self.unit = try reader.string()
        case 42: try reader.message(into: &self.tariff)
        case 50: try reader.message(into: &self.quantity)
        case 58: try reader.message(into: &self.gross)
        case 66: try reader.message(into: &self.discount)
        case 72: self.discountBasisPoints = try reader.int32()
        case 82: try reader.message(into: &self.net)
        case 88: self.vatBasisPoints = try reader.int32()
        case 96: self.paymentSubject = try reader.enumeration()
        case 106: try reader.message(into: &self.refunded)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.refunded { writer.field(106, MessageCodec<MoneyV1.Money>.self, value) }
      if self.paymentSubject.rawValue != 0 { writer.field(96, EnumCodec<BillingV1.PaymentSubject>.self, self.paymentSubject) }
      if let value = self.vatBasisPoints { writer.field(88, Int32Codec.self, value) }
      if let value = self.net { writer.field(82, MessageCodec<MoneyV1.Money>.self, value) }
      if let value = self.discountBasisPoints { writer.field(72, Int32Codec.self, value) }
      if let value = self.discount { writer.field(66, MessageCodec<MoneyV1.Money>.self, value) }
      if let value = self.gross { writer.field(58, MessageCodec<MoneyV1.Money>.self, value) }
      if let value = self.quantity { writer.field(50, MessageCodec<MoneyV1.Quantity>.self, value) }
      if let value = self.tariff { writer.field(42, MessageCodec<MoneyV1.Tariff>.self, value) }
      if !self.unit.isEmpty { writer.field(34, StringCodec.self, self.unit) }
      if !self.name.isEmpty { writer.field(26, StringCodec.self, self.name) }
      if !self.priceItemId.isEmpty { writer.field(18, StringCodec.self, self.priceItemId) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// A discount of a line («скидка»), a percent or an amount (R2).
  public struct Discount: Protobuf.Message {
    public static var fullName: String { "billing.v1.Discount" }

    /// Which of the two.
    public var kind: BillingV1.Discount.Kind? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(kind: BillingV1.Discount.Kind? = nil) {
      self.kind = kind
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.kind = .basisPoints(try reader.int32())
        case 18:
          var value = MoneyV1.Money()
          if case .amount(let earlier) = self.kind { value = earlier }
          self.kind = nil
          try reader.message(into: &value)
          self.kind = .amount(value)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      switch self.kind {
      case .amount(let value): writer.field(18, MessageCodec<MoneyV1.Money>.self, value)
      case .basisPoints(let value): writer.field(8, Int32Codec.self, value)
      case nil: break
      }
    }

    /// Which of the two.
    public enum Kind: Sendable, Equatable {
      /// 1000 is 10 %; 0 takes a discount away.
      case basisPoints(Int32)
      /// At most the line's gross; in the organization's currency.
      case amount(MoneyV1.Money)
    }
  }

  /// Names an invoice.
  public struct GetInvoiceRequest: Protobuf.Message {
    public static var fullName: String { "billing.v1.GetInvoiceRequest" }

    public var invoiceId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(invoiceId: String = "") {
      self.invoiceId = invoiceId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.invoiceId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.invoiceId.isEmpty { writer.field(10, StringCodec.self, self.invoiceId) }
    }
  }

  /// The invoice asked for.
  public struct GetInvoiceResponse: Protobuf.Message {
    public static var fullName: String { "billing.v1.GetInvoiceResponse" }

    public var invoice: BillingV1.Invoice? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(invoice: BillingV1.Invoice? = nil) {
      self.invoice = invoice
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.invoice)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.invoice { writer.field(10, MessageCodec<BillingV1.Invoice>.self, value) }
    }
  }

  /// Lists an order's invoices.
  public struct ListInvoicesRequest: Protobuf.Message {
    public static var fullName: String { "billing.v1.ListInvoicesRequest" }

    public var orderId: String = ""
    /// At most 200; 0 means 50.
    public var pageSize: Int32 = 0
    /// From the previous page; empty for the first.
    public var pageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "", pageSize: Int32 = 0, pageToken: String = "") {
      self.orderId = orderId
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
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
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// A page of invoices.
  public struct ListInvoicesResponse: Protobuf.Message {
    public static var fullName: String { "billing.v1.ListInvoicesResponse" }

    public var invoices: [BillingV1.Invoice] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(invoices: [BillingV1.Invoice] = [], nextPageToken: String = "") {
      self.invoices = invoices
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<BillingV1.Invoice>.self, to: &self.invoices)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<BillingV1.Invoice>.self, self.invoices)
    }
  }

  /// Makes a draft for an order.
  public struct CreateInvoiceRequest: Protobuf.Message {
    public static var fullName: String { "billing.v1.CreateInvoiceRequest" }

    public var orderId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "") {
      self.orderId = orderId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// The draft.
  public struct CreateInvoiceResponse: Protobuf.Message {
    public static var fullName: String { "billing.v1.CreateInvoiceResponse" }

    public var invoice: BillingV1.Invoice? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(invoice: BillingV1.Invoice? = nil) {
      self.invoice = invoice
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.invoice)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.invoice { writer.field(10, MessageCodec<BillingV1.Invoice>.self, value) }
    }
  }

  /// Adds a line.
  public struct AddInvoiceLineRequest: Protobuf.Message {
    public static var fullName: String { "billing.v1.AddInvoiceLineRequest" }

    public var invoiceId: String = ""
    /// When given, the invoice must still carry it.
    public var etag: String = ""
    /// Of the seller's price list (F15).
    public var priceItemId: String = ""
    public var quantity: MoneyV1.Quantity? = nil
    /// Replaces the price list's on this line alone (F16).
    public var tariff: MoneyV1.Tariff? = nil
    /// Needs P12 (F18).
    public var discount: BillingV1.Discount? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(invoiceId: String = "", etag: String = "", priceItemId: String = "", quantity: MoneyV1.Quantity? = nil, tariff: MoneyV1.Tariff? = nil, discount: BillingV1.Discount? = nil) {
      self.invoiceId = invoiceId
      self.etag = etag
      self.priceItemId = priceItemId
      self.quantity = quantity
      self.tariff = tariff
      self.discount = discount
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.invoiceId = try reader.string()
        case 18: self.etag = try reader.string()
        case 26: self.priceItemId = try reader.string()
        case 34: try reader.message(into: &self.quantity)
        case 42: try reader.message(into: &self.tariff)
        case 50: try reader.message(into: &self.discount)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.discount { writer.field(50, MessageCodec<BillingV1.Discount>.self, value) }
      if let value = self.tariff { writer.field(42, MessageCodec<MoneyV1.Tariff>.self, value) }
      if let value = self.quantity { writer.field(34, MessageCodec<MoneyV1.Quantity>.self, value) }
      if !self.priceItemId.isEmpty { writer.field(26, StringCodec.self, self.priceItemId) }
      if !self.etag.isEmpty { writer.field(18, StringCodec.self, self.etag) }
      if !self.invoiceId.isEmpty { writer.field(10, StringCodec.self, self.invoiceId) }
    }
  }

  /// The invoice with its new line.
  public struct AddInvoiceLineResponse: Protobuf.Message {
    public static var fullName: String { "billing.v1.AddInvoiceLineResponse" }

    public var invoice: BillingV1.Invoice? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(invoice: BillingV1.Invoice? = nil) {
      self.invoice = invoice
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.invoice)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.invoice { writer.field(10, MessageCodec<BillingV1.Invoice>.self, value) }
    }
  }

  /// Changes a line; what is absent stays.
  public struct UpdateInvoiceLineRequest: Protobuf.Message {
    public static var fullName: String { "billing.v1.UpdateInvoiceLineRequest" }

    public var invoiceId: String = ""
    /// When given, the invoice must still carry it.
    public var etag: String = ""
    public var lineId: String = ""
    public var quantity: MoneyV1.Quantity? = nil
    public var tariff: MoneyV1.Tariff? = nil
    /// Needs P12 (F18). A percent set before is resolved again when tariff or quantity change, which needs no P12 (R2).
    public var discount: BillingV1.Discount? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(invoiceId: String = "", etag: String = "", lineId: String = "", quantity: MoneyV1.Quantity? = nil, tariff: MoneyV1.Tariff? = nil, discount: BillingV1.Discount? = nil) {
      self.invoiceId = invoiceId
      self.etag = etag
      self.lineId = lineId
      self.quantity = quantity
      self.tariff = tariff
      self.discount = discount
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.invoiceId = try reader.string()
        case 18: self.etag = try reader.string()
        case 26: self.lineId = try reader.string()
        case 34: try reader.message(into: &self.quantity)
        case 42: try reader.message(into: &self.tariff)
        case 50: try reader.message(into: &self.discount)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.discount { writer.field(50, MessageCodec<BillingV1.Discount>.self, value) }
      if let value = self.tariff { writer.field(42, MessageCodec<MoneyV1.Tariff>.self, value) }
      if let value = self.quantity { writer.field(34, MessageCodec<MoneyV1.Quantity>.self, value) }
      if !self.lineId.isEmpty { writer.field(26, StringCodec.self, self.lineId) }
      if !self.etag.isEmpty { writer.field(18, StringCodec.self, self.etag) }
      if !self.invoiceId.isEmpty { writer.field(10, StringCodec.self, self.invoiceId) }
    }
  }

  /// The invoice with its changed line.
  public struct UpdateInvoiceLineResponse: Protobuf.Message {
    public static var fullName: String { "billing.v1.UpdateInvoiceLineResponse" }

    public var invoice: BillingV1.Invoice? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(invoice: BillingV1.Invoice? = nil) {
      self.invoice = invoice
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.invoice)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.invoice { writer.field(10, MessageCodec<BillingV1.Invoice>.self, value) }
    }
  }

  /// Takes a line off.
  public struct RemoveInvoiceLineRequest: Protobuf.Message {
    public static var fullName: String { "billing.v1.RemoveInvoiceLineRequest" }

    public var invoiceId: String = ""
    /// When given, the invoice must still carry it.
    public var etag: String = ""
    public var lineId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(invoiceId: String = "", etag: String = "", lineId: String = "") {
      self.invoiceId = invoiceId
      self.etag = etag
      self.lineId = lineId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.invoiceId = try reader.string()
        case 18: self.etag = try reader.string()
        case 26: self.lineId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.lineId.isEmpty { writer.field(26, StringCodec.self, self.lineId) }
      if !self.etag.isEmpty { writer.field(18, StringCodec.self, self.etag) }
      if !self.invoiceId.isEmpty { writer.field(10, StringCodec.self, self.invoiceId) }
    }
  }

  /// The invoice without the line.
  public struct RemoveInvoiceLineResponse: Protobuf.Message {
    public static var fullName: String { "billing.v1.RemoveInvoiceLineResponse" }

    public var invoice: BillingV1.Invoice? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(invoice: BillingV1.Invoice? = nil) {
      self.invoice = invoice
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.invoice)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.invoice { writer.field(10, MessageCodec<BillingV1.Invoice>.self, value) }
    }
  }

  /// Issues a draft.
  public struct ActivateInvoiceRequest: Protobuf.Message {
    public static var fullName: String { "billing.v1.ActivateInvoiceRequest" }

    public var invoiceId: String = ""
    /// When given, the invoice must still carry it.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(invoiceId: String = "", etag: String = "") {
      self.invoiceId = invoiceId
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.invoiceId = try reader.string()
        case 18: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(18, StringCodec.self, self.etag) }
      if !self.invoiceId.isEmpty { writer.field(10, StringCodec.self, self.invoiceId) }
    }
  }

  /// The invoice in its new state.
  public struct ActivateInvoiceResponse: Protobuf.Message {
    public static var fullName: String { "billing.v1.ActivateInvoiceResponse" }

    public var invoice: BillingV1.Invoice? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(invoice: BillingV1.Invoice? = nil) {
      self.invoice = invoice
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.invoice)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.invoice { writer.field(10, MessageCodec<BillingV1.Invoice>.self, value) }
    }
  }

  /// Takes an issued invoice back.
  public struct CancelInvoiceRequest: Protobuf.Message {
    public static var fullName: String { "billing.v1.CancelInvoiceRequest" }

    public var invoiceId: String = ""
    /// When given, the invoice must still carry it.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(invoiceId: String = "", etag: String = "") {
      self.invoiceId = invoiceId
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.invoiceId = try reader.string()
        case 18: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(18, StringCodec.self, self.etag) }
      if !self.invoiceId.isEmpty { writer.field(10, StringCodec.self, self.invoiceId) }
    }
  }

  /// The invoice in its new state.
  public struct CancelInvoiceResponse: Protobuf.Message {
    public static var fullName: String { "billing.v1.CancelInvoiceResponse" }

    public var invoice: BillingV1.Invoice? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(invoice: BillingV1.Invoice? = nil) {
      self.invoice = invoice
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.invoice)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.invoice { writer.field(10, MessageCodec<BillingV1.Invoice>.self, value) }
    }
  }

  /// Records that a draft was paid outside.
  public struct MarkInvoicePaidRequest: Protobuf.Message {
    public static var fullName: String { "billing.v1.MarkInvoicePaidRequest" }

    public var invoiceId: String = ""
    /// When given, the invoice must still carry it.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(invoiceId: String = "", etag: String = "") {
      self.invoiceId = invoiceId
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.invoiceId = try reader.string()
        case 18: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(18, StringCodec.self, self.etag) }
      if !self.invoiceId.isEmpty { writer.field(10, StringCodec.self, self.invoiceId) }
    }
  }

  /// The invoice in its new state.
  public struct MarkInvoicePaidResponse: Protobuf.Message {
    public static var fullName: String { "billing.v1.MarkInvoicePaidResponse" }

    public var invoice: BillingV1.Invoice? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(invoice: BillingV1.Invoice? = nil) {
      self.invoice = invoice
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.invoice)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.invoice { writer.field(10, MessageCodec<BillingV1.Invoice>.self, value) }
    }
  }

  /// Takes the record of a payment outside back.
  public struct MakeInvoiceUnpaidRequest: Protobuf.Message {
    public static var fullName: String { "billing.v1.MakeInvoiceUnpaidRequest" }

    public var invoiceId: String = ""
    /// When given, the invoice must still carry it.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(invoiceId: String = "", etag: String = "") {
      self.invoiceId = invoiceId
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.invoiceId = try reader.string()
        case 18: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(18, StringCodec.self, self.etag) }
      if !self.invoiceId.isEmpty { writer.field(10, StringCodec.self, self.invoiceId) }
    }
  }

  /// The invoice in its new state.
  public struct MakeInvoiceUnpaidResponse: Protobuf.Message {
    public static var fullName: String { "billing.v1.MakeInvoiceUnpaidResponse" }

    public var invoice: BillingV1.Invoice? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(invoice: BillingV1.Invoice? = nil) {
      self.invoice = invoice
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.invoice)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.invoice { writer.field(10, MessageCodec<BillingV1.Invoice>.self, value) }
    }
  }

  /// Deletes a draft.
  public struct DeleteInvoiceRequest: Protobuf.Message {
    public static var fullName: String { "billing.v1.DeleteInvoiceRequest" }

    public var invoiceId: String = ""
    /// When given, the order must still carry it.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(invoiceId: String = "", etag: String = "") {
      self.invoiceId = invoiceId
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.invoiceId = try reader.string()
        case 18: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(18, StringCodec.self, self.etag) }
      if !self.invoiceId.isEmpty { writer.field(10, StringCodec.self, self.invoiceId) }
    }
  }

  /// It is gone.
  public struct DeleteInvoiceResponse: Protobuf.Message {
    public static var fullName: String { "billing.v1.DeleteInvoiceResponse" }

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

  /// An invoice of a batch.
  public struct BatchItem: Protobuf.Message {
    public static var fullName: String { "billing.v1.BatchItem" }

    public var invoiceId: String = ""
    /// When given, the order must still carry it.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(invoiceId: String = "", etag: String = "") {
      self.invoiceId = invoiceId
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.invoiceId = try reader.string()
        case 18: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(18, StringCodec.self, self.etag) }
      if !self.invoiceId.isEmpty { writer.field(10, StringCodec.self, self.invoiceId) }
    }
  }

  /// What came of an invoice of a batch.
  public struct BatchResult: Protobuf.Message {
    public static var fullName: String { "billing.v1.BatchResult" }

    public var invoiceId: String = ""
    /// The invoice in its new state; absent when it was refused.
    public var invoice: BillingV1.Invoice? = nil
    /// Of the refusal, as `google.rpc.Status` has it; 0 when there is none.
    public var errorCode: Int32 = 0
    /// As `google.rpc.ErrorInfo` has it, a reason of the method for one invoice.
    public var errorReason: String = ""
    /// In the language of the call.
    public var errorMessage: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(invoiceId: String = "", invoice: BillingV1.Invoice? = nil, errorCode: Int32 = 0, errorReason: String = "", errorMessage: String = "") {
      self.invoiceId = invoiceId
      self.invoice = invoice
      self.errorCode = errorCode
      self.errorReason = errorReason
      self.errorMessage = errorMessage
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.invoiceId = try reader.string()
        case 18: try reader.message(into: &self.invoice)
        case 24: self.errorCode = try reader.int32()
        case 34: self.errorReason = try reader.string()
        case 42: self.errorMessage = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.errorMessage.isEmpty { writer.field(42, StringCodec.self, self.errorMessage) }
      if !self.errorReason.isEmpty { writer.field(34, StringCodec.self, self.errorReason) }
      if self.errorCode != 0 { writer.field(24, Int32Codec.self, self.errorCode) }
      if let value = self.invoice { writer.field(18, MessageCodec<BillingV1.Invoice>.self, value) }
      if !self.invoiceId.isEmpty { writer.field(10, StringCodec.self, self.invoiceId) }
    }
  }

  /// Activates invoices.
  public struct BatchActivateInvoicesRequest: Protobuf.Message {
    public static var fullName: String { "billing.v1.BatchActivateInvoicesRequest" }

    public var items: [BillingV1.BatchItem] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(items: [BillingV1.BatchItem] = []) {
      self.items = items
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<BillingV1.BatchItem>.self, to: &self.items)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(10, MessageCodec<BillingV1.BatchItem>.self, self.items)
    }
  }

  /// A result for each item, in their order.
  public struct BatchActivateInvoicesResponse: Protobuf.Message {
    public static var fullName: String { "billing.v1.BatchActivateInvoicesResponse" }

    public var results: [BillingV1.BatchResult] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(results: [BillingV1.BatchResult] = []) {
      self.results = results
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<BillingV1.BatchResult>.self, to: &self.results)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(10, MessageCodec<BillingV1.BatchResult>.self, self.results)
    }
  }

  /// Cancels invoices.
  public struct BatchCancelInvoicesRequest: Protobuf.Message {
    public static var fullName: String { "billing.v1.BatchCancelInvoicesRequest" }

    public var items: [BillingV1.BatchItem] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(items: [BillingV1.BatchItem] = []) {
      self.items = items
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<BillingV1.BatchItem>.self, to: &self.items)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(10, MessageCodec<BillingV1.BatchItem>.self, self.items)
    }
  }

  /// A result for each item, in their order.
  public struct BatchCancelInvoicesResponse: Protobuf.Message {
    public static var fullName: String { "billing.v1.BatchCancelInvoicesResponse" }

    public var results: [BillingV1.BatchResult] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(results: [BillingV1.BatchResult] = []) {
      self.results = results
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<BillingV1.BatchResult>.self, to: &self.results)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(10, MessageCodec<BillingV1.BatchResult>.self, self.results)
    }
  }
}
