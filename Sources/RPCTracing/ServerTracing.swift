public import RPC
public import Tracing

/// A span for each call of a server (gRFC A72): `Recv.package.Service.Method`, a child of the caller's, with an event for each message and
/// the status that the call ended with. It holds sizes and codes, and nothing that anybody wrote.
///
/// That of a call for a path that nobody serves is `Recv.other`: whatever else was asked for is anybody's text.
public final class ServerTracing: ServerTracer {
  private let tracer: any Tracer

  public init(_ tracer: any Tracer) { self.tracer = tracer }

  public func begin(_ context: CallContext) -> (any CallTrace)? {
    CallSpan(startSpan(context.method, context.metadata))
  }

  public func refused(_ method: MethodDescriptor?, _ metadata: Metadata, _ code: StatusCode) {
    startSpan(method, metadata).end(with: code)
  }

  private func startSpan(_ method: MethodDescriptor?, _ metadata: Metadata) -> any Span {
    var parent = ServiceContext.topLevel
    tracer.extract(metadata, into: &parent, using: MetadataCarrier())
    return tracer.startSpan("Recv.\(method?.spanName ?? "other")", context: parent, ofKind: .server)
  }
}

/// Makes a call's span the current one in its handler, so that what the handler calls, and the spans it starts, are its children.
public struct ServerSpanInterceptor: ServerInterceptor {
  public init() {}

  public func intercept<Outcome>(_ context: CallContext, _ next: () async throws -> Outcome) async throws -> Outcome {
    guard let span = context.trace as? CallSpan else { return try await next() }
    return try await ServiceContext.withValue(span.context) { try await next() }
  }
}

extension MethodDescriptor {
  /// `package.Service.Method`.
  var spanName: String { "\(service).\(method)" }
}
