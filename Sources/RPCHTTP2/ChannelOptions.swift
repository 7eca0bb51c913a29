import EventLoop
import RPC

/// What a channel does beside carrying calls; a value, set before the channel is made.
public struct ChannelOptions: Sendable {
  public var limits = Limits()
  /// Between attempts to connect to an address, and to learn a name's addresses.
  public var backoff = Backoff()
  /// A name's addresses are asked for anew no sooner than this after the last answer.
  public var minResolutionInterval = TimeSpan.seconds(30)
  public var keepalive = Keepalive()
  /// Retries, hedging, balancing and defaults of calls, by method.
  public var serviceConfig: ServiceConfig?
  /// Nil for plaintext.
  public var credentials: ChannelCredentials?
  /// Follows the calls.
  public var tracer: (any ClientTracer)?
  /// `:authority` of the calls; nil for ``ChannelCredentials/serverName``, or what the target says.
  public var authority: String?
  /// Makes chance repeat, for tests; nil for real chance.
  public var seed: UInt64?
  /// Whether calls are counted for ``HTTP2Channel/metrics()``.
  public var isMeasured = false
  /// What the metrics say for the target, such as `other` where a program has channels to any number of them; nil for the target itself.
  public var measuredTarget: String?

  public init(limits: Limits = Limits()) { self.limits = limits }
}

/// When a channel asks whether its server is still there (gRFC A8, gRPC's keepalive document).
public struct Keepalive: Sendable, Hashable {
  /// A connection that was not heard of for so long is asked for an answer; no less than 10 s, nil for never. Doubled when a server says
  /// that it was too often.
  public var time: TimeSpan?
  /// One that gives none for so long is closed, and its calls are UNAVAILABLE.
  public var timeout: TimeSpan
  /// Whether connections without calls are asked too; many servers take that ill.
  public var asksWithoutCalls: Bool

  public init(time: TimeSpan? = nil, timeout: TimeSpan = .seconds(20), asksWithoutCalls: Bool = false) {
    (self.time, self.timeout, self.asksWithoutCalls) = (time.map { max($0, Self.shortestTime) }, timeout, asksWithoutCalls)
  }

  /// For tests: without the lower bound.
  init(unboundedTime: TimeSpan, timeout: TimeSpan, asksWithoutCalls: Bool = false) {
    (time, self.timeout, self.asksWithoutCalls) = (unboundedTime, timeout, asksWithoutCalls)
  }

  /// gRFC A8.
  public static let shortestTime = TimeSpan.seconds(10)
}
