import InteropAPI
import Protobuf
import RPC

/// Answers with as many zero bytes as it is asked for.
struct BenchmarkHandler: GrpcTesting.BenchmarkService {
  func unaryCall(_ request: GrpcTesting.SimpleRequest, context: CallContext) async throws -> GrpcTesting.SimpleResponse {
    try answer(request)
  }

  func streamingCall(
    _ requests: RequestStream<GrpcTesting.SimpleRequest>, to responses: ResponseWriter<GrpcTesting.SimpleResponse>,
    context: CallContext
  ) async throws {
    for try await request in requests { try await responses.write(answer(request)) }
  }

  private func answer(_ request: GrpcTesting.SimpleRequest) throws(RPCError) -> GrpcTesting.SimpleResponse {
    guard request.responseSize >= 0 else { throw RPCError(.invalidArgument, "response_size is negative") }
    return .init(payload: .init(body: Array(repeating: 0, count: Int(request.responseSize))))
  }
}
