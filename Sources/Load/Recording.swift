/// What was recorded in about a second.
public struct Recording: Sendable {
  /// Of flows, by the stretch of the profile in which they were to begin; -1 warms up.
  public private(set) var flows: [Int: Tally] = [:]
  /// Of calls by their names, behind the warming up.
  public private(set) var operations: [String: Tally] = [:]
  /// Flows that ended well, by the stretch that it was then.
  public private(set) var done: [Int: Int] = [:]

  public init() {}

  public var isEmpty: Bool { flows.isEmpty && operations.isEmpty && done.isEmpty }

  /// `nanoseconds` count from when it was to begin.
  public mutating func flow(of stretch: Int, endedIn current: Int, nanoseconds: Int64, error: String?) {
    flows[stretch, default: Tally()].record(nanoseconds: nanoseconds, error: error)
    if error == nil { done[current, default: 0] += 1 }
  }

  public mutating func call(_ name: String, of stretch: Int, nanoseconds: Int64, error: String?) {
    guard stretch >= 0 else { return }
    operations[name, default: Tally()].record(nanoseconds: nanoseconds, error: error)
  }

  public mutating func add(_ other: Recording) {
    for (stretch, tally) in other.flows { flows[stretch, default: Tally()].add(tally) }
    for (name, tally) in other.operations { operations[name, default: Tally()].add(tally) }
    done.merge(other.done, uniquingKeysWith: +)
  }

  /// All flows.
  var all: Tally { flows.values.reduce(into: Tally()) { $0.add($1) } }
}

/// A run as it goes on: what was recorded, second by second.
public struct Collection: Sendable {
  private let profile: LoadProfile
  private var whole = Recording()
  public private(set) var intervals: [LoadResult.Interval] = []

  /// Behind the warming up.
  public init(_ profile: LoadProfile) { self.profile = profile }

  /// Adds what was recorded between two moments, in seconds from when the warming up is over.
  public mutating func add(_ recording: Recording, from start: Double, to end: Double, server: LoadResult.ServerUse?) {
    whole.add(recording)
    intervals.append(
      LoadResult.Interval(
        at: end, stretch: profile.stretch(at: (start + end) / 2), summary: .init(recording.all, seconds: end - start),
        server: server))
  }

  /// What failed, and how the calls did.
  public var operations: [String: LoadResult.Summary] { whole.operations.mapValues { .init($0, seconds: profile.seconds) } }

  public var stretches: [LoadResult.Stretch] {
    profile.stretches.enumerated().map { index, stretch in
      LoadResult.Stretch(
        offered: stretch.rates.map { ($0.from + $0.to) / 2 }, done: Double(whole.done[index] ?? 0) / stretch.seconds,
        summary: .init(whole.flows[index] ?? Tally(), seconds: stretch.seconds))
    }
  }

  public var total: LoadResult.Summary {
    let tally = whole.flows.filter { $0.key >= 0 }.values.reduce(into: Tally()) { $0.add($1) }
    return .init(tally, seconds: profile.seconds)
  }
}

extension LoadProfile {
  /// At so many seconds; -1 before the beginning, the last one behind the end.
  public func stretch(at seconds: Double) -> Int {
    guard seconds >= 0 else { return -1 }
    var end = 0.0
    for (index, stretch) in stretches.enumerated() {
      end += stretch.seconds
      if seconds < end { return index }
    }
    return stretches.count - 1
  }
}
