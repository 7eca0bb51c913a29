import Instrumentation
import RPC

/// A call's metadata as what carries a trace from process to process: W3C's `traceparent` and `tracestate`, or what the tracer likes.
struct MetadataCarrier: Extractor, Injector {
  /// Fields of one name are one list (RFC 9110 §5.3), which makes several of `traceparent` one that is none.
  func extract(key: String, from metadata: Metadata) -> String? {
    var all: String?
    metadata.forEach { name, value in
      guard name.elementsEqual(key.utf8) else { return }
      let text = String(decoding: value, as: UTF8.self)
      all = all.map { "\($0),\(text)" } ?? text
    }
    return all
  }

  func inject(_ value: String, forKey key: String, into metadata: inout Metadata) { metadata.append(key, value) }
}
