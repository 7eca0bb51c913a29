import AccessTokens
import TestRandom
import Testing

@Suite struct AllowanceTests {
  /// What an allowance does at each of these moments, a unit each.
  private func taken(_ allowance: Allowance, at moments: [Int64]) -> [Bool] {
    var fullAt: Int64 = 0
    return moments.map { now in
      guard case .taken(let next) = allowance.take(fullAt: fullAt, now: now) else { return false }
      fullAt = next
      return true
    }
  }

  @Test func `all is there at once, then one comes back after another, and all after the window`() {
    let allowance = Allowance(3, within: 900)
    #expect(taken(allowance, at: [1000, 1000, 1000, 1000, 1299, 1300, 1301]) == [true, true, true, false, false, true, false])
    #expect(taken(allowance, at: [0, 0, 0, 900, 900, 900, 900]) == [true, true, true, true, true, true, false])
  }

  @Test func `who is refused is there again after the wait, and not a microsecond before`() {
    let allowance = Allowance(7, within: 1_000_003)
    var (fullAt, now): (Int64, Int64) = (0, 5)
    for _ in 0..<100 {
      switch allowance.take(2, fullAt: fullAt, now: now) {
      case .taken(let next): fullAt = next
      case .refused(let wait):
        guard case .refused(1) = allowance.take(2, fullAt: fullAt, now: now + wait - 1) else {
          Issue.record("too early by \(wait)")
          return
        }
        now += wait
      }
    }
    #expect(now > 5)
  }

  @Test func `what costs more than there is takes all of it`() {
    let allowance = Allowance(10, within: 100)
    #expect(allowance.take(20, fullAt: 0, now: 1000) == .taken(fullAt: 1100))
    #expect(allowance.take(20, fullAt: 1001, now: 1000) == .refused(wait: 1))
  }

  @Test func `within any time no more is taken than is there and comes back meanwhile`() {
    let seed = UInt64.random(in: 0 ... .max)
    print("AllowanceTests: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let allowance = Allowance(Int.random(in: 1...20, using: &random), within: Int64.random(in: 1...1000, using: &random))
      var now = Int64.random(in: 0...1_000_000, using: &random)
      let moments = (0..<200).map { _ in
        now += Int64.random(in: 0...(2 * allowance.interval), using: &random)
        return now
      }
      let uses = zip(moments, taken(allowance, at: moments)).filter(\.1).map(\.0)
      for first in uses.indices {
        for last in uses.indices.dropFirst(first) {
          let most = allowance.count + (uses[last] - uses[first]) / allowance.interval
          #expect(Int64(last - first + 1) <= most, "\(allowance), seed \(seed)")
        }
      }
      // And no less: whoever is refused has taken all that there was.
      #expect(uses.first == moments.first)
    }
  }
}
