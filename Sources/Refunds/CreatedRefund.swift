import Access
import AccessTokens
import Billing
import Domain
import FoundationEssentials
import MarketplaceAPI
import Postgres
import Timers

/// A refund on its way: what is written, and the order's money as it will be.
struct CreatedRefund {
  private let read: OrderMoney
  private let refund: OrderRefunds.Refund
  private let grant: Grant
  private let now: PostgresTimestamp
  private var request: OrderRefunds.Request?

  init(_ money: OrderMoney, _ kind: RefundKind, _ plan: RefundPlan, reason: String, _ grant: Grant) {
    read = money
    self.grant = grant
    let now = PostgresTimestamp(microseconds: grant.now)
    self.now = now
    refund = OrderRefunds.Refund(
      id: RefundID(at: grant.now), kind: kind, state: .pending, amountMinor: plan.amountMinor, reason: reason, createdAt: now,
      updatedAt: now,
      parts: plan.parts.map { part in
        OrderRefunds.Part(
          id: RefundPartID(at: grant.now), payment: part.payment, state: .pending, amountMinor: part.amountMinor,
          providerKey: UUID(),
          lines: part.lines)
      })
  }

  /// The refund is what approving `request` creates (F47).
  mutating func process(_ request: OrderRefunds.Request) { self.request = request }

  var message: RefundsV1.Refund {
    var after = read
    after.order.version += 1
    return after.message(of: refund)
  }

  /// R11: issued invoices go back to draft. The timers are due at once, so that the provider is told, by whichever process.
  var mutation: Mutation {
    var changes = refund.insert(request?.id, by: grant.caller.principal)
    if let request { changes.insert(request.update(at: now), at: 0) }
    if read.invoices.contains(where: { $0.state == .issued }) { changes.append(OrderMoney.Invoice.returnIssuedToDraft(at: now)) }
    changes.append(TimerKind.refundPart.arm(refund.parts.map(\.id), at: now))
    return Mutation(
      head: read.head(at: now), changes: changes, order: read.changed,
      events: [OrderEvent(.refundCreated, refund: refund.id, amountMinor: refund.amountMinor)])
  }
}
