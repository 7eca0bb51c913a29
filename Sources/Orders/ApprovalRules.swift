import Domain

/// Where a step of an order's approval («согласование») stands; the numbers are `marketplace.v1.ApprovalState`'s.
public enum ApprovalState: Int16, Sendable, CaseIterable {
  case pending = 1
  case approved = 2
  case rejected = 3
}

/// An employee who acts, as far as a step of an approval asks.
public struct ActingEmployee: Hashable, Sendable {
  public var id: EmployeeID
  public var role: RoleID

  public init(id: EmployeeID, role: RoleID) {
    self.id = id
    self.role = role
  }
}

extension [ApprovalState] {
  /// The place, from 0, of the step to decide: the first that is pending, unless one was rejected.
  public var pendingStep: Int? { contains(.rejected) ? nil : firstIndex(of: .pending) }
}

/// An order's approval as far as deciding its pending step asks.
public struct ApprovalFacts: Equatable, Sendable {
  public var orderState: OrderState
  /// In their order.
  public var steps: [ApprovalState]
  /// Who decides the one that is pending.
  public var approver: Approver?

  public init(orderState: OrderState, steps: [ApprovalState], approver: Approver?) {
    self.orderState = orderState
    self.steps = steps
    self.approver = approver
  }

  /// The place, from 0, of the step that `employee` decides now; nil for a caller who is none.
  public func step(for employee: ActingEmployee?) throws(OrderRefused) -> Int {
    guard orderState == .waiting, let step = steps.pendingStep else { throw .approvalNotPending }
    let isTheirs =
      switch approver {
      case .role(let role): employee?.role == role
      case .employee(let id): employee?.id == id
      case nil: false
      }
    guard isTheirs else { throw .approvalOfOthers }
    return step
  }
}
