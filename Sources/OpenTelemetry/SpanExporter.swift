import OpenTelemetryAPI
import Protobuf
public import RPC

/// Brings spans to a collector by OTLP over gRPC, a batch at a time.
public struct SpanExporter: Sendable {
  private typealias Collector = OpentelemetryProtoCollectorTraceV1.TraceServiceClient

  /// Spans wait no longer than this for others to go with them (OpenTelemetry's default).
  public var interval = Duration.seconds(5)
  /// A collector that has not answered by then has not taken a batch.
  public var timeout = Duration.seconds(10)
  /// The same for each of the last batches, when the program waits for its end.
  public var lastTimeout = Duration.seconds(2)

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

  /// Exports until its task is cancelled, and then what is left, until a batch is not taken: nobody waits for a collector that is away.
  public func run() async {
    let (queue, interval) = (queue, interval)
    await withTaskGroup { group in
      group.addTask {
        while (try? await Task.sleep(for: interval)) != nil { queue.wake() }
        queue.wake()
      }
      while !Task.isCancelled {
        await queue.wait()
        _ = await exportAll(timeout, givesUp: false)
      }
    }
    guard await !exportAll(lastTimeout, givesUp: true) else { return }
    var lostCount = 0
    while case let rest = queue.takeBatch(), !rest.spans.isEmpty { lostCount += rest.spans.count + rest.droppedCount }
    if lostCount > 0 { log("\(lostCount) spans were lost: the program ends, and the collector did not take those before") }
  }

  /// Answers with whether nothing is left.
  private func exportAll(_ timeout: Duration, givesUp: Bool) async -> Bool {
    while true {
      let (spans, droppedCount) = queue.takeBatch()
      if droppedCount > 0 { log("\(droppedCount) spans were dropped: more than \(queue.capacity) waited for the collector") }
      if spans.isEmpty { return true }
      // A cancelled task's calls would be cancelled too, and what is under way be lost.
      let areTaken = await Task { await export(spans, timeout) }.value
      if !areTaken && givesUp { return false }
    }
  }

  /// Answers with whether the collector took them.
  private func export(_ spans: [OpentelemetryProtoTraceV1.Span], _ timeout: Duration) async -> Bool {
    let scope = OpentelemetryProtoCommonV1.InstrumentationScope(name: "marketplace")
    let request = OpentelemetryProtoCollectorTraceV1.ExportTraceServiceRequest(
      resourceSpans: [.init(resource: resource, scopeSpans: [.init(scope: scope, spans: spans)])])
    if spans.count > 1, request.encoded().count > Self.maxRequestBytes {
      let half = spans.count / 2
      let areTaken = await export(Array(spans[..<half]), timeout)
      return await export(Array(spans[half...]), timeout) && areTaken
    }
    do throws(RPCError) {
      let answer = try await collector.export(request, options: CallOptions(timeout: timeout, compression: .gzip))
      guard let partial = answer.partialSuccess, partial.rejectedSpans > 0 else { return true }
      log("the collector rejected \(partial.rejectedSpans) of \(spans.count) spans: \(partial.errorMessage)")
      return true
    } catch {
      log("\(spans.count) spans were lost: \(error.code.name) \(error.message)")
      return false
    }
  }

  /// What a collector takes that nobody has told otherwise, with some of it left.
  private static let maxRequestBytes = 3 * 1024 * 1024
}
