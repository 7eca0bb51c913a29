import Load
import Testing

@Suite struct ArrivalsTests {
  private func all(_ profile: LoadProfile, _ spacing: Arrivals.Spacing = .even, seed: UInt64 = 1) -> [(
    seconds: Double, stretch: Int
  )] {
    var arrivals = Arrivals(profile, spacing, seed: seed)
    var found: [(seconds: Double, stretch: Int)] = []
    while let next = arrivals.next() { found.append(next) }
    return found
  }

  @Test func `a constant rate comes at even distances`() {
    let times = all(.constant(4, seconds: 2)).map(\.seconds)
    #expect(times == [0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2])
  }

  @Test func `steps hold their rates, one behind the other`() {
    let arrivals = all(.steps(from: 100, to: 300, by: 100, secondsEach: 2))
    let counts = (0...2).map { step in arrivals.count { $0.stretch == step } }
    #expect(counts == [200, 400, 600])
    for (seconds, stretch) in arrivals { #expect(seconds >= Double(stretch) * 2 && seconds <= Double(stretch) * 2 + 2) }
    #expect(zip(arrivals, arrivals.dropFirst()).allSatisfy { $0.seconds <= $1.seconds })
  }

  @Test(arguments: [(0.001, 100.0), (10, 90), (90, 10)])
  func `of a ramp as many have come as its rates make until then`(from: Double, to: Double) {
    let times = all(.ramp(from: from, to: to, seconds: 10)).map(\.seconds)
    #expect(abs(Double(times.count) - (from + to) / 2 * 10) <= 1)
    for second in 1...10 {
      let t = Double(second)
      let due = from * t + (to - from) / 20 * t * t
      #expect(abs(Double(times.count { $0 <= t }) - due) <= 1.001)
    }
  }

  @Test func `independent callers come as often, by chance that a seed repeats`() {
    let first = all(.constant(1000, seconds: 20), .poisson, seed: 7).map(\.seconds)
    #expect(first == all(.constant(1000, seconds: 20), .poisson, seed: 7).map(\.seconds))
    #expect(first != all(.constant(1000, seconds: 20), .poisson, seed: 8).map(\.seconds))
    // The count's standard deviation is the root of 20 000.
    #expect(abs(first.count - 20_000) < 6 * 142)
    let distances = zip(first, first.dropFirst()).map { $1 - $0 }
    let mean = distances.reduce(0, +) / Double(distances.count)
    let variance = distances.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(distances.count)
    // Of exponential distances the standard deviation is the mean.
    #expect(abs(variance.squareRoot() / mean - 1) < 0.1)
  }

  @Test func `threads that share a profile make it together`() {
    let profile = LoadProfile.constant(10, seconds: 3)
    var times: [Double] = []
    for index in 0..<3 {
      var arrivals = Arrivals(profile, .even, seed: 1, index: index, of: 3)
      while let next = arrivals.next() { times.append(next.seconds) }
    }
    let sorted = times.sorted()
    #expect(sorted.count == 30 || sorted.count == 31)
    #expect(zip(sorted, sorted.dropFirst()).allSatisfy { abs($1 - $0 - 0.1) < 1e-9 })
  }

  @Test func `on ticks as many arrive, none later than it would and none a tick earlier`() {
    let profile = LoadProfile.steps(from: 700, to: 2100, by: 700, secondsEach: 1)
    let exact = all(profile, .poisson)
    var arrivals = Arrivals(profile, .poisson, tick: 0.001, seed: 1)
    for (seconds, stretch) in exact {
      let next = arrivals.next()
      #expect(next.map { $0.stretch == stretch && (0...0.001).contains(seconds - $0.seconds + 1e-9) } == true)
      #expect(next.map { abs($0.seconds * 1000 - ($0.seconds * 1000).rounded()) < 1e-6 } == true)
    }
    #expect(arrivals.next() == nil)
  }

  @Test func `a moment lies in its stretch`() {
    let profile = LoadProfile.steps(from: 1, to: 3, by: 1, secondsEach: 5)
    #expect([-1, 0, 4.9, 5, 14, 99].map(profile.stretch(at:)) == [-1, 0, 0, 1, 2, 2])
  }
}
