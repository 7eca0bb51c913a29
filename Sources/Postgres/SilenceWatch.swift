import EventLoop

/// Notices a connection that owes answers and says nothing for longer than its server may take; asks one at rest whether it still stands.
/// Confined to its loop.
///
/// TCP sees a machine that is gone; a proxy that forwards nothing and a server that hangs acknowledge all the same. One timer a
/// connection looks at times that are noted, so that a statement moves none.
final class SilenceWatch {
  private let loop: EventLoop
  /// After so long at rest the other end is asked.
  private let rest: TimeSpan
  private let longest: TimeSpan
  private weak var connection: PostgresConnection?
  private var since: MonotonicTime
  private var timer: LoopTimer?
  private var due: MonotonicTime
  /// When the loop itself stood still, what has arrived is read before this silence is looked at again.
  private var suspected: MonotonicTime?

  init(_ connection: PostgresConnection, _ limits: PostgresLimits) {
    loop = connection.loop
    rest = limits.keepaliveTime
    longest = limits.statementTimeout + limits.answerGrace
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
    if due > since + longest { look(at: since + longest) }
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
    let end = since + (connection.isOwed ? longest : rest)
    if loop.now < end {
      look(at: end)
    } else if !connection.isOwed {
      look(at: loop.now + longest)
      connection.probe()
    } else if suspected == since {
      connection.close("nothing came for \(longest.nanoseconds / 1_000_000) ms")
    } else {
      suspected = since
      look(at: loop.now + .milliseconds(20))
    }
  }
}
