import Instrumentation
import RPC

/// A call's metadata as what carries a trace from process to process: W3C's `traceparent` and `tracestate`, or what the tracer likes.
struct MetadataCarrier: Extractor, Injector {
  func extract(key: String, from metadata: Metadata) -> String? { metadata[key] }

  func inject(_ value: String, forKey key: String, into metadata: inout Metadata) { metadata.append(key, value) }
}
