/// Follows the calls of a server (gRFC A72): what becomes of them, from their headers on, also of those that the guard refuses.
public protocol ServerTracer: AnyObject, Sendable {
  /// A call has come; nil for one that is not followed. On the call's loop.
  func begin(_ context: CallContext) -> (any CallTrace)?
  /// A call has come that was refused by its headers; `method` is nil where nobody serves its path. On the call's loop.
  func refused(_ method: MethodDescriptor?, _ metadata: Metadata, _ code: StatusCode)
}

/// Follows the calls of a channel (gRFC A72).
public protocol ClientTracer: Sendable {
  /// A call begins; nil for one that is not followed. On the caller's task.
  func begin(_ method: MethodDescriptor) -> (any ClientCallTrace)?
}

/// What becomes of one call of a channel, on the channel's loop.
public protocol ClientCallTrace: AnyObject, Sendable {
  /// An attempt begins, the first as well, behind so many others; `isTransparentRetry` for one that is made since the server cannot have
  /// seen the one before (gRFC A6). What is put into `metadata` goes with its headers.
  func attempt(previousAttempts: Int, isTransparentRetry: Bool, _ metadata: inout Metadata) -> any AttemptTrace
  /// The call has waited until its target's name was resolved.
  func nameResolved()
  /// The call is over, once.
  func ended(_ code: StatusCode)
}

/// What becomes of one call of a server, or of one attempt of a client; on its loop. Sizes are without the heads of frames, of compressed
/// messages as they travel.
public protocol CallTrace: AnyObject, Sendable {
  func sent(byteCount: Int, isCompressed: Bool)
  func received(byteCount: Int, isCompressed: Bool)
  /// It is over, once.
  func ended(_ code: StatusCode)
}

/// What becomes of one attempt of a client.
public protocol AttemptTrace: CallTrace {
  /// The attempt has waited for a connection, and is on its way now.
  func pickCompleted()
}

extension CallTrace {
  /// A message behind the head of its frame was sent.
  package func sent(_ frame: [UInt8]) {
    sent(byteCount: frame.count - MessageFrame.headSize, isCompressed: frame[0] == MessageFrame.compressedFlag)
  }
}
