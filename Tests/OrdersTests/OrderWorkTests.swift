import Domain
import Postgres
import Testing
import Timers

@testable import Orders

/// R14.
struct OrderWorkTests {
  private static let leads = DeadlineLeads(execution: 100, suspension: 50)

  private func at(_ microseconds: Int64) -> PostgresTimestamp { PostgresTimestamp(microseconds: microseconds) }

  @Test func `a deadline has a warning before it and a word when it has passed`() {
    let work = OrderWork(state: .inProgress, dueAt: at(1000))
    #expect(work.timers(Self.leads) == [.executionDeadlineNear: at(900), .executionOverdue: at(1000)])
    #expect(OrderWork(state: .inProgress).timers(Self.leads).isEmpty)
  }

  @Test func `each fires once per deadline value, and another value is another deadline`() {
    var work = OrderWork(state: .inProgress, dueAt: at(1000), warnedDueAt: at(1000), overdueDueAt: at(1000))
    #expect(work.timers(Self.leads).isEmpty)
    work.dueAt = at(2000)
    #expect(work.timers(Self.leads) == [.executionDeadlineNear: at(1900), .executionOverdue: at(2000)])
  }

  @Test func `the clock stands while it is suspended, and the deadline moves on by that time`() throws {
    var work = OrderWork(state: .inProgress, dueAt: at(1000))
    try work.suspend(until: at(600), because: "Ждём деталь", at: at(400))
    #expect(work.timers(Self.leads) == [.suspensionEnd: at(600), .suspensionEnding: at(550)])
    work.move(to: .inProgress, at: at(600))
    #expect(work.dueAt == at(1200))
    #expect((work.suspendedAt, work.suspendedUntil) == (nil, nil))
    #expect(work.reason == "")
  }

  @Test(arguments: [OrderState.done, .cancelled])
  func `nobody is warned of what is over`(state: OrderState) {
    #expect(OrderWork(state: state, dueAt: at(1000)).timers(Self.leads).isEmpty)
  }

  @Test(arguments: [400, 399, 400 + OrderWork.longestSuspension + 1])
  func `a suspension ends in the future, within a year`(end: Int64) {
    var work = OrderWork(state: .inProgress)
    #expect(throws: OrderRefused.suspensionEnd) { try work.suspend(until: at(end), because: "", at: at(400)) }
  }

  @Test func `what is as it was is neither armed nor disarmed`() {
    let work = OrderWork(state: .inProgress, dueAt: at(1000))
    #expect(work.rearm(from: work, Self.leads, OrderID(at: 1)).isEmpty)
    var done = work
    done.move(to: .done, at: at(500))
    #expect(done.rearm(from: work, Self.leads, OrderID(at: 1)).count == 2)
    #expect(work.rearm(from: nil, Self.leads, OrderID(at: 1)).count == 2)
  }
}
