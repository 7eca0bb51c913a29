import OpenTelemetryAPI
public import RPC

/// Brings spans to a collector by OTLP over gRPC, a batch at a time.
public struct SpanExporter: Sendable {
  private typealias Collector = OpentelemetryProtoCollectorTraceV1.TraceServiceClient

  /// Spans wait no longer than this for others to go with them (OpenTelemetry's default).
  public var interval = Duration.seconds(5)
  /// A collector that has not answered by then has not taken a batch.
  public var timeout = Duration.seconds(10)

  private let queue: SpanQueue
  private let collector: Collector
  private let resource: OpentelemetryProtoResourceV1.Resource
  private let log: @Sendable (String) -> Void

  /// Of the spans in `queue`, as those of `service`. The channel says how the collector is found and whether calls are retried; `log` is
  /// told of spans that were lost.
  public init(_ queue: SpanQueue, service: String, through channel: any ClientChannel, log: @escaping @Sendable (String) -> Void)
  {
    (self.queue, self.log) = (queue, log)
    collector = Collector(channel)
    resource = .init(attributes: [.init(key: "service.name", value: .init(value: .stringValue(service)))])
  }

  /// Exports until its task is cancelled, and then what is left.
  public func run() async {
    let (queue, interval) = (queue, interval)
    await withTaskGroup { group in
      group.addTask {
        while (try? await Task.sleep(for: interval)) != nil { queue.wake() }
        queue.wake()
      }
      while !Task.isCancelled {
        await queue.wait()
        await exportAll()
      }
    }
    await exportAll()
  }

  private func exportAll() async {
    while true {
      let (spans, droppedCount) = queue.takeBatch()
      if droppedCount > 0 { log("\(droppedCount) spans were dropped: more than \(queue.capacity) waited for the collector") }
      if spans.isEmpty { return }
      // A cancelled task's calls would be cancelled too, and what is under way be lost.
      await Task { await export(spans) }.value
    }
  }

  private func export(_ spans: [OpentelemetryProtoTraceV1.Span]) async {
    let scope = OpentelemetryProtoCommonV1.InstrumentationScope(name: "marketplace")
    let request = OpentelemetryProtoCollectorTraceV1.ExportTraceServiceRequest(
      resourceSpans: [.init(resource: resource, scopeSpans: [.init(scope: scope, spans: spans)])])
    do throws(RPCError) {
      let answer = try await collector.export(request, options: CallOptions(timeout: timeout, compression: .gzip))
      guard let partial = answer.partialSuccess, partial.rejectedSpans > 0 else { return }
      log("the collector rejected \(partial.rejectedSpans) of \(spans.count) spans: \(partial.errorMessage)")
    } catch {
      log("\(spans.count) spans were lost: \(error.code.name) \(error.message)")
    }
  }
}
