import EventLoop
public import Logging
import RPC
public import RPCHTTP2

extension CallLog {
  /// A record for each failed call. Its level says whose fault it is: the client's is `info`, of what is short or missing `warning`, the
  /// server's own `error`. A handler that holds its loop is a `warning`, a connection that is cut off a `notice`.
  public static func logging(to logger: Logger) -> CallLog {
    CallLog { call in
      logger.log(level: call.code.logLevel, "call failed", metadata: call.metadata)
    } holds: { hold in
      logger.warning(
        "a handler held its loop",
        metadata: ["call": "\(hold.path)", "microseconds": .stringConvertible(hold.duration.nanoseconds / 1000)])
    } cutOffs: { connection in
      logger.notice(
        "connection cut off",
        metadata: [
          "kind": "\(connection.kind)", "reason": "\(connection.reason)", "peer": "\(connection.peer)",
          "unreported": .stringConvertible(connection.unreportedCount),
        ])
    }
  }
}

extension FailedCall {
  fileprivate var metadata: Logger.Metadata {
    var metadata: Logger.Metadata = [
      "call": "\(path)", "status": "\(code.name)", "said": .masked(message), "requestId": "\(requestID)", "peer": "\(peer)",
      "microseconds": .stringConvertible(duration.nanoseconds / 1000),
    ]
    if let reason = error.reason { metadata["reason"] = .masked(reason) }
    if let cause { metadata["cause"] = .masked(cause) }
    return metadata
  }
}

extension StatusCode {
  fileprivate var logLevel: Logger.Level {
    switch self {
    case .ok, .cancelled, .invalidArgument, .notFound, .alreadyExists, .permissionDenied, .unauthenticated, .failedPrecondition,
      .aborted, .outOfRange:
      .info
    case .deadlineExceeded, .resourceExhausted, .unimplemented, .unavailable: .warning
    case .unknown, .internalError, .dataLoss: .error
    }
  }
}
