import Testing

@testable import Load

@Suite struct ResultTests {
  @Test func `latencies are told to three digits, and those of two threads are told together`() {
    var (odd, even) = (Latencies(), Latencies())
    for milliseconds in 1...1000 {
      milliseconds % 2 == 1
        ? odd.record(nanoseconds: Int64(milliseconds) * 1_000_000) : even.record(nanoseconds: Int64(milliseconds) * 1_000_000)
    }
    odd.add(even)
    #expect(odd.count == 1000)
    for (percentile, milliseconds) in [(50.0, 500.0), (90, 900), (99, 990), (99.9, 999)] {
      #expect(abs(odd.percentile(percentile) / milliseconds - 1) < 0.002, "p\(percentile)")
    }
    #expect(abs(odd.maximum / 1000 - 1) < 0.002 && abs(odd.mean / 500.5 - 1) < 0.002)
    #expect(Latencies().percentile(99) == 0 && Latencies().maximum == 0)
    var long = Latencies()
    long.record(nanoseconds: .max)
    long.record(nanoseconds: -5)
    #expect(long.count == 2)
  }

  @Test func `what was asked for in a stretch counts in it, and what was done when it was done`() {
    var collection = Collection(.steps(from: 2, to: 4, by: 2, secondsEach: 1))
    var first = Recording()
    first.flow(of: -1, endedIn: -1, nanoseconds: 1_000_000, error: nil)
    first.call("a", of: -1, nanoseconds: 1_000_000, error: nil)
    collection.add(first, from: -1, to: 0, server: nil)
    var second = Recording()
    second.flow(of: 0, endedIn: 0, nanoseconds: 2_000_000, error: nil)
    second.call("a", of: 0, nanoseconds: 2_000_000, error: nil)
    collection.add(second, from: 0, to: 1, server: nil)
    var third = Recording()
    third.flow(of: 0, endedIn: 1, nanoseconds: 1_500_000_000, error: nil)
    third.flow(of: 1, endedIn: 1, nanoseconds: 3_000_000, error: "UNAVAILABLE")
    collection.add(third, from: 1, to: 2, server: nil)
    #expect(collection.total.count == 3 && collection.total.errors == ["UNAVAILABLE": 1] && collection.total.seconds == 2)
    #expect(collection.operations["a"]?.count == 1)
    let stretches = collection.stretches
    #expect(stretches.map(\.offered) == [2, 4] && stretches.map(\.done) == [1, 1] && stretches.map(\.summary.count) == [2, 1])
    #expect(stretches[0].summary.max > 1490)
    #expect(collection.intervals.map(\.stretch) == [-1, 0, 1] && collection.intervals.map(\.at) == [0, 1, 2])
  }

  private func stretch(_ offered: Double, done: Double, p99: Double, failed: Int = 0) -> LoadResult.Stretch {
    LoadResult.Stretch(
      offered: offered, done: done,
      summary: .init(
        seconds: 10, count: Int(offered * 10), errors: failed > 0 ? ["UNAVAILABLE": failed] : [:], mean: 1, p50: 1, p90: 1,
        p99: p99, p999: 1, max: 1))
  }

  @Test func `the knee is the last load that was answered as those before`() throws {
    let calm = [stretch(100, done: 100, p99: 8), stretch(200, done: 199, p99: 9)]
    let slow = try #require(Knee(calm + [stretch(300, done: 300, p99: 41)]))
    #expect(slow.stretch == 1 && slow.reason == .slow)
    #expect(slow.sentence(calm + [stretch(300, done: 300, p99: 41)]) == "The knee is at 200/s; at 300/s p99 rose to a multiple.")
    let behind = try #require(Knee(calm + [stretch(300, done: 280, p99: 9)]))
    #expect(behind.stretch == 1 && behind.reason == .behind)
    let failing = try #require(Knee(calm + [stretch(300, done: 300, p99: 9, failed: 31)]))
    #expect(failing.reason == .failing)
    let straight = try #require(Knee(calm + [stretch(300, done: 300, p99: 19)]))
    #expect(straight.stretch == 2 && straight.reason == nil)
    #expect(try #require(Knee([stretch(100, done: 50, p99: 1), stretch(200, done: 50, p99: 1)])).stretch == nil)
    #expect(Knee([stretch(100, done: 100, p99: 1)]) == nil)
  }

  @Test func `a threshold says what is too much of what`() throws {
    var of = LoadResult(Collection(.closed(seconds: 10)))
    of.total = stretch(100, done: 100, p99: 62.1, failed: 5).summary
    func crossed(_ text: String) throws -> Bool { try Threshold(text).isCrossed(by: of) }
    #expect(try crossed("p99>50ms") && crossed("p99 > 0.05s") && !crossed("p99>62.2ms") && crossed("p99>62000us"))
    #expect(try crossed("errors>0.4%") && !crossed("errors>0.6%") && crossed("rate<100") && !crossed("rate<99/s"))
    let threshold = try Threshold("p99>50ms")
    #expect("\(threshold): \(threshold.found(of))" == "p99 > 50 ms: p99 is 62.1 ms")
    for text in ["p99", "p98>1ms", "p99>1", "p99>ms", "errors>1", "rate<1ms", ">1ms", "p99>-1ms"] {
      #expect(throws: Threshold.Malformed.self) { try Threshold(text) }
    }
  }
}
