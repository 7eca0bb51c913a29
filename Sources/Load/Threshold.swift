/// What a run must not do: `p99>50ms`, `errors>1%`, `rate<100`, `memory>5%`.
public struct Threshold: Sendable, Equatable, CustomStringConvertible {
  public enum Figure: String, Sendable, CaseIterable {
    case mean, p50, p90, p99
    case p999 = "p99.9"
    case max
    /// Per cent of those that began.
    case errors
    /// Done well, a second.
    case rate
    /// By how many per cent the server's memory grew, and by how many its open descriptors did (``Growth``).
    case memory, descriptors
  }

  public var figure: Figure
  public var isCeiling: Bool
  /// Milliseconds, per cent, or a count.
  public var limit: Double

  public struct Malformed: Error, CustomStringConvertible {
    public let description =
      "a threshold is FIGURE>LIMIT or FIGURE<LIMIT: mean, p50, p90, p99, p99.9 or max in us, ms or s, errors in %, rate, memory (growth "
      + "in %) or descriptors, as in p99>50ms, errors>1%, rate<100 or memory>5%"
  }

  public init(_ text: String) throws(Malformed) {
    let compact = text.filter { $0 != " " }
    guard let sign = compact.firstIndex(where: { $0 == ">" || $0 == "<" }),
      let figure = Figure(rawValue: String(compact[..<sign]))
    else { throw Malformed() }
    let said = compact[compact.index(after: sign)...]
    let digits = said.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let scale: Double? =
      switch (figure, String(said.dropFirst(digits.count))) {
      case (.errors, "%"), (.rate, ""), (.rate, "/s"), (.memory, "%"), (.descriptors, ""): 1
      case (.errors, _), (.rate, _), (.memory, _), (.descriptors, _): nil
      case (_, "us"): 0.001
      case (_, "ms"): 1
      case (_, "s"): 1000
      default: nil
      }
    guard let scale, let number = Double(String(digits)) else { throw Malformed() }
    (self.figure, isCeiling, limit) = (figure, compact[sign] == ">", number * scale)
  }

  /// Whether the server's own metrics tell.
  public var needsServer: Bool { figure == .memory || figure == .descriptors }

  /// nil when the run is too short to tell of growth, or the server's metrics were not read.
  func value(_ result: LoadResult) -> Double? {
    let summary = result.total
    return switch figure {
    case .mean: summary.mean
    case .p50: summary.p50
    case .p90: summary.p90
    case .p99: summary.p99
    case .p999: summary.p999
    case .max: summary.max
    case .errors: summary.failedShare * 100
    case .rate: summary.doneRate
    case .memory: result.memoryGrowth?.percent
    case .descriptors: result.descriptorGrowth.map { $0.late - $0.early }
    }
  }

  /// Whether the run did what it must not, or did not tell.
  public func isCrossed(by result: LoadResult) -> Bool {
    guard let value = value(result) else { return true }
    return isCeiling ? value > limit : value < limit
  }

  private var unit: String {
    switch figure {
    case .errors, .memory: "%"
    case .rate: "/s"
    case .descriptors: "more"
    default: "ms"
    }
  }

  /// `p99 > 50 ms`.
  public var description: String { "\(figure.rawValue) \(isCeiling ? ">" : "<") \(limit.short) \(unit)" }

  /// `p99 is 62.1 ms`.
  public func found(_ result: LoadResult) -> String {
    guard let value = value(result) else {
      return "\(figure.rawValue): the server's metrics were not read for long enough to tell"
    }
    return "\(figure.rawValue) is \(value.short) \(unit)"
  }
}

extension Double {
  /// To three digits or to whole ones: `0.413`, `12.3`, `4512`.
  public var short: String {
    let size = abs(self)
    let scale = size >= 100 ? 1.0 : size >= 10 ? 10 : size >= 1 ? 100 : 1000
    let rounded = (self * scale).rounded() / scale
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? "\(Int64(rounded))" : "\(rounded)"
  }
}
