import Domain
import FoundationEssentials
import Postgres
import Timers

/// Who works on an order, until when, and what of its deadlines somebody was told (R14).
package struct OrderWork: Equatable, Sendable {
  package var state: OrderState
  package var executor: EmployeeID?
  package var controller: EmployeeID?
  /// nil for no deadline. The clock stands while the order is SUSPENDED: the deadline moves on by that time when it goes on.
  package var dueAt: PostgresTimestamp?
  /// Of which of its values somebody was warned, and told that it has passed: each once, whatever the order goes through.
  package var warnedDueAt: PostgresTimestamp?
  package var overdueDueAt: PostgresTimestamp?
  /// While it is SUSPENDED.
  package var suspendedAt: PostgresTimestamp?
  package var suspendedUntil: PostgresTimestamp?
  package var warnedSuspendedUntil: PostgresTimestamp?
  /// Why it is SUSPENDED or CANCELLED.
  package var reason = ""

  /// The latest end of a suspension.
  static let longestSuspension: Int64 = 366 * 86_400_000_000
}

/// How long before a deadline somebody is warned of it, in microseconds.
package struct DeadlineLeads: Equatable, Sendable {
  package var execution: Int64
  package var suspension: Int64

  package init(execution: Int64, suspension: Int64) { (self.execution, self.suspension) = (execution, suspension) }
}

extension OrderWork {
  /// Of a new order of a service with this execution time; nil is none.
  package init(in seconds: Int32?, from creation: PostgresTimestamp) {
    self.init(state: .waiting)
    due(in: seconds, from: creation)
  }

  /// Sets the deadline of a service's execution time; nil is none.
  mutating func due(in seconds: Int32?, from creation: PostgresTimestamp) {
    dueAt = seconds.map { PostgresTimestamp(microseconds: creation.microseconds + Int64($0) * 1_000_000) }
  }

  /// IN_PROGRESS → SUSPENDED until `end`.
  package mutating func suspend(
    until end: PostgresTimestamp, because reason: String, at now: PostgresTimestamp
  ) throws(OrderRefused) {
    guard end > now, end.microseconds - now.microseconds <= Self.longestSuspension else { throw .suspensionEnd }
    state = .suspended
    suspendedAt = now
    suspendedUntil = end
    self.reason = reason
  }

  /// Moves it to another state than SUSPENDED.
  package mutating func move(to next: OrderState, because reason: String = "", at now: PostgresTimestamp) {
    if let suspendedAt {
      // Nobody works on a cancelled order any more: its deadline stays what it was.
      if next == .inProgress {
        dueAt = dueAt.map { PostgresTimestamp(microseconds: $0.microseconds + now.microseconds - suspendedAt.microseconds) }
      }
      self.suspendedAt = nil
      suspendedUntil = nil
    }
    state = next
    self.reason = reason
  }

  /// When which of its timers fires; one that has fired for the deadline as it is, and one without a deadline, is not in it.
  package func timers(_ leads: DeadlineLeads) -> [TimerKind: PostgresTimestamp] {
    var timers: [TimerKind: PostgresTimestamp] = [:]
    if let dueAt, state.isOpen, state != .suspended {
      if warnedDueAt != dueAt { timers[.executionDeadlineNear] = dueAt.earlier(by: leads.execution) }
      if overdueDueAt != dueAt { timers[.executionOverdue] = dueAt }
    }
    if let suspendedUntil {
      timers[.suspensionEnd] = suspendedUntil
      if warnedSuspendedUntil != suspendedUntil { timers[.suspensionEnding] = suspendedUntil.earlier(by: leads.suspension) }
    }
    return timers
  }

  /// Keeps that somebody is told of a deadline as it is, so that its timer is disarmed; says as what.
  package mutating func warn(_ kind: TimerKind) -> EventKind {
    switch kind {
    case .suspensionEnding:
      warnedSuspendedUntil = suspendedUntil
      return .suspensionEnding
    case .executionDeadlineNear:
      warnedDueAt = dueAt
      return .executionDeadlineNear
    case .executionOverdue:
      overdueDueAt = dueAt
      return .executionOverdue
    default: preconditionFailure("\(kind) warns of no deadline of orders")
    }
  }

  /// What arms and disarms the timers of the order of `head`, so that they are as its work asks.
  func rearm(from before: OrderWork?, _ leads: DeadlineLeads, _ order: OrderID) -> [SQL] {
    let (old, new) = (before?.timers(leads) ?? [:], timers(leads))
    return TimerKind.ofOrders.compactMap { kind in
      switch (old[kind], new[kind]) {
      case (let old, let new?) where old != new: kind.set(order, at: new)
      case (_?, nil): kind.disarm(order)
      default: nil
      }
    }
  }
}

extension TimerKind {
  /// Whose subject is the order.
  static let ofOrders: [TimerKind] = [.suspensionEnd, .suspensionEnding, .executionDeadlineNear, .executionOverdue]
}

extension PostgresTimestamp {
  func earlier(by microseconds: Int64) -> PostgresTimestamp { PostgresTimestamp(microseconds: self.microseconds - microseconds) }
}
