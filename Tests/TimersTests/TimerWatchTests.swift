import EventLoop
import FoundationEssentials
import Metering
import Testing

@testable import Timers

/// Beside the worker's tests, which have the table for themselves one after another.
extension TimerWorkerTests {
  @Test func `it says how late the latest timer is and how often one was taken up`() async throws {
    let table = try await TimerTable()
    let watch = await table.watch()
    let running = Task { await watch.run() }
    defer { running.cancel() }
    try await watch.wait("nothing is due") { $0["timers.lateness"] == 0 && $0["payment"] == 0 && $0["reversal"] == 0 }
    _ = try await table.arm(after: 60_000_000)
    _ = try await table.arm(after: 1_000_000)
    table.clock.advance(8_000_000)
    try await watch.wait("one is late, the other is not due yet") { $0["timers.lateness"] == 7 && $0["payment"] == 0 }
    #expect(try await table.claim().count == 1)
    try await watch.wait("it was taken") { $0["timers.lateness"] == 0 && $0["payment"] == 1 }
    table.clock.advance(Int64(TimerWorker.leaseSeconds) * 1_000_000 + 2_000_000)
    try await watch.wait("its taker died") { $0["timers.lateness"] == 2 && $0["payment"] == 1 }
  }
}

extension TimerWatch {
  /// Until what it says is so, by the names of families and of kinds; the test's time limit ends a wait in vain.
  fileprivate func wait(_ what: Comment, until holds: ([String: Double]) -> Bool) async throws {
    while !holds(values) { try await Task.sleep(for: .milliseconds(5)) }
  }

  private var values: [String: Double] {
    var values: [String: Double] = [:]
    for family in metrics {
      for series in family.series {
        if case .number(let number) = series.value { values[series.attributes.first?.value ?? family.name] = number }
      }
    }
    return values
  }
}
