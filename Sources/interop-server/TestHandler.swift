import EventLoop
import InteropAPI
import Protobuf
import RPC

/// Does what gRPC's interoperability cases ask for.
struct TestHandler: GrpcTesting.TestService {
  /// Whether its pauses go on to their end when their call has ended, as handlers of the world do.
  let ignoresCancellation: Bool

  func emptyCall(_ request: GrpcTesting.Empty, context: CallContext) async throws -> GrpcTesting.Empty {
    echoMetadata(context)
    return GrpcTesting.Empty()
  }

  func unaryCall(_ request: GrpcTesting.SimpleRequest, context: CallContext) async throws -> GrpcTesting.SimpleResponse {
    echoMetadata(context)
    try echo(request.responseStatus, context)
    try check(request.expectCompressed, context)
    if request.responseCompressed?.value == true { context.responseCompression = .gzip }
    hold(context)
    return GrpcTesting.SimpleResponse(payload: try payload(request.responseSize))
  }

  func streamingOutputCall(
    _ request: GrpcTesting.StreamingOutputCallRequest, to responses: ResponseWriter<GrpcTesting.StreamingOutputCallResponse>,
    context: CallContext
  ) async throws {
    echoMetadata(context)
    if request.responseParameters.contains(where: { $0.compressed?.value == true }) { context.responseCompression = .gzip }
    try await answer(request, to: responses, context)
  }

  func streamingInputCall(
    _ requests: RequestStream<GrpcTesting.StreamingInputCallRequest>, context: CallContext
  ) async throws -> GrpcTesting.StreamingInputCallResponse {
    echoMetadata(context)
    var size: Int32 = 0
    for try await request in requests {
      try check(request.expectCompressed, context)
      size &+= Int32(request.payload?.body.count ?? 0)
    }
    return GrpcTesting.StreamingInputCallResponse(aggregatedPayloadSize: size)
  }

  func fullDuplexCall(
    _ requests: RequestStream<GrpcTesting.StreamingOutputCallRequest>,
    to responses: ResponseWriter<GrpcTesting.StreamingOutputCallResponse>, context: CallContext
  ) async throws {
    echoMetadata(context)
    for try await request in requests { try await answer(request, to: responses, context) }
  }

  func halfDuplexCall(
    _ requests: RequestStream<GrpcTesting.StreamingOutputCallRequest>,
    to responses: ResponseWriter<GrpcTesting.StreamingOutputCallResponse>, context: CallContext
  ) async throws {
    echoMetadata(context)
    var all: [GrpcTesting.StreamingOutputCallRequest] = []
    for try await request in requests { all.append(request) }
    for request in all { try await answer(request, to: responses, context) }
  }

  func unimplementedCall(_ request: GrpcTesting.Empty, context: CallContext) async throws -> GrpcTesting.Empty {
    throw RPCError(.unimplemented, "this method is not implemented, as its callers expect")
  }

  // MARK: What the cases ask for

  private func answer(
    _ request: GrpcTesting.StreamingOutputCallRequest, to responses: ResponseWriter<GrpcTesting.StreamingOutputCallResponse>,
    _ context: CallContext
  ) async throws {
    try echo(request.responseStatus, context)
    for wanted in request.responseParameters {
      if wanted.intervalUs > 0 { try await pause(TimeSpan(nanoseconds: Int64(wanted.intervalUs) * 1000)) }
      hold(context)
      try await responses.write(
        GrpcTesting.StreamingOutputCallResponse(payload: try payload(wanted.size)), compressed: wanted.compressed?.value ?? true)
    }
  }

  private func payload(_ size: Int32) throws(RPCError) -> GrpcTesting.Payload {
    guard size >= 0 else { throw RPCError(.invalidArgument, "a size is negative") }
    return GrpcTesting.Payload(body: Array(repeating: 0, count: Int(size)))
  }

  private func pause(_ span: TimeSpan) async throws {
    guard let loop = EventLoop.current else { return }
    guard ignoresCancellation else { return try await loop.sleep(for: span) }
    await withCheckedContinuation { continuation in
      loop.schedule(at: MonotonicTime.now + span) { continuation.resume() }
    }
  }

  private func check(_ isCompressed: GrpcTesting.BoolValue?, _ context: CallContext) throws(RPCError) {
    guard let isCompressed, isCompressed.value != context.isRequestCompressed else { return }
    throw RPCError(.invalidArgument, "the message came \(context.isRequestCompressed ? "compressed" : "uncompressed")")
  }

  /// Keeps the loop busy, as handlers should not.
  private func hold(_ context: CallContext) {
    guard let milliseconds = context.metadata[EchoMetadata.hold].flatMap({ Int64($0) }) else { return }
    let end = MonotonicTime.now + .milliseconds(milliseconds)
    while MonotonicTime.now < end {}
  }

  /// A code that is none of gRPC's stands for an error that the handler does not expect.
  private func echo(_ status: GrpcTesting.EchoStatus?, _ context: CallContext) throws {
    guard let status, status.code != 0 else { return }
    guard let code = UInt8(exactly: status.code).flatMap(StatusCode.init) else { throw UnexpectedError(secret: status.message) }
    guard context.metadata[EchoMetadata.details] == nil else { throw RPCError(code, status.message, details: everyDetail) }
    throw RPCError(code, status.message)
  }

  private func echoMetadata(_ context: CallContext) {
    if let certificate = context.peerCertificate {
      context.responseMetadata.append(EchoMetadata.peer, bytes: Array(certificate.subject.utf8))
    }
    for field in context.metadata.fields {
      switch field.name {
      case EchoMetadata.initial: context.responseMetadata.append(field.name, String(decoding: field.value, as: UTF8.self))
      case EchoMetadata.trailing: context.trailingMetadata.append(field.name, bytes: field.value)
      default: break
      }
    }
  }
}

private struct UnexpectedError: Error {
  let secret: String
}

/// One of each kind that the RPC layer has a word for.
private let everyDetail: [ErrorDetail] = [
  .errorInfo(reason: "QUOTA_SPENT", domain: "testing.grpc.io", info: [("limit", "7"), ("unit", "calls")]),
  .badRequest([FieldViolation(field: "payload.body", description: "is too long", rule: "bytes.max_len")]),
  .preconditionFailure([
    PreconditionViolation(type: "TOS", subject: "example.org/user", description: "the terms are not accepted")
  ]),
  .retryInfo(.milliseconds(1500)),
  .localizedMessage(locale: "ru", text: "Лимит исчерпан"),
]
