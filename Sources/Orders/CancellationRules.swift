import Billing
import Domain

/// Who cancels an order, as far as its money asks.
public enum Canceller: Sendable {
  case staff
  case customer
  /// Its seller, who refuses it.
  case partner
}

/// What cancelling an order does to its money.
public struct Cancellation: Equatable, Sendable {
  /// Invoices in these states are voided.
  public var voided: Set<InvoiceState>
  /// What was paid online goes back in full by itself.
  public var refundsPaid: Bool

  /// Automatic refunds are two flags of the service and apply while the order is WAITING (F48, F49, R7); without them what was paid is
  /// left for a refund by staff (R8). What was paid outside is then voided, and handed back by hand (R9). `isRefunded`: the order's one
  /// refund is used up, and what is paid stays as it is (F42).
  public init(
    _ state: OrderState, by canceller: Canceller, refundsOnCancellation: Bool, refundsOnCustomerCancellation: Bool,
    isRefunded: Bool
  ) {
    let isAutomatic =
      state == .waiting && (refundsOnCancellation || (refundsOnCustomerCancellation && canceller == .customer))
    refundsPaid = isAutomatic && !isRefunded
    voided = [.draft, .issued]
    if isAutomatic { voided.insert(.paidOffline) }
    if refundsPaid { voided.insert(.paidOnline) }
  }
}
