import OpenTelemetryAPI
import Synchronization
public import Tracing

/// A span of ``OpenTelemetryTracer``: gathers what it is told until its end, which the first ``end(at:)`` is. Usable from any task.
public final class OpenTelemetrySpan: Span {
  /// More events than this are dropped and counted, more links dropped (OpenTelemetry's default).
  public static let maxEvents = 128

  public let context: ServiceContext
  /// Whether anything of it is kept: its trace is recorded, and it has not ended.
  public var isRecording: Bool { isSampled && !state.withLock { $0.isEnded } }

  private struct State {
    var name: String
    var attributes = SpanAttributes()
    var events: [SpanEvent] = []
    var droppedEvents: UInt32 = 0
    var links: [SpanLink] = []
    var status: SpanStatus?
    var isEnded = false
  }

  private let isSampled: Bool
  private let kind: SpanKind
  private let own: TraceContext
  private let parent: TraceContext?
  private let startTime: UInt64
  private let queue: SpanQueue
  private let state: Mutex<State>

  init(
    _ name: String, _ kind: SpanKind, _ context: ServiceContext, _ own: TraceContext, parent: TraceContext?, startTime: UInt64,
    _ queue: SpanQueue
  ) {
    (self.kind, self.context, self.own, self.parent, self.startTime, self.queue) = (kind, context, own, parent, startTime, queue)
    isSampled = own.isSampled
    state = Mutex(State(name: name))
  }

  public var operationName: String {
    get { state.withLock { $0.name } }
    set { change { $0.name = newValue } }
  }

  public var attributes: SpanAttributes {
    get { state.withLock { $0.attributes } }
    set { change { $0.attributes = newValue } }
  }

  public func setStatus(_ status: SpanStatus) { change { $0.status = status } }

  public func addEvent(_ event: SpanEvent) {
    change { state in
      if state.events.count < Self.maxEvents { state.events.append(event) } else { state.droppedEvents += 1 }
    }
  }

  /// The error's type alone: what it says may be anybody's secret.
  public func recordError<Instant: TracerInstant>(
    _ error: any Error, attributes: SpanAttributes, at instant: @autoclosure () -> Instant
  ) {
    var attributes = attributes
    attributes["exception.type"] = "\(type(of: error))"
    addEvent(SpanEvent(name: "exception", at: instant(), attributes: attributes))
  }

  public func addLink(_ link: SpanLink) {
    change { if $0.links.count < Self.maxEvents { $0.links.append(link) } }
  }

  public func end<Instant: TracerInstant>(at instant: @autoclosure () -> Instant) {
    guard isSampled else { return }
    let ended = state.withLock { state -> State? in
      defer { state.isEnded = true }
      return state.isEnded ? nil : state
    }
    if let ended { queue.append(message(of: ended, endTime: instant().nanosecondsSinceEpoch)) }
  }

  private func change(_ body: (inout State) -> Void) {
    guard isSampled else { return }
    state.withLock { state in if !state.isEnded { body(&state) } }
  }

  private func message(of state: State, endTime: UInt64) -> OpentelemetryProtoTraceV1.Span {
    .init(
      traceId: own.traceID, spanId: own.spanID, traceState: own.state ?? "", parentSpanId: parent?.spanID ?? [], name: state.name,
      kind: .init(kind), startTimeUnixNano: startTime, endTimeUnixNano: endTime, attributes: .init(state.attributes),
      events: state.events.map {
        .init(timeUnixNano: $0.nanosecondsSinceEpoch, name: $0.name, attributes: .init($0.attributes))
      }, droppedEventsCount: state.droppedEvents,
      links: state.links.compactMap { link in
        link.context.traceContext.map {
          .init(
            traceId: $0.traceID, spanId: $0.spanID, traceState: $0.state ?? "", attributes: .init(link.attributes),
            flags: $0.isSampled ? 1 : 0)
        }
      }, status: state.status.map { .init(message: $0.message ?? "", code: $0.code == .ok ? .ok : .error) }, flags: 1)
  }
}
