import EventLoop
import RPC

/// A call that ended with a status other than OK, for the log.
public struct FailedCall: Sendable {
  /// Of the method; `other` for one that there is not: what was asked for instead is anybody's text.
  public let path: String
  public let peer: String
  /// What the client was told with the status.
  public let error: RPCError
  /// As the client was told it, or asked for it.
  public let requestID: String
  /// What the caller is not told, such as the text of an error that the handler did not expect.
  public let cause: String?
  public let duration: TimeSpan

  public var code: StatusCode { error.code }
  /// May repeat what the client sent.
  public var message: String { error.message }
}

/// Where failed calls are reported, handlers that hold their loop, and connections that are cut off; called on the loops.
public struct CallLog: Sendable {
  let record: @Sendable (FailedCall) -> Void
  let recordHold: @Sendable (LoopHold) -> Void
  let recordCutOff: @Sendable (CutOffConnection) -> Void

  public init(
    _ record: @escaping @Sendable (FailedCall) -> Void, holds recordHold: @escaping @Sendable (LoopHold) -> Void = { _ in },
    cutOffs recordCutOff: @escaping @Sendable (CutOffConnection) -> Void = { _ in }
  ) {
    self.record = record
    self.recordHold = recordHold
    self.recordCutOff = recordCutOff
  }

  public static let none = CallLog { _ in }
}
