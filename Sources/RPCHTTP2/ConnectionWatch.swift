import EventLoop

/// What time asks of a server's connection: a value that is told what happened and says what is due, without a clock or a timer.
///
/// Nothing that happens moves a timer: times are noted, and the connection's one timer looks at them when it comes up. Only what is rare and
/// urgent, a header block that is not complete or a socket that is full, asks for an earlier look.
struct ConnectionWatch {
  enum Action: Equatable {
    /// The peer does not answer, or does not read: there is nobody to tell.
    case close(Silence)
    /// The peer holds back a header block.
    case refuse
    case ping
    /// Say that the connection is to end (the first GOAWAY), and ask for an answer.
    case announceEnd
    /// The second GOAWAY.
    case refuseNewCalls
    /// End what still runs.
    case cutOff
  }

  /// Why there is nobody to tell, by the name that metrics have for it.
  enum Silence: String {
    case handshakeTimeout = "HANDSHAKE_TIMEOUT"
    case stalledWrite = "STALLED_WRITE"
    case keepaliveTimeout = "KEEPALIVE_TIMEOUT"

    var reason: String {
      switch self {
      case .handshakeTimeout: "the handshake took too long"
      case .stalledWrite: "it does not read what it is sent"
      case .keepaliveTimeout: "it does not answer a ping"
      }
    }
  }

  private let openTime: MonotonicTime
  private let retireTime: MonotonicTime
  private var hasShakenHands = false
  private var lastReadTime: MonotonicTime
  private var lastCallTime: MonotonicTime
  private var headersTime = MonotonicTime.never
  private var blockedTime = MonotonicTime.never
  private var blockedByteCount = 0
  private var pingTime = MonotonicTime.never
  private var announcementTime = MonotonicTime.never
  private(set) var cutOffTime = MonotonicTime.never
  private var isRefusing = false
  private var clientPingTime: MonotonicTime
  private var strikes = 0

  init(openedAt time: MonotonicTime, _ limits: Limits) {
    openTime = time
    lastReadTime = time
    lastCallTime = time
    clientPingTime = MonotonicTime(nanoseconds: .min / 2)
    let age = limits.maxConnectionAge
    // So that connections opened at once do not all come back at once.
    let span = age == .unlimited ? age : TimeSpan(nanoseconds: Int64(Double(age.nanoseconds) * Double.random(in: 0.9...1.1)))
    retireTime = time + span
  }

  // MARK: What happened

  mutating func shookHands() { hasShakenHands = true }
  mutating func read(at time: MonotonicTime) { lastReadTime = time }
  /// A call began or ended.
  mutating func called(at time: MonotonicTime) { lastCallTime = time }

  /// After bytes were taken in; returns whether a look is needed after ``Limits/headersTimeout``.
  mutating func headers(areIncomplete: Bool, at time: MonotonicTime) -> Bool {
    if !areIncomplete {
      headersTime = .never
    } else if headersTime == .never {
      headersTime = time
      return true
    }
    return false
  }

  mutating func blocked(at time: MonotonicTime, _ byteCount: Int) {
    blockedTime = time
    blockedByteCount = byteCount
  }

  mutating func unblocked() { blockedTime = .never }

  var isEnding: Bool { announcementTime != .never }

  /// The first GOAWAY is on its way.
  mutating func announcedEnd(at time: MonotonicTime, grace: TimeSpan) {
    announcementTime = min(announcementTime, time)
    cutOffTime = min(cutOffTime, time + grace)
  }

  /// The peer answered a ping; returns whether it was the one after the first GOAWAY, and the second is due.
  mutating func answered() -> Bool {
    // Answers come in the order of the questions.
    if pingTime != .never {
      pingTime = .never
      return false
    }
    guard isEnding, !isRefusing else { return false }
    isRefusing = true
    return true
  }

  /// The client asked for an answer; returns whether it does so too often. The rules are grpc-go's and C-core's: calls that are answered
  /// excuse any ping, and without calls only a ping every two hours is excused.
  mutating func pinged(at time: MonotonicTime, hasSentForCalls: Bool, callCount: Int, _ limits: Limits) -> Bool {
    defer { clientPingTime = time }
    if hasSentForCalls {
      strikes = 0
      return false
    }
    let isIdle = callCount == 0 && !limits.permitsPingsWithoutCalls
    let interval = isIdle ? max(limits.minClientPingInterval, Self.idlePingInterval) : limits.minClientPingInterval
    if time < clientPingTime + interval { strikes += 1 }
    return strikes > limits.maxPingStrikes
  }

  private static let idlePingInterval = TimeSpan.seconds(2 * 60 * 60)

  // MARK: What is due

  /// The most urgent of what is due, which counts as done from here, and when to look again.
  mutating func look(at time: MonotonicTime, callCount: Int, unsentByteCount: Int, _ limits: Limits) -> (Action?, MonotonicTime) {
    var next = MonotonicTime.never
    func isDue(_ due: MonotonicTime) -> Bool {
      if due <= time { return true }
      next = min(next, due)
      return false
    }
    if unsentByteCount < blockedByteCount, blockedTime != .never { blocked(at: time, unsentByteCount) }
    if !hasShakenHands, isDue(openTime + limits.handshakeTimeout) { return (.close(.handshakeTimeout), .never) }
    if isDue(blockedTime + limits.stalledWriteTimeout) { return (.close(.stalledWrite), .never) }
    if isDue(headersTime + limits.headersTimeout) { return (.refuse, .never) }
    if pingTime != .never && lastReadTime > pingTime { pingTime = .never }
    if pingTime != .never {
      if isDue(pingTime + limits.keepaliveTimeout) { return (.close(.keepaliveTimeout), .never) }
    } else if !isEnding, isDue(lastReadTime + limits.keepaliveTime) {
      pingTime = time
      return (.ping, time)
    }
    if isEnding {
      if !isRefusing, isDue(announcementTime + limits.goAwayTimeout) {
        isRefusing = true
        return (.refuseNewCalls, time)
      }
      if isDue(cutOffTime) { return (.cutOff, .never) }
    } else {
      if isDue(retireTime) { return (.announceEnd, time) }
      if callCount == 0 {
        if isDue(lastCallTime + limits.maxConnectionIdle) { return (.announceEnd, time) }
      } else {
        next = min(next, time + limits.maxConnectionIdle)
      }
    }
    if callCount > 0 { next = min(next, time + limits.callLookInterval) }
    return (nil, next)
  }
}

extension Limits {
  /// How often a connection with calls looks at each of them.
  var callLookInterval: TimeSpan {
    TimeSpan(nanoseconds: max(1_000_000, min(requestTimeout.nanoseconds, stalledWriteTimeout.nanoseconds) / 2))
  }
}
