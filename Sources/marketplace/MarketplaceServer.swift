import EventLoop
import MarketplaceAPI
import RPC
import RPCHTTP2

/// A «Маркетплейс» server through one connection, before anybody has signed in.
struct MarketplaceServer: Sendable {
  let endpoint: Endpoint
  let channel: HTTP2Channel

  init(_ endpoint: Endpoint) throws(SystemError) {
    self.endpoint = endpoint
    channel = try HTTP2Channel(endpoint)
  }

  var sessions: AccessV1.SessionServiceClient { AccessV1.SessionServiceClient(channel) }
}

extension HTTP2Channel {
  /// A channel whose connection is there within 5 s or UNAVAILABLE: below ``CallOptions/byDefault``'s time-out.
  convenience init(_ endpoint: Endpoint) throws(SystemError) {
    var limits = Limits()
    limits.connectTimeout = .seconds(5)
    try self.init(host: endpoint.host, port: endpoint.port, limits: limits)
  }
}

extension CallOptions {
  /// Every call has an end, and texts for users are Russian.
  static var byDefault: CallOptions {
    var options = CallOptions(timeout: .seconds(10))
    options.metadata.append("accept-language", "ru")
    return options
  }
}

/// A server that is not there.
struct Unreachable: Error, CustomStringConvertible {
  let endpoint: Endpoint
  let cause: RPCError

  var description: String { "сервер \(endpoint) не отвечает: \(cause.message)" }
}

/// Makes the first call to `endpoint`: while it is UNAVAILABLE, again, for as long as a server takes to start.
func whenReachable<Value>(
  _ endpoint: Endpoint, _ console: Console, within limit: Duration = .seconds(10), _ call: () async throws -> Value
) async throws -> Value {
  let deadline = Deadline.after(limit)
  var isTold = false
  while true {
    do { return try await call() } catch let error as RPCError where error.code == .unavailable {
      guard deadline.timeLeft > .zero else { throw Unreachable(endpoint: endpoint, cause: error) }
      if !isTold { console.remark("Жду сервер \(endpoint)…") }
      isTold = true
    }
    try await Task.sleep(for: .milliseconds(250))
  }
}
