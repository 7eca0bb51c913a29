import EventLoop
import Glibc
import Logging
import RPC
import RPCHTTP2
import Sandbox
import SandboxAPI
import StructuredLog

/// Serves until SIGTERM or SIGINT, then lets running calls finish.
func serve(_ options: ProviderOptions) async throws {
  signal(SIGPIPE, SIG_IGN)
  let log = try ProgramLog.begin("sandbox-provider", level: .info)
  let termination = try TerminationSignal()
  let (folder, initial) = (StateFolder(options.state), SandboxState(delayMilliseconds: options.delayMs))
  let loops = try EventLoop.spawn(1, name: "sandbox")
  // One loop, so one sandbox, decides one call after the other.
  let sandbox = LoopSandbox(try await PerLoop(loops) { _ in try DurableSandbox(in: folder, from: initial) })

  var router = Router()
  SandboxV1.register(paymentProviderService: PaymentProviderHandler(sandbox: sandbox), in: &router)
  SandboxV1.register(controlService: ControlHandler(sandbox: sandbox), in: &router)
  SandboxV1.register(smsCentreService: SmsCentreHandler(sandbox: sandbox), in: &router)

  let server = try await RPCServer(router, on: loops, port: options.port, log: .logging(to: log))
  print("sandbox-provider listens on \(server.address)")
  // A pipe is buffered whole, and whoever started this waits for the line.
  fflush(nil)
  try await termination.wait()
  // Calls are answered at once: what is waited for are clients that are idle and slow to hang up.
  await server.stop(within: .seconds(1))
}
