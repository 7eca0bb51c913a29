import EventLoop

/// How long the Syncs of one connection take: all are counted, and the slow ones told. It costs two looks at the clock a Sync.
///
/// PostgreSQL runs one Sync after another, so each is timed from the answer of the one before it: whoever stood behind a slow one has
/// waited, and is not slow. The texts that a Sync was the first to prepare count for it.
struct SlowSyncs {
  private let threshold: TimeSpan
  private let log: SlowStatementLog
  /// Of the Syncs that are not answered, oldest first.
  private var sendTimes = Fifo<MonotonicTime>()
  private var lastAnswerTime = MonotonicTime(nanoseconds: .min)

  /// Nil where nobody wants to know.
  init?(_ configuration: PostgresConfiguration) {
    guard let log = configuration.slowStatements, configuration.limits.slowStatementThreshold < .unlimited else { return nil }
    self.log = log
    threshold = configuration.limits.slowStatementThreshold
  }

  /// A Sync with units was sent.
  mutating func sent() { sendTimes.append(.now) }

  /// The Sync of these units was answered; none: it was that of a preparation.
  mutating func answered(_ units: [Unit]) {
    guard !units.isEmpty, let sendTime = sendTimes.popFirst() else { return }
    let (now, startTime) = (MonotonicTime.now, max(sendTime, lastAnswerTime))
    lastAnswerTime = now
    let submitTime = units.lazy.map(\.submitTime).min() ?? startTime
    let (duration, wait) = (now - startTime, startTime - submitTime)
    log.count(isRead: units[0].isRead, took: duration, waited: wait)
    guard duration >= threshold else { return }
    log.record(names(of: units), took: duration, waited: wait, at: now)
  }

  private func names(of units: [Unit]) -> [String] {
    var known: Set<String> = []
    return units.lazy.flatMap(\.queries).map(\.text.name).filter { known.insert($0).inserted }
  }
}
