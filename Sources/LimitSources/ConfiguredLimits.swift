import Bounds
import Configuration
import FoundationEssentials
import Logging

/// A program's limits: its defaults, where neither a file, nor the environment, nor a flag says otherwise. The later of these wins.
///
/// - In a file: an object of JSON, `{"limits": {"maxMessageBytes": 1048576, "keepaliveTime": 0.5}}`.
/// - In the environment: `MARKETPLACE_LIMITS_MAX_MESSAGE_BYTES=1048576`.
/// - As a flag: `--limit maxMessageBytes=1048576`.
///
/// Names that there are not are refused wherever they stand.
public struct ConfiguredLimits<Owner: Sendable>: Sendable {
  public let limits: Owner
  /// Every bound, in the order of their table.
  public let settings: [LimitSetting]

  /// What is not at its default.
  public var changed: [LimitSetting] { settings.filter { !$0.isDefault } }

  /// Those for a record of a log: each name with its value and who set it.
  public var metadata: Logger.Metadata {
    Dictionary(uniqueKeysWithValues: changed.map { ($0.name, ["value": "\($0.value)", "by": "\($0.origin)"]) })
  }

  /// `flags` are as given, `NAME=VALUE`, the last of a name counts; `file` is a path.
  public init(
    _ defaults: Owner, _ bounds: [Bound<Owner>], flags: [String] = [], file: String? = nil,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(LimitRefused) {
    var sources: [LimitSource] = []
    if let file { sources.append(try Self.source(of: LimitFile(file), bounds)) }
    sources += [try Self.source(of: environment, bounds), try Self.source(ofFlags: flags, bounds)]
    var limits = defaults
    settings = try bounds.map { (bound) throws(LimitRefused) in
      var origin = LimitOrigin.standard
      for source in sources {
        guard let (text, place) = source.value(bound.name) else { continue }
        do throws(BoundRejected) { try bound.set(text, in: &limits) } catch { throw LimitRefused(place, error) }
        origin = place
      }
      let value = bound.value(in: limits)
      return LimitSetting(
        name: bound.name, value: value.description, isDefault: value == bound.value(in: defaults), origin: origin)
    }
    self.limits = limits
  }

  private static func source(ofFlags flags: [String], _ bounds: [Bound<Owner>]) throws(LimitRefused) -> LimitSource {
    var values: [String: String] = [:]
    for flag in flags {
      guard let sign = flag.firstIndex(of: "=") else {
        throw LimitRefused(.flag, reason: "«\(flag)» is not NAME=VALUE, such as keepaliveTime=0.5")
      }
      values[String(flag[..<sign])] = String(flag[flag.index(after: sign)...])
    }
    try check(values.keys.sorted(), at: .flag, bounds)
    return LimitSource(values) { _ in .flag }
  }

  private static func source(of file: LimitFile, _ bounds: [Bound<Owner>]) throws(LimitRefused) -> LimitSource {
    try check(file.values.keys.sorted(), at: .file(file.path), bounds)
    return LimitSource(file.values) { _ in .file(file.path) }
  }

  private static func source(of environment: [String: String], _ bounds: [Bound<Owner>]) throws(LimitRefused) -> LimitSource {
    let source = LimitSource(EnvironmentVariablesProvider(environmentVariables: environment)) { .environment($0) }
    let known = bounds.map { source.encoded($0.name) }
    for name in environment.keys.sorted() where name.hasPrefix(source.encoded("")) && !known.contains(name) {
      throw LimitRefused(.environment(name), .unknown(name, known))
    }
    return source
  }

  private static func check(_ names: [String], at place: LimitOrigin, _ bounds: [Bound<Owner>]) throws(LimitRefused) {
    for name in names {
      do throws(BoundRejected) { _ = try bounds.bound(named: name) } catch { throw LimitRefused(place, error) }
    }
  }
}

/// What a bound is set to, and by whom.
public struct LimitSetting: Sendable, Equatable {
  public let name: String
  public let value: String
  public let isDefault: Bool
  public let origin: LimitOrigin
}

/// Where a bound's value comes from.
public enum LimitOrigin: Sendable, Equatable, CustomStringConvertible {
  case standard
  case file(String)
  /// The variable's name.
  case environment(String)
  case flag

  public var description: String {
    switch self {
    case .standard: "default"
    case .file(let path): path
    case .environment(let name): name
    case .flag: "--limit"
    }
  }
}

/// A limit that cannot be: where it stands and what is wrong with it.
public struct LimitRefused: Error, Equatable, CustomStringConvertible {
  public let origin: LimitOrigin
  public let reason: String

  init(_ origin: LimitOrigin, reason: String) {
    self.origin = origin
    self.reason = reason
  }

  init(_ origin: LimitOrigin, _ rejected: BoundRejected) { self.init(origin, reason: rejected.description) }

  public var description: String { "\(origin): \(reason)" }
}
