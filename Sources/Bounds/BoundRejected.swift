import EventLoop
import Spelling

/// A name that no bound has, or a value that a bound cannot have.
public enum BoundRejected: Error, Equatable, CustomStringConvertible {
  /// The name, and those that there are.
  case unknown(String, [String])
  /// The name, what was given, and what may be.
  case value(String, String, BoundKind)

  public var description: String {
    switch self {
    case .unknown(let name, let names):
      let near = Suggestion(name, names).near
      let guess = near.isEmpty ? "" : "did you mean \(near.joined(separator: ", "))? "
      return "there is no limit «\(name)»; \(guess)there are \(names.joined(separator: ", "))"
    case .value(let name, let text, .count(let unit, let range)):
      let example = min(max(range.lowerBound, 100), range.upperBound)
      return "\(name) is a whole number of \(unit)\(Self.bounds(range)), such as \(example), not «\(text)»"
    case .value(let name, let text, .time(let range)):
      return "\(name) is a time in seconds\(Self.bounds(range)), not «\(text)»"
    case .value(let name, let text, .choice): return "\(name) is true or false, not «\(text)»"
    }
  }

  private static func bounds(_ range: ClosedRange<Int>) -> String {
    range.upperBound == .max ? " from \(range.lowerBound)" : " from \(range.lowerBound) to \(range.upperBound)"
  }

  private static func bounds(_ range: ClosedRange<TimeSpan>) -> String {
    let (least, most) = (BoundValue.time(range.lowerBound), BoundValue.time(range.upperBound))
    return range.upperBound == .unlimited
      ? ", such as 0.5, from \(least), or \(BoundValue.unlimited)" : ", such as 0.5, from \(least) to \(most)"
  }
}
