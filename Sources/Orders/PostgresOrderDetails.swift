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
    work = OrderWork(state: .waiting)
    work.due(in: service.executionSeconds, from: now)
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

/// What a customer thinks of an order.
package struct Rating {
  /// 1 … 5.
  var score: Int16
  var text: String
  var createdAt: PostgresTimestamp
  var updatedAt: PostgresTimestamp

  /// What ``init(_:)`` reads, of `rating r`.
  package static let columns = "r.score, r.text, r.created_at, r.updated_at"

  init(score: Int16, text: String, createdAt: PostgresTimestamp, updatedAt: PostgresTimestamp) {
    self.score = score
    self.text = text
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  /// nil when there is none.
  package init?(_ row: inout QueryResult.Row) throws {
    let score = try row.nextIfPresent(Int16.self)
    let text = try row.nextIfPresent(String.self)
    let (created, updated) = (try row.nextIfPresent(PostgresTimestamp.self), try row.nextIfPresent(PostgresTimestamp.self))
    guard let score, let text, let created, let updated else { return nil }
    self.init(score: score, text: text, createdAt: created, updatedAt: updated)
  }

  /// Writes it as the opinion of the order of `head`.
  func put(_ service: ServiceID) -> SQL {
    """
    INSERT INTO rating (organization_id, order_id, service_id, score, text, created_at, updated_at)
      SELECT organization_id, order_id, \(service), \(score), \(text), \(createdAt), \(updatedAt) FROM head
      ON CONFLICT (organization_id, order_id)
        DO UPDATE SET score = excluded.score, text = excluded.text, updated_at = excluded.updated_at
    """
  }
}

/// A step of an order's approval.
struct ApprovalStep {
  var approver: Approver
  var state: ApprovalState
  var decidedBy: EmployeeID?
  var decidedAt: PostgresTimestamp?

  init(_ approver: Approver) {
    self.approver = approver
    state = .pending
  }

  fileprivate init(_ row: inout QueryResult.Row) throws {
    approver = try Approver(&row)
    state = try row.nextState()
    decidedBy = try row.nextIfPresent()
    decidedAt = try row.nextIfPresent()
  }

  /// Writes the decision of the step at `place`, from 0.
  func update(at place: Int) -> SQL {
    """
    UPDATE order_approval_step a SET state = \(state.rawValue), decided_by = \(decidedBy), decided_at = \(decidedAt)
      FROM head WHERE a.organization_id = head.organization_id AND a.order_id = head.order_id AND a.place = \(Int16(place + 1))
    """
  }

  static func insert(_ steps: [ApprovalStep]) -> SQL {
    """
    INSERT INTO order_approval_step (organization_id, order_id, place, role_id, employee_id, state)
      SELECT head.organization_id, head.order_id, s.place, s.role, s.employee, \(ApprovalState.pending.rawValue)
        FROM head, unnest(\(PostgresArray(steps.indices.map { Int16($0 + 1) })), \(PostgresArray(steps.map(\.approver.role))),
          \(PostgresArray(steps.map(\.approver.employee)))) AS s (place, role, employee)
    """
  }

  /// Has the order of `head` these in place of what it had.
  static func replace(_ steps: [ApprovalStep]) -> [SQL] {
    let rest: SQL = """
      DELETE FROM order_approval_step a USING head
        WHERE a.organization_id = head.organization_id AND a.order_id = head.order_id AND a.place > \(Int16(steps.count))
      """
    let put: SQL = """
      \(insert(steps)) ON CONFLICT (organization_id, order_id, place)
        DO UPDATE SET role_id = excluded.role_id, employee_id = excluded.employee_id, state = excluded.state, decided_by = NULL,
          decided_at = NULL
      """
    return steps.isEmpty ? [rest] : [rest, put]
  }
}

extension Approver {
  init(_ row: inout QueryResult.Row) throws {
    let (role, employee) = (try row.nextIfPresent(RoleID.self), try row.nextIfPresent(EmployeeID.self))
    self =
      switch (role, employee) {
      case (let role?, _): .role(role)
      case (_, let employee?): .employee(employee)
      case (nil, nil): throw PostgresError.mismatch("a step of an approval is nobody's")
      }
  }

  var role: RoleID? {
    guard case .role(let id) = self else { return nil }
    return id
  }

  var employee: EmployeeID? {
    guard case .employee(let id) = self else { return nil }
    return id
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
