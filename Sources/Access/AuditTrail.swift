public import EventLoop
public import Metering
public import Postgres
public import RPC
import Synchronization

/// Where audit records go that were not written together with a change: refusals, repetitions, sign-ins. A call leaves its record here and
/// waits for nothing; they are written in batches a moment later, those that are left at the process' end too.
///
/// Of an organization that nobody knows, or of a caller who was not proven, there is none. Used from any thread.
public final class AuditTrail: AuditSink {
  /// How long a record waits for others.
  public static let interval = TimeSpan.milliseconds(200)
  /// Records that wait, at most: while the database is away.
  public static let maxWaitingRecords = 10_000
  /// Of one statement.
  static let batchSizeLimit = 500

  private struct State {
    var waiting: [AuditEntry] = []
    var written: UInt64 = 0
    var lost: UInt64 = 0
    var isStopped = false
  }

  private let pool: PostgresPool
  private let maxWaitingRecords: Int
  private let failed: @Sendable (any Error) -> Void
  private let state = Mutex(State())

  /// `pool` is of role marketplace_system; `failed` is told of the first of several failures in a row, and of the first record that was lost
  /// since.
  public init(
    _ pool: PostgresPool, maxWaitingRecords: Int = AuditTrail.maxWaitingRecords,
    failed: @escaping @Sendable (any Error) -> Void
  ) {
    self.pool = pool
    self.maxWaitingRecords = maxWaitingRecords
    self.failed = failed
  }

  public func record(_ record: AuditRecord) {
    let entry = AuditEntry(record)
    guard entry.organization != nil || !entry.organizationCode.isEmpty else { return }
    state.withLock { state in
      guard state.waiting.count < maxWaitingRecords else {
        state.lost += 1
        return
      }
      state.waiting.append(entry)
    }
  }

  /// Writes what waits, until ``stop()``; then what is left.
  public func run() async {
    await withTaskExecutorPreference(pool.loop) {
      var isFailing = false
      while true {
        let isLast = state.withLock { $0.isStopped }
        do {
          while try await writeBatch() {}
          isFailing = false
        } catch {
          if !isFailing { failed(error) }
          isFailing = true
        }
        if isLast { return }
        try? await pool.loop.sleep(for: Self.interval)
      }
    }
  }

  public func stop() { state.withLock { $0.isStopped = true } }

  /// For the operator's page.
  public var metrics: MetricFamily {
    let (written, lost) = state.withLock { ($0.written, $0.lost) }
    var family = MetricFamily(
      "audit.records", .counter, unit: "{record}",
      help: "Audit records of calls that changed nothing, by what became of them; those of changes are written with the changes.")
    family.add(.count(written), [("outcome", "written")])
    family.add(.count(lost), [("outcome", "lost")])
    return family
  }

  /// Whether there was a full batch, so that more may wait. What could not be written waits again, in front.
  private func writeBatch() async throws -> Bool {
    let batch = state.withLock { state in
      let batch = Array(state.waiting.prefix(Self.batchSizeLimit))
      state.waiting.removeFirst(batch.count)
      return batch
    }
    guard !batch.isEmpty else { return false }
    do {
      _ = try await pool.write([Query("audit records", AuditEntry.insert(batch))])
    } catch {
      // Nobody else takes from the front meanwhile. What a database refuses is refused again: it would hold up all behind it.
      let isRefused = if case PostgresError.refused(let refusal) = error { !refusal.isOfTheServer } else { false }
      state.withLock { state in
        if isRefused { state.lost += UInt64(batch.count) } else { state.waiting.insert(contentsOf: batch, at: 0) }
      }
      throw error
    }
    state.withLock { $0.written += UInt64(batch.count) }
    return batch.count == Self.batchSizeLimit
  }
}
