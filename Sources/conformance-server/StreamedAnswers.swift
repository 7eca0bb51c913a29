import Protobuf
import RPC
import RPCConformanceAPI

/// The answers of one streamed response: what was asked goes with the first, and the requests that came since with each one after it.
struct StreamedAnswers {
  private let definition: ConnectrpcConformanceV1.StreamResponseDefinition
  private let context: CallContext
  private var requests: [GoogleProtobuf.`Any`] = []
  private var count = 0

  /// Sets the response's metadata.
  init(_ definition: ConnectrpcConformanceV1.StreamResponseDefinition, _ context: CallContext) {
    (self.definition, self.context) = (definition, context)
    context.responseMetadata = Metadata(definition.responseHeaders)
    context.trailingMetadata = Metadata(definition.responseTrailers)
  }

  mutating func received(_ request: GoogleProtobuf.`Any`) { requests.append(request) }

  /// The next answer once its delay has passed; nil behind the last.
  mutating func next() async throws -> ConnectrpcConformanceV1.ConformancePayload? {
    guard count < definition.responseData.count else { return nil }
    try await pause(milliseconds: definition.responseDelayMs)
    var payload = ConnectrpcConformanceV1.ConformancePayload(data: definition.responseData[count])
    if count == 0 {
      payload.requestInfo = .init(context, requests)
    } else if !requests.isEmpty {
      payload.requestInfo = .init(requests: requests)
    }
    count += 1
    requests = []
    return payload
  }

  /// Throws the definition's error, if it has one.
  func end() throws(RPCError) {
    guard let error = definition.error else { return }
    throw count == 0 ? RPCError(error, telling: .init(context, requests)) : RPCError(error)
  }
}
