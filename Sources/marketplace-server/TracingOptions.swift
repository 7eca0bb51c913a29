import ArgumentParser
import EventLoop
import Logging
import OpenTelemetry
import RPCHTTP2

/// Where spans go, if anywhere.
struct TracingOptions: ParsableArguments {
  @Option(
    help: "The OpenTelemetry collector that takes spans, by OTLP over gRPC: HOST:PORT or unix:PATH.",
    transform: { text in try ChannelTarget(text) })
  var otlp: ChannelTarget?
  @Option(help: "The part of the traces that begin here that is recorded, from 0 to 1; others decide for the traces they began.")
  var traceRatio = 1.0

  func validate() throws {
    guard 0...1 ~= traceRatio else { throw ValidationError("--trace-ratio is a number from 0 to 1") }
  }

  /// What makes the spans and what exports them; nil where nobody takes them.
  func traces(on loop: EventLoop, log: Logger) -> (tracer: OpenTelemetryTracer, exporter: SpanExporter)? {
    guard let otlp else { return nil }
    let queue = SpanQueue()
    let exporter = SpanExporter(queue, service: "marketplace-server", through: HTTP2Channel(otlp, on: loop)) {
      log.warning("\($0)")
    }
    return (OpenTelemetryTracer(ratio: traceRatio, queue), exporter)
  }
}
