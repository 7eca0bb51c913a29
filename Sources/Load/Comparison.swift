import Glibc

/// Two runs beside each other, second by second: a difference counts when it is larger than what seconds of one run differ by.
public struct Comparison: Sendable {
  public enum Verdict: String, Sendable {
    case better, worse, same
    /// Too few seconds for a verdict.
    case unknown
  }

  public struct Row: Sendable {
    public var figure: String
    /// Medians of the seconds.
    public var first: Double
    public var second: Double
    /// That the seconds of both are of one kind, 0 … 1.
    public var probability: Double
    public var verdict: Verdict
  }

  public var rows: [Row]
  /// Why the two may not be comparable: what they were made by differs in this.
  public var differences: [String]

  /// Below that a difference counts as one; and it is to be at least so large.
  static let significance = 0.01
  static let leastChange = 0.03
  static let leastSeconds = 6

  public init(_ first: LoadResult, _ second: LoadResult) {
    rows = Self.figures.map { figure in
      let (a, b) = (first.measured.map { figure.of($0.summary) }, second.measured.map { figure.of($0.summary) })
      return Row(figure.name, a, b, isGoodHigh: figure.isGoodHigh)
    }
    differences = [
      ("machine", "\(first.machine)", "\(second.machine)"), ("profile", first.profile, second.profile),
      ("scenarios", "\(first.scenarios.sorted { $0.key < $1.key })", "\(second.scenarios.sorted { $0.key < $1.key })"),
      ("connections", "\(first.connections)", "\(second.connections)"), ("lanes", "\(first.lanes)", "\(second.lanes)"),
    ].filter { $0.1 != $0.2 }.map(\.0)
  }

  public var isWorse: Bool { rows.contains { $0.verdict == .worse } }

  private static let figures: [(name: String, isGoodHigh: Bool, of: @Sendable (LoadResult.Summary) -> Double)] = [
    ("rate", true, \.doneRate),
    ("p50", false, \.p50), ("p90", false, \.p90), ("p99", false, \.p99), ("errors", false, { $0.failedShare * 100 }),
  ]
}

extension LoadResult {
  /// Without what warmed up.
  var measured: [Interval] { intervals.filter { $0.at > 0 } }
}

extension Comparison.Row {
  init(_ figure: String, _ first: [Double], _ second: [Double], isGoodHigh: Bool) {
    self.figure = figure
    (self.first, self.second) = (median(first), median(second))
    probability = rankSumProbability(first, second)
    let largest = max(abs(self.first), abs(self.second))
    if min(first.count, second.count) < Comparison.leastSeconds {
      verdict = .unknown
    } else if probability >= Comparison.significance || abs(self.second - self.first) < largest * Comparison.leastChange {
      verdict = .same
    } else {
      verdict = (self.second > self.first) == isGoodHigh ? .better : .worse
    }
  }
}

/// 0 of nothing.
func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  guard !sorted.isEmpty else { return 0 }
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/// The two-sided probability of ranks as uneven as these were both samples of one kind: Mann and Whitney 1947, by the normal
/// approximation with the correction for ties.
func rankSumProbability(_ first: [Double], _ second: [Double]) -> Double {
  let (n, m) = (Double(first.count), Double(second.count))
  guard n > 0, m > 0 else { return 1 }
  let all = (first.map { ($0, true) } + second.map { ($0, false) }).sorted { $0.0 < $1.0 }
  var (rankSum, ties, index) = (0.0, 0.0, 0)
  while index < all.count {
    var end = index
    while end < all.count, all[end].0 == all[index].0 { end += 1 }
    let rank = Double(index + 1 + end) / 2
    rankSum += rank * Double(all[index..<end].count { $0.1 })
    let size = Double(end - index)
    ties += size * size * size - size
    index = end
  }
  let u = rankSum - n * (n + 1) / 2
  let total = n + m
  let variance = n * m / 12 * (total + 1 - ties / (total * (total - 1)))
  guard variance > 0 else { return 1 }
  let z = max(0, abs(u - n * m / 2) - 0.5) / variance.squareRoot()
  return erfc(z / Double(2).squareRoot())
}
