public import EventLoop
public import Postgres
import Synchronization

/// Gives the committed events of the outbox their positions; one a process, and at any moment one of all processes is at work.
///
/// A process that finds another at work leaves the events to it and looks again at the next poll. Used from any thread.
public final class OutboxSequencer: Sendable {
  /// How long an event of another process, or one whose ``wake()`` was lost with its process, waits at most.
  public static let pollingInterval = TimeSpan.milliseconds(100)
  /// Events that get their positions in one transaction.
  public static let batchSizeLimit: Int32 = 1000

  private let pool: PostgresPool
  private let pollingInterval: TimeSpan
  private let batchSizeLimit: Int32
  private let failed: @Sendable (any Error) -> Void
  private let bell = Bell()
  private let isStopped = Atomic(false)

  /// `pool` is of role marketplace_system; `failed` is told of the first of several failures in a row.
  public convenience init(_ pool: PostgresPool, failed: @escaping @Sendable (any Error) -> Void) {
    self.init(pool, pollingInterval: Self.pollingInterval, batchSizeLimit: Self.batchSizeLimit, failed: failed)
  }

  init(_ pool: PostgresPool, pollingInterval: TimeSpan, batchSizeLimit: Int32, failed: @escaping @Sendable (any Error) -> Void) {
    self.pool = pool
    self.pollingInterval = pollingInterval
    self.batchSizeLimit = batchSizeLimit
    self.failed = failed
  }

  /// Says that events were committed. Cheap: many calls while a batch is under way lead to one more batch.
  public func wake() { bell.ring() }

  /// Ends ``run()`` after the batch under way.
  public func stop() {
    isStopped.store(true, ordering: .relaxed)
    bell.ring()
  }

  /// Works on the pool's loop until ``stop()`` or until the task is cancelled. While the database is away it tries again at every poll.
  public func run() async {
    await withTaskExecutorPreference(pool.loop) {
      var isFailing = false
      while !isStopped.load(ordering: .relaxed), !Task.isCancelled {
        do {
          let count = try await sequenceBatch()
          isFailing = false
          if count == Int64(batchSizeLimit) { continue }
          await bell.wait(until: pool.loop.now + pollingInterval)
        } catch is CancellationError {
          return
        } catch {
          if !isFailing { failed(error) }
          isFailing = true
          // Whoever wakes meanwhile does not make the database come back any earlier.
          try? await pool.loop.sleep(for: pollingInterval)
        }
      }
    }
  }

  private static let sequence = StatementText(
    "sequence outbox", "SELECT coalesce(sum(event_count), 0)::bigint FROM sequence_outbox($1)")

  private func sequenceBatch() async throws -> Int64 {
    guard var row = try await pool.write([Query(Self.sequence, batchSizeLimit)])[0].first else { return 0 }
    return try row.next()
  }
}
