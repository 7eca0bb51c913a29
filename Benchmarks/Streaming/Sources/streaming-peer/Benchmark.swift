import GRPCCore
import InteropMessages

/// Answers each request with as many zero bytes as it asks for, as interop-server does.
struct Benchmark: RegistrableRPCService {
  func registerMethods<Transport: ServerTransport>(with router: inout RPCRouter<Transport>) {
    router.registerHandler(
      forMethod: MethodDescriptor(fullyQualifiedService: "grpc.testing.BenchmarkService", method: "StreamingCall"),
      deserializer: Messages<GrpcTesting.SimpleRequest>(), serializer: Messages<GrpcTesting.SimpleResponse>()
    ) { request, _ in
      StreamingServerResponse { writer in
        for try await message in request.messages {
          try await writer.write(.init(payload: .init(body: Array(repeating: 0, count: Int(message.responseSize)))))
        }
        return [:]
      }
    }
  }
}
