public import Access
public import Billing
import Domain
import FoundationEssentials
import Postgres
import StopPoints
public import Timers

/// Sends the parts of refunds to the provider and records what came of them. The provider knows a part by its key, so one that is sent
/// twice, by whichever process, goes back once.
public struct RefundSettlement: TimedWork {
  public var kind: TimerKind { .refundPart }
  private let gate: SystemGate
  private let provider: any PaymentProvider
  private let retries: AutomaticRetries

  public init(_ gate: SystemGate, _ provider: any PaymentProvider, retries: AutomaticRetries = AutomaticRetries()) {
    self.gate = gate
    self.provider = provider
    self.retries = retries
  }

  public func takeUp(_ timer: DueTimer) async throws -> Bool {
    let (id, organization) = (RefundPartID(timer.subject), timer.organization)
    let queries = OrderMoney.queries(.refundPart(id), in: organization) + OrderRefunds.queries(.refundPart(id), in: organization)
    guard let settled = try SettledPart(id, try await gate.read(in: organization, queries)), !settled.isEnd else { return true }
    await StopPoint.refundAsking.pass()
    let answer = await provider.giveBack(
      ProviderRefundOrder(
        key: settled.part.providerKey.text, paymentKey: settled.part.payment.description, amountMinor: settled.part.amountMinor),
      mayBeKnown: settled.part.providerID != nil || settled.part.state == .unknown)
    await StopPoint.refundAnswered.pass()
    var isEnd = true
    try await gate.change("record refund", in: organization, reading: queries) { now, results in
      guard var settled = try SettledPart(id, results) else { return nil }
      let mutation = settled.take(answer, now, retries)
      isEnd = settled.isEnd
      return mutation
    }
    await StopPoint.refundRecorded.pass()
    return isEnd
  }
}

/// How often and after how long a failed part of an automatic refund is sent again, before staff are told (R4).
public struct AutomaticRetries: Sendable {
  /// Of one part, from 1.
  public var maxAttempts: Int16
  /// To the second attempt, in microseconds; doubled for each further one.
  public var firstDelay: Int64

  public init(maxAttempts: Int16 = 5, firstDelay: Int64 = 60_000_000) {
    self.maxAttempts = maxAttempts
    self.firstDelay = firstDelay
  }

  /// nil when it is not sent again by itself.
  func delay(after attempts: Int16) -> Int64? {
    attempts < maxAttempts ? firstDelay << Int64(attempts - 1) : nil
  }
}

/// A part with what it belongs to.
private struct SettledPart {
  let money: OrderMoney
  var refund: OrderRefunds.Refund
  let index: Int

  /// nil when there is no such part.
  init?(_ id: RefundPartID, _ results: ArraySlice<QueryResult>) throws {
    guard let money = try OrderMoney.one(results),
      let refunds = try OrderRefunds.all(results.dropFirst(OrderMoney.queryCount))[money.order.id],
      let refund = refunds.refunds.first(where: { $0.parts.contains { $0.id == id } })
    else { return nil }
    self.money = money
    self.refund = refund
    index = refund.parts.firstIndex { $0.id == id }!
  }

  var part: OrderRefunds.Part { refund.parts[index] }
  var isEnd: Bool { part.state == .succeeded || part.state == .failed }

  /// What an answer writes; nil when it says nothing new.
  mutating func take(_ answer: ProviderReturnAnswer, _ now: Int64, _ retries: AutomaticRetries) -> Mutation? {
    let before = part
    refund.parts[index].state = before.state.after(answer.report)
    refund.parts[index].providerID = answer.providerID ?? before.providerID
    guard part.state != before.state || part.providerID != before.providerID else { return nil }
    let moment = PostgresTimestamp(microseconds: now)
    if part.state == .failed, refund.isAutomatic, let delay = retries.delay(after: part.attempts) {
      refund.parts[index].sendAgain()
      let due = PostgresTimestamp(microseconds: now + delay)
      return Mutation(
        head: money.head(at: moment), changes: [part.update(at: moment), TimerKind.refundPart.rearm(part.id, at: due)],
        order: money.changed)
    }
    var changes = [part.update(at: moment)]
    var events: [OrderEvent] = []
    if isEnd, before.state != part.state {
      changes.append(TimerKind.refundPart.disarm(part.id))
      let whole = refund.state
      refund.state = RefundState.whole(refund.parts.map(\.state))
      refund.updatedAt = moment
      changes.append(refund.update())
      if part.state == .succeeded { changes += wentBack(moment) }
      if refund.state != whole {
        events.append(
          OrderEvent(
            refund.state == .succeeded ? .refundSucceeded : .refundFailed, refund: refund.id, amountMinor: refund.amountMinor))
        if refund.isAutomatic, refund.state == .failed || refund.state == .partlyFailed {
          events.append(OrderEvent(.automaticRefundFailed, refund: refund.id, amountMinor: refund.amountMinor))
        }
      }
    }
    return Mutation(head: money.head(at: moment), changes: changes, order: money.changed, events: events)
  }

  /// The invoice's state and the ledger, once the money is back. The database's triggers count the sums.
  private func wentBack(_ moment: PostgresTimestamp) -> [SQL] {
    guard let payment = money.payment(part.payment), var invoice = money.invoice(payment.invoice) else { return [] }
    var changes: [SQL] = []
    if let state = invoiceState(
      invoice.state, refundedMinor: invoice.refundedMinor + part.amountMinor, ofPaidMinor: invoice.paidMinor)
    {
      invoice.state = state
      invoice.updatedAt = moment
      changes.append(invoice.update())
    }
    let postings = Ledger.refunded(
      part.amountMinor, ofPaid: payment.capturedMinor, after: payment.refundedMinor, for: money.seller)
    if let posting = money.post(postings, of: invoice.id, payment.id, at: moment) { changes.append(posting) }
    return changes
  }
}
