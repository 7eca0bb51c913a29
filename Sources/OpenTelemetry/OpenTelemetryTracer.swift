public import Tracing

/// Makes spans for a ``SpanExporter``, and passes traces on as W3C Trace Context says. Usable from any task.
///
/// A span is recorded when its trace is: a trace that began elsewhere as it says itself (`sampled` of `traceparent`), one that begins here
/// by chance. One that is not recorded is passed on all the same.
public struct OpenTelemetryTracer: Tracer {
  private let ratio: Double
  private let queue: SpanQueue

  /// Records `ratio` of the traces that begin here, from 0 to 1; spans that have ended wait in `queue` for its exporter.
  public init(ratio: Double = 1, _ queue: SpanQueue) {
    precondition(0...1 ~= ratio)
    (self.ratio, self.queue) = (ratio, queue)
  }

  public func startSpan<Instant: TracerInstant>(
    _ operationName: String, context: @autoclosure () -> ServiceContext, ofKind kind: SpanKind,
    at instant: @autoclosure () -> Instant, function: String, file fileID: String, line: UInt
  ) -> OpenTelemetrySpan {
    var context = context()
    let parent = context.traceContext
    let own = parent?.child(random: Self.random) ?? .root(ratio: ratio, random: Self.random)
    context.traceContext = own
    return OpenTelemetrySpan(
      operationName, kind, context, own, parent: parent, startTime: own.isSampled ? instant().nanosecondsSinceEpoch : 0, queue)
  }

  private static func random() -> UInt64 { .random(in: 0 ... .max) }

  public func forceFlush() { queue.wake() }

  public func extract<Carrier, Extract: Extractor>(
    _ carrier: Carrier, into context: inout ServiceContext, using extractor: Extract
  ) where Extract.Carrier == Carrier {
    guard let parent = extractor.extract(key: "traceparent", from: carrier) else { return }
    context.traceContext = TraceContext(traceparent: parent, state: extractor.extract(key: "tracestate", from: carrier))
  }

  public func inject<Carrier, Inject: Injector>(
    _ context: ServiceContext, into carrier: inout Carrier, using injector: Inject
  ) where Inject.Carrier == Carrier {
    guard let own = context.traceContext else { return }
    injector.inject(own.traceparent, forKey: "traceparent", into: &carrier)
    if let state = own.state { injector.inject(state, forKey: "tracestate", into: &carrier) }
  }
}

extension ServiceContext {
  private enum Key: ServiceContextKey {
    typealias Value = TraceContext
    static var nameOverride: String? { "trace-context" }
  }

  /// Where the current span stands.
  public internal(set) var traceContext: TraceContext? {
    get { self[Key.self] }
    set { self[Key.self] = newValue }
  }
}
