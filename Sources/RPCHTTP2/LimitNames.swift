import EventLoop

extension Limits {
  /// Sets a bound by the name of its property: numbers as digits, times in seconds (`0.5`) or `unlimited`, the rest as `true` or `false`.
  public mutating func set(_ name: String, to text: String) throws(LimitRejected) {
    guard let bound = Self.bounds.first(where: { $0.name == name }) else { throw .unknown(name) }
    switch bound.kind {
    case .count(let path):
      guard let count = Int(text), count >= 0 else { throw .noCount(name, text) }
      self[keyPath: path] = count
    case .time(let path):
      if text == "unlimited" {
        self[keyPath: path] = .unlimited
      } else {
        guard let seconds = Double(text), seconds >= 0, seconds < 1e9 else { throw .noTime(name, text) }
        self[keyPath: path] = TimeSpan(nanoseconds: Int64(seconds * 1e9))
      }
    case .choice(let path):
      guard let isSet = Bool(text) else { throw .noChoice(name, text) }
      self[keyPath: path] = isSet
    }
  }

  /// The names that ``set(_:to:)`` knows: all of them.
  public static var names: [String] { bounds.map(\.name) }

  private enum Kind: Sendable {
    case count(any WritableKeyPath<Limits, Int> & Sendable)
    case time(any WritableKeyPath<Limits, TimeSpan> & Sendable)
    case choice(any WritableKeyPath<Limits, Bool> & Sendable)
  }

  private static let bounds: [(name: String, kind: Kind)] = [
    ("maxMessageBytes", .count(\.maxMessageBytes)),
    ("maxConcurrentStreams", .count(\.maxConcurrentStreams)),
    ("maxHeaderListBytes", .count(\.maxHeaderListBytes)),
    ("maxBufferedRequestBytes", .count(\.maxBufferedRequestBytes)),
    ("maxUnsentStreamBytes", .count(\.maxUnsentStreamBytes)),
    ("maxUnsentConnectionBytes", .count(\.maxUnsentConnectionBytes)),
    ("maxReplayedRequestBytes", .count(\.maxReplayedRequestBytes)),
    ("streamWindowBytes", .count(\.streamWindowBytes)),
    ("connectionWindowBytes", .count(\.connectionWindowBytes)),
    ("handshakeTimeout", .time(\.handshakeTimeout)),
    ("headersTimeout", .time(\.headersTimeout)),
    ("requestTimeout", .time(\.requestTimeout)),
    ("stalledWriteTimeout", .time(\.stalledWriteTimeout)),
    ("lingerTimeout", .time(\.lingerTimeout)),
    ("connectTimeout", .time(\.connectTimeout)),
    ("keepaliveTime", .time(\.keepaliveTime)),
    ("keepaliveTimeout", .time(\.keepaliveTimeout)),
    ("minClientPingInterval", .time(\.minClientPingInterval)),
    ("permitsPingsWithoutCalls", .choice(\.permitsPingsWithoutCalls)),
    ("maxPingStrikes", .count(\.maxPingStrikes)),
    ("maxConnectionIdle", .time(\.maxConnectionIdle)),
    ("maxConnectionAge", .time(\.maxConnectionAge)),
    ("maxConnectionAgeGrace", .time(\.maxConnectionAgeGrace)),
    ("goAwayTimeout", .time(\.goAwayTimeout)),
    ("maxConnectionsPerLoop", .count(\.maxConnectionsPerLoop)),
    ("controlFrameBurst", .count(\.controlFrameBurst)),
    ("controlFramesPerSecond", .count(\.controlFramesPerSecond)),
  ]
}

/// A name or a value that ``Limits/set(_:to:)`` does not take.
public enum LimitRejected: Error, Equatable, CustomStringConvertible {
  case unknown(String)
  case noCount(String, String)
  case noTime(String, String)
  case noChoice(String, String)

  public var description: String {
    switch self {
    case .unknown(let name): "there is no bound «\(name)»; there are \(Limits.names.joined(separator: ", "))"
    case .noCount(let name, let text): "\(name) is a number, such as 100, not «\(text)»"
    case .noTime(let name, let text): "\(name) is a time in seconds, such as 0.5, or unlimited, not «\(text)»"
    case .noChoice(let name, let text): "\(name) is true or false, not «\(text)»"
    }
  }
}
