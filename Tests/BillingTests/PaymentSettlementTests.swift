import Access
import Domain
import EventLoop
import FoundationEssentials
import Postgres
import Synchronization
import TestPostgres
import TestRandom
import Testing
import Timers

@testable import Billing

/// Payments, each with a script of its own, are settled over one PostgreSQL by callers, staff and timers at once. A seed steers its payment's
/// provider and staff; what happens side by side is the machine's.
@Suite(.timeLimit(.minutes(10))) struct PaymentSettlementTests {
  @Test
  func
    `R12, F51: whatever the provider does, a payment has one end, what was taken is posted once, what is left over goes back once, and a card is saved once`()
    async throws
  {
    let house = try await House(seeds: 0..<200)
    try await house.settle()
    var ends: [String: Int] = [:]
    for payment in house.payments {
      let (books, record) = (try house.books(of: payment), house.provider.record(payment.key))
      ends[try books.end(payment, record), default: 0] += 1
    }
    // Otherwise the scripts have grown tame.
    for end in ["applied", "given back", "kept by the provider", "declined", "cancelled", "expired"] {
      #expect(ends[end, default: 0] > 0, "\(ends)")
    }
  }

  @Test func `a payment that was never sent is not sent any more once its time is over`() async throws {
    let house = try await House(seeds: 0..<5)
    try await house.timersAfterTheirTime()
    for payment in house.payments {
      #expect(try house.books(of: payment).state == .expired)
      #expect(house.provider.standing(payment.key).report == .noAnswer)
    }
  }
}

/// What staff do while a payment is under way.
private enum Staff: CaseIterable {
  case nothing
  /// R1: the invoice is cancelled, and the payment with it.
  case cancelInvoice
  /// R11: a refund of the order brings its issued invoices back to draft.
  case returnToDraft
}

private struct ScriptedPayment {
  let seed: UInt64
  let id: PaymentID
  let order: TestOrder
  let staff: Staff
  let hasLateAnswer: Bool

  var key: String { id.description }
  /// F51.
  var savesCard: Bool { seed / 5 % 2 == 0 }
}

/// An organization whose payments are settled. Belongs to its test's task.
private final class House {
  let provider = ScriptedProvider()
  private(set) var payments: [ScriptedPayment] = []
  private let company: TestCompany
  private let connection: TestConnection
  private let clock = SteppedClock()
  private let loop: EventLoop
  private let pools: [PostgresPool]
  private let gate: SystemGate
  private let settlement: PaymentSettlement
  private let worker: TimerWorker

  private static let amountMinor: Int64 = 1000
  private static let lifetime: Int64 = 60_000_000

  init(seeds: Range<UInt64>) async throws {
    let database = try TestDatabase()
    connection = try database.connect()
    // Nothing here outlives the server; waiting for its disk would be most of the test's time.
    try connection.run(
      "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET synchronous_commit = off', current_database()); END $$")
    company = try TestCompany(connection)
    let loop = try EventLoop.spawn(name: "test-house")
    self.loop = loop
    let asCallers = await Self.pool(database, "marketplace_app", on: loop)
    let asSystem = await Self.pool(database, "marketplace_system", on: loop)
    pools = [asCallers, asSystem]
    gate = SystemGate(try await PerLoop([loop]) { _ in asCallers }, clock: clock)
    worker = TimerWorker(asSystem, pollInterval: .milliseconds(1), clock: clock) { timer, error in
      if !(error is CancellationError) { Issue.record(error, "\(timer.map { "\($0)" } ?? "no timer")") }
    }
    settlement = PaymentSettlement(gate, provider) { [worker] in worker.wake() }
    for seed in seeds { payments.append(try startPayment(seed)) }
  }

  deinit {
    let (loop, pools) = (loop, pools)
    loop.submit {
      for pool in pools { pool.close() }
      loop.stop()
    }
  }

  private static func pool(_ database: TestDatabase, _ role: String, on loop: EventLoop) async -> PostgresPool {
    var configuration = PostgresConfiguration(url: database.url, role: role)
    configuration.limits.connectWait = .seconds(30)
    let patient = configuration
    return await Task(executorPreference: loop) { PostgresPool(patient, on: loop) }.value
  }

  private func startPayment(_ seed: UInt64) throws -> ScriptedPayment {
    let order = try company.order(connection, netsMinor: [Self.amountMinor])
    var random = SeededGenerator(seed: ~seed)
    let payment = ScriptedPayment(
      seed: seed, id: PaymentID(order.payment), order: order, staff: Staff.allCases.randomElement(using: &random)!,
      hasLateAnswer: Int.random(in: 0..<4, using: &random) == 0)
    provider.expect(payment.key, seed: seed)
    let now = timestamp(clock.now)
    try connection.run(
      """
      INSERT INTO payment (organization_id, payment_id, order_id, invoice_id, method, state, currency_code, amount_minor, created_at,
          updated_at, expires_at, save_card)
        VALUES ('\(company.id)', '\(payment.key)', '\(order.id)', '\(order.invoice)', 2, 1, 'RUB', \(Self.amountMinor), \(now), \(now),
          \(now) + interval '\(Self.lifetime) microseconds', \(payment.savesCard));
      INSERT INTO timer (organization_id, kind, subject_id, order_id, due_at)
        VALUES ('\(company.id)', \(TimerKind.payment.rawValue), '\(payment.key)', '\(order.id)', \(now) + interval '1 second')
      """)
    return payment
  }

  /// Until nothing is to be asked any more.
  func settle() async throws {
    let (asking, asked) = AsyncStream.makeStream(of: Void.self)
    let late = payments.filter(\.hasLateAnswer).map { ($0, AsyncStream.makeStream(of: Never.self)) }
    try await withThrowingTaskGroup(of: Void.self) { answers in
      for (payment, (released, _)) in late {
        let settlement = PaymentSettlement(gate, LateAnswer(provider: provider, asked: asked, released: released)) { [worker] in
          worker.wake()
        }
        let organization = company.id
        answers.addTask(executorPreference: loop) { try await settlement.advance(payment.id, in: organization) }
      }
      var asking = asking.makeAsyncIterator()
      for _ in late { await asking.next() }
      try await callersAndStaff()
      try await timers(withLookBacks: false)
      for (_, (_, release)) in late { release.finish() }
      try await answers.waitForAll()
    }
    try await timers()
  }

  /// The process that was to send the payments died, and another one finds them too late.
  func timersAfterTheirTime() async throws {
    clock.advance(to: clock.now + Self.lifetime)
    try await timers()
  }

  private func callersAndStaff() async throws {
    let (gate, settlement, organization) = (gate, settlement, company.id)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for payment in payments {
        group.addTask(executorPreference: loop) { try await settlement.advance(payment.id, in: organization) }
        group.addTask(executorPreference: loop) {
          try await payment.staff.act(on: payment.id, in: organization, gate, settlement)
        }
      }
      try await group.waitForAll()
    }
  }

  /// Time goes on whenever everything that was due has been taken up; at last, if need be, to when payments that ended are looked back at.
  private func timers(withLookBacks: Bool = true) async throws {
    let (worker, works) = (worker, [settlement, ReversalSettlement(gate, provider)] as [any TimedWork])
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { await worker.run(works) }
      defer { group.cancelAll() }
      while true {
        let row = try connection.run(
          """
          SELECT count(*) FILTER (WHERE is_soon), count(*) FILTER (WHERE NOT is_soon AND attempts > 0), count(*),
              (extract(epoch FROM coalesce(max(due_at) FILTER (WHERE is_soon), max(due_at))) * 1000000)::bigint
            FROM timer, LATERAL (SELECT due_at <= \(timestamp(clock.now + 5_000_000)) AS is_soon) soon
          """)[0].map { Int64($0) ?? 0 }
        let (soon, leased, all, due) = (row[0], row[1], row[2], row[3])
        if leased == 0 && (all == 0 || soon == 0 && !withLookBacks) { return }
        // What is leased is further away than what was put off.
        if leased == 0 { clock.advance(to: due) }
        try await Task.sleep(for: .milliseconds(1))
      }
    }
  }

  private func timestamp(_ microseconds: Int64) -> String {
    "timestamptz '1970-01-01Z' + interval '\(microseconds) microseconds'"
  }

  func books(of payment: ScriptedPayment) throws -> Books {
    let row = try connection.run(
      """
      SELECT p.state, p.captured_minor, p.unapplied::integer, i.state,
          (SELECT count(*) FROM posting WHERE payment_id = p.payment_id AND kind = 1),
          (SELECT count(*) FROM posting WHERE payment_id = p.payment_id AND kind = 5 AND amount_minor = p.captured_minor),
          (SELECT count(*) FROM posting WHERE payment_id = p.payment_id AND kind = 6 AND amount_minor = p.captured_minor),
          (SELECT count(*) FROM posting WHERE payment_id = p.payment_id),
          (SELECT count(*) FROM reversal WHERE payment_id = p.payment_id),
          (SELECT coalesce(max(state), 0) FROM reversal WHERE payment_id = p.payment_id),
          (SELECT count(*) FROM outbox WHERE order_id = p.order_id AND kind = 5),
          (SELECT count(*) FROM outbox WHERE order_id = p.order_id AND kind = 6),
          (SELECT count(*) FROM saved_card c WHERE c.payment_id = p.payment_id AND c.token = 'card-' || p.payment_id)
        FROM payment p JOIN invoice i USING (organization_id, invoice_id) WHERE p.payment_id = '\(payment.key)'
      """)[0].map { Int64($0)! }
    return Books(
      state: PaymentState(rawValue: Int16(row[0]))!, capturedMinor: row[1], isUnapplied: row[2] == 1,
      invoice: InvoiceState(rawValue: Int16(row[3]))!, captured: row[4], unapplied: row[5], reversed: row[6], postings: row[7],
      reversals: row[8], reversal: ReversalState(rawValue: Int16(row[9])), toldReceived: row[10], toldFailed: row[11],
      savedCards: row[12])
  }
}

/// What the product has recorded of a payment.
private struct Books {
  let state: PaymentState
  let capturedMinor: Int64
  let isUnapplied: Bool
  let invoice: InvoiceState
  /// Postings of each kind and amount, and altogether.
  let captured, unapplied, reversed, postings: Int64
  let reversals: Int64
  /// The last one's.
  let reversal: ReversalState?
  let toldReceived, toldFailed: Int64
  let savedCards: Int64

  /// Compares with the provider's record, and names the end.
  func end(_ payment: ScriptedPayment, _ record: ScriptedProvider.Record) throws -> String {
    let comment = Comment(rawValue: "seed \(payment.seed), \(payment.staff): \(self), \(record)")
    #expect(capturedMinor == record.takenMinor && (state == .succeeded) == (record.takenMinor > 0) && state.isTerminal, comment)
    #expect(record.returns.count == reversals, comment)
    #expect(savedCards == (payment.savesCard && record.takenMinor > 0 ? 1 : 0), comment)
    guard state == .succeeded else {
      #expect(postings == 0 && toldReceived == 0 && toldFailed == 1, comment)
      return "\(state)"
    }
    guard isUnapplied else {
      #expect(invoice == .paidOnline && captured == 1 && postings == 1 && toldReceived == 1 && toldFailed == 0, comment)
      return "applied"
    }
    #expect(toldReceived == 0 && invoice != .paidOnline, comment)
    #expect(
      record.fate == .paidOtherwise || record.fate == .declinedThenPaid || payment.staff != .nothing, comment)
    #expect(unapplied == 1 && reversals == 1 && reversal?.isTerminal == true, comment)
    let isBack = reversal == .succeeded
    #expect(record.givenBackMinor == (isBack ? capturedMinor : 0) && reversed == (isBack ? 1 : 0), comment)
    #expect(postings == (isBack ? 2 : 1), comment)
    return isBack ? "given back" : "kept by the provider"
  }
}

extension Staff {
  func act(on payment: PaymentID, in organization: UUID, _ gate: SystemGate, _ settlement: PaymentSettlement) async throws {
    switch self {
    case .nothing: break
    case .cancelInvoice:
      while true {
        do {
          _ = try await settlement.cancel(payment, in: organization)
          break
        } catch is Refusal {
          // The provider did not say; staff try again.
        }
      }
      try await returnToDraft(payment, in: organization, gate) { $0.state.isTerminal && $0.state != .succeeded }
    case .returnToDraft: try await returnToDraft(payment, in: organization, gate) { _ in true }
    }
  }

  private func returnToDraft(
    _ id: PaymentID, in organization: UUID, _ gate: SystemGate, if condition: (OrderMoney.Payment) -> Bool
  ) async throws {
    try await gate.change("return to draft", in: organization, reading: OrderMoney.queries(.payment(id), in: organization)) {
      now, results in
      guard let money = try OrderMoney.one(results), let payment = money.payment(id), condition(payment) else { return nil }
      let moment = PostgresTimestamp(microseconds: now)
      return Mutation(
        head: money.head(at: moment), changes: [OrderMoney.Invoice.returnIssuedToDraft(at: moment)], order: money.changed)
    }
  }
}

/// Time that goes on in steps.
private final class SteppedClock: DomainClock {
  private let time = Mutex<Int64>(1_800_000_000_000_000)

  var now: Int64 { time.withLock { $0 } }
  func advance(to moment: Int64) { time.withLock { $0 = max($0, moment) } }
}
