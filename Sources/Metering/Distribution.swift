/// How large values were, fractions included, as it is read at some moment.
public struct Distribution: Sendable {
  /// Inclusive, ascending, in the unit that readers see.
  public let upperBounds: [Double]
  /// One for each bucket, and one above the last bound.
  public let counts: [UInt64]
  /// Of all values, in the unit that readers see.
  public let sum: Double

  public init(upperBounds: [Double], counts: [UInt64], sum: Double) {
    precondition(counts.count == upperBounds.count + 1, "each bucket has its count")
    (self.upperBounds, self.counts, self.sum) = (upperBounds, counts, sum)
  }

  public init(_ histogram: HistogramSnapshot) {
    self.init(
      upperBounds: histogram.scale.upperBounds, counts: histogram.counts,
      sum: Double(histogram.sum) / histogram.scale.rawPerUnit)
  }
}
