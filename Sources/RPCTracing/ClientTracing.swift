public import RPC
public import Tracing

/// Spans for each call of a channel (gRFC A72): `Sent.package.Service.Method`, a child of the caller's current span, and for each attempt
/// `Attempt.package.Service.Method` below it, which is what the server's span is a child of. Events say of the former that it waited for its
/// target's name, of the latter that it waited for a connection.
public struct ClientTracing: ClientTracer {
  private let tracer: any Tracer

  public init(_ tracer: any Tracer) { self.tracer = tracer }

  public func begin(_ method: MethodDescriptor) -> (any ClientCallTrace)? { SentCallSpan(method, tracer) }
}

/// A call's span, above those of its attempts.
private final class SentCallSpan: ClientCallTrace {
  private let method: MethodDescriptor
  private let tracer: any Tracer
  private let span: any Span

  init(_ method: MethodDescriptor, _ tracer: any Tracer) {
    (self.method, self.tracer) = (method, tracer)
    span = tracer.startSpan("Sent.\(method.spanName)", ofKind: .client)
  }

  func attempt(previousAttempts: Int, isTransparentRetry: Bool, _ metadata: inout Metadata) -> any AttemptTrace {
    let attempt = tracer.startSpan("Attempt.\(method.spanName)", context: span.context)
    if attempt.isRecording {
      attempt.attributes["previous-rpc-attempts"] = previousAttempts
      attempt.attributes["transparent-retry"] = isTransparentRetry
    }
    tracer.inject(attempt.context, into: &metadata, using: MetadataCarrier())
    return CallSpan(attempt)
  }

  func nameResolved() {
    if span.isRecording { span.addEvent("Delayed name resolution complete") }
  }

  func ended(_ code: StatusCode) { span.end(with: code) }
}
