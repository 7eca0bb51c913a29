import Access
import AccessTokens
import ArgumentParser
import Channelz
import CoreMetrics
import Deliveries
import EventLoop
import Glibc
import Instruments
import LimitSources
import Logging
import Observability
import OpenTelemetry
import Postgres
import RPC
import RPCHTTP2
import RPCTracing
import Reflection
import ServerLifetime
import ServiceLifecycle
import StructuredLog

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serves until SIGTERM or SIGINT.",
    discussion: """
      The schema is brought up to date first. Without a database the server starts all the same, answers UNAVAILABLE, and serves once \
      the database is there.
      """)
  @OptionGroup var database: DatabaseOption
  @OptionGroup var replica: ReplicaOptions
  @Option(help: "The numeric address to listen on.")
  var host = "127.0.0.1"
  @Option(help: "The port to listen on; 0 lets the system choose.")
  var port: UInt16 = 8443
  @Option(
    help: "HOST:PORT, unix:PATH, or passed (the sockets that systemd passes), instead of --host and --port; any number of them.",
    transform: { text in try ListenAddress(text) })
  var listen: [ListenAddress] = []
  @Option(
    help: "Where Prometheus reads metrics, GET /metrics in plain HTTP; for the operator's network alone.",
    transform: { text in try ListenAddress(text) })
  var admin: ListenAddress?
  @Option(
    help: "Where gRPC's channelz tells of the process' servers and channels; for the operator's network alone.",
    transform: { text in try ListenAddress(text) })
  var adminGrpc: ListenAddress?
  @Option(help: "The file that `create-key` made.")
  var tokenKey: String
  @Option(help: "The payment provider, HOST:PORT or unix:PATH.", transform: { text in try ChannelTarget(text) })
  var provider: ChannelTarget
  @Option(help: "Event loops, each with a thread (default: one for each core).")
  var loops: Int = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  @OptionGroup var limits: LimitOptions
  @OptionGroup(title: "TLS") var security: SecurityOptions

  @Option(
    help:
      "Seconds to serve on after SIGTERM, so that load balancers that check its health send calls elsewhere before any is refused."
  )
  var drainPause = 0

  @Option(help: "The least level of what is logged: trace, debug, info, notice, warning, error or critical.")
  var logLevel = Logger.Level.info

  @Flag(inversion: .prefixedNo, help: "Answer gRPC's server reflection, by which clients learn the schemas.")
  var reflection = true

  @Flag(help: "Answer in gzip to clients that list it in grpc-accept-encoding.")
  var compress = false

  @OptionGroup var tracing: TracingOptions
  @OptionGroup(title: "Pushes and e-mails") var delivery: DeliveryOptions

  func validate() throws {
    guard 0...3600 ~= drainPause else { throw ValidationError("--drain-pause is a number of seconds from 0 to 3600") }
  }

  func run() async throws {
    signal(SIGPIPE, SIG_IGN)
    let configured = try limits.configured()
    let log = try ProgramLog.begin("marketplace-server", level: logLevel)
    log.notice("limits other than the defaults", metadata: ["limits": .dictionary(configured.metadata)])
    let instruments = InstrumentRegistry(maxSeries: configured.limits.maxInstrumentSeries)
    if admin != nil { MetricsSystem.bootstrap(instruments) }
    let key = try readKey()
    let credentials = try security.credentials(log: log)
    let health = DatabaseHealth(log: log)
    await SchemaUpToDate(database: database.database, log: log, reached: health.schemaIsUpToDate).holds()
    let loops = try EventLoop.spawn(loops, name: "loop")
    let traces = tracing.traces(on: loops[0], log: log)
    let slowStatements = SlowStatementLog.logging(to: log)
    let services = try await Services(
      loops, database: database.database, replica: replica.url, health: health, key: key, provider: provider,
      mail: delivery.mailServer, push: delivery.pushService, limits: configured.limits, log: log, slowStatements: slowStatements,
      isReflected: reflection, compresses: compress, isMeasured: admin != nil, tracer: traces?.tracer)
    let lifetime = try ServerLifetime(
      stopTimeout: .seconds(Int64(drainPause)) + configured.limits.stopTimeout, logger: log, reload: { credentials?.reload() })
    let server = try await RPCServer(
      services.router, on: loops, at: try places, credentials: credentials, limits: configured.limits.calls,
      log: .logging(to: log),
      isMeasured: admin != nil, tracer: traces.map { ServerTracing($0.tracer) })
    print("marketplace-server listens on \(server.addresses.map(\.description).joined(separator: " and "))")
    let renewals = credentials.map { credentials in [BackgroundService { await credentials.followFiles() }] } ?? []
    let exports = traces.map { traces in [BackgroundService { await traces.exporter.run() }] } ?? []
    var operatorListeners: [any Service] = []
    if let admin {
      let channels = services.channels
      let pages = [
        "/metrics": AdminServer.metrics {
          await server.metrics() + HTTP2Channel.metrics(of: channels) + slowStatements.metrics + services.metrics
            + instruments.families + ProcessMetrics.families() + (credentials.map { [$0.metrics] } ?? [])
        }
      ]
      let listener = try await AdminServer(pages, on: loops[0], at: admin)
      operatorListeners.append(StoppableService(stop: listener.stop))
      print("marketplace-server gives its metrics on \(listener.addresses[0])")
    }
    if let adminGrpc {
      let listener = try await RPCServer(Self.operatorServices, on: [loops[0]], at: [adminGrpc])
      operatorListeners.append(CallService(listener, grace: .seconds(0)))
      print("marketplace-server answers channelz on \(listener.addresses[0])")
    }
    // A pipe is buffered whole, and whoever started this waits for the line.
    fflush(nil)
    // The last to stop are those that tell how the stop goes.
    try await lifetime.run(
      exports + renewals + operatorListeners + services.running(server, drainPause: .seconds(Int64(drainPause))))
  }

  /// What only the operator is told.
  private static var operatorServices: Router {
    var router = Router()
    router.answerChannelz()
    router.reflect(Router.channelzFiles)
    return router
  }

  private var places: [ListenAddress] {
    get throws(ListenFailure) {
      guard listen.isEmpty else { return listen }
      return [try ListenAddress(host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)")]
    }
  }

  private func readKey() throws -> TokenKey {
    do throws(TokenKeyFileRefused) { return try TokenKey(file: tokenKey) } catch {
      throw ValidationError("\(error); `marketplace-server create-key` makes one")
    }
  }
}

extension Logger.Level: @retroactive ExpressibleByArgument {}
