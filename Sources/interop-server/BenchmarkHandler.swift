import InteropAPI
import Protobuf
import RPC

/// Answers with as many zero bytes as it is asked for.
struct BenchmarkHandler: GrpcTesting.BenchmarkService {
  func unaryCall(_ request: GrpcTesting.SimpleRequest, context: CallContext) async throws -> GrpcTesting.SimpleResponse {
    guard request.responseSize >= 0 else { throw RPCError(.invalidArgument, "response_size is negative") }
    return .init(payload: .init(body: Array(repeating: 0, count: Int(request.responseSize))))
  }
}
