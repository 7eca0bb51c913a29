import Domain

/// An invoice as far as rules ask, read together with what its order knows.
public struct InvoiceFacts: Equatable, Sendable {
  public var state: InvoiceState
  public var lineCount: Int
  public var totalMinor: Int64
  /// The order has no other invoice.
  public var isOnlyInvoice: Bool
  /// A payment of it has no end yet.
  public var hasPaymentUnderWay: Bool
  /// The order has a refund that did not fail whole (R11).
  public var orderIsRefunded: Bool
  /// The order's payment waits for somebody's approval.
  public var orderAwaitsApproval: Bool
  public var orderIsCancelled: Bool

  public init(
    state: InvoiceState, lineCount: Int, totalMinor: Int64, isOnlyInvoice: Bool = true, hasPaymentUnderWay: Bool = false,
    orderIsRefunded: Bool = false, orderAwaitsApproval: Bool = false, orderIsCancelled: Bool = false
  ) {
    self.state = state
    self.lineCount = lineCount
    self.totalMinor = totalMinor
    self.isOnlyInvoice = isOnlyInvoice
    self.hasPaymentUnderWay = hasPaymentUnderWay
    self.orderIsRefunded = orderIsRefunded
    self.orderAwaitsApproval = orderAwaitsApproval
    self.orderIsCancelled = orderIsCancelled
  }
}

/// Why something is not done with an invoice.
public enum InvoiceRefused: Error, Equatable {
  /// The pair is not in the table of moves.
  case wrongState(InvoiceState, InvoiceStep)
  /// Lines change in a draft only (F23).
  case notDraft(InvoiceState)
  /// Only an issued invoice is paid (F50).
  case notIssued(InvoiceState)
  /// F19.
  case empty
  /// R2: an invoice that is to be paid comes to more than 0.
  case totalIsZero
  /// An issued invoice is cancelled before it is marked paid (R1).
  case cancelFirst
  /// What was paid online is refunded, not cancelled (F28).
  case refundInstead(InvoiceState)
  /// An order keeps one invoice.
  case onlyInvoice
  case paymentUnderWay
  /// R11.
  case orderAlreadyRefunded
  case orderAwaitsApproval
  /// A cancelled order has no draft (R8).
  case orderCancelled
}

extension InvoiceFacts {
  /// F20: DRAFT → ISSUED. Asks for lines (F19), a total above 0 (R2) and an order that was not refunded (R11).
  public func activated() throws(InvoiceRefused) -> InvoiceState {
    let next = try moved(by: .activate)
    guard !orderIsRefunded else { throw .orderAlreadyRefunded }
    guard lineCount > 0 else { throw .empty }
    guard totalMinor > 0 else { throw .totalIsZero }
    return next
  }

  /// F22: DRAFT → PAID_OFFLINE. Asks for lines (F19) and an order that was not refunded (R11).
  public func markedPaid() throws(InvoiceRefused) -> InvoiceState {
    guard state != .issued else { throw .cancelFirst }
    let next = try moved(by: .markPaid)
    guard !orderIsRefunded else { throw .orderAlreadyRefunded }
    guard lineCount > 0 else { throw .empty }
    return next
  }

  /// What cancelling an invoice takes.
  public enum Cancellation: Equatable, Sendable {
    case draft
    /// A payment is under way: the provider cancels it first, then this is asked again (R1).
    case cancelPaymentFirst
  }

  /// F26: ISSUED → DRAFT.
  public func cancelled() throws(InvoiceRefused) -> Cancellation {
    switch state {
    case .paidOnline, .partiallyRefunded, .refunded: throw .refundInstead(state)
    default: _ = try moved(by: .cancel)
    }
    return hasPaymentUnderWay ? .cancelPaymentFirst : .draft
  }

  /// F27: PAID_OFFLINE → DRAFT. Asks for an order that was not cancelled (R8).
  public func madeUnpaid() throws(InvoiceRefused) -> InvoiceState {
    let next = try moved(by: .makeUnpaid)
    guard !orderIsCancelled else { throw .orderCancelled }
    return next
  }

  /// A draft goes when it is not the order's only invoice.
  public func checkDeletion() throws(InvoiceRefused) {
    guard state.after(.delete) == .gone else { throw .wrongState(state, .delete) }
    guard !isOnlyInvoice else { throw .onlyInvoice }
  }

  /// F23: lines change in a draft only.
  public func checkLinesMayChange() throws(InvoiceRefused) {
    guard state == .draft else { throw .notDraft(state) }
  }

  /// F50: an issued invoice is paid, by one payment at a time.
  public func checkPaymentMayStart() throws(InvoiceRefused) {
    guard state == .issued else { throw .notIssued(state) }
    guard !orderIsRefunded else { throw .orderAlreadyRefunded }
    guard !orderAwaitsApproval else { throw .orderAwaitsApproval }
    guard !hasPaymentUnderWay else { throw .paymentUnderWay }
  }

  /// R13: a link is to an invoice that can be paid, whether somebody is at it just now or not.
  public func checkLinkMayBeMade() throws(InvoiceRefused) {
    guard state == .issued else { throw .notIssued(state) }
    guard !orderIsRefunded else { throw .orderAlreadyRefunded }
  }

  private func moved(by step: InvoiceStep) throws(InvoiceRefused) -> InvoiceState {
    guard case .state(let next) = state.after(step) else { throw .wrongState(state, step) }
    return next
  }
}

/// The state of an invoice of which `refundedMinor` of `paidMinor` went back, more than 0; nil where nothing online was paid.
public func invoiceState(_ state: InvoiceState, refundedMinor: Int64, ofPaidMinor paidMinor: Int64) -> InvoiceState? {
  precondition(refundedMinor > 0 && refundedMinor <= paidMinor)
  guard case .state(let next) = state.after(refundedMinor == paidMinor ? .refundWhole : .refundPart) else { return nil }
  return next
}
