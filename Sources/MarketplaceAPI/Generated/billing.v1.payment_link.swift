// swift-format-ignore-file
// Made by protoc-gen-marketplace from billing/v1/payment_link.proto; change the schema and run scripts/generate.
import Protobuf

extension BillingV1 {
  /// A link to an invoice.
  public struct PaymentLink: Protobuf.Message {
    public static var fullName: String { "billing.v1.PaymentLink" }

    public var id: String = ""
    public var invoiceId: String = ""
    public var createTime: GoogleProtobuf.Timestamp? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", invoiceId: String = "", createTime: GoogleProtobuf.Timestamp? = nil) {
      self.id = id
      self.invoiceId = invoiceId
      self.createTime = createTime
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.invoiceId = try reader.string()
        case 26: try reader.message(into: &self.createTime)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.createTime { writer.field(26, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if !self.invoiceId.isEmpty { writer.field(18, StringCodec.self, self.invoiceId) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// Asks for a link.
  public struct CreatePaymentLinkRequest: Protobuf.Message {
    public static var fullName: String { "billing.v1.CreatePaymentLinkRequest" }

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

  /// The link.
  public struct CreatePaymentLinkResponse: Protobuf.Message {
    public static var fullName: String { "billing.v1.CreatePaymentLinkResponse" }

    public var paymentLink: BillingV1.PaymentLink? = nil
    /// `mpl_…`, what the link's page sends as its Bearer token. Said once: empty in the answer to a repeated call, as only its hash is kept.
    public var secret: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(paymentLink: BillingV1.PaymentLink? = nil, secret: String = "") {
      self.paymentLink = paymentLink
      self.secret = secret
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.paymentLink)
        case 18: self.secret = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.secret.isEmpty { writer.field(18, StringCodec.self, self.secret) }
      if let value = self.paymentLink { writer.field(10, MessageCodec<BillingV1.PaymentLink>.self, value) }
    }
  }

  /// An SMS with a payment link, as it would be sent.
  public struct PaymentLinkSmsPreview: Protobuf.Message {
    public static var fullName: String { "billing.v1.PaymentLinkSmsPreview" }

    public var customerId: String = ""
    /// Whom it goes to, E.164; empty when the customer's phone is not known.
    public var phone: String = ""
    /// Of the customer as they are, for SetPaymentLinkPhone.
    public var customerEtag: String = ""
    /// Whom it is from, by the organization's settings.
    public var sender: String = ""
    /// In the organization's language, with `{link}` where the link will stand.
    public var text: String = ""
    /// What the invoice asks for.
    public var total: MoneyV1.Money? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(customerId: String = "", phone: String = "", customerEtag: String = "", sender: String = "", text: String = "", total: MoneyV1.Money? = nil) {
      self.customerId = customerId
      self.phone = phone
      self.customerEtag = customerEtag
      self.sender = sender
      self.text = text
      self.total = total
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.customerId = try reader.string()
        case 18: self.phone = try reader.string()
        case 26: self.customerEtag = try reader.string()
        case 34: self.sender = try reader.string()
        case 42: self.text = try reader.string()
        case 50: try reader.message(into: &self.total)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.total { writer.field(50, MessageCodec<MoneyV1.Money>.self, value) }
      if !self.text.isEmpty { writer.field(42, StringCodec.self, self.text) }
      if !self.sender.isEmpty { writer.field(34, StringCodec.self, self.sender) }
      if !self.customerEtag.isEmpty { writer.field(26, StringCodec.self, self.customerEtag) }
      if !self.phone.isEmpty { writer.field(18, StringCodec.self, self.phone) }
      if !self.customerId.isEmpty { writer.field(10, StringCodec.self, self.customerId) }
    }
  }

  /// Names an invoice.
  public struct PreviewPaymentLinkSmsRequest: Protobuf.Message {
    public static var fullName: String { "billing.v1.PreviewPaymentLinkSmsRequest" }

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

  /// The SMS.
  public struct PreviewPaymentLinkSmsResponse: Protobuf.Message {
    public static var fullName: String { "billing.v1.PreviewPaymentLinkSmsResponse" }

    public var preview: BillingV1.PaymentLinkSmsPreview? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(preview: BillingV1.PaymentLinkSmsPreview? = nil) {
      self.preview = preview
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.preview)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.preview { writer.field(10, MessageCodec<BillingV1.PaymentLinkSmsPreview>.self, value) }
    }
  }

  /// Sets the phone of an invoice's customer.
  public struct SetPaymentLinkPhoneRequest: Protobuf.Message {
    public static var fullName: String { "billing.v1.SetPaymentLinkPhoneRequest" }

    public var invoiceId: String = ""
    /// E.164, `+79110000001`.
    public var phone: String = ""
    /// As the preview had it; empty for whatever it is now.
    public var customerEtag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(invoiceId: String = "", phone: String = "", customerEtag: String = "") {
      self.invoiceId = invoiceId
      self.phone = phone
      self.customerEtag = customerEtag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.invoiceId = try reader.string()
        case 18: self.phone = try reader.string()
        case 26: self.customerEtag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.customerEtag.isEmpty { writer.field(26, StringCodec.self, self.customerEtag) }
      if !self.phone.isEmpty { writer.field(18, StringCodec.self, self.phone) }
      if !self.invoiceId.isEmpty { writer.field(10, StringCodec.self, self.invoiceId) }
    }
  }

  /// The SMS with the new phone.
  public struct SetPaymentLinkPhoneResponse: Protobuf.Message {
    public static var fullName: String { "billing.v1.SetPaymentLinkPhoneResponse" }

    public var preview: BillingV1.PaymentLinkSmsPreview? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(preview: BillingV1.PaymentLinkSmsPreview? = nil) {
      self.preview = preview
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.preview)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.preview { writer.field(10, MessageCodec<BillingV1.PaymentLinkSmsPreview>.self, value) }
    }
  }

  /// The link says which invoice.
  public struct GetLinkedInvoiceRequest: Protobuf.Message {
    public static var fullName: String { "billing.v1.GetLinkedInvoiceRequest" }

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

  /// The link's invoice.
  public struct GetLinkedInvoiceResponse: Protobuf.Message {
    public static var fullName: String { "billing.v1.GetLinkedInvoiceResponse" }

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

  /// Begins a payment of the link's invoice.
  public struct StartLinkedPaymentRequest: Protobuf.Message {
    public static var fullName: String { "billing.v1.StartLinkedPaymentRequest" }

    /// СБП or a new card: by a link there are no saved ones (F51).
    public var method: BillingV1.PaymentMethod = .unspecified
    /// Where the confirmation goes; empty for none.
    public var email: String = ""
    /// Refused where it is set: a link's bearer may be anybody, for whom nothing is saved (F51).
    public var saveCard: Bool = false
    public var unknownFields = UnknownFields()

    public init() {}

    public init(method: BillingV1.PaymentMethod = .unspecified, email: String = "", saveCard: Bool = false) {
      self.method = method
      self.email = email
      self.saveCard = saveCard
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.method = try reader.enumeration()
        case 18: self.email = try reader.string()
        case 24: self.saveCard = try reader.bool()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.saveCard { writer.field(24, BoolCodec.self, self.saveCard) }
      if !self.email.isEmpty { writer.field(18, StringCodec.self, self.email) }
      if self.method.rawValue != 0 { writer.field(8, EnumCodec<BillingV1.PaymentMethod>.self, self.method) }
    }
  }

  /// The payment as it was begun.
  public struct StartLinkedPaymentResponse: Protobuf.Message {
    public static var fullName: String { "billing.v1.StartLinkedPaymentResponse" }

    public var payment: BillingV1.Payment? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(payment: BillingV1.Payment? = nil) {
      self.payment = payment
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.payment)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.payment { writer.field(10, MessageCodec<BillingV1.Payment>.self, value) }
    }
  }

  /// Names a payment of the link's invoice.
  public struct GetLinkedPaymentRequest: Protobuf.Message {
    public static var fullName: String { "billing.v1.GetLinkedPaymentRequest" }

    public var paymentId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(paymentId: String = "") {
      self.paymentId = paymentId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.paymentId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.paymentId.isEmpty { writer.field(10, StringCodec.self, self.paymentId) }
    }
  }

  /// The payment asked for.
  public struct GetLinkedPaymentResponse: Protobuf.Message {
    public static var fullName: String { "billing.v1.GetLinkedPaymentResponse" }

    public var payment: BillingV1.Payment? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(payment: BillingV1.Payment? = nil) {
      self.payment = payment
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.payment)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.payment { writer.field(10, MessageCodec<BillingV1.Payment>.self, value) }
    }
  }
}
