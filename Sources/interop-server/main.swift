import EventLoop
import Glibc
import Health
import InteropAPI
import RPC
import RPCHTTP2
import Reflection

// Serves grpc.testing.BenchmarkService, TestService, health and reflection for load generators and interoperability suites; no part of the
// product.
//   interop-server --port P [--listen ADDRESS]… [--threads N] [--grace SECONDS] [--limit NAME=VALUE]…

let arguments = InteropArguments(CommandLine.arguments.dropFirst())
signal(SIGPIPE, SIG_IGN)

var router = Router()
GrpcTesting.register(benchmarkService: BenchmarkHandler(), in: &router)
GrpcTesting.register(testService: TestHandler(), in: &router)
let health = ServiceHealth()
router.report(health)
router.reflect(InteropDescriptors.files + Router.healthFiles)

do {
  let termination = try TerminationSignal()
  let loops = try EventLoop.spawn(arguments.threads, name: "interop")
  let server = try await RPCServer(router, on: loops, at: arguments.places, limits: arguments.limits)
  print("interop-server listens on \(server.addresses.map(\.description).joined(separator: " and "))")
  // A pipe is buffered whole, and whoever started this waits for the line.
  fflush(nil)
  try await termination.wait()
  health.shutDown()
  await server.stop(within: arguments.grace)
} catch {
  leave(1, saying: "\(error)")
}
