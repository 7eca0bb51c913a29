import EventLoop

/// Notices a connection that owes answers and says nothing for longer than its server may take; asks one at rest whether it still stands.
/// Confined to its loop.
///
/// PostgreSQL may take its time for each of the statements whose answers it gathers before it sends any
/// (``PostgresLimits/maxStatementsPerFlush``).
///
/// TCP sees a machine that is gone; a proxy that forwards nothing and a server that hangs acknowledge all the same. One timer a
/// connection looks at times that are noted, so that a statement moves none.
final class SilenceWatch {
  private let loop: EventLoop
  /// After so long at rest the other end is asked.
  private let rest: TimeSpan
  /// What a statement may take.
  private let longest: TimeSpan
  private let grace: TimeSpan
  private weak var connection: PostgresConnection?
  private var since: MonotonicTime
  private var timer: LoopTimer?
  private var due: MonotonicTime
  /// When the loop itself stood still, what has arrived is read before this silence is looked at again.
  private var suspected: MonotonicTime?

  init(_ connection: PostgresConnection, _ limits: PostgresLimits) {
    loop = connection.loop
    rest = limits.keepaliveTime
    (longest, grace) = (limits.statementTimeout, limits.answerGrace)
    (since, due) = (loop.now, loop.now)
    self.connection = connection
    look(at: since + rest)
  }

  deinit {
    if let timer { loop.cancel(timer) }
  }

  /// Something is asked, and nothing was owed before.
  func asked() {
    since = loop.now
    if due > since + longest + grace { look(at: since + longest + grace) }
  }

  func heard() { since = loop.now }

  private func look(at time: MonotonicTime) {
    if let timer { loop.cancel(timer) }
    due = time
    timer = loop.schedule(at: time) { [weak self] in self?.look() }
  }

  private func look() {
    timer = nil
    guard let connection else { return }
    let allowed = allowance(connection)
    let end = since + (connection.isOwed ? allowed : rest)
    if loop.now < end {
      // Sooner than that, since what is owed then may be less.
      look(at: min(end, loop.now + longest + grace))
    } else if !connection.isOwed {
      look(at: loop.now + longest + grace)
      connection.probe()
    } else if suspected == since {
      connection.close("nothing came for \(allowed.nanoseconds / 1_000_000) ms")
    } else {
      suspected = since
      look(at: loop.now + .milliseconds(20))
    }
  }

  private func allowance(_ connection: PostgresConnection) -> TimeSpan {
    TimeSpan(nanoseconds: longest.nanoseconds * Int64(max(1, connection.statementsBeforeNextByte))) + grace
  }
}
