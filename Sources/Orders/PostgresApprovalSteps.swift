import Access
import Billing
import Domain
import Postgres

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

  init(_ row: inout QueryResult.Row) throws {
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
}
