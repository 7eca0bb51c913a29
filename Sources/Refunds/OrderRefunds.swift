public import Billing
public import Domain
public import FoundationEssentials
public import Postgres

/// The refunds of an order and its customer's requests for them, read in the same snapshot as its money.
public struct OrderRefunds: Sendable {
  /// The oldest first.
  public var refunds: [Refund] = []
  /// The oldest first.
  public var requests: [Request] = []

  public init() {}

  public struct Refund: Sendable {
    public var id: RefundID
    public var kind: RefundKind
    public var state: RefundState
    public var amountMinor: Int64
    /// Only staff see it (F40).
    public var reason: String
    /// A cancellation made it by itself (F48, F49).
    public var isAutomatic = false
    public var createdAt: PostgresTimestamp
    public var updatedAt: PostgresTimestamp
    /// One per payment (R10).
    public var parts: [Part]
  }

  public struct Part: Sendable {
    public var id: RefundPartID
    public var payment: PaymentID
    public var state: RefundState
    public var amountMinor: Int64
    /// What the provider knows it by.
    public var providerKey: UUID
    /// nil until the provider has answered.
    public var providerID: String?
    /// How often it was sent under a new key, from 1.
    public var attempts: Int16 = 1
    public var lines: [RefundPlan.Line]
  }

  public struct Request: Sendable {
    public var id: RefundRequestID
    public var state: RefundRequestState
    /// nil when the customer wants all of it.
    public var amountMinor: Int64?
    public var comment: String
    public var declineReason: String
    public var createdAt: PostgresTimestamp
  }
}

/// How much is paid back; the numbers are `refunds.v1.RefundKind`'s.
public enum RefundKind: Int16, Sendable {
  case full = 1
  case partial = 2
}

extension OrderRefunds {
  /// What the rules of a refund ask of the order.
  public func refundFacts(_ money: OrderMoney) -> RefundFacts {
    RefundFacts(
      payments: money.appliedPayments.compactMap { payment in money.invoice(payment.invoice).map { Self.refundable(payment, $0) }
      },
      orderIsRefunded: money.order.isRefunded, hasPaymentUnderWay: money.payments.contains { !$0.state.isTerminal },
      hasOpenRequest: requests.contains { $0.state == .requested })
  }

  /// What the rules of a customer's request ask of the order.
  public func requestFacts(_ money: OrderMoney) -> RefundRequestFacts {
    RefundRequestFacts(
      serviceIsRefundable: money.order.serviceIsRefundable, invoices: money.invoices.map(\.state), paidMinor: money.paidMinor,
      orderIsCancelled: money.order.state == .cancelled, askedBefore: requests.contains { $0.state != .superseded },
      orderIsRefunded: money.order.isRefunded)
  }

  private static func refundable(_ payment: OrderMoney.Payment, _ invoice: OrderMoney.Invoice) -> RefundablePayment {
    RefundablePayment(
      payment: payment.id, invoice: invoice.id, capturedMinor: payment.capturedMinor, returningMinor: payment.returningMinor,
      lines: invoice.lines.map {
        RefundableLine(
          line: $0.id, tariff: $0.terms.tariff, quantity: $0.terms.quantity, netMinor: $0.amounts.netMinor,
          returningMinor: $0.returningMinor)
      })
  }
}
