import EventLoop

/// What values a bound may have.
public enum BoundKind: Sendable, Equatable {
  /// A whole number of something, such as bytes.
  case count(String, ClosedRange<Int>)
  /// A time, given in seconds; unlimited where the range allows it.
  case time(ClosedRange<TimeSpan>)
  /// Yes or no.
  case choice

  /// What it is counted in.
  public var unit: String {
    switch self {
    case .count(let unit, _): unit
    case .time: "seconds"
    case .choice: "true or false"
    }
  }

  /// The value that `text` says; nil when it says none, or one out of range.
  func value(_ text: String) -> BoundValue? {
    switch self {
    case .count(_, let range): Int(text).flatMap { range.contains($0) ? .count($0) : nil }
    case .time(let range): time(text).flatMap { range.contains($0) ? .time($0) : nil }
    case .choice: Bool(text).map { .choice($0) }
    }
  }

  private func time(_ text: String) -> TimeSpan? {
    if text == BoundValue.unlimited { return .unlimited }
    guard let seconds = Double(text), seconds >= 0, seconds < Self.longestSeconds else { return nil }
    return TimeSpan(nanoseconds: Int64((seconds * 1e9).rounded()))
  }

  /// Some thirty years: longer is unlimited.
  private static let longestSeconds = 1e9
}

/// What a bound is set to.
public enum BoundValue: Sendable, Equatable, CustomStringConvertible {
  case count(Int)
  case time(TimeSpan)
  case choice(Bool)

  static let unlimited = "unlimited"

  /// As ``Bound/set(_:in:)`` reads it.
  public var description: String {
    switch self {
    case .count(let count): String(count)
    case .time(.unlimited): Self.unlimited
    case .time(let time): Self.seconds(time)
    case .choice(let isSet): String(isSet)
    }
  }

  private static func seconds(_ time: TimeSpan) -> String {
    let (whole, rest) = time.nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
    guard rest > 0 else { return String(whole) }
    var fraction = String(1_000_000_000 + rest).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    return "\(whole).\(fraction)"
  }
}
