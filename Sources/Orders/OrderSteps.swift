import Domain

/// What moves an order from one state to another.
public enum OrderStep: Sendable, CaseIterable {
  /// «В работу».
  case start
  case suspend
  case resume
  case sendToQualityControl
  case complete
  case returnToWork
  case cancel
}

extension OrderState {
  /// The product's table of moves; nil for a pair that is not in it.
  public func after(_ step: OrderStep) -> OrderState? {
    switch (self, step) {
    case (.waiting, .start): .inProgress
    case (.inProgress, .suspend): .suspended
    case (.suspended, .resume): .inProgress
    case (.inProgress, .sendToQualityControl): .qualityControl
    case (.inProgress, .complete), (.qualityControl, .complete): .done
    case (.qualityControl, .returnToWork), (.done, .returnToWork): .inProgress
    case (.waiting, .cancel), (.inProgress, .cancel), (.suspended, .cancel): .cancelled
    default: nil
    }
  }

  /// Whether work on it is still to come.
  public var isOpen: Bool { self != .done && self != .cancelled }
}

/// Why an order does not move or change.
public enum OrderRefused: Error, Equatable {
  /// The pair is not in the table of moves.
  case wrongState(OrderState, OrderStep)
  /// Work begins behind the last approval.
  case awaitsApproval
  /// Nobody looks at it when it is done.
  case controllerMissing
  /// Where there is a controller, work ends behind them.
  case qualityControlMissing
  /// A suspension ends in the future, within a year.
  case suspensionEnd
  /// DONE and CANCELLED orders are not changed.
  case closed(OrderState)
  /// Something was issued or paid, and it says for whom and what.
  case invoiced
  /// A customer rates what is DONE (F3).
  case notDone(OrderState)
  case approvalNotPending
  /// The pending step is somebody else's.
  case approvalOfOthers
  /// A customer cancels while it is WAITING.
  case notWaiting(OrderState)
  /// It becomes one of another service while it is WAITING.
  case begun(OrderState)
  /// What another seller offers has that one's price list, and the commission of its agreement.
  case ofAnotherSeller
  case reasonMissing

  /// Whoever rejects or refuses an order says why.
  package static func checkReason(_ reason: String) throws(OrderRefused) {
    guard !reason.allSatisfy(\.isWhitespace) else { throw .reasonMissing }
  }
}

/// An order as far as its moves ask.
public struct MoveFacts: Equatable, Sendable {
  public var state: OrderState
  public var hasController: Bool
  public var awaitsApproval: Bool

  public init(state: OrderState, hasController: Bool = false, awaitsApproval: Bool = false) {
    self.state = state
    self.hasController = hasController
    self.awaitsApproval = awaitsApproval
  }

  /// The state behind `step`.
  public func moved(by step: OrderStep) throws(OrderRefused) -> OrderState {
    guard let next = state.after(step) else { throw .wrongState(state, step) }
    switch step {
    case .start where awaitsApproval: throw .awaitsApproval
    case .sendToQualityControl where !hasController: throw .controllerMissing
    case .complete where hasController && state == .inProgress: throw .qualityControlMissing
    default: return next
    }
  }

  /// A customer cancels what nobody has begun.
  public func cancelledByCustomer() throws(OrderRefused) -> OrderState {
    let next = try moved(by: .cancel)
    guard state == .waiting else { throw .notWaiting(state) }
    return next
  }

  /// What is in QUALITY_CONTROL is its controller's, who is the organization's: a partner does not accept its own work.
  public func completedByPartner() throws(OrderRefused) -> OrderState {
    guard state != .qualityControl else { throw .wrongState(state, .complete) }
    return try moved(by: .complete)
  }

  /// Its words, people and tasks change until it is DONE or CANCELLED.
  public func checkChange() throws(OrderRefused) {
    guard state.isOpen else { throw .closed(state) }
  }

  /// It has another service before its work begins: the deadline runs from the order's creation, and nobody has done anything yet.
  public func checkServiceChange() throws(OrderRefused) {
    try checkChange()
    guard state == .waiting else { throw .begun(state) }
  }

  /// F3.
  public func checkRating() throws(OrderRefused) {
    guard state == .done else { throw .notDone(state) }
  }
}
