import AccessTokens
import Channelz
import CoreMetrics
import EventLoop
import Glibc
import Health
import Instruments
import InteropAPI
import LimitSources
import Logging
import Observability
import OpenTelemetry
import RPC
import RPCHTTP2
import RPCTracing
import Reflection
import ServerLifetime
import ServiceLifecycle
import StructuredLog

// Serves grpc.testing.BenchmarkService, TestService, health, channelz and reflection for load generators and interoperability suites; no
// part of the product.
//   interop-server --port P [--listen ADDRESS]… [--tls-cert FILE --tls-key FILE [--client-ca FILE]] [--admin ADDRESS] [--threads N]
//     [--drain-pause SECONDS] [--grace SECONDS] [--stop-timeout SECONDS] [--ignore-cancellation] [--log-level LEVEL]
//     [--otlp COLLECTOR] [--require-token KEYFILE] [--limit NAME=VALUE]… [--config FILE]

let arguments = InteropArguments(CommandLine.arguments.dropFirst())
signal(SIGPIPE, SIG_IGN)

let log: Logger
do { log = try ProgramLog.begin("interop-server", level: arguments.logLevel) } catch { leave(1, saying: "\(error)") }
log.notice("limits other than the defaults", metadata: ["limits": .dictionary(arguments.limits.metadata)])

let instruments = InstrumentRegistry()
if arguments.admin != nil { MetricsSystem.bootstrap(instruments) }

var router = Router()
if let key = arguments.tokenKey {
  let authenticator = BearerAuthenticator(key: key) { Int64(time(nil)) * 1_000_000 }
  router.intercept(by: AuthenticationInterceptor(authenticator)) { $0.service.hasPrefix("grpc.testing.") }
}
router.intercept(by: CancellationNotes(log: log)) { $0.service == "grpc.testing.TestService" }
GrpcTesting.register(benchmarkService: BenchmarkHandler(), in: &router)
GrpcTesting.register(testService: TestHandler(ignoresCancellation: arguments.ignoresCancellation), in: &router)
let health = ServiceHealth()
GrpcTesting.register(xdsUpdateHealthService: HealthSwitch(health: health), in: &router)
router.report(health)
router.answerChannelz()
router.reflect(InteropDescriptors.files + Router.healthFiles + Router.channelzFiles)

do {
  let credentials = try arguments.credentials.map { try ServerCredentials($0, log: .logging(to: log)) }
  let lifetime = try ServerLifetime(
    stopTimeout: arguments.stopTimeout ?? arguments.drainPause + arguments.grace + .seconds(5), logger: log,
    reload: { credentials?.reload() })
  let loops = try EventLoop.spawn(arguments.threads, name: "interop")
  let queue = SpanQueue()
  let exporter = arguments.collector.map { collector in
    SpanExporter(queue, service: "interop-server", through: HTTP2Channel(collector, on: loops[0])) { log.warning("\($0)") }
  }
  let server = try await RPCServer(
    router, on: loops, at: arguments.places, credentials: credentials, limits: arguments.limits.limits, log: .logging(to: log),
    isMeasured: arguments.admin != nil, tracer: exporter == nil ? nil : ServerTracing(OpenTelemetryTracer(queue)))
  var admin: AdminServer?
  if let place = arguments.admin {
    let page = AdminServer.metrics { [instruments] in
      await server.metrics() + instruments.families + ProcessMetrics.families()
    }
    admin = try await AdminServer(["/metrics": page], on: loops[0], at: place)
  }
  print("interop-server listens on \(server.addresses.map(\.description).joined(separator: " and "))")
  if let admin { print("interop-server gives its metrics on \(admin.addresses[0])") }
  // A pipe is buffered whole, and whoever started this waits for the line.
  fflush(nil)
  let operatorListeners = admin.map { [StoppableService(stop: $0.stop)] } ?? []
  let renewals = credentials.map { credentials in [BackgroundService { await credentials.followFiles() }] } ?? []
  let exports = exporter.map { exporter in [BackgroundService { await exporter.run() }] } ?? []
  try await lifetime.run(
    exports + renewals + operatorListeners + [
      CallService(server, pause: arguments.drainPause, grace: arguments.grace, announce: health.shutDown)
    ])
} catch {
  leave(1, saying: "\(error)")
}
