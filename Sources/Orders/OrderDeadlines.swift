public import Access
import Billing
import Domain
import FoundationEssentials
import Postgres
public import Timers

/// What an order's timers do (R14): SYSTEM resumes what was suspended, and staff are warned of a deadline, or told that it has passed. Each
/// once per deadline, whatever the number of processes: that it was said is written with the event, on the order as it is then.
public struct OrderDeadline: TimedWork {
  public let kind: TimerKind
  private let gate: SystemGate

  private init(_ kind: TimerKind, _ gate: SystemGate) {
    self.kind = kind
    self.gate = gate
  }

  /// One for each kind of an order's timers.
  public static func all(_ gate: SystemGate) -> [OrderDeadline] { TimerKind.ofOrders.map { OrderDeadline($0, gate) } }

  public func takeUp(_ timer: DueTimer) async throws -> Bool {
    let id = OrderID(timer.subject)
    var isDone = true
    try await gate.change(
      "order deadline", in: timer.organization, reading: ReadOrder.queries(.order(id), in: timer.organization)
    ) {
      now, results in
      guard let order = try ReadOrder.all(results).first,
        let due = order.details.work.timers(order.details.leads)[kind]
      else { return nil }
      // The organization warns later now than when the timer was armed.
      isDone = due.microseconds <= now
      guard isDone else { return nil }
      var edit = OrderEdit(order, at: now)
      edit.fire(kind)
      return edit.mutation
    }
    return isDone
  }
}

extension OrderEdit {
  /// What a timer of an order does; that it has is seen in the work, so that it is disarmed.
  fileprivate mutating func fire(_ kind: TimerKind) {
    guard kind != .suspensionEnd else { return move(to: .inProgress) }
    var work = work
    let told = work.warn(kind)
    change { $0.details.work = work }
    say(OrderEvent(told))
  }
}
