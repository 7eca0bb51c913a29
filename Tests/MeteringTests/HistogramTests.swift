import Metering
import Testing

@Suite struct HistogramTests {
  @Test(
    arguments: [
      (0, 0), (1, 1), (10_000, 1), (10_001, 2), (50_000, 2), (999_999, 7), (1_000_000, 7), (1_000_001, 8), (100_000_000_000, 40),
      (100_000_000_001, 41), (Int64.max, 41), (-1, 0),
    ] as [(Int64, Int)])
  func `a value is counted in the first bucket whose bound is not below it`(nanoseconds: Int64, bucket: Int) {
    let histogram = Histogram(.latency)
    histogram.record(nanoseconds)
    #expect(histogram.snapshot.counts.enumerated().filter { $0.element > 0 }.map(\.offset) == [bucket])
    #expect(histogram.snapshot.sum == nanoseconds)
  }

  @Test func `every bound is in its own bucket, and what is above it in the next`() {
    for scale in [HistogramScale.latency, .size, .count] {
      for (index, bound) in scale.upperBounds.enumerated() {
        let histogram = Histogram(scale)
        let raw = Int64((bound * scale.rawPerUnit).rounded())
        histogram.record(raw)
        histogram.record(raw + 1)
        #expect(histogram.snapshot.counts[index] == 1 && histogram.snapshot.counts[index + 1] == 1, "bound \(bound)")
      }
    }
  }

  @Test func `what several loops counted adds up`() {
    let (first, second) = (Histogram(.size), Histogram(.size))
    first.record(10)
    second.record(10)
    second.record(2000)
    var sum = first.snapshot
    sum.add(second.snapshot)
    #expect(sum.counts.prefix(4) == [0, 2, 1, 0] && sum.sum == 2020 && sum.count == 3)
  }
}
