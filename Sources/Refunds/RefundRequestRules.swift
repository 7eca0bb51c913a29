import Billing
import Domain

/// Where a customer's request for a refund («запрос на возврат») stands; the numbers are `refunds.v1.RefundRequestState`'s.
public enum RefundRequestState: Int16, Sendable, CaseIterable {
  case requested = 1
  /// For good: the customer cannot ask again (F46).
  case declined = 2
  case approved = 3
  /// The order was cancelled.
  case superseded = 4
}

/// Why a request is not made or processed.
public enum RefundRequestRefused: Error, Equatable {
  /// F43: the service does not offer it.
  case notOffered
  /// Nobody would process it any more (F45).
  case orderCancelled
  /// F43: more than one invoice was issued, or it is not paid online.
  case notOneInvoicePaidOnline
  /// F46: the customer asked before.
  case askedBefore
  /// F42.
  case orderAlreadyRefunded
  /// F43: a stated amount is above 0 and at most what was paid.
  case amountOutOfRange(paidMinor: Int64)
  case wrongState(RefundRequestState)
  /// F45: processed only while the order is IN_PROGRESS.
  case orderNotInProgress(OrderState)
  /// F46: the customer is told why.
  case reasonMissing
}

/// An order as far as asking for a refund asks.
public struct RefundRequestFacts: Equatable, Sendable {
  public var serviceIsRefundable: Bool
  /// The states of the order's invoices, drafts included.
  public var invoices: [InvoiceState]
  /// Of the payment of the one that was issued.
  public var paidMinor: Int64
  public var orderIsCancelled: Bool
  /// The customer has asked before, whatever came of it, other than a cancelled order.
  public var askedBefore: Bool
  /// The order has a refund that did not fail whole.
  public var orderIsRefunded: Bool

  public init(
    serviceIsRefundable: Bool, invoices: [InvoiceState], paidMinor: Int64, orderIsCancelled: Bool = false,
    askedBefore: Bool = false,
    orderIsRefunded: Bool = false
  ) {
    self.serviceIsRefundable = serviceIsRefundable
    self.invoices = invoices
    self.paidMinor = paidMinor
    self.orderIsCancelled = orderIsCancelled
    self.askedBefore = askedBefore
    self.orderIsRefunded = orderIsRefunded
  }
}

extension RefundRequestFacts {
  /// F43: whether the customer may ask; `amountMinor` nil asks in full.
  public func check(amountMinor: Int64?) throws(RefundRequestRefused) {
    guard serviceIsRefundable else { throw .notOffered }
    guard !orderIsRefunded else { throw .orderAlreadyRefunded }
    guard !orderIsCancelled else { throw .orderCancelled }
    guard !askedBefore else { throw .askedBefore }
    guard invoices.filter({ $0 != .draft }) == [.paidOnline] else { throw .notOneInvoicePaidOnline }
    if let amountMinor, !(1...max(1, paidMinor)).contains(amountMinor) { throw .amountOutOfRange(paidMinor: paidMinor) }
  }

  /// Whether `party` may ask now.
  public func isAllowed(to party: Party) -> Bool {
    party.application == .residentApp && (try? check(amountMinor: nil)) != nil
  }
}

extension RefundRequestState {
  /// F46: REQUESTED → DECLINED with a reason, while the order is IN_PROGRESS (F45). Answers the reason without the blanks around it.
  public func declined(because text: String, order: OrderState) throws(RefundRequestRefused) -> String {
    try checkProcessing(order: order)
    let reason = text.trimmingBlanks()
    guard !reason.isEmpty else { throw .reasonMissing }
    return reason
  }

  /// F47: REQUESTED → APPROVED, while the order is IN_PROGRESS (F45).
  public func approved(order: OrderState) throws(RefundRequestRefused) -> RefundRequestState {
    try checkProcessing(order: order)
    return .approved
  }

  private func checkProcessing(order: OrderState) throws(RefundRequestRefused) {
    guard self == .requested else { throw .wrongState(self) }
    guard order == .inProgress else { throw .orderNotInProgress(order) }
  }
}
