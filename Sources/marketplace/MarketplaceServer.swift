import EventLoop
import MarketplaceAPI
import RPC
import RPCHTTP2

/// A «Маркетплейс» server through one connection, before anybody has signed in.
struct MarketplaceServer: Sendable {
  let target: ChannelTarget
  /// Nil for plaintext.
  let credentials: ChannelCredentials?
  let channel: HTTP2Channel
  /// Of its texts for people.
  let language: Language

  init(
    _ target: ChannelTarget, _ credentials: ChannelCredentials? = nil, _ config: ServiceConfig? = nil, _ language: Language = .ru
  ) throws(SystemError) {
    (self.target, self.credentials, self.language) = (target, credentials, language)
    channel = try HTTP2Channel.patient(target, credentials, config)
  }

  /// What every call has that says nothing else.
  var options: CallOptions { .byDefault(in: language) }

  var sessions: AccessV1.SessionServiceClient { AccessV1.SessionServiceClient(channel) }
}

extension HTTP2Channel {
  /// A channel for somebody who waits in front of it: a connection is there within 5 s or has failed, below ``CallOptions/byDefault``'s
  /// time-out, and is tried again soon. Without a configuration, calls that carry an idempotency-key are made again while the server is
  /// UNAVAILABLE.
  static func patient(
    _ target: ChannelTarget, _ credentials: ChannelCredentials? = nil, _ config: ServiceConfig? = nil
  ) throws(SystemError) -> HTTP2Channel {
    var options = ChannelOptions()
    options.credentials = credentials
    options.limits.connectTimeout = .seconds(5)
    options.backoff = Backoff(initial: .milliseconds(250), multiplier: 1.6, longest: .seconds(2))
    options.serviceConfig =
      config
      ?? ServiceConfig(
        keyedMethods: RetryPolicy(
          maxAttempts: 4, initialBackoff: .milliseconds(250), maxBackoff: .seconds(2), backoffMultiplier: 2,
          retryableStatusCodes: [.unavailable]))
    return try HTTP2Channel(target, options: options)
  }
}

extension CallOptions {
  /// Every call has an end, and texts for people are in their language.
  static func byDefault(in language: Language = .ru) -> CallOptions {
    var options = CallOptions(timeout: .seconds(10))
    options.metadata.append("accept-language", language.rawValue)
    return options
  }
}

/// A server that is not there.
struct Unreachable: Error, CustomStringConvertible {
  let target: ChannelTarget
  let cause: RPCError

  var description: String { "сервер \(target) не отвечает: \(cause.message)" }
}

/// Makes the first call to `target`: while it is UNAVAILABLE, again, for as long as a server takes to start.
func whenReachable<Value>(
  _ target: ChannelTarget, _ console: Console, within limit: Duration = .seconds(10), _ call: () async throws -> Value
) async throws -> Value {
  let deadline = Deadline.after(limit)
  var isTold = false
  while true {
    do { return try await call() } catch let error as RPCError where error.code == .unavailable {
      guard deadline.timeLeft > .zero else { throw Unreachable(target: target, cause: error) }
      if !isTold { console.remark("Жду сервер \(target)…") }
      isTold = true
    }
    try await Task.sleep(for: .milliseconds(250))
  }
}
