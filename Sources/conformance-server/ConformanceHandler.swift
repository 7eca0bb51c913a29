import EventLoop
import Protobuf
import RPC
import RPCConformanceAPI

/// Does what the requests of Connect's conformance suite ask for.
struct ConformanceHandler: ConnectrpcConformanceV1.ConformanceService {
  typealias Payload = ConnectrpcConformanceV1.ConformancePayload

  func unary(
    _ request: ConnectrpcConformanceV1.UnaryRequest, context: CallContext
  ) async throws -> ConnectrpcConformanceV1.UnaryResponse {
    .init(payload: try await answer(request.responseDefinition, [.init(packing: request)], context))
  }

  func idempotentUnary(
    _ request: ConnectrpcConformanceV1.IdempotentUnaryRequest, context: CallContext
  ) async throws -> ConnectrpcConformanceV1.IdempotentUnaryResponse {
    .init(payload: try await answer(request.responseDefinition, [.init(packing: request)], context))
  }

  func clientStream(
    _ requests: RequestStream<ConnectrpcConformanceV1.ClientStreamRequest>, context: CallContext
  ) async throws -> ConnectrpcConformanceV1.ClientStreamResponse {
    var all: [GoogleProtobuf.`Any`] = []
    var definition: ConnectrpcConformanceV1.UnaryResponseDefinition?
    for try await request in requests {
      if all.isEmpty { definition = request.responseDefinition }
      all.append(.init(packing: request))
    }
    return .init(payload: try await answer(definition, all, context))
  }

  func serverStream(
    _ request: ConnectrpcConformanceV1.ServerStreamRequest,
    to responses: ResponseWriter<ConnectrpcConformanceV1.ServerStreamResponse>, context: CallContext
  ) async throws {
    guard let definition = request.responseDefinition else { return }
    var answers = StreamedAnswers(definition, context)
    responses.begin()
    answers.received(.init(packing: request))
    while let payload = try await answers.next() { try await responses.write(.init(payload: payload)) }
    try answers.end()
  }

  func bidiStream(
    _ requests: RequestStream<ConnectrpcConformanceV1.BidiStreamRequest>,
    to responses: ResponseWriter<ConnectrpcConformanceV1.BidiStreamResponse>, context: CallContext
  ) async throws {
    var answers: StreamedAnswers?
    var isFullDuplex = false
    for try await request in requests {
      if answers == nil {
        answers = StreamedAnswers(request.responseDefinition ?? .init(), context)
        isFullDuplex = request.fullDuplex
        responses.begin()
      }
      answers!.received(.init(packing: request))
      guard isFullDuplex else { continue }
      // A request that finds no answer left is answered by the error.
      guard let payload = try await answers!.next() else { break }
      try await responses.write(.init(payload: payload))
    }
    while let payload = try await answers?.next() { try await responses.write(.init(payload: payload)) }
    try answers?.end()
  }

  func unimplemented(
    _ request: ConnectrpcConformanceV1.UnimplementedRequest, context: CallContext
  ) async throws -> ConnectrpcConformanceV1.UnimplementedResponse {
    throw RPCError(.unimplemented, "this method is not implemented, as its callers expect")
  }

  /// The answer of a method that has one.
  private func answer(
    _ definition: ConnectrpcConformanceV1.UnaryResponseDefinition?, _ requests: [GoogleProtobuf.`Any`], _ context: CallContext
  ) async throws -> Payload {
    let info = Payload.RequestInfo(context, requests)
    guard let definition else { return Payload(requestInfo: info) }
    context.responseMetadata = Metadata(definition.responseHeaders)
    context.trailingMetadata = Metadata(definition.responseTrailers)
    try await pause(milliseconds: definition.responseDelayMs)
    switch definition.response {
    case .responseData(let data): return Payload(data: data, requestInfo: info)
    case .error(let error): throw RPCError(error, telling: info)
    case nil: return Payload(requestInfo: info)
    }
  }
}

/// Waits on the handler's loop.
func pause(milliseconds: UInt32) async throws {
  guard milliseconds > 0, let loop = EventLoop.current else { return }
  try await loop.sleep(for: .milliseconds(Int64(milliseconds)))
}

extension RPCError {
  /// The error with what was asked among its details, where no message tells it.
  init(_ error: ConnectrpcConformanceV1.Error, telling info: ConnectrpcConformanceV1.ConformancePayload.RequestInfo) {
    var error = error
    error.details.append(.init(packing: info))
    self.init(error)
  }
}

extension ConnectrpcConformanceV1.ConformancePayload.RequestInfo {
  init(_ context: CallContext, _ requests: [GoogleProtobuf.`Any`]) {
    let milliseconds = context.timeLeft.map { max(.zero, $0) / .milliseconds(1) }
    self.init(requestHeaders: .init(context.metadata), timeoutMs: milliseconds.map { Int64($0) }, requests: requests)
  }
}
