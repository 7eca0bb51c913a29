import RPC
import RPCConformanceAPI

/// How a call went.
struct Outcome: Sendable {
  var payloads: [ConnectrpcConformanceV1.ConformancePayload] = []
  var initialMetadata = Metadata()
  var trailingMetadata = Metadata()
  var error: RPCError?
  var unsentCount = 0

  /// The call ended so; a task that was cancelled ended its call.
  mutating func end(with error: any Error) {
    let error = error as? RPCError ?? RPCError(.cancelled, "the call was cancelled")
    self.error = error
    if !error.initialMetadata.isEmpty { initialMetadata = error.initialMetadata }
    trailingMetadata = error.metadata
  }

  var result: ConnectrpcConformanceV1.ClientResponseResult {
    .init(
      responseHeaders: .init(initialMetadata), payloads: payloads, error: error.map { .init($0) },
      responseTrailers: .init(trailingMetadata), numUnsentRequests: Int32(unsentCount))
  }
}
