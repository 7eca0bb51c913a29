import Billing
import Domain
import Refunds

/// Why an order does not move.
public enum OrderRefused: Error, Equatable {
  case wrongState(OrderState, OrderStep)
}

/// What staff do with an order.
public enum OrderStep: Sendable, CaseIterable {
  /// «В работу».
  case start
}

extension OrderState {
  /// WAITING → IN_PROGRESS.
  public func started() throws(OrderRefused) -> OrderState {
    guard self == .waiting else { throw .wrongState(self, .start) }
    return .inProgress
  }
}

/// What a caller may do with an order now; the numbers are `marketplace.v1.OrderAction`'s.
public enum OrderAction: Int32, Sendable, CaseIterable {
  case start = 1
  case createAdditionalInvoice = 2
  case refund = 3
  case requestRefund = 4
}

/// An order as far as its actions ask: what each of the rules behind them asks.
public struct OrderFacts: Equatable, Sendable {
  public var state: OrderState
  public var newInvoice: NewInvoiceFacts
  public var refund: RefundFacts
  public var refundRequest: RefundRequestFacts

  public init(state: OrderState, newInvoice: NewInvoiceFacts, refund: RefundFacts, refundRequest: RefundRequestFacts) {
    self.state = state
    self.newInvoice = newInvoice
    self.refund = refund
    self.refundRequest = refundRequest
  }

  /// What `party` may do now: the very rules that the methods ask, so that the two cannot differ.
  public func allowedActions(for party: Party) -> [OrderAction] {
    OrderAction.allCases.filter { action in
      switch action {
      case .start: party.mayAct(.editOrders, through: [.crm, .employeeApp]) && (try? state.started()) != nil
      case .createAdditionalInvoice: newInvoice.isAllowed(to: party)
      case .refund: refund.isRefundAllowed(to: party)
      case .requestRefund: refundRequest.isAllowed(to: party)
      }
    }
  }
}
