import Access
import AccessTokens
import Administration
import Billing
import Catalog
import Customers
import Deliveries
import Domain
import EventLoop
import Health
import Logging
import MarketplaceAPI
import Metering
import Notifications
import OpenTelemetry
import Orders
import Partners
import Postgres
import RPC
import RPCHTTP2
import RPCTracing
import Reflection
import Refunds
import Retention
import ServerLifetime
import ServiceLifecycle
import StructuredLog
import Timers

/// Everything the server is made of, put together: pools on each loop, the slices' handlers, and the work that no caller stands behind.
struct Services: Sendable {
  let router: Router
  /// To the provider, one for each loop.
  let channels: [HTTP2Channel]
  /// nil where all is read from the primary.
  let replicas: ReplicaReads?
  private let firstLoop: EventLoop
  private let health: DatabaseHealth
  private let sequencer: OutboxSequencer
  private let notifications: NotificationHandler
  private let timers: TimerWorker
  private let retention: RetentionWorker
  private let audit: AuditTrail
  /// nil unless metrics are read.
  private let outboxWatch: OutboxWatch?
  private let timerWatch: TimerWatch?
  private let timedWorks: [any TimedWork]
  /// nil where there is neither a mail server nor a push service.
  let deliveries: Deliveries?
  private let stopGrace: TimeSpan

  /// `replica` is where lists may be read; `provider` is the sandbox's address: it takes payments and sends messages; `mail` and `push` are
  /// how people are told, nil for a channel that there is not. `isReflected`: whether anyone may ask for the schemas; `compresses`: whether
  /// answers are, for clients that read gzip; `isMeasured`: whether calls to the provider are counted and the outbox is watched; `tracer`
  /// makes spans of them, and of what handlers do.
  init(
    _ loops: [EventLoop], database: String, replica: String?, health: DatabaseHealth, key: TokenKey, provider: ChannelTarget,
    mail: SMTPServer?, push: PushService?, limits: ServerLimits, log: Logger, slowStatements: SlowStatementLog, isReflected: Bool,
    compresses: Bool, isMeasured: Bool, tracer: OpenTelemetryTracer?
  ) async throws {
    let asCallers = PostgresConfiguration(
      url: database, role: "marketplace_app", plansWritesOnce: true, limits: limits.database, slowStatements: slowStatements)
    let asSystem = PostgresConfiguration(
      url: database, role: "marketplace_system", limits: limits.database, slowStatements: slowStatements)
    let callerPools = try await PerLoop(loops) { loop in
      PostgresPool(asCallers, on: loop, tellsPositions: replica != nil) { health.reached($0, byLoop: loop.index) }
    }
    let replicas = try await Self.replicas(replica, asCallers, beside: callerPools, on: loops, key: key, log: log)
    let systemPools = try await PerLoop(loops) { PostgresPool(asSystem, on: $0) }
    let ownPool = await Task(executorPreference: loops[0]) { PostgresPool(asSystem, on: loops[0]) }.value
    let sandbox = try await PerLoop(loops) {
      HTTP2Channel(provider, on: $0, options: .toProvider(isMeasured: isMeasured, tracer))
    }

    let sequencer = OutboxSequencer(ownPool) {
      log.error("events wait for their positions", metadata: ["error": .masked("\($0)")])
    }
    let timers = TimerWorker(ownPool) { timer, error in
      var metadata: Logger.Metadata = ["error": .masked("\(error)")]
      if let timer { metadata.merge(["kind": "\(timer.kind)", "subject": "\(timer.subject)"]) { $1 } }
      log.error("what is due will be taken up later", metadata: metadata)
    }
    retention = RetentionWorker(
      ownPool, eventRetention: limits.eventRetention, auditRetention: limits.auditRetention, interval: limits.retentionInterval,
      batchSizeLimit: limits.maxRemovedRows
    ) {
      log.error("what has been kept for long enough is removed later", metadata: ["error": .masked("\($0)")])
    }
    audit = AuditTrail(ownPool, maxWaitingRecords: limits.maxWaitingAuditRecords) {
      log.error("audit records of calls that changed nothing wait", metadata: ["error": .masked("\($0)")])
    }
    outboxWatch =
      isMeasured
      ? OutboxWatch(ownPool, interval: limits.outboxWatchInterval, maxWaitingEvents: limits.maxWaitingEvents) : nil
    timerWatch = isMeasured ? TimerWatch(ownPool, interval: limits.outboxWatchInterval) : nil
    let gate = Gate(callerPools, replicas: replicas) { sequencer.wake() }
    let systemGate = SystemGate(callerPools) { sequencer.wake() }
    let deliveries = try Deliveries(mail: mail, push: push, ownPool, systemGate, limits: limits.deliveries) { delivery, error in
      var metadata: Logger.Metadata = ["error": .masked("\(error)")]
      if let delivery { metadata["delivery"] = "\(delivery)" }
      log.error("what is to be delivered will be taken up later", metadata: metadata)
    }
    let payments = SandboxPaymentProvider(channels: sandbox, timeout: .nanoseconds(limits.providerTimeout.nanoseconds))
    let settlement = PaymentSettlement(systemGate, payments) { timers.wake() }
    let cardForgetting = CardForgetting(systemGate, payments)
    let passwordWorkers = try WorkerPool(threads: loops.count, queueLimit: limits.maxQueuedPasswords)
    let sessions = SessionHandler(
      systemPools, key: key, workers: passwordWorkers,
      sms: SandboxSMSCentre(channels: sandbox, timeout: .nanoseconds(limits.smsTimeout.nanoseconds)), limits: limits.signIns)
    let wakeUps = OutboxWakeUps(asSystem, on: loops[0])
    let feeds = try await PerLoop(loops) {
      OutboxFeeds(systemGate, replicas: replicas, wakeUps: wakeUps, key: key, heartbeatInterval: limits.heartbeatInterval, on: $0)
    }
    let notifications = NotificationHandler(
      gate, replicas: replicas, feeds: feeds, wakeUps: wakeUps, key: key, heartbeatInterval: limits.heartbeatInterval,
      maxListedEvents: limits.maxListedEvents)

    var router = Router(requiresContracts: true, openServices: Router.reflectionServices.union(Router.healthServices))
    router.authenticator = BearerAuthenticator(
      key: key, maxRememberedTokens: limits.maxRememberedTokens,
      allowance: Allowance(limits.maxCallCost, within: limits.callCostWindow.nanoseconds / 1000)
    ) { SystemDomainClock().now }
    router.auditSink = audit
    // Of a secret beside what a caller chose, the size would tell.
    if tracer != nil { router.intercept(by: ServerSpanInterceptor()) }
    if compresses { router.intercept(by: CompressionInterceptor()) { !Self.tellingSecrets.contains($0.service) } }
    if let replicas {
      router.intercept(by: PositionInterceptor(replicas)) { $0.contract?.requiresIdempotencyKey == true }
    }
    AccessV1.register(sessionService: sessions, in: &router)
    AccessV1.register(apiKeyService: ApiKeyHandler(gate), in: &router)
    AccessV1.register(employeeService: EmployeeHandler(gate, sessions.passwords, seal: SecretSeal(key)), in: &router)
    AccessV1.register(roleService: RoleHandler(gate), in: &router)
    AccessV1.register(organizationService: OrganizationHandler(gate, seal: SecretSeal(key)), in: &router)
    AccessV1.register(auditService: AuditHandler(gate), in: &router)
    MarketplaceV1.register(catalogService: CatalogHandler(gate), in: &router)
    MarketplaceV1.register(priceListService: PriceListHandler(gate), in: &router)
    MarketplaceV1.register(orderService: OrderHandler(gate, settlement) { timers.wake() }, in: &router)
    MarketplaceV1.register(orderTaskService: TaskHandler(gate), in: &router)
    MarketplaceV1.register(orderChatService: ChatHandler(gate), in: &router)
    MarketplaceV1.register(categoryService: CategoryHandler(gate), in: &router)
    MarketplaceV1.register(legalEntityService: LegalEntityHandler(gate), in: &router)
    MarketplaceV1.register(partnerService: PartnerHandler(gate), in: &router)
    MarketplaceV1.register(customerService: CustomerHandler(gate), in: &router)
    BillingV1.register(invoiceService: InvoiceHandler(gate, settlement), in: &router)
    BillingV1.register(paymentService: PaymentHandler(gate, settlement, cardForgetting), in: &router)
    BillingV1.register(paymentLinkService: PaymentLinkHandler(gate, settlement), in: &router)
    BillingV1.register(
      ledgerService: LedgerHandler(gate, payments, maxReconciledPayments: limits.maxReconciledPayments), in: &router)
    RefundsV1.register(refundService: RefundHandler(gate) { timers.wake() }, in: &router)
    NotificationsV1.register(notificationService: notifications, in: &router)
    NotificationsV1.register(deviceService: DeviceHandler(gate), in: &router)
    NotificationsV1.register(deliveryService: DeliveryHandler(gate) { deliveries?.wake() }, in: &router)
    PartnersV1.register(partnerCatalogService: PartnerCatalogHandler(gate), in: &router)
    PartnersV1.register(partnerOrderService: PartnerOrderHandler(gate, settlement, notifications) { timers.wake() }, in: &router)
    router.report(health.services)
    if isReflected { router.reflect(MarketplaceDescriptors.files + Router.healthFiles) }
    self.router = router
    channels = sandbox.all
    self.replicas = replicas
    firstLoop = loops[0]
    self.health = health
    self.sequencer = sequencer
    self.notifications = notifications
    self.timers = timers
    self.deliveries = deliveries
    stopGrace = limits.stopGrace
    let retries = AutomaticRetries(
      maxAttempts: Int16(limits.maxAutomaticRefundAttempts), firstDelay: limits.automaticRefundDelay.nanoseconds / 1000)
    timedWorks =
      [
        settlement, ReversalSettlement(systemGate, payments), RefundSettlement(systemGate, payments, retries: retries),
        cardForgetting, TaskDeadline(systemGate),
      ] + OrderDeadline.all(systemGate)
  }

  private static let tellingSecrets: Set = [
    AccessV1.SessionServiceMethods.service, AccessV1.ApiKeyServiceMethods.service, BillingV1.PaymentLinkServiceMethods.service,
  ]

  /// For the operator's page.
  var metrics: [MetricFamily] {
    (outboxWatch?.metrics ?? []) + (timerWatch?.metrics ?? []) + (replicas?.metrics ?? []) + (deliveries?.metrics ?? [])
      + [notifications.metrics, retention.metrics, audit.metrics]
  }

  private static func replicas(
    _ url: String?, _ configuration: PostgresConfiguration, beside primaries: PerLoop<PostgresPool>, on loops: [EventLoop],
    key: TokenKey, log: Logger
  ) async throws -> ReplicaReads? {
    guard let url else { return nil }
    var there = configuration
    there.url = url
    let (reading, report) = (there, ReplicaLog(log))
    let replicas = try await PerLoop(loops) { PostgresReplica(reading, on: $0, reached: report.reached) }
    return ReplicaReads(replicas, primaries: primaries, key: key, maxLag: configuration.limits.maxReplicaLag) {
      log.warning("nothing is read from the replica: the primary says no position", metadata: ["error": .masked("\($0)")])
    }
  }

  /// What runs while `server` serves. The first to stop is the server: it says so to health checks, serves on for `drainPause`, ends the
  /// streams and lets running calls finish.
  func running(_ server: RPCServer, drainPause: TimeSpan) -> [any Service] {
    let watches =
      (outboxWatch.map { watch in [BackgroundService { await watch.run() }] } ?? [])
      + (timerWatch.map { watch in [BackgroundService { await watch.run() }] } ?? [])
    let looks = replicas.map { replicas in [BackgroundService { await replicas.run(on: firstLoop) }] } ?? []
    let telling = deliveries.map { [DrainedService($0.run, stop: $0.stop)] } ?? []
    let work: [any Service] = [
      BackgroundService { await sequencer.run() },
      BackgroundService { await timers.run(timedWorks) },
      BackgroundService { await retention.run() },
      // Stops behind the calls, of whom it writes down the last.
      DrainedService(audit.run, stop: audit.stop),
    ]
    return watches + looks + work + telling + [
      CallService(
        server, pause: drainPause, grace: stopGrace, announce: health.services.shutDown, close: notifications.close)
    ]
  }
}

extension ChannelOptions {
  /// Payers wait for the provider: one that was away is called again within a second of its return, and a call outlasts that second.
  /// Whatever it is asked carries a key that makes it safe to ask twice.
  fileprivate static func toProvider(isMeasured: Bool, _ tracer: OpenTelemetryTracer?) -> ChannelOptions {
    var options = ChannelOptions()
    options.isMeasured = isMeasured
    options.tracer = tracer.map { ClientTracing($0) }
    options.backoff = Backoff(initial: .milliseconds(100), multiplier: 1.6, longest: .seconds(1))
    let retry = RetryPolicy(
      maxAttempts: 5, initialBackoff: .milliseconds(150), maxBackoff: .seconds(1), backoffMultiplier: 2,
      retryableStatusCodes: [.unavailable])
    options.serviceConfig = ServiceConfig(methods: [MethodConfiguration(names: [.init()], policy: .retry(retry))])
    return options
  }
}
