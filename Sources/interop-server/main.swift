import EventLoop
import Glibc
import InteropAPI
import RPC
import RPCHTTP2
import Reflection

// Serves grpc.testing.BenchmarkService, TestService and reflection for load generators and interoperability suites; no part of the
// product.
//   interop-server --port P [--threads N]

let arguments = InteropArguments(CommandLine.arguments.dropFirst())
signal(SIGPIPE, SIG_IGN)

var router = Router()
GrpcTesting.register(benchmarkService: BenchmarkHandler(), in: &router)
GrpcTesting.register(testService: TestHandler(), in: &router)
router.reflect(InteropDescriptors.files)

do {
  let loops = try EventLoop.spawn(arguments.threads, name: "interop")
  // A load generator keeps its announced number of calls in flight on each connection.
  var limits = Limits()
  limits.maxConcurrentStreams = 1000
  let server = try await RPCServer(router, on: loops, port: arguments.port, limits: limits)
  print("interop-server listens on \(server.address)")
  // A pipe is buffered whole, and whoever started this waits for the line.
  fflush(nil)
} catch {
  leave(1, saying: "\(error)")
}
while true { pause() }
