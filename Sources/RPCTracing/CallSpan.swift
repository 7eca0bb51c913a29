import RPC
import Synchronization
import Tracing

/// The span of a server's call or of a client's attempt.
final class CallSpan: AttemptTrace {
  private let span: any Span
  private let isRecording: Bool
  private let counts = Mutex((sent: 0, received: 0))

  init(_ span: any Span) { (self.span, isRecording) = (span, span.isRecording) }

  var context: ServiceContext { span.context }

  func sent(byteCount: Int, isCompressed: Bool) {
    guard isRecording else { return }
    add("Outbound", next(\.sent), byteCount, isCompressed)
  }

  func received(byteCount: Int, isCompressed: Bool) {
    guard isRecording else { return }
    add("Inbound", next(\.received), byteCount, isCompressed)
  }

  func pickCompleted() {
    if isRecording { span.addEvent("Delayed LB pick complete") }
  }

  func ended(_ code: StatusCode) { span.end(with: code) }

  private func next(_ count: WritableKeyPath<(sent: Int, received: Int), Int>) -> Int {
    counts.withLock { counts in
      defer { counts[keyPath: count] += 1 }
      return counts[keyPath: count]
    }
  }

  private func add(_ direction: String, _ number: Int, _ byteCount: Int, _ isCompressed: Bool) {
    var attributes = SpanAttributes()
    attributes["sequence-number"] = number
    attributes[isCompressed ? "message-size-compressed" : "message-size"] = byteCount
    span.addEvent(
      SpanEvent(name: isCompressed ? "\(direction) compressed message" : "\(direction) message", attributes: attributes))
  }
}

extension Span {
  /// Ends with a call's status; what its message says stays out of it.
  func end(with code: StatusCode) {
    if isRecording {
      setStatus(code == .ok ? SpanStatus(code: .ok) : SpanStatus(code: .error, message: code.name))
    }
    end()
  }
}
