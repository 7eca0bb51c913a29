public import Domain
public import EventLoop
public import Postgres
import Synchronization

/// What is done when a timer of its kind is due. A mutation that brings the thing to its end disarms the timer itself.
public protocol TimedWork: Sendable {
  var kind: TimerKind { get }
  /// Whether it has come to its end; if not, it is taken up again later. An error means later too.
  func takeUp(_ timer: DueTimer) async throws -> Bool
}

/// Takes up what is due, for as long as it runs. Any number of processes do so beside each other: a timer that was taken is nobody else's
/// for ``leaseSeconds``, and comes back by itself when its taker dies.
public final class TimerWorker: Sendable {
  /// How often the table is looked at when nobody wakes the worker.
  public static let pollInterval = TimeSpan.milliseconds(200)
  public static let leaseSeconds: Int32 = 30
  /// Timers taken at once, and worked on side by side.
  public static let batchLimit: Int32 = 64
  /// From one attempt to the next: doubled from the first to the last.
  static let firstDelay: Int64 = 100_000
  static let lastDelay: Int64 = 5_000_000

  private let loop: EventLoop
  private let timers: PostgresTimers
  private let works: [TimerKind: any TimedWork]
  private let clock: any DomainClock
  private let failed: @Sendable (DueTimer?, any Error) -> Void
  private let waiting = Mutex(Waiting())

  private struct Waiting {
    var isWoken = false
    var sleep: Task<Void, Never>?
  }

  /// `pool` is of role marketplace_system on `loop`. `failed` hears of errors; the timer is nil for one that met no timer of its own.
  public init(
    _ pool: PostgresPool, on loop: EventLoop, _ works: [any TimedWork], clock: any DomainClock,
    failed: @escaping @Sendable (DueTimer?, any Error) -> Void
  ) {
    self.loop = loop
    timers = PostgresTimers(pool: pool)
    self.works = Dictionary(uniqueKeysWithValues: works.map { ($0.kind, $0) })
    self.clock = clock
    self.failed = failed
  }

  /// Has the table looked at soon: something was armed that is due at once. From any thread.
  public func wake() {
    waiting.withLock { waiting in
      waiting.isWoken = true
      waiting.sleep?.cancel()
    }
  }

  /// Works until the task is cancelled; runs on the worker's loop.
  public func run() async {
    while !Task.isCancelled {
      do {
        let due = try await timers.claim(
          at: PostgresTimestamp(microseconds: clock.now), leaseSeconds: Self.leaseSeconds, limit: Self.batchLimit)
        await withTaskGroup(of: Void.self) { group in
          for timer in due { group.addTask(executorPreference: loop) { await self.takeUp(timer) } }
        }
        if due.isEmpty { await pause() }
      } catch {
        failed(nil, error)
        await pause()
      }
    }
  }

  private func takeUp(_ timer: DueTimer) async {
    do {
      guard let work = works[timer.kind] else { return }
      if try await work.takeUp(timer) { return try await timers.drop(timer) }
    } catch {
      failed(timer, error)
    }
    let delay = min(Self.firstDelay << Int64(min(timer.attempts, 16)), Self.lastDelay)
    do {
      try await timers.postpone(timer, to: PostgresTimestamp(microseconds: clock.now + delay))
    } catch {
      // The lease ends by itself.
      failed(timer, error)
    }
  }

  private func pause() async {
    let loop = loop
    let sleep = waiting.withLock { waiting -> Task<Void, Never>? in
      guard !waiting.isWoken else { return nil }
      let sleep = Task(executorPreference: loop) { _ = try? await loop.sleep(for: Self.pollInterval) }
      waiting.sleep = sleep
      return sleep
    }
    await withTaskCancellationHandler {
      await sleep?.value
    } onCancel: {
      sleep?.cancel()
    }
    waiting.withLock { $0 = Waiting() }
  }
}
