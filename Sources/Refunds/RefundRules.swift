import Billing
import Domain

/// An order's money as far as a refund asks.
public struct RefundFacts: Equatable, Sendable {
  /// Every captured payment that was applied, the oldest first.
  public var payments: [RefundablePayment]
  /// The order has a refund that did not fail whole.
  public var orderIsRefunded: Bool
  /// A payment of the order has no end yet.
  public var hasPaymentUnderWay: Bool
  /// A customer's request waits for staff.
  public var hasOpenRequest: Bool

  public init(
    payments: [RefundablePayment], orderIsRefunded: Bool = false, hasPaymentUnderWay: Bool = false, hasOpenRequest: Bool = false
  ) {
    self.payments = payments
    self.orderIsRefunded = orderIsRefunded
    self.hasPaymentUnderWay = hasPaymentUnderWay
    self.hasOpenRequest = hasOpenRequest
  }
}

extension RefundFacts {
  /// A refund by staff without a request (F37, F42, R5, R6, R11).
  public func plan(_ choice: RefundChoice) throws(RefundRefused) -> RefundPlan {
    guard !hasOpenRequest || orderIsRefunded else { throw .requestOpen }
    return try planProcessingRequest(choice)
  }

  /// The refund that approving a request creates (F47), and what a preview shows.
  public func planProcessingRequest(_ choice: RefundChoice) throws(RefundRefused) -> RefundPlan {
    guard !orderIsRefunded else { throw .orderAlreadyRefunded }
    guard !hasPaymentUnderWay else { throw .paymentUnderWay }
    return try RefundPlan(choice, of: payments)
  }

  /// F39: what a dialog begins with: every line of which something is left, at net ÷ quantity.
  public var proposal: RefundChoice {
    .partial(
      payments.flatMap(\.lines).filter { $0.maximumMinor > 0 }.map {
        RefundChoice.LineChoice(line: $0.line, tariff: $0.proposedTariff, quantity: $0.quantity)
      })
  }

  /// Whether `party` may refund now: P13, at a desk (F37).
  public func isRefundAllowed(to party: Party) -> Bool {
    party.mayAct(.refundInvoices, through: [.crm]) && (try? plan(.full)) != nil
  }
}

/// F40: a reason without the blanks around it, at least 4 characters.
public func refundReason(_ text: String) throws(RefundRefused) -> String {
  let reason = text.trimmingBlanks()
  guard reason.count >= 4 else { throw .reasonTooShort }
  return reason
}

extension InvoiceState {
  /// What creating a refund of the order makes of an invoice: an issued one goes back to draft (R11).
  public var onceOrderIsRefunded: InvoiceState { self == .issued ? .draft : self }
}

extension String {
  /// Without white space at both ends.
  func trimmingBlanks() -> String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
