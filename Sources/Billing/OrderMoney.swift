public import Access
public import Domain
public import FoundationEssentials
public import Postgres

/// An order with its invoices, their lines and its payments, read in one snapshot: what every decision about its money is made on.
public struct OrderMoney: Sendable {
  public var order: Order
  /// By number; without those that were deleted.
  public var invoices: [Invoice] = []
  /// Of all that the order ever had; 0 for none.
  public var lastInvoiceNumber: Int32 = 0
  /// The oldest first.
  public var payments: [Payment] = []

  public init(order: Order) { self.order = order }

  public struct Order: Sendable {
    public var id: OrderID
    public var number: Int64
    public var state: OrderState
    public var version: Int64
    public var customer: UUID
    public var customerIsRegistered: Bool
    /// nil for an own service.
    public var partner: UUID?
    /// The seller («юрлицо»).
    public var legalEntity: LegalEntityID
    /// Fixed when it was ordered; 0 … 10 000.
    public var commissionBasisPoints: Int32
    public var currencyCode: String
    /// How long a payment may be made, in seconds.
    public var paymentLifetimeSeconds: Int32
    /// A customer may ask for a refund (F43).
    public var serviceIsRefundable: Bool
    /// It has a refund that did not fail whole (R11).
    public var isRefunded: Bool
    /// Work and payment wait for somebody's approval.
    public var awaitsApproval: Bool

    public init(
      id: OrderID, number: Int64, state: OrderState, version: Int64, customer: UUID, customerIsRegistered: Bool,
      partner: UUID? = nil, legalEntity: LegalEntityID, commissionBasisPoints: Int32, currencyCode: String,
      paymentLifetimeSeconds: Int32, serviceIsRefundable: Bool, isRefunded: Bool,
      awaitsApproval: Bool = false
    ) {
      self.id = id
      self.number = number
      self.state = state
      self.version = version
      self.customer = customer
      self.customerIsRegistered = customerIsRegistered
      self.partner = partner
      self.legalEntity = legalEntity
      self.commissionBasisPoints = commissionBasisPoints
      self.currencyCode = currencyCode
      self.paymentLifetimeSeconds = paymentLifetimeSeconds
      self.serviceIsRefundable = serviceIsRefundable
      self.isRefunded = isRefunded
      self.awaitsApproval = awaitsApproval
    }
  }

  public struct Invoice: Sendable {
    public var id: InvoiceID
    public var number: Int32
    public var state: InvoiceState
    public var paidMinor: Int64
    public var refundedMinor: Int64
    public var createdAt: PostgresTimestamp
    public var updatedAt: PostgresTimestamp
    public var issuedAt: PostgresTimestamp?
    public var paidAt: PostgresTimestamp?
    /// What was taken outside is to be handed back (R9).
    public var isCashToReturn = false
    /// By place.
    public var lines: [Line]

    /// The sum of its lines' nets: at most 200 of at most 10¹² kopecks, far from 64 bits.
    public var totalMinor: Int64 { lines.reduce(0) { $0 + $1.amounts.netMinor } }

    public init(
      id: InvoiceID, number: Int32, state: InvoiceState, paidMinor: Int64, refundedMinor: Int64, createdAt: PostgresTimestamp,
      updatedAt: PostgresTimestamp, issuedAt: PostgresTimestamp? = nil, paidAt: PostgresTimestamp? = nil, lines: [Line]
    ) {
      self.id = id
      self.number = number
      self.state = state
      self.paidMinor = paidMinor
      self.refundedMinor = refundedMinor
      self.createdAt = createdAt
      self.updatedAt = updatedAt
      self.issuedAt = issuedAt
      self.paidAt = paidAt
      self.lines = lines
    }
  }

  public struct Line: Sendable {
    public var id: InvoiceLineID
    public var place: Int32
    /// nil for a line that came from the order form.
    public var priceItem: PriceItemID?
    public var name: String
    public var unit: String
    public var terms: LineTerms
    public var amounts: LineAmounts
    /// nil for «без НДС».
    public var vatBasisPoints: Int32?
    /// `billing.v1.PaymentSubject`'s number.
    public var paymentSubject: Int16
    /// Of its net, what is on its way back or went back, and of that what went back.
    public var returningMinor: Int64 = 0
    public var refundedMinor: Int64 = 0

    public init(
      id: InvoiceLineID, place: Int32, priceItem: PriceItemID? = nil, name: String, unit: String, terms: LineTerms,
      amounts: LineAmounts, vatBasisPoints: Int32? = nil, paymentSubject: Int16, returningMinor: Int64 = 0,
      refundedMinor: Int64 = 0
    ) {
      self.id = id
      self.place = place
      self.priceItem = priceItem
      self.name = name
      self.unit = unit
      self.terms = terms
      self.amounts = amounts
      self.vatBasisPoints = vatBasisPoints
      self.paymentSubject = paymentSubject
      self.returningMinor = returningMinor
      self.refundedMinor = refundedMinor
    }
  }

  public struct Payment: Sendable {
    public var id: PaymentID
    public var invoice: InvoiceID
    public var means: PaymentMeans
    public var state: PaymentState
    public var amountMinor: Int64
    public var capturedMinor: Int64
    /// R12.
    public var isUnapplied: Bool
    public var returningMinor: Int64
    public var refundedMinor: Int64
    public var email: String
    /// nil until the provider has answered.
    public var providerID: String?
    public var confirmationURL: String
    public var createdAt: PostgresTimestamp
    public var updatedAt: PostgresTimestamp
    public var expiresAt: PostgresTimestamp
  }
}

extension OrderMoney {
  public func invoice(_ id: InvoiceID) -> Invoice? { invoices.first { $0.id == id } }
  public func payment(_ id: PaymentID) -> Payment? { payments.first { $0.id == id } }

  /// The payment of an invoice that has no end yet.
  public func paymentUnderWay(of invoice: InvoiceID) -> Payment? {
    payments.first { $0.invoice == invoice && !$0.state.isTerminal }
  }

  /// What the rules of invoices ask of one.
  public func facts(of invoice: Invoice) -> InvoiceFacts { shown(invoice).facts }

  /// What the rules ask for a new invoice.
  public var newInvoiceFacts: NewInvoiceFacts {
    NewInvoiceFacts(
      orderState: order.state, invoices: invoices.map(\.state), customerIsRegistered: order.customerIsRegistered,
      orderIsRefunded: order.isRefunded)
  }

  /// Of all payments that were applied.
  public var paidMinor: Int64 { appliedPayments.reduce(0) { $0 + $1.capturedMinor } }
  public var refundedMinor: Int64 { appliedPayments.reduce(0) { $0 + $1.refundedMinor } }
  public var appliedPayments: [Payment] { payments.filter { $0.state == .succeeded && !$0.isUnapplied } }

  public var seller: Seller {
    order.partner == nil ? .own : .partner(commissionBasisPoints: order.commissionBasisPoints)
  }

  /// The order after a mutation: one version on.
  public var changed: ChangedOrder {
    ChangedOrder(
      id: order.id, number: order.number, version: order.version + 1, customer: order.customer, partner: order.partner,
      currencyCode: order.currencyCode)
  }

  /// Whether `grant` may see the order, as ``Head/isFound(for:)`` says.
  public func isFound(for grant: Grant) throws(Refusal) -> Bool { try order.head.isFound(for: grant) }
}
