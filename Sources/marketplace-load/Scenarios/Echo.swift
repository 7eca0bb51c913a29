import InteropAPI
import RPC

/// What a call costs by itself, against a server of `grpc.testing.BenchmarkService`: 271 bytes ask for 314.
struct Echo: Scenario {
  static let name = "echo"
  static let abstract = "grpc.testing.BenchmarkService/UnaryCall, what a call costs by itself"

  private let request = GrpcTesting.SimpleRequest(responseSize: 314, payload: .init(body: [UInt8](repeating: 0, count: 271)))
  private let options: CallOptions

  init(_ scene: Scene) { options = CallOptions(timeout: scene.timeout) }

  func flow(_ lane: inout Lane) async throws {
    let answer = try await GrpcTesting.BenchmarkServiceClient(lane.channel).unaryCall(request, options: options)
    guard answer.payload?.body.count == 314 else { throw Unexpected("WRONG_SIZE") }
  }
}
