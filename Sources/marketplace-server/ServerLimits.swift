import Bounds
import EventLoop
import Instruments
import Notifications
import Postgres
import RPCHTTP2

/// Everything that is bounded in the server: of its calls and connections, on the way to PostgreSQL, and in the product's own work.
struct ServerLimits: Sendable {
  /// Of whatever calls the server.
  var calls = Limits()
  var database = PostgresLimits()
  /// What running calls are given when the server stops.
  var stopGrace = TimeSpan.seconds(10)
  /// What stopping may take, on top of the pause before it.
  var stopTimeout = TimeSpan.seconds(15)
  /// Passwords that may wait for their hash.
  var maxQueuedPasswords = 64
  /// Access tokens whose signature was checked.
  var maxRememberedTokens = 65_536
  /// A stream of notifications says that it is alive after so long without an event.
  var heartbeatInterval = NotificationHandler.heartbeatInterval
  /// Of what is counted through swift-metrics.
  var maxInstrumentSeries = InstrumentRegistry.maxSeries
  /// What one question to the payment provider may take.
  var providerTimeout = TimeSpan.seconds(5)
  /// What sending a message may take, unless the call has less time left.
  var smsTimeout = TimeSpan.seconds(5)

  /// All of them.
  static let bounds: [Bound<ServerLimits>] =
    Limits.bounds.map { $0.within(\ServerLimits.calls) } + PostgresLimits.bounds.map { $0.within(\ServerLimits.database) } + [
      .time("stopGrace", \.stopGrace, in: .seconds(0)...(.seconds(3600)), beyond: "calls that still run end with UNAVAILABLE"),
      .time(
        "stopTimeout", \.stopTimeout, in: .seconds(0)...(.seconds(3600)),
        beyond: "the process ends at once, with exit status 124; give it more than `stopGrace`"),
      .count(
        "maxQueuedPasswords", \.maxQueuedPasswords, of: "sign-ins", in: 1...100_000,
        beyond: "a sign-in ends with RESOURCE_EXHAUSTED"),
      .count(
        "maxRememberedTokens", \.maxRememberedTokens, of: "tokens", in: 1...10_000_000,
        beyond: "all are forgotten, and verified anew"),
      .time(
        "heartbeatInterval", \.heartbeatInterval, in: .milliseconds(10)...(.seconds(3600)),
        beyond: "a stream of notifications without an event says that it is alive, and its caller's rights are read anew"),
      .count(
        "maxInstrumentSeries", \.maxInstrumentSeries, of: "series", in: 1...100_000,
        beyond: "what is new counts as `other` of its metric, and of a new metric not at all"),
      .time(
        "providerTimeout", \.providerTimeout, in: .milliseconds(1)...(.seconds(3600)),
        beyond: "the provider's answer counts as none, and it is asked again"),
      .time(
        "smsTimeout", \.smsTimeout, in: .milliseconds(1)...(.seconds(3600)), beyond: "the call ends with UNAVAILABLE"),
    ]
}
