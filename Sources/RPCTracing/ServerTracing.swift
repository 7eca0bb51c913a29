public import RPC
public import Tracing

/// A span for each call of a server (gRFC A72): `Recv.package.Service.Method`, a child of the caller's, with an event for each message and
/// the status that the call ended with. It holds sizes and codes, and nothing that anybody wrote.
///
/// A call for a path that is not registered has no span.
public final class ServerTracing: ServerTracer {
  private let tracer: any Tracer

  public init(_ tracer: any Tracer) { self.tracer = tracer }

  public func begin(_ context: CallContext) -> (any CallTrace)? {
    var parent = ServiceContext.topLevel
    tracer.extract(context.metadata, into: &parent, using: MetadataCarrier())
    return CallSpan(tracer.startSpan("Recv.\(context.method.spanName)", context: parent, ofKind: .server))
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
