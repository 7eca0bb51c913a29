import EventLoop
import OpenTelemetry
import OpenTelemetryAPI
import Protobuf
import RPC
import RPCHTTP2
import RPCTracing
import Synchronization

typealias Text = GoogleProtobuf.StringValue
typealias ProtoSpan = OpentelemetryProtoTraceV1.Span

let say = MethodDescriptor(service: "test.v1.Echo", method: "Say")
let repeated = MethodDescriptor(service: "test.v1.Echo", method: "Repeat", serverStreaming: true)

/// A server whose calls are followed, a channel whose calls are, and a collector that takes what they say; all on loopback.
final class TracedServer: Sendable {
  let loop: EventLoop
  let target: ChannelTarget
  let channel: HTTP2Channel
  let queue: SpanQueue
  let exporter: SpanExporter
  let collector: Collector
  /// What the exporter said of spans that were lost.
  let lost: Lines

  /// The same server's, for those who call it by name.
  let port: UInt16

  private let servers: [RPCServer]

  init(
    ratio: Double = 1, queue: SpanQueue = SpanQueue(), config: ServiceConfig? = nil, collector: Collector = Collector(),
    _ register: (inout Router, HTTP2Channel) -> Void
  ) async throws {
    loop = try EventLoop.spawn(name: "traced")
    (self.queue, self.collector) = (queue, collector)
    let tracer = OpenTelemetryTracer(ratio: ratio, queue)

    var collecting = Router()
    OpentelemetryProtoCollectorTraceV1.register(traceService: collector, in: &collecting)
    let collectorServer = try await RPCServer(collecting, on: [loop], port: 0, log: .none)
    let lines = Lines()
    lost = lines
    var exporter = SpanExporter(
      queue, service: "tests", through: HTTP2Channel(host: "127.0.0.1", port: collectorServer.port, on: loop)
    ) { lines.append($0) }
    exporter.lastTimeout = .seconds(600)
    self.exporter = exporter

    var options = ChannelOptions()
    (options.tracer, options.serviceConfig) = (ClientTracing(tracer), config)
    // Known before the server is, so that its handlers can call it.
    let path = "/tmp/traced-\(UInt64.random(in: 0 ... .max)).sock"
    target = .unix(path: path)
    let channel = HTTP2Channel(target, on: loop, options: options)
    self.channel = channel
    var router = Router()
    router.intercept(by: ServerSpanInterceptor())
    register(&router, channel)
    let server = try await RPCServer(
      router, on: [loop], at: [ListenAddress("unix:\(path)"), ListenAddress("127.0.0.1:0")], log: .none,
      tracer: ServerTracing(tracer))
    port = server.addresses[1].port
    servers = [server, collectorServer]
  }

  func unary(_ text: String, _ options: CallOptions = CallOptions()) async throws(RPCError) -> String {
    try await channel.unary(say, Text(value: text), returning: Text.self, options: options).message.value
  }

  /// Everything that the collector was told, once all of it has arrived.
  func spans() async -> [ProtoSpan] {
    let exporting = Task { await exporter.run() }
    exporting.cancel()
    await exporting.value
    return collector.spans
  }

  deinit {
    let (servers, loop) = (servers, loop)
    Task {
      for server in servers { await server.stop(within: .milliseconds(100)) }
      loop.stop()
    }
  }
}

/// What a collector does: it takes spans, or refuses them.
final class Collector: OpentelemetryProtoCollectorTraceV1.TraceService {
  private let requests = Mutex<[OpentelemetryProtoCollectorTraceV1.ExportTraceServiceRequest]>([])
  private let refusal: RPCError?

  init(refusal: RPCError? = nil) { self.refusal = refusal }

  var spans: [ProtoSpan] { requests.withLock { $0.flatMap(\.resourceSpans).flatMap(\.scopeSpans).flatMap(\.spans) } }
  var services: Set<String> {
    let attributes = requests.withLock { $0.flatMap(\.resourceSpans).compactMap(\.resource).flatMap(\.attributes) }
    return Set(attributes.compactMap { if case .stringValue(let name)? = $0.value?.value { "\($0.key)=\(name)" } else { nil } })
  }

  func export(
    _ request: OpentelemetryProtoCollectorTraceV1.ExportTraceServiceRequest, context: CallContext
  ) async throws -> OpentelemetryProtoCollectorTraceV1.ExportTraceServiceResponse {
    if let refusal { throw refusal }
    requests.withLock { $0.append(request) }
    return .init()
  }
}

final class Lines: Sendable {
  private let lines = Mutex<[String]>([])

  func append(_ line: String) { lines.withLock { $0.append(line) } }
  var all: [String] { lines.withLock { $0 } }
}
