import Testing

@testable import EventLoop

@Suite struct TimerWheelTests {
  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func `timers fire in order, never early and at most a tick late, as a sorted list would`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let origin = MonotonicTime(nanoseconds: 1_000)
    let wheel = TimerWheel(startingAt: origin)
    var now = origin
    var armed: [Int: (timer: LoopTimer, due: MonotonicTime)] = [:]
    var fired: [Int] = []

    for id in 0..<2_000 {
      let reach = TimeSpan(nanoseconds: Int64.random(in: 0...(Int64(1) << Int64.random(in: 0...46)), using: &random))
      let timer = LoopTimer { fired.append(id) }
      armed[id] = (timer, now + reach)
      wheel.insert(timer, at: now + reach)
      if Int.random(in: 0..<4, using: &random) == 0, let victim = armed.keys.sorted().randomElement(using: &random) {
        wheel.cancel(armed.removeValue(forKey: victim)!.timer)
      }
      now = now + TimeSpan(nanoseconds: Int64(1) << Int64.random(in: 0...34, using: &random))
      fired.removeAll()
      wheel.advance(to: now)
      for id in fired {
        let entry = armed.removeValue(forKey: id)
        #expect(entry != nil && entry!.due <= now)
      }
      let late = armed.values.filter { ($0.due + .milliseconds(2)) <= now }
      #expect(late.isEmpty)
      #expect(wheel.count == armed.count)
      if let next = wheel.nextExpiry, let earliest = armed.values.map(\.due).min() {
        #expect(next <= earliest + .milliseconds(1))
      }
    }
  }

  @Test func `a timer armed by an action fires in a later tick`() {
    let origin = MonotonicTime(nanoseconds: 0)
    var fired: [String] = []
    let wheel = TimerWheel(startingAt: origin)
    let first = LoopTimer {
      fired.append("first")
      wheel.insert(LoopTimer { fired.append("second") }, at: origin)
    }
    wheel.insert(first, at: origin + .milliseconds(3))
    wheel.advance(to: origin + .milliseconds(2))
    #expect(fired.isEmpty)
    wheel.advance(to: origin + .milliseconds(3))
    #expect(fired == ["first"])
    wheel.advance(to: origin + .milliseconds(4))
    #expect(fired == ["first", "second"])
  }
}

/// SplitMix64, so that a printed seed replays a run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
