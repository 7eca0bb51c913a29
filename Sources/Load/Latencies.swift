import Histogram

/// Times of calls or flows, from a microsecond to ten minutes, to three digits.
public struct Latencies: Sendable {
  private var histogram: Histogram<UInt32>
  /// Of all, in microseconds; the histogram's own mean looks at each of its values.
  private var sum: UInt64 = 0

  static let longestMicroseconds: UInt64 = 600_000_000

  public init() { histogram = Histogram(highestTrackableValue: Self.longestMicroseconds, numberOfSignificantValueDigits: .three) }

  public var count: Int { Int(histogram.totalCount) }

  /// What took longer than can be told counts as the longest.
  public mutating func record(nanoseconds: Int64) {
    let microseconds = min(Self.longestMicroseconds, (UInt64(max(0, nanoseconds)) + 500) / 1000)
    histogram.record(microseconds)
    sum += microseconds
  }

  public mutating func add(_ other: Latencies) {
    for value in other.histogram.recordedValues() { histogram.record(value.value, count: value.count) }
    sum += other.sum
  }

  /// `percentile` of 0 … 100, in milliseconds; 0 of nothing.
  public func percentile(_ percentile: Double) -> Double { Double(histogram.valueAtPercentile(percentile)) / 1000 }
  public var maximum: Double { count == 0 ? 0 : Double(histogram.max) / 1000 }
  public var mean: Double { count == 0 ? 0 : Double(sum) / Double(count) / 1000 }
}
