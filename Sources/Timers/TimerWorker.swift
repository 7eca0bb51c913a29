public import Domain
public import EventLoop
public import Postgres

/// What is done when a timer of its kind is due.
public protocol TimedWork: Sendable {
  var kind: TimerKind { get }
  /// Whether there is nothing more to do and the timer goes; if there is, it is taken up again after a while that grows, as after an error.
  /// A timer that a mutation disarmed or armed anew stays as the mutation left it.
  func takeUp(_ timer: DueTimer) async throws -> Bool
}

/// Takes up what is due, for as long as it runs. Any number of processes do so beside each other: a timer that was taken is nobody else's
/// for ``leaseSeconds``, and comes back by itself when its taker dies.
public final class TimerWorker: Sendable {
  public static let leaseSeconds: Int32 = 30
  /// Timers taken at once, and worked on side by side.
  public static let batchLimit: Int32 = 64
  /// From one attempt to the next: doubled from the first to the last.
  static let firstDelay: Int64 = 100_000
  static let lastDelay: Int64 = 5_000_000

  private let loop: EventLoop
  private let timers: PostgresTimers
  private let pollInterval: TimeSpan
  private let clock: any DomainClock
  private let failed: @Sendable (DueTimer?, any Error) -> Void
  private let bell = Bell()

  /// `pool` is of role marketplace_system; the table is looked at every `pollInterval` when nobody wakes the worker. `failed` hears of
  /// errors; the timer is nil for one that met no timer of its own.
  public init(
    _ pool: PostgresPool, pollInterval: TimeSpan = .milliseconds(200), clock: any DomainClock = SystemDomainClock(),
    failed: @escaping @Sendable (DueTimer?, any Error) -> Void
  ) {
    loop = pool.loop
    timers = PostgresTimers(pool: pool)
    self.pollInterval = pollInterval
    self.clock = clock
    self.failed = failed
  }

  /// Has the table looked at soon: something was armed that is due at once. From any thread.
  public func wake() { bell.ring() }

  /// Works on the pool's loop until the task is cancelled. While the database is away it tries again at every poll.
  public func run(_ works: [any TimedWork]) async {
    let works = Dictionary(uniqueKeysWithValues: works.map { ($0.kind, $0) })
    await withTaskExecutorPreference(loop) {
      var isFailing = false
      while !Task.isCancelled {
        do {
          let due = try await timers.claim(
            at: PostgresTimestamp(microseconds: clock.now), leaseSeconds: Self.leaseSeconds, limit: Self.batchLimit)
          isFailing = false
          await withTaskGroup(of: Void.self) { group in
            for timer in due {
              guard let work = works[timer.kind] else { continue }
              group.addTask(executorPreference: loop) { await self.takeUp(timer, work) }
            }
          }
          if due.isEmpty { await bell.wait(until: loop.now + pollInterval) }
        } catch is CancellationError {
          return
        } catch {
          if !isFailing { failed(nil, error) }
          isFailing = true
          // Whoever wakes meanwhile does not make the database come back any earlier.
          try? await loop.sleep(for: pollInterval)
        }
      }
    }
  }

  private func takeUp(_ timer: DueTimer, _ work: any TimedWork) async {
    do {
      if try await work.takeUp(timer) { return try await timers.drop(timer) }
    } catch {
      failed(timer, error)
    }
    let delay = min(Self.firstDelay << Int64(min(timer.attempts - 1, 16)), Self.lastDelay)
    do {
      try await timers.postpone(timer, to: PostgresTimestamp(microseconds: clock.now + delay))
    } catch {
      // The lease ends by itself.
      failed(timer, error)
    }
  }
}
