public import Access
public import Domain
public import EventLoop
public import FoundationEssentials
public import Metering
public import Postgres
import Transfers

/// The work of telling people by push and e-mail: makes deliveries of events and sends them, on the channels that there are.
public struct Deliveries: Sendable {
  private let loop: EventLoop
  private let expander: EventExpander
  private let workers: [DeliveryWorker]
  private let transfers: [Transfers]
  private let meter: DeliveryMeter
  private let stopGrace: TimeSpan

  /// nil where there is neither channel. `pool` is of role marketplace_system, on one of the loops of `gate`; `failed` hears of what the
  /// database does not take, with the delivery where there is one.
  public init?(
    mail: SMTPServer?, push: PushService?, _ pool: PostgresPool, _ gate: SystemGate, limits: DeliveryLimits,
    clock: any DomainClock = SystemDomainClock(), failed: @escaping @Sendable (_ delivery: UUID?, any Error) -> Void
  ) throws(SystemError) {
    guard mail != nil || push != nil else { return nil }
    let meter = DeliveryMeter()
    let deliveries = PostgresDeliveries(pool: pool, gate: gate)
    var (transfers, workers) = ([Transfers](), [DeliveryWorker]())
    func work(_ channel: DeliveryChannel, _ carrier: (Transfers) -> Carrier) throws(SystemError) {
      let own = try Transfers(concurrency: limits.maxConcurrent, timeout: limits.timeout)
      let carrier = carrier(own)
      transfers.append(own)
      workers.append(
        DeliveryWorker(channel, deliveries, limits: limits, meter: meter, clock: clock, failed: failed) {
          await carrier.send($0, at: clock.now)
        })
    }
    if let mail { try work(.email) { .mail(SMTPMailer(server: mail, transfers: $0), sender: mail.sender) } }
    if let push { try work(.push) { .push(HTTPSPushProvider(push, $0)) } }
    loop = pool.loop
    let expansion = PostgresExpansion(pool: pool, gate: gate, channels: Set(workers.map(\.channel)), limits: limits)
    let woken = workers
    expander = EventExpander(expansion, clock: clock) {
      for worker in woken { worker.wake() }
    } failed: {
      failed(nil, $0)
    }
    (self.transfers, self.workers, self.meter, stopGrace) = (transfers, workers, meter, limits.stopGrace)
  }

  /// For the operator's page.
  public var metrics: [MetricFamily] { meter.metrics }

  /// Works until ``stop()``, or until the task is cancelled.
  public func run() async {
    await withTaskExecutorPreference(loop) {
      await withTaskGroup(of: Void.self) { group in
        group.addTask(executorPreference: loop) { [expander, loop] in await expander.run(on: loop) }
        await withTaskGroup(of: Void.self) { sending in
          for worker in workers { sending.addTask(executorPreference: loop) { [loop] in await worker.run(on: loop) } }
        }
        // What nobody sends any more is made by another process.
        group.cancelAll()
      }
    }
  }

  /// Has the table looked at soon: something is to be sent at once. From any thread.
  public func wake() { for worker in workers { worker.wake() } }

  /// Ends ``run()`` once what is being sent is done, or cut off after ``DeliveryLimits/stopGrace``. From any thread.
  public func stop() {
    for worker in workers { worker.stop() }
    let transfers = transfers
    loop.submit { [loop, stopGrace] in
      loop.schedule(at: loop.now + stopGrace) { for one in transfers { one.abort() } }
    }
  }
}

/// The way that a channel's deliveries go.
private enum Carrier: Sendable {
  /// `sender` stands in From.
  case mail(any MailProvider, sender: String)
  case push(any PushProvider)

  func send(_ draft: DeliveryDraft, at now: Int64) async -> DeliveryWorker.Attempt {
    let sender = if case .mail(_, let sender) = self { sender } else { "" }
    switch (draft.letter(from: sender, at: now), self) {
    case (.withdrawn, _): return .withdrawn
    case (.unsendable(let reason), _): return .made(.refused(reason), device: nil)
    case (.mail(let message), .mail(let provider, _)): return .made(await provider.send(message), device: nil)
    case (.push(let push), .push(let provider)): return .made(await provider.send(push), device: push.token)
    case (.mail, .push), (.push, .mail): preconditionFailure("a delivery goes the way of its channel")
    }
  }
}
