import EventLoop
import InteropAPI
import Protobuf
import RPC

/// Does what gRPC's interoperability cases ask for.
struct TestHandler: GrpcTesting.TestService {
  func emptyCall(_ request: GrpcTesting.Empty, context: CallContext) async throws -> GrpcTesting.Empty {
    echoMetadata(context)
    return GrpcTesting.Empty()
  }

  func unaryCall(_ request: GrpcTesting.SimpleRequest, context: CallContext) async throws -> GrpcTesting.SimpleResponse {
    echoMetadata(context)
    try echo(request.responseStatus)
    return GrpcTesting.SimpleResponse(payload: try payload(request.responseSize))
  }

  func streamingOutputCall(
    _ request: GrpcTesting.StreamingOutputCallRequest, to responses: ResponseWriter<GrpcTesting.StreamingOutputCallResponse>,
    context: CallContext
  ) async throws {
    echoMetadata(context)
    try await answer(request, to: responses)
  }

  func streamingInputCall(
    _ requests: RequestStream<GrpcTesting.StreamingInputCallRequest>, context: CallContext
  ) async throws -> GrpcTesting.StreamingInputCallResponse {
    echoMetadata(context)
    var size: Int32 = 0
    for try await request in requests { size &+= Int32(request.payload?.body.count ?? 0) }
    return GrpcTesting.StreamingInputCallResponse(aggregatedPayloadSize: size)
  }

  func fullDuplexCall(
    _ requests: RequestStream<GrpcTesting.StreamingOutputCallRequest>,
    to responses: ResponseWriter<GrpcTesting.StreamingOutputCallResponse>, context: CallContext
  ) async throws {
    echoMetadata(context)
    for try await request in requests { try await answer(request, to: responses) }
  }

  func halfDuplexCall(
    _ requests: RequestStream<GrpcTesting.StreamingOutputCallRequest>,
    to responses: ResponseWriter<GrpcTesting.StreamingOutputCallResponse>, context: CallContext
  ) async throws {
    echoMetadata(context)
    var all: [GrpcTesting.StreamingOutputCallRequest] = []
    for try await request in requests { all.append(request) }
    for request in all { try await answer(request, to: responses) }
  }

  func unimplementedCall(_ request: GrpcTesting.Empty, context: CallContext) async throws -> GrpcTesting.Empty {
    throw RPCError(.unimplemented, "this method is not implemented, as its callers expect")
  }

  // MARK: What the cases ask for

  private func answer(
    _ request: GrpcTesting.StreamingOutputCallRequest, to responses: ResponseWriter<GrpcTesting.StreamingOutputCallResponse>
  ) async throws {
    try echo(request.responseStatus)
    for wanted in request.responseParameters {
      if wanted.intervalUs > 0, let loop = EventLoop.current {
        try await loop.sleep(for: TimeSpan(nanoseconds: Int64(wanted.intervalUs) * 1000))
      }
      try await responses.write(GrpcTesting.StreamingOutputCallResponse(payload: try payload(wanted.size)))
    }
  }

  private func payload(_ size: Int32) throws(RPCError) -> GrpcTesting.Payload {
    guard size >= 0 else { throw RPCError(.invalidArgument, "a size is negative") }
    return GrpcTesting.Payload(body: Array(repeating: 0, count: Int(size)))
  }

  private func echo(_ status: GrpcTesting.EchoStatus?) throws(RPCError) {
    guard let status, status.code != 0 else { return }
    throw RPCError(UInt8(exactly: status.code).flatMap(StatusCode.init) ?? .unknown, status.message)
  }

  private func echoMetadata(_ context: CallContext) {
    if let value = context.metadata[EchoMetadata.initial] { context.responseMetadata.append(EchoMetadata.initial, value) }
    if let value = context.metadata.bytes(EchoMetadata.trailing) {
      context.trailingMetadata.append(EchoMetadata.trailing, bytes: value)
    }
  }
}
