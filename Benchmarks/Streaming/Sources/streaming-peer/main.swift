// grpc-swift-2 over its NIO transport with its defaults, answering grpc.testing.BenchmarkService/StreamingCall: what `scripts/bench
// streaming` compares with.
//   streaming-peer LOOPS
import GRPCCore
import GRPCNIOTransportHTTP2Posix
import Glibc
import NIOPosix

let server = GRPCServer(
  transport: .http2NIOPosix(
    address: .ipv4(host: "127.0.0.1", port: 0), transportSecurity: .plaintext,
    eventLoopGroup: MultiThreadedEventLoopGroup(numberOfThreads: CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 1)),
  services: [Benchmark()])

try await withThrowingTaskGroup { group in
  group.addTask { try await server.serve() }
  if let address = try await server.listeningAddress?.ipv4 {
    print("streaming-peer listens on \(address.host):\(address.port)")
    fflush(nil)
  }
  try await group.waitForAll()
}
