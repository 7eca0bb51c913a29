import Billing
import Domain

/// Why what failed of a refund is not sent again.
public enum RetryRefused: Error, Equatable {
  /// Nothing of it failed, or something has no end yet.
  case wrongState(RefundState)
  /// It failed whole, and the order got another (F42).
  case orderAlreadyRefunded
  /// R11.
  case paymentUnderWay
}

/// A refund as far as sending it again asks.
public struct RetryFacts: Equatable, Sendable {
  public var state: RefundState
  /// The order has a refund that did not fail whole.
  public var orderIsRefunded: Bool
  /// A payment of the order has no end yet.
  public var hasPaymentUnderWay: Bool

  public init(state: RefundState, orderIsRefunded: Bool, hasPaymentUnderWay: Bool) {
    self.state = state
    self.orderIsRefunded = orderIsRefunded
    self.hasPaymentUnderWay = hasPaymentUnderWay
  }

  /// R4: parts whose failure is certain are sent again, alone.
  public func check() throws(RetryRefused) {
    switch state {
    case .partlyFailed: break
    case .failed where orderIsRefunded: throw .orderAlreadyRefunded
    case .failed: break
    case .pending, .succeeded, .unknown: throw .wrongState(state)
    }
    guard !hasPaymentUnderWay else { throw .paymentUnderWay }
  }

  /// Whether `party` may: P13, at a desk.
  public func isAllowed(to party: Party) -> Bool {
    party.mayAct(.refundInvoices, through: [.crm]) && (try? check()) != nil
  }
}

/// What a caller may do with a refund now; the numbers are `refunds.v1.RefundAction`'s.
public enum RefundAction: Int32, Sendable, CaseIterable {
  case retry = 1
}

/// What a caller may do with a request now; the numbers are `refunds.v1.RefundRequestAction`'s.
public enum RefundRequestAction: Int32, Sendable, CaseIterable {
  case approve = 1
  case decline = 2
}

extension RefundRequestState {
  /// What `party` may do with a request of an order (F45): P13, at a desk. Approving also asks that something can be refunded.
  public func allowedActions(for party: Party, order: OrderState, _ refund: RefundFacts) -> [RefundRequestAction] {
    guard party.mayAct(.refundInvoices, through: [.crm]), (try? approved(order: order)) != nil else { return [] }
    return (try? refund.planProcessingRequest(.full)) == nil ? [.decline] : [.approve, .decline]
  }
}
