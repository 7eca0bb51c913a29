import Access
import AccessTokens
import Billing
import Domain
import FoundationEssentials
import MarketplaceAPI
import Postgres
import Refunds

/// A change of an order on its way: the order as it will be, and the statements that make it so.
package struct OrderEdit {
  package private(set) var order: ReadOrder
  private let read: ReadOrder
  private(set) var changes: [SQL] = []
  private(set) var events: [OrderEvent] = []
  let now: PostgresTimestamp

  init(_ read: ReadOrder, at now: Int64) {
    self.read = read
    order = read
    self.now = PostgresTimestamp(microseconds: now)
    order.money.order.version += 1
    order.details.updatedAt = self.now
  }

  var work: OrderWork { order.details.work }

  /// Moves it, and says so.
  package mutating func move(by step: OrderStep) throws(OrderRefused) { move(to: try order.move.moved(by: step)) }

  package mutating func move(to state: OrderState, because reason: String = "") {
    order.details.work.move(to: state, because: reason, at: now)
    sayState()
  }

  package mutating func suspend(until end: PostgresTimestamp, because reason: String) throws(OrderRefused) {
    _ = try order.move.moved(by: .suspend)
    try order.details.work.suspend(until: end, because: reason, at: now)
    sayState()
  }

  private mutating func sayState() {
    order.money.order.state = work.state
    say(OrderEvent(.orderStateChanged, text: work.state.name))
    if work.state == .qualityControl { say(OrderEvent(.qualityControlNeeded, employee: work.controller)) }
  }

  mutating func change(_ change: (inout ReadOrder) -> Void) { change(&order) }
  mutating func write(_ change: SQL) { changes.append(change) }
  mutating func say(_ event: OrderEvent) { events.append(event) }

  /// Cancels it with everything that this does to its money, and answers with the refund that it makes by itself. Payments under way are
  /// cancelled before.
  mutating func cancel(by canceller: Canceller, because reason: String, _ grant: Grant) -> RefundID? {
    let (money, details) = (read.money, read.details)
    let cancellation = Cancellation(
      details.work.state, by: canceller, refundsOnCancellation: details.refundsOnCancellation,
      refundsOnCustomerCancellation: details.refundsOnCustomerCancellation, isRefunded: money.order.isRefunded)
    move(to: .cancelled, because: reason)
    let voided = money.invoices.filter { cancellation.voided.contains($0.state) }
    if !voided.isEmpty { write(OrderMoney.Invoice.void(cancellation.voided, at: now)) }
    for invoice in voided where invoice.isShownToCustomers {
      say(OrderEvent(.invoiceVoided, invoice: invoice.id, amountMinor: invoice.totalMinor))
    }
    let owed = voided.filter { $0.state == .paidOffline }.map {
      (invoice: $0.id, postings: Ledger.cashOwedBack($0.totalMinor, for: money.seller))
    }
    if let postings = money.post(owed, at: now) { write(postings) }
    if read.refunds.requests.contains(where: { $0.state == .requested }) { write(OrderRefunds.supersedeOpenRequest(at: now)) }
    order.apply(cancellation)
    guard cancellation.refundsPaid, let refund = CreatedRefund(cancelling: money, read.refunds, grant) else { return nil }
    order.money.order.isRefunded = true
    for change in refund.changes { write(change) }
    say(refund.event)
    return refund.id
  }

  /// Everything of the order's row that can change is written, on the condition that it still is the one that was read.
  var mutation: Mutation {
    let (money, details, work) = (order.money.order, order.details, order.details.work)
    let head: SQL = """
      UPDATE customer_order SET version = version + 1, state = \(work.state.rawValue), customer_id = \(money.customer),
          service_id = \(details.service), service_title = \(details.serviceTitle), comment = \(details.comment), address = \(details.address), executor_id = \(work.executor), controller_id = \(work.controller),
          due_at = \(work.dueAt), warned_due_at = \(work.warnedDueAt), overdue_due_at = \(work.overdueDueAt),
          suspended_at = \(work.suspendedAt), suspended_until = \(work.suspendedUntil),
          warned_suspended_until = \(work.warnedSuspendedUntil), pending_approvals = \(Int16(details.pendingApprovals)),
          state_reason = \(work.reason), updated_at = \(now)
        WHERE organization_id = current_organization() AND order_id = \(money.id) AND version = \(read.money.order.version)
        RETURNING organization_id, order_id, version
      """
    var changed = read.money.changed
    changed.customer = money.customer
    var mutation = Mutation(
      head: head, changes: changes + work.rearm(from: read.details.work, details.leads, money.id), order: changed, events: events)
    let before = read.details.work.state
    if before != work.state { mutation.transition = (before.name, work.state.name) }
    return mutation
  }
}

extension OrderDetails {
  /// Steps of its approval that are still to be decided; none of a rejected one.
  var pendingApprovals: Int {
    let states = approvals.map(\.state)
    return states.pendingStep == nil ? 0 : states.count { $0 == .pending }
  }
}

extension ReadOrder {
  /// The order as it is once it was cancelled so.
  fileprivate mutating func apply(_ cancellation: Cancellation) {
    for index in money.invoices.indices where cancellation.voided.contains(money.invoices[index].state) {
      money.invoices[index].isCashToReturn = money.invoices[index].state == .paidOffline
      money.invoices[index].state = .voided
    }
    for index in refunds.requests.indices where refunds.requests[index].state == .requested {
      refunds.requests[index].state = .superseded
    }
  }
}
