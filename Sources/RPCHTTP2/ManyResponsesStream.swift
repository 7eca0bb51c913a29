import EventLoop
import HTTP2
import RPC

/// A call whose response is any number of messages, which its reader takes one by one.
///
/// Sendable by this proof: as its class above, made by the caller and then touched on the channel's loop alone.
final class ManyResponsesStream: ClientStream, @unchecked Sendable {
  /// What a reader learns at once.
  struct Step: Sendable {
    /// Nil at the good end.
    var message: ReceivedMessage?
    /// Of a message, decompressed.
    var maxBytes: Int
    var initialMetadata: Metadata
    var trailingMetadata: Metadata
  }

  typealias Continuation = UnsafeContinuation<Result<Step, RPCError>, Never>

  private var inbox = MessageInbox()
  private var reader: Continuation?

  func next(_ continuation: Continuation) {
    precondition(reader == nil, "a stream has one reader")
    reader = continuation
    serveReader()
  }

  override func received(_ data: UnsafeRawBufferPointer) {
    guard result == nil else { return }
    inbox.receive(data)
    serveReader()
  }

  override func receivedAll() { inbox.receiveEnd() }

  override func forEachWaiting(_ body: (_ byteCount: Int, _ isCompressed: Bool) -> Void) { inbox.forEachWaiting(body) }

  override func ended() { serveReader() }

  /// What arrived before the call's end comes before it.
  private func serveReader() {
    guard let reader else { return }
    do throws(RPCError) {
      var message: ReceivedMessage?
      _ = try inbox.next(within: responseBounds) { message = ReceivedMessage(bytes: Array($0), isCompressed: $1) }
      if let message {
        tookMessage(byteCount: message.bytes.count, isCompressed: message.isCompressed)
        return resume(reader, with: .success(step(message)))
      }
      if let result { return resume(reader, with: result.map { step(nil) }) }
    } catch {
      let end: RPCError
      if case .failure(let known)? = result { end = known } else { end = error }
      self.reader = nil
      reader.resume(returning: .failure(end))
      return finish(.failure(end))
    }
    giveBack()
  }

  private func step(_ message: ReceivedMessage?) -> Step {
    Step(
      message: message, maxBytes: responseBounds.maxBytes, initialMetadata: status.initialMetadata,
      trailingMetadata: status.trailingMetadata)
  }

  private func resume(_ reader: Continuation, with result: Result<Step, RPCError>) {
    self.reader = nil
    giveBack()
    reader.resume(returning: result)
  }

  private func giveBack() {
    let room = inbox.roomToGiveBack(isReaderWaiting: reader != nil)
    if room > 0 { returnRoom(room) }
  }
}
