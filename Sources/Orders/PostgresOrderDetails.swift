import Access
import AccessTokens
import Billing
import Domain
import FoundationEssentials
import Postgres
import Refunds

/// An order as lists and answers show it, beside its money.
struct OrderDetails {
  var id: OrderID
  var service: ServiceID
  var serviceTitle: String
  var customerName: String
  var comment: String
  /// Where it is done; empty for none.
  var address: String
  var createdAt: PostgresTimestamp
  var updatedAt: PostgresTimestamp
  var work: OrderWork
  /// Of the service as it is now (F48, F49).
  var refundsOnCancellation: Bool
  var refundsOnCustomerCancellation: Bool
  var leads: DeadlineLeads
  var rating: Rating?
  /// By place.
  var items: [Item] = []
  /// By place.
  var approvals: [ApprovalStep] = []
  /// What was filled in, by the form as it was then.
  var form: FilledForm

  struct Item {
    var option: OrderOptionID
    var quantity: Quantity
  }

  private static let details = OrderStatement("order details") { isOrder in
    """
    SELECT o.order_id, o.service_id, o.service_title, c.name, o.comment, o.address, o.created_at, o.updated_at, \(OrderWork.columns),
        s.refund_on_cancellation, s.refund_on_customer_cancellation, \(DeadlineLeads.columns), \(Rating.columns),
        \(FilledForm.columns)
      FROM customer_order o JOIN customer c USING (organization_id, customer_id) JOIN service s USING (organization_id, service_id)
        JOIN organization g USING (organization_id) LEFT JOIN rating r USING (organization_id, order_id)
        \(FilledForm.join)
      WHERE o.organization_id = $1 AND o.order_id \(isOrder)
    """
  }
  private static let items = OrderStatement("order items") { isOrder in
    """
    SELECT order_id, option_id, quantity FROM order_item
      WHERE organization_id = $1 AND order_id \(isOrder) ORDER BY order_id, place
    """
  }
  private static let approvals = OrderStatement("order approvals") { isOrder in
    """
    SELECT order_id, role_id, employee_id, state, decided_by, decided_at FROM order_approval_step
      WHERE organization_id = $1 AND order_id \(isOrder) ORDER BY order_id, place
    """
  }

  /// How many results ``queries(_:in:)`` has.
  static let queryCount = 3

  static func queries(_ key: OrderKey, in organization: UUID) -> [Query] {
    [details, items, approvals].map { key.query($0, in: organization) }
  }

  /// From the first ``queryCount`` of `results`.
  static func all(_ results: ArraySlice<QueryResult>) throws -> [OrderID: OrderDetails] {
    let first = results.startIndex
    let details = try results[first].map { row in try OrderDetails(&row) }
    var found = Dictionary(uniqueKeysWithValues: details.map { ($0.id, $0) })
    for (order, item) in try results[first + 1].map({ row in
      (try row.next(OrderID.self), Item(option: try row.next(), quantity: try row.nextQuantity()))
    }) {
      found[order]?.items.append(item)
    }
    for (order, step) in try results[first + 2].map({ row in (try row.next(OrderID.self), try ApprovalStep(&row)) }) {
      found[order]?.approvals.append(step)
    }
    return found
  }

  private init(_ row: inout QueryResult.Row) throws {
    id = try row.next()
    service = try row.next()
    serviceTitle = try row.next()
    customerName = try row.next()
    comment = try row.next()
    address = try row.next()
    createdAt = try row.next()
    updatedAt = try row.next()
    work = try OrderWork(&row)
    refundsOnCancellation = try row.next()
    refundsOnCustomerCancellation = try row.next()
    leads = try DeadlineLeads(&row)
    rating = try Rating(&row)
    form = try FilledForm(&row)
  }

  init(
    _ id: OrderID, of service: OrderedService, customerName: String, comment: String, address: String, items: [Item],
    approvals: [ApprovalStep], form: FilledForm, at now: PostgresTimestamp
  ) {
    self.id = id
    self.service = service.id
    serviceTitle = service.title
    self.customerName = customerName
    self.comment = comment
    self.address = address
    createdAt = now
    updatedAt = now
    work = OrderWork(in: service.executionSeconds, from: now)
    refundsOnCancellation = service.refundsOnCancellation
    refundsOnCustomerCancellation = service.refundsOnCustomerCancellation
    leads = service.leads
    self.items = items
    self.approvals = approvals
    self.form = form
  }
}

extension DeadlineLeads {
  /// What ``init(_:)`` reads, of `organization g`.
  static let columns = "g.execution_lead_seconds, g.suspension_lead_seconds"

  init(_ row: inout QueryResult.Row) throws {
    execution = Int64(try row.next(Int32.self)) * 1_000_000
    suspension = Int64(try row.next(Int32.self)) * 1_000_000
  }
}

extension OrderWork {
  /// What ``init(_:)`` reads, of `customer_order o`.
  static let columns =
    """
    o.state, o.executor_id, o.controller_id, o.due_at, o.warned_due_at, o.overdue_due_at, o.suspended_at, o.suspended_until, \
    o.warned_suspended_until, o.state_reason
    """

  init(_ row: inout QueryResult.Row) throws {
    state = try row.nextState()
    executor = try row.nextIfPresent()
    controller = try row.nextIfPresent()
    dueAt = try row.nextIfPresent()
    warnedDueAt = try row.nextIfPresent()
    overdueDueAt = try row.nextIfPresent()
    suspendedAt = try row.nextIfPresent()
    suspendedUntil = try row.nextIfPresent()
    warnedSuspendedUntil = try row.nextIfPresent()
    reason = try row.next()
  }
}

/// The employee who calls.
extension ActingEmployee {
  private static let text = StatementText(
    "acting employee", "SELECT employee_id, role_id FROM employee WHERE organization_id = $1 AND employee_id = $2")

  static func query(_ caller: Caller) -> Query { Query(text, caller.organization, caller.principal) }

  /// nil when the caller is none.
  init?(_ result: QueryResult) throws {
    guard var row = result.first else { return nil }
    self.init(id: try row.next(), role: try row.next())
  }
}
