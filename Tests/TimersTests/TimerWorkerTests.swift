import EventLoop
import FoundationEssentials
import Synchronization
import Testing

@testable import Timers

/// One after another: timers of all organizations are taken alike.
@Suite(.serialized, .timeLimit(.minutes(10))) struct TimerWorkerTests {
  private static let lease = Int64(TimerWorker.leaseSeconds) * 1_000_000

  @Test func `a timer whose worker dies amid its work comes back when its lease is over, and not before`() async throws {
    let table = try await TimerTable()
    let id = try await table.arm()[0]
    let (takings, taken) = AsyncStream.makeStream(of: Void.self)
    let endless = PaymentWork { _ in
      taken.yield()
      try await EventLoop.current!.sleep(for: .seconds(3600))
      return true
    }
    try await run([table.worker()], endless) { _ = await takings.first { _ in true } }
    table.clock.advance(Self.lease - 1)
    #expect(try await table.claim().isEmpty)
    table.clock.advance(1)
    let claimed = try await table.claim()
    #expect(claimed.map(\.subject) == [id] && claimed.map(\.attempts) == [2])
  }

  @Test func `two workers beside each other take each due timer once, and leave alone what is not due`() async throws {
    let table = try await TimerTable()
    let due = try await table.arm(300)
    let later = try await table.arm(after: 1)
    let takings = Mutex<[UUID: Int]>([:])
    let work = PaymentWork { timer in
      takings.withLock { $0[timer.subject, default: 0] += 1 }
      await Task.yield()
      return true
    }
    try await run([table.worker(), table.worker()], work) {
      while try table.rows().count > later.count { try await Task.sleep(for: .milliseconds(2)) }
    }
    #expect(takings.withLock { $0 } == Dictionary(uniqueKeysWithValues: due.map { ($0, 1) }))
    #expect(try table.rows().map(\.subject) == later)
  }

  @Test func `an error puts a timer off, each time for longer, up to the last delay, and is reported with its timer`()
    async throws
  {
    struct Broken: Error {}
    let table = try await TimerTable()
    let id = try await table.arm()[0]
    let failures = Mutex<[UUID?]>([])
    let worker = try await table.worker { timer, _ in failures.withLock { $0.append(timer?.subject) } }
    var delays: [Int64] = []
    try await run([worker], PaymentWork { _ in throw Broken() }) {
      for attempt in 1...8 {
        var row = try table.rows()[0]
        while row.attempts < attempt || row.dueAfter == Self.lease {
          try await Task.sleep(for: .milliseconds(2))
          row = try table.rows()[0]
        }
        delays.append(row.dueAfter / 1000)
        table.clock.advance(row.dueAfter)
      }
    }
    #expect(delays == [100, 200, 400, 800, 1600, 3200, 5000, 5000])
    #expect(failures.withLock { $0.prefix(8) } == Array(repeating: id, count: 8)[...])
  }

  @Test func `a worker that is woken takes what is due at once, without waiting for its poll`() async throws {
    let table = try await TimerTable()
    let worker = try await table.worker(pollInterval: .seconds(3600))
    let (takings, taken) = AsyncStream.makeStream(of: UUID.self)
    let work = PaymentWork { timer in
      taken.yield(timer.subject)
      return true
    }
    try await run([worker], work) {
      var taken = takings.makeAsyncIterator()
      for _ in 0..<10 {
        let id = try await table.arm()[0]
        worker.wake()
        #expect(await taken.next() == id)
      }
    }
  }

  @Test func `a timer that a mutation disarmed is gone`() async throws {
    let table = try await TimerTable()
    let ids = try await table.arm(2)
    try await table.disarm(ids[0])
    #expect(try await table.claim().map(\.subject) == [ids[1]])
  }

  @Test func `a worker that comes back late leaves alone what was armed anew or is somebody else's by now`() async throws {
    let table = try await TimerTable()
    let ids = try await table.arm(2)
    let stale = try await table.claim()
    try await table.disarm(ids[0])
    try await table.arm([ids[0]], after: 2 * Self.lease)
    table.clock.advance(Self.lease)
    #expect(try await table.claim().map(\.subject) == [ids[1]])
    let rows = try table.rows()
    for timer in stale { try await table.endLate(timer) }
    #expect(try table.rows() == rows)
  }

  /// Runs workers beside `body`, and ends them with it.
  private func run(_ workers: [TimerWorker], _ work: PaymentWork, _ body: () async throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in workers { group.addTask { await worker.run([work]) } }
      defer { group.cancelAll() }
      try await body()
    }
  }
}
