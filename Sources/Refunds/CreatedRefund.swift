public import Access
import AccessTokens
public import Billing
import Domain
import FoundationEssentials
import MarketplaceAPI
public import Postgres
import Timers

/// A refund on its way: what is written, and the order's money as it will be.
public struct CreatedRefund {
  private let read: OrderMoney
  private(set) var refund: OrderRefunds.Refund
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

  /// What cancelling the order pays back by itself, in full (F48, F49); nil when there is nothing that it could, or the order's one refund
  /// is used up (F42).
  public init?(cancelling money: OrderMoney, _ refunds: OrderRefunds, _ grant: Grant) {
    guard let plan = try? refunds.refundFacts(money).planProcessingRequest(.full) else { return nil }
    self.init(money, .full, plan, reason: "Автоматический возврат при отмене заявки", grant)
    refund.isAutomatic = true
  }

  /// The refund is what approving `request` creates (F47).
  mutating func process(_ request: OrderRefunds.Request) { self.request = request }

  public var id: RefundID { refund.id }

  var message: RefundsV1.Refund {
    var after = read
    after.order.version += 1
    after.order.isRefunded = true
    return after.message(of: refund, for: grant)
  }

  /// Of the order of `head`. The timers are due at once, so that the provider is told, by whichever process.
  public var changes: [SQL] {
    refund.insert(request?.id, by: grant.caller.principal) + [TimerKind.refundPart.arm(refund.parts.map(\.id), at: now)]
  }

  public var event: OrderEvent { OrderEvent(.refundCreated, refund: refund.id, amountMinor: refund.amountMinor) }

  /// R11: issued invoices go back to draft.
  var mutation: Mutation {
    var changes = changes
    if let request { changes.insert(request.update(at: now), at: 0) }
    if read.invoices.contains(where: { $0.state == .issued }) { changes.append(OrderMoney.Invoice.returnIssuedToDraft(at: now)) }
    var mutation = Mutation(head: read.head(at: now), changes: changes, order: read.changed, events: [event])
    mutation.transition = request == nil ? ("", "PENDING") : (RefundRequestState.requested.name, RefundRequestState.approved.name)
    return mutation
  }
}
