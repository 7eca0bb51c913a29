import Billing
import Domain
import Refunds

/// What a caller may do with an order now; the numbers are `marketplace.v1.OrderAction`'s.
public enum OrderAction: Int32, Sendable, CaseIterable {
  case start = 1
  case createAdditionalInvoice = 2
  case refund = 3
  case requestRefund = 4
  case update = 5
  case assign = 6
  case suspend = 7
  case resume = 8
  case sendToQualityControl = 9
  case complete = 10
  case returnToWork = 11
  case cancel = 12
  case approve = 13
  case reject = 14
  case rate = 15
  case editTasks = 16
  case sendMessage = 17
  case addComment = 18

  /// The permission it takes of staff, and through what (the product's table «who acts, through what»); nil where other rules ask.
  fileprivate var staff: (needed: Permissions, applications: Set<Application>)? {
    let anywhere: Set<Application> = [.crm, .employeeApp]
    return switch self {
    case .start, .update, .assign, .suspend, .resume, .sendToQualityControl, .returnToWork, .editTasks, .addComment:
      (.editOrders, anywhere)
    case .complete: (.completeOrders, anywhere)
    case .cancel: (.cancelOrders, [.crm])
    case .approve, .reject: (.approveOrders, anywhere)
    case .sendMessage: (.chat, anywhere)
    case .createAdditionalInvoice, .refund, .requestRefund, .rate: nil
    }
  }

  /// The scope that it takes of a key of the partner who sells it; nil for what is not a partner's.
  fileprivate var partners: Scopes? {
    switch self {
    case .start, .suspend, .resume, .sendToQualityControl, .complete, .cancel, .editTasks: .work
    case .sendMessage: .chat
    default: nil
    }
  }

  fileprivate func isAllowed(to party: Party) -> Bool {
    if party.application == .partnerAPI { return partners.map(party.mayAct) ?? false }
    return staff.map { party.mayAct($0.needed, through: $0.applications) } ?? false
  }

  /// Of those that move it.
  fileprivate var step: OrderStep? {
    switch self {
    case .start: .start
    case .suspend: .suspend
    case .resume: .resume
    case .sendToQualityControl: .sendToQualityControl
    case .complete: .complete
    case .returnToWork: .returnToWork
    default: nil
    }
  }
}

/// An order as far as its actions ask: what each of the rules behind them asks.
public struct OrderFacts: Equatable, Sendable {
  public var move: MoveFacts
  public var approval: ApprovalFacts
  public var newInvoice: NewInvoiceFacts
  public var refund: RefundFacts
  public var refundRequest: RefundRequestFacts

  public init(
    move: MoveFacts, approval: ApprovalFacts, newInvoice: NewInvoiceFacts, refund: RefundFacts, refundRequest: RefundRequestFacts
  ) {
    self.move = move
    self.approval = approval
    self.newInvoice = newInvoice
    self.refund = refund
    self.refundRequest = refundRequest
  }

  /// What `party` may do now: the very rules that the methods ask, so that the two cannot differ. `employee` is nil for a caller who is
  /// none.
  public func allowedActions(for party: Party, as employee: ActingEmployee?) -> [OrderAction] {
    OrderAction.allCases.filter { isAllowed($0, to: party, employee) }
  }

  private func isAllowed(_ action: OrderAction, to party: Party, _ employee: ActingEmployee?) -> Bool {
    switch action {
    case .createAdditionalInvoice: return newInvoice.isAllowed(to: party)
    case .refund: return refund.isRefundAllowed(to: party)
    case .requestRefund: return refundRequest.isAllowed(to: party)
    default: break
    }
    let isCustomer = party.application == .residentApp
    do throws(OrderRefused) {
      switch action {
      case .cancel where isCustomer: _ = try move.cancelledByCustomer()
      case .rate where isCustomer: try move.checkRating()
      case .sendMessage where isCustomer: break
      case .complete where party.mayAct(.work): _ = try move.completedByPartner()
      default:
        guard action.isAllowed(to: party) else { return false }
        try checkOfProvider(action, employee)
      }
      return true
    } catch {
      return false
    }
  }

  /// Of staff, and of a partner.
  private func checkOfProvider(_ action: OrderAction, _ employee: ActingEmployee?) throws(OrderRefused) {
    if let step = action.step {
      _ = try move.moved(by: step)
      return
    }
    switch action {
    case .cancel: _ = try move.moved(by: .cancel)
    case .approve, .reject: _ = try approval.step(for: employee)
    case .update, .assign, .editTasks: try move.checkChange()
    default: break
    }
  }
}
