import Access
import Billing
import Domain
import FoundationEssentials
import Postgres
import Timers

extension OrderRefunds.Part {
  /// The provider is told under a new key: the failure under the old one is certain.
  mutating func sendAgain() {
    precondition(state == .failed)
    state = .pending
    providerKey = UUID()
    providerID = nil
    attempts += 1
  }
}

extension OrderRefunds.Refund {
  /// Sends the parts that failed again, at once (R4). Issued invoices go back to draft, as when it was created (R11).
  mutating func retry(_ money: OrderMoney, at now: PostgresTimestamp) -> Mutation {
    let failed = parts.indices.filter { parts[$0].state == .failed }
    for index in failed { parts[index].sendAgain() }
    state = .pending
    updatedAt = now
    var changes = failed.map { parts[$0].update(at: now) } + [update()]
    changes.append(TimerKind.refundPart.arm(failed.map { parts[$0].id }, at: now))
    if money.invoices.contains(where: { $0.state == .issued }) { changes.append(OrderMoney.Invoice.returnIssuedToDraft(at: now)) }
    return Mutation(
      head: money.head(at: now), changes: changes, order: money.changed,
      events: [OrderEvent(.refundRetried, refund: id, amountMinor: amountMinor)])
  }
}
