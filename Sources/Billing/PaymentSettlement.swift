public import Access
public import Domain
public import FoundationEssentials
import Postgres
import StopPoints
public import Timers

/// Brings payments to their end: asks the provider, never inside a transaction, and records what it said with the rules' outcome.
///
/// Whoever asks, a caller's handler or a timer, and however often, the provider knows a payment by its id, and the outcome is decided on
/// what is recorded at that moment; so an answer that comes twice or late changes nothing twice.
public struct PaymentSettlement: TimedWork {
  public var kind: TimerKind { .payment }
  private let gate: SystemGate
  private let provider: any PaymentProvider
  /// Something was armed that is due at once.
  private let wake: @Sendable () -> Void

  public init(_ gate: SystemGate, _ provider: any PaymentProvider, wake: @escaping @Sendable () -> Void) {
    self.gate = gate
    self.provider = provider
    self.wake = wake
  }

  public func takeUp(_ timer: DueTimer) async throws -> Bool {
    let (id, organization) = (PaymentID(timer.subject), timer.organization)
    guard let (_, payment) = try await read(id, in: organization), payment.state != .succeeded else { return true }
    return try await payment.state.isTerminal ? lookBack(id, in: organization) : advance(id, in: organization)
  }

  /// R12: a payment that ended without success is asked for once more; what it took all the same goes back, and what still could take
  /// something is cancelled.
  private func lookBack(_ id: PaymentID, in organization: UUID) async throws -> Bool {
    var answer = await provider.query(payment: id.description)
    if answer.report == .pending { answer = await provider.cancel(payment: id.description) }
    switch answer.report {
    case .pending, .noAnswer: return false
    case .succeeded: _ = try await record(answer, id, in: organization)
    case .declined, .cancelled, .notFound: break
    }
    return true
  }

  /// Asks the provider once more, or tells it of the payment; whether the payment has come to its end.
  @discardableResult
  public func advance(_ id: PaymentID, in organization: UUID) async throws -> Bool {
    guard let (money, payment) = try await read(id, in: organization), !payment.state.isTerminal else { return true }
    await StopPoint.paymentAsking.pass()
    let answer =
      // What was never sent, because a process died, is not sent any more once its time is over.
      if payment.isOverdue(at: gate.clock.now) {
        await provider.cancel(payment: id.description)
      } else if payment.state == .created { try await create(payment, money, organization) } else {
        await provider.query(payment: id.description)
      }
    await StopPoint.paymentAnswered.pass()
    let recorded = try await record(answer, id, in: organization)
    await StopPoint.paymentRecorded.pass()
    guard recorded.outcome == .create else { return recorded.isEnd }
    return try await record(try await create(payment, money, organization), id, in: organization).isEnd
  }

  /// R1: has the provider cancel a payment that is under way, records how it stands then, and says whether it paid its invoice meanwhile.
  /// Throws UNAVAILABLE when the provider does not say.
  func cancel(_ id: PaymentID, in organization: UUID) async throws -> Bool {
    await StopPoint.cancelAsking.pass()
    let answer = await provider.cancel(payment: id.description)
    await StopPoint.cancelAnswered.pass()
    // A payment that the provider never heard of takes no money: nobody can pay it any more.
    let known = answer.report == .notFound ? ProviderPaymentAnswer(.cancelled) : answer
    let recorded = try await record(known, id, in: organization)
    guard recorded.isEnd else { throw Refusal.providerAway }
    await StopPoint.cancelRecorded.pass()
    return recorded.outcome == .applied
  }

  private func create(
    _ payment: OrderMoney.Payment, _ money: OrderMoney, _ organization: UUID
  ) async throws -> ProviderPaymentAnswer {
    guard let means = try await providerMeans(payment.means, in: organization) else {
      // The card was deleted meanwhile; the provider may have been told of the payment before.
      let answer = await provider.query(payment: payment.id.description)
      return answer.report == .notFound ? ProviderPaymentAnswer(.declined) : answer
    }
    return await provider.create(
      ProviderPaymentOrder(
        key: payment.id.description, account: organization.text, amountMinor: payment.amountMinor,
        currencyCode: money.order.currencyCode,
        means: means, description: "Заказ № \(money.order.number)"))
  }

  /// nil when the saved card is not there any more.
  private func providerMeans(_ means: PaymentMeans, in organization: UUID) async throws -> ProviderMeans? {
    switch means {
    case .sbp: return .sbp
    case .newCard(let saving): return .newCard(saving: saving)
    case .savedCard(let card):
      let query = SavedCard.tokenQuery(card, isDeleted: false, in: organization)
      return try SavedCard.token(try await gate.read(in: organization, [query]).first!).map(ProviderMeans.savedCard)
    }
  }

  func read(_ id: PaymentID, in organization: UUID) async throws -> (OrderMoney, OrderMoney.Payment)? {
    let results = try await gate.read(in: organization, OrderMoney.queries(.payment(id), in: organization))
    guard let money = try OrderMoney.one(results), let payment = money.payment(id) else { return nil }
    return (money, payment)
  }

  /// Records an answer: the outcome that the rules made of it, and whether the payment has come to its end.
  private func record(
    _ answer: ProviderPaymentAnswer, _ id: PaymentID, in organization: UUID
  ) async throws -> (outcome: PaymentOutcome, isEnd: Bool) {
    var (outcome, isEnd) = (PaymentOutcome.unchanged, true)
    try await gate.change("record payment", in: organization, reading: OrderMoney.queries(.payment(id), in: organization)) {
      now, results in
      guard let money = try OrderMoney.one(results), let payment = money.payment(id),
        let invoice = money.invoice(payment.invoice)
      else { return nil }
      let facts = PaymentFacts(
        state: payment.state, amountMinor: payment.amountMinor, invoiceState: invoice.state, isOverdue: payment.isOverdue(at: now)
      )
      outcome = facts.outcome(of: answer.report)
      isEnd = outcome == .unchanged ? payment.state.isTerminal : outcome.isEnd
      return SettledPayment(money: money, payment: payment, invoice: invoice, answer: answer, now: now).mutation(outcome)
    }
    if case .unapplied = outcome { wake() }
    return (outcome, isEnd)
  }
}

extension PaymentOutcome {
  /// Whether the payment has come to its end.
  fileprivate var isEnd: Bool {
    switch self {
    case .unchanged, .create: false
    case .moved(let state): state.isTerminal
    case .applied, .unapplied: true
    }
  }
}

extension OrderMoney.Payment {
  fileprivate func isOverdue(at now: Int64) -> Bool { expiresAt.microseconds <= now }
}

/// What an outcome writes.
private struct SettledPayment {
  let money: OrderMoney
  var payment: OrderMoney.Payment
  var invoice: OrderMoney.Invoice
  let answer: ProviderPaymentAnswer
  let now: Int64

  private var moment: PostgresTimestamp { PostgresTimestamp(microseconds: now) }
  /// A payment's lifetime after its end.
  private var lookBackTime: PostgresTimestamp { moment.later(by: Int64(money.order.paymentLifetimeSeconds) * 1_000_000) }

  /// nil when nothing is to be written.
  func mutation(_ outcome: PaymentOutcome) -> Mutation? {
    var payment = payment
    payment.updatedAt = moment
    payment.providerID = answer.providerID ?? payment.providerID
    if !answer.confirmationURL.isEmpty { payment.confirmationURL = answer.confirmationURL }
    switch outcome {
    case .unchanged, .create: return nil
    case .moved(let state):
      payment.state = state
      guard state.isTerminal else { return written([payment.update()], []) }
      return written(
        [payment.update(), TimerKind.payment.rearm(payment.id, at: lookBackTime)],
        [OrderEvent(.paymentFailed, invoice: invoice.id, payment: payment.id, amountMinor: payment.amountMinor)])
    case .applied:
      payment.state = .succeeded
      payment.capturedMinor = payment.amountMinor
      var invoice = invoice
      invoice.state = .paidOnline
      invoice.paidMinor = invoice.totalMinor
      invoice.paidAt = moment
      invoice.updatedAt = moment
      let postings = money.post(Ledger.captured(payment.capturedMinor, for: money.seller), of: invoice.id, payment.id, at: moment)
      return written(
        [payment.update(), invoice.update(), TimerKind.payment.disarm(payment.id)] + [postings, savedCard].compactMap(\.self),
        [OrderEvent(.paymentReceived, invoice: invoice.id, payment: payment.id, amountMinor: payment.capturedMinor)])
    case .unapplied(let captured):
      payment.state = .succeeded
      payment.capturedMinor = captured
      payment.isUnapplied = true
      let reversal = Reversal(id: ReversalID(at: now), payment: payment.id, amountMinor: captured)
      let postings = money.post(Ledger.unapplied(captured), of: invoice.id, payment.id, at: moment)
      return written(
        [
          payment.update(), reversal.insert(at: moment), TimerKind.payment.disarm(payment.id),
          TimerKind.reversal.arm([reversal.id], at: moment),
        ] + [postings, savedCard].compactMap(\.self),
        [OrderEvent(.paymentUnapplied, invoice: invoice.id, payment: payment.id, amountMinor: captured)])
    }
  }

  /// Of a payment that was to save its card: the payer asked for that, whatever becomes of the money.
  private var savedCard: SQL? {
    guard payment.means.savesCard, let card = answer.card else { return nil }
    return SavedCard.insert(card, of: payment.id, money.order.customer, at: moment)
  }

  private func written(_ changes: [SQL], _ events: [OrderEvent]) -> Mutation {
    Mutation(head: money.head(at: moment), changes: changes, order: money.changed, events: events)
  }
}
