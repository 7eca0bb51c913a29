public import Access
import Domain
import FoundationEssentials
import Postgres
import StopPoints
public import Timers

/// Sends unapplied payments back (R12): tells the provider, asks it until the end is known, and records it.
public struct ReversalSettlement: TimedWork {
  public var kind: TimerKind { .reversal }
  private let gate: SystemGate
  private let provider: any PaymentProvider

  public init(_ gate: SystemGate, _ provider: any PaymentProvider) {
    self.gate = gate
    self.provider = provider
  }

  public func takeUp(_ timer: DueTimer) async throws -> Bool {
    let id = ReversalID(timer.subject)
    guard
      let reversal = try Reversal(
        try await gate.read(in: timer.organization, [Reversal.query(id, in: timer.organization)]).first!),
      !reversal.state.isTerminal
    else { return true }
    await StopPoint.reversalAsking.pass()
    let answer = await provider.giveBack(
      ProviderRefundOrder(
        key: id.description, paymentKey: reversal.payment.description, amountMinor: reversal.amountMinor),
      mayBeKnown: reversal.providerID != nil || reversal.state == .unknown)
    await StopPoint.reversalAnswered.pass()
    var state = reversal.state
    let queries = [Reversal.query(id, in: timer.organization)] + OrderMoney.queries(.reversal(id), in: timer.organization)
    try await gate.change("record reversal", in: timer.organization, reading: queries) { now, results in
      guard var reversal = try Reversal(results.first!), let money = try OrderMoney.one(results.dropFirst()),
        let payment = money.payment(reversal.payment)
      else { return nil }
      state = reversal.state.after(answer.report)
      guard state != reversal.state || (answer.providerID != nil && reversal.providerID == nil) else { return nil }
      let moment = PostgresTimestamp(microseconds: now)
      reversal.state = state
      reversal.providerID = answer.providerID ?? reversal.providerID
      var changes = [reversal.update(at: moment)]
      if state.isTerminal { changes.append(TimerKind.reversal.disarm(id)) }
      if state == .succeeded,
        let posting = money.post(Ledger.reversed(reversal.amountMinor), of: payment.invoice, payment.id, at: moment)
      {
        changes.append(posting)
      }
      let events =
        state.isTerminal
        ? [
          OrderEvent(
            .paymentUnapplied, invoice: payment.invoice, payment: payment.id, amountMinor: reversal.amountMinor,
            text: state == .succeeded ? "returned" : "the provider refused to return it")
        ] : []
      return Mutation(head: money.head(at: moment), changes: changes, order: money.changed, events: events)
    }
    await StopPoint.reversalRecorded.pass()
    return state.isTerminal
  }
}

extension PaymentProvider {
  /// Money going back: asked for where the provider may have heard of it, told of otherwise, with the same key. Where its answer was lost
  /// it may have, and the answer to another telling may be lost as well.
  public func giveBack(_ refund: ProviderRefundOrder, mayBeKnown: Bool) async -> ProviderReturnAnswer {
    guard mayBeKnown else { return await self.refund(refund) }
    let answer = await query(refund: refund.key)
    return answer.report == .notFound ? await self.refund(refund) : answer
  }
}
