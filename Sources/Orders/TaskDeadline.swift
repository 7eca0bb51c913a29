public import Access
import Billing
import Domain
import FoundationEssentials
import Postgres
public import Timers

/// Warns a task's assignee of its deadline (N16, R14), once per deadline.
public struct TaskDeadline: TimedWork {
  public var kind: TimerKind { .taskDeadlineNear }
  private let gate: SystemGate

  public init(_ gate: SystemGate) { self.gate = gate }

  public func takeUp(_ timer: DueTimer) async throws -> Bool {
    let (id, organization) = (TaskID(timer.subject), timer.organization)
    var isDone = true
    let queries = ReadOrder.queries(.task(id), in: organization)
    let further = [TaskLead.query(in: organization)] + OrderTask.queries(id, in: organization)
    try await gate.change("task deadline", in: organization, reading: queries + further) { now, results in
      let rest = results.dropFirst(queries.count)
      guard let order = try ReadOrder.all(results).first, order.details.work.state.isOpen,
        var task = try OrderTask.all(rest.dropFirst()).first,
        let due = task.timer(try TaskLead.microseconds(rest.first!))
      else { return nil }
      isDone = due.microseconds <= now
      guard isDone else { return nil }
      var edit = OrderEdit(order, at: now)
      task.warnedDueAt = task.dueAt
      for change in task.put() { edit.write(change) }
      edit.write(TimerKind.taskDeadlineNear.disarm(id))
      edit.say(OrderEvent(.taskDeadlineNear, task: id, employee: task.assignee, text: task.title))
      return edit.mutation
    }
    return isDone
  }
}
