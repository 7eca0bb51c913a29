import ArgumentParser
import Load

/// How much load there is, and when.
struct ProfileOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Flows a second: 500, a ramp 100..2000, or steps 200..2000:200. Without it every lane begins the next flow when its last has ended.",
      valueName: "rate"), transform: RateArgument.init)
  var rate: RateArgument?
  @Option(
    name: [.customLong("for"), .customLong("duration")],
    help: ArgumentHelp("For how long, of steps each: 30, 90s, 20m or 8h.", valueName: "time"), transform: seconds(of:))
  var seconds = 10.0
  @Option(help: ArgumentHelp("How long to warm up before, which is left out of the result.", valueName: "seconds"))
  var warmUp = 2.0
  @Flag(help: "Begin flows as independent callers do instead of at even distances.")
  var poisson = false
  @Option(
    help: ArgumentHelp(
      "What begins within as many milliseconds begins together, on one connection; 0 for each at its own time, which takes more of the processor.",
      valueName: "ms"))
  var tick = 1.0

  func validate() throws {
    guard (0...1000).contains(tick) else { throw ValidationError("--tick is 0 … 1000 ms") }
    guard seconds > 0, warmUp >= 0, seconds <= 86_400 else {
      throw ValidationError("--for takes a time above 0 and up to a day, --warm-up 0 s or more")
    }
  }

  var profile: LoadProfile {
    switch rate {
    case nil: .closed(seconds: seconds)
    case .constant(let rate)?: .constant(rate, seconds: seconds)
    case .ramp(let from, let to)?: .ramp(from: from, to: to, seconds: seconds)
    case .steps(let from, let to, let by)?: .steps(from: from, to: to, by: by, secondsEach: seconds)
    }
  }
}

/// Of `30`, `90s`, `20m` or `8h`.
private func seconds(of text: String) throws -> Double {
  let units: [Character: Double] = ["s": 1, "m": 60, "h": 3600]
  let unit = text.last.flatMap { units[$0] }
  guard let number = Double(String(unit == nil ? text[...] : text.dropLast())) else {
    throw ValidationError("a time is seconds, or has its unit behind it: 30, 90s, 20m or 8h")
  }
  return number * (unit ?? 1)
}

enum RateArgument: Equatable, Sendable {
  case constant(Double)
  case ramp(from: Double, to: Double)
  case steps(from: Double, to: Double, by: Double)

  static let largest = 1e7
  static let mostSteps = 1000.0

  init(_ text: String) throws {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let ends = String(parts[0]).split(separator: "..", omittingEmptySubsequences: false).map { Self.number($0) }
    switch (ends.count, parts.count) {
    case (1, 1):
      guard let rate = ends[0] else { throw Self.malformed }
      self = .constant(rate)
    case (2, 1):
      guard let from = ends[0], let to = ends[1] else { throw Self.malformed }
      self = .ramp(from: from, to: to)
    case (2, 2):
      guard let from = ends[0], let to = ends[1], let by = Self.number(parts[1]), from < to, (to - from) / by < Self.mostSteps
      else {
        throw Self.malformed
      }
      self = .steps(from: from, to: to, by: by)
    default: throw Self.malformed
    }
  }

  private static func number(_ text: some StringProtocol) -> Double? {
    Double(String(text)).flatMap { $0 > 0 && $0 <= largest ? $0 : nil }
  }

  private static let malformed = ValidationError(
    "a rate is flows a second: 500, a ramp 100..2000, or at most 1000 steps from the lower to the higher, 200..2000:200")
}
