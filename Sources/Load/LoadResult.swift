/// What a run found, as its JSON has it. Times are milliseconds, rates per second.
public struct LoadResult: Codable, Sendable {
  /// Of this form.
  public static let currentVersion = 1

  public var version = Self.currentVersion
  public var title: String
  public var server: String
  public var machine: Machine
  /// As the command said it.
  public var profile: String
  /// Whether flows began when it was their time, whatever came of those before: latencies count from then.
  public var isOpenLoop: Bool
  /// With their weights.
  public var scenarios: [String: Int]
  public var connections: Int
  public var threads: Int
  /// Flows that could be under way at a time.
  public var lanes: Int
  public var seed: UInt64
  /// ISO 8601, UTC.
  public var startTime: String
  public var warmUpSeconds: Double
  /// Of what was measured, without what warmed up.
  public var total: Summary
  /// By what was called or flowed: `flow order-pay`, `billing.v1.PaymentService/StartPayment`.
  public var operations: [String: Summary]
  public var stretches: [Stretch]
  public var intervals: [Interval]
  /// Of the process that made the load.
  public var generatorProcessorSeconds: Double

  /// From what was collected.
  public init(
    title: String, server: String, machine: Machine, profile: String, isOpenLoop: Bool, scenarios: [String: Int],
    connections: Int, threads: Int, lanes: Int, seed: UInt64, startTime: String, warmUpSeconds: Double, _ collection: Collection,
    generatorProcessorSeconds: Double
  ) {
    (self.title, self.server, self.machine, self.profile) = (title, server, machine, profile)
    (self.isOpenLoop, self.scenarios, self.connections, self.threads) = (isOpenLoop, scenarios, connections, threads)
    (self.lanes, self.seed, self.startTime, self.warmUpSeconds) = (lanes, seed, startTime, warmUpSeconds)
    (total, operations, stretches) = (collection.total, collection.operations, collection.stretches)
    intervals = collection.intervals
    self.generatorProcessorSeconds = generatorProcessorSeconds
  }

  public struct Machine: Codable, Sendable, Equatable {
    public var processor: String
    public var cores: Int
    public var system: String

    public init(processor: String, cores: Int, system: String) {
      (self.processor, self.cores, self.system) = (processor, cores, system)
    }
  }

  public struct Summary: Codable, Sendable, Equatable {
    public var seconds: Double
    /// With those that failed.
    public var count: Int
    /// By the status' name, or what was not as it should be.
    public var errors: [String: Int]
    public var mean: Double
    public var p50: Double
    public var p90: Double
    public var p99: Double
    public var p999: Double
    public var max: Double

    /// Begun, and done well, a second.
    public var rate: Double { seconds > 0 ? Double(count) / seconds : 0 }
    public var doneRate: Double { seconds > 0 ? Double(count - failed) / seconds : 0 }
    public var failed: Int { errors.values.reduce(0, +) }
    /// Of those that began, 0 … 1.
    public var failedShare: Double { count > 0 ? Double(failed) / Double(count) : 0 }
  }

  /// A stretch of the profile.
  public struct Stretch: Codable, Sendable, Equatable {
    /// Asked for, on average; nil in a closed loop.
    public var offered: Double?
    /// Flows that ended well in its time, a second.
    public var done: Double
    public var summary: Summary
  }

  /// About a second, of the whole run.
  public struct Interval: Codable, Sendable, Equatable {
    /// From the beginning, at its end; what warms up lies before 0.
    public var at: Double
    public var stretch: Int
    public var summary: Summary
    public var server: ServerUse?
  }

  /// What the server's own metrics say of an interval.
  public struct ServerUse: Codable, Sendable, Equatable {
    /// Cores' worth.
    public var processor: Double
    public var residentBytes: Double
    public var openDescriptors: Double

    public init(processor: Double, residentBytes: Double, openDescriptors: Double) {
      (self.processor, self.residentBytes, self.openDescriptors) = (processor, residentBytes, openDescriptors)
    }
  }
}

extension LoadResult.Summary {
  init(_ tally: Tally, seconds: Double) {
    let times = tally.latencies
    self.init(
      seconds: seconds, count: times.count, errors: tally.errors, mean: times.mean, p50: times.percentile(50),
      p90: times.percentile(90), p99: times.percentile(99), p999: times.percentile(99.9), max: times.maximum)
  }
}

/// How often something was done, how it ended and how long it took. Failures have their times too.
public struct Tally: Sendable {
  public private(set) var latencies = Latencies()
  public private(set) var errors: [String: Int] = [:]

  public init() {}

  public mutating func record(nanoseconds: Int64, error: String?) {
    latencies.record(nanoseconds: nanoseconds)
    if let error { errors[error, default: 0] += 1 }
  }

  public mutating func add(_ other: Tally) {
    latencies.add(other.latencies)
    errors.merge(other.errors, uniquingKeysWith: +)
  }
}
