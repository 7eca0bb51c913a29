import EventLoop
import Testing

@testable import RPCHTTP2

@Suite struct ConnectionWatchTests {
  private static let start = MonotonicTime(nanoseconds: 1_000_000_000)
  private static let limits = {
    var limits = Limits()
    limits.handshakeTimeout = .seconds(10)
    limits.keepaliveTime = .seconds(100)
    limits.keepaliveTimeout = .seconds(20)
    return limits
  }()

  private static func time(_ seconds: Int64) -> MonotonicTime { start + .seconds(seconds) }

  private static func watch(_ limits: Limits = limits, isThere: Bool = true) -> Watched {
    let watched = Watched(limits)
    if isThere { watched.watch.shookHands() }
    return watched
  }

  private static func look(
    _ watched: Watched, _ seconds: Int64, calls: Int = 0, unsent: Int = 0, _ limits: Limits = limits
  ) -> (ConnectionWatch.Action?, MonotonicTime) {
    watched.watch.look(at: time(seconds), callCount: calls, unsentByteCount: unsent, limits)
  }

  /// A watch that expectations may change.
  private final class Watched {
    var watch: ConnectionWatch

    init(_ limits: Limits) { watch = ConnectionWatch(openedAt: start, limits) }

    func answered() -> Bool { watch.answered() }
    func headers(areIncomplete: Bool, at time: MonotonicTime) -> Bool { watch.headers(areIncomplete: areIncomplete, at: time) }

    var copy: Watched {
      let copy = Watched(limits)
      copy.watch = watch
      return copy
    }
  }

  @Test func `a client that says nothing is closed, and one that spoke is looked at much later`() {
    let silent = Self.watch(isThere: false)
    #expect(Self.look(silent, 0) == (nil, Self.time(10)))
    #expect(Self.look(silent, 10).0 == .close(.handshakeTimeout))
    let there = Self.watch()
    #expect(Self.look(there, 10) == (nil, Self.time(100)))
  }

  @Test func `a ping is sent when nothing was heard for long, and unanswered closes`() {
    let watch = Self.watch()
    watch.watch.read(at: Self.time(50))
    #expect(Self.look(watch, 100) == (nil, Self.time(150)))
    #expect(Self.look(watch, 150).0 == .ping)
    #expect(Self.look(watch, 150) == (nil, Self.time(170)))
    let answered = watch.copy
    #expect(Self.look(watch, 170).0 == .close(.keepaliveTimeout))
    answered.watch.read(at: Self.time(151))
    #expect(!answered.answered())
    #expect(Self.look(answered, 170) == (nil, Self.time(251)))
  }

  @Test func `while calls run it is looked at now and then`() {
    let watch = Self.watch()
    #expect(Self.look(watch, 0, calls: 1) == (nil, Self.start + Self.limits.callLookInterval))
  }

  @Test func `headers that do not end are refused, and whole ones clear them`() {
    let watch = Self.watch()
    #expect(watch.headers(areIncomplete: true, at: Self.time(1)))
    #expect(!watch.headers(areIncomplete: true, at: Self.time(2)))
    #expect(Self.look(watch, 2) == (nil, Self.time(11)))
    let whole = watch.copy
    #expect(!whole.headers(areIncomplete: false, at: Self.time(3)))
    #expect(Self.look(whole, 11) == (nil, Self.time(100)))
    #expect(Self.look(watch, 11).0 == .refuse)
  }

  @Test func `a socket that takes nothing is closed, and one that takes something has its time again`() {
    let watch = Self.watch()
    watch.watch.blocked(at: Self.time(5), 1000)
    #expect(Self.look(watch, 5, unsent: 1000) == (nil, Self.time(35)))
    let slow = watch.copy
    #expect(Self.look(slow, 35, unsent: 999) == (nil, Self.time(65)))
    #expect(Self.look(watch, 35, unsent: 1000).0 == .close(.stalledWrite))
    slow.watch.unblocked()
    #expect(Self.look(slow, 65) == (nil, Self.time(100)))
  }

  @Test func `an age is drawn within a tenth of the limit, and its end comes in steps`() {
    var limits = Self.limits
    limits.maxConnectionAge = .seconds(1000)
    limits.keepaliveTime = .unlimited
    for _ in 0..<100 {
      let watch = Self.watch(limits)
      let (action, due) = Self.look(watch, 0, limits)
      #expect(action == nil && due >= Self.time(900) && due <= Self.time(1100))
    }
    let watch = Self.watch(limits)
    #expect(Self.look(watch, 1100, calls: 1, limits).0 == .announceEnd)
    watch.watch.announcedEnd(at: Self.time(1100), grace: .seconds(60))
    #expect(Self.look(watch, 1100, limits) == (nil, Self.time(1105)))
    let answered = watch.copy
    #expect(answered.answered())
    #expect(!answered.answered())
    #expect(Self.look(answered, 1105, limits) == (nil, Self.time(1160)))
    #expect(Self.look(watch, 1105, limits).0 == .refuseNewCalls)
    #expect(Self.look(watch, 1160, calls: 1, limits).0 == .cutOff)
  }

  @Test func `a shorter grace that is given later holds, and a longer one does not`() {
    let watch = Self.watch()
    watch.watch.announcedEnd(at: Self.time(10), grace: .seconds(60))
    watch.watch.announcedEnd(at: Self.time(20), grace: .seconds(5))
    watch.watch.announcedEnd(at: Self.time(21), grace: .seconds(500))
    #expect(watch.watch.cutOffTime == Self.time(25))
  }

  @Test func `without calls for so long it is drained, and a call puts that off`() {
    var limits = Self.limits
    limits.maxConnectionIdle = .seconds(30)
    let watch = Self.watch(limits)
    watch.watch.called(at: Self.time(10))
    #expect(Self.look(watch, 30, limits) == (nil, Self.time(40)))
    watch.watch.called(at: Self.time(20))
    #expect(Self.look(watch, 45, calls: 1, limits).0 == nil)
    #expect(Self.look(watch, 50, limits).0 == .announceEnd)
  }

  @Test func `strikes are counted, forgiven by answers, and not given to rare pings`() {
    let limits = Self.limits
    var watch = Self.watch()
    func ping(_ seconds: Int64, sent: Bool = false, calls: Int = 1) -> Bool {
      watch.watch.pinged(at: Self.time(seconds), hasSentForCalls: sent, callCount: calls, limits)
    }
    #expect([ping(0), ping(1), ping(2)] == [false, false, false])
    #expect(!ping(3, sent: true))
    #expect([ping(4), ping(5), ping(6)] == [false, false, true])
    watch = Self.watch()
    #expect((0..<10).allSatisfy { !ping(300 * $0) })
    watch = Self.watch()
    #expect([ping(0, calls: 0), ping(300, calls: 0), ping(600, calls: 0), ping(900, calls: 0)] == [false, false, false, true])
  }
}
