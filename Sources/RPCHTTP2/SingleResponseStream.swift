import EventLoop
import HTTP2
import RPC

/// A call whose response is one message.
///
/// Sendable by this proof: as its class above, made by the caller and then touched on the channel's loop alone.
final class SingleResponseStream: ClientStream, @unchecked Sendable {
  struct Response: Sendable {
    var message: ReceivedMessage
    /// Of the message, decompressed.
    var maxBytes: Int
    var initialMetadata: Metadata
    var trailingMetadata: Metadata
  }

  typealias Continuation = UnsafeContinuation<Result<Response, RPCError>, Never>

  private var assembler = MessageAssembler()
  private var message: ReceivedMessage?
  private var whenDone: Continuation?

  /// Tells the call's end, which may be over already.
  func whenDone(_ continuation: Continuation) {
    whenDone = continuation
    ended()
  }

  /// The end of a call that is over; one that is not is cancelled, and nil.
  func endOrCancel(_ continuation: UnsafeContinuation<Result<Response, RPCError>?, Never>) {
    continuation.resume(returning: response)
    cancel()
  }

  override func received(_ data: UnsafeRawBufferPointer) {
    guard result == nil else { return }
    do throws(RPCError) {
      var count = message == nil ? 0 : 1
      try assembler.append(data, within: responseBounds) {
        count += 1
        if count == 1 { message = ReceivedMessage(bytes: Array($0), isCompressed: $1) }
        tookMessage(byteCount: $0.count, isCompressed: $1)
      }
      guard count <= 1 else { throw RPCError(.unimplemented, "several messages arrived where one belongs") }
      if count == 0 { returnRoom(data.count) }
    } catch {
      finish(.failure(error))
    }
  }

  override func receivedAll() throws(RPCError) {
    try assembler.finish()
    if message == nil { throw RPCError(.unimplemented, "no message arrived where one belongs") }
  }

  override func ended() {
    guard let response, let whenDone else { return }
    self.whenDone = nil
    whenDone.resume(returning: response)
  }

  /// Nil until the call is over.
  private var response: Result<Response, RPCError>? {
    result?.map {
      Response(
        message: message ?? ReceivedMessage(bytes: []), maxBytes: responseBounds.maxBytes,
        initialMetadata: status.initialMetadata, trailingMetadata: status.trailingMetadata)
    }
  }
}
