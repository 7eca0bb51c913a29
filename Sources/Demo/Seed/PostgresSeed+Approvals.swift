import Domain
import FoundationEssentials
import Orders
import Postgres

extension PostgresSeed {
  func insertApprovals(_ orders: [SeedOrder], _ organization: UUID) -> Query {
    let steps = orders.flatMap { order in order.approvals.enumerated().map { (order: order.id, place: Int16($0 + 1), step: $1) } }
    return Query(
      "seed approvals",
      """
      INSERT INTO order_approval_step (organization_id, order_id, place, role_id, employee_id, state, decided_by, decided_at)
        SELECT \(organization), s.* FROM unnest(\(PostgresArray(steps.map(\.order))), \(PostgresArray(steps.map(\.place))),
          \(PostgresArray(steps.map(\.step.approver.role))), \(PostgresArray(steps.map(\.step.approver.employee))),
          \(PostgresArray(steps.map(\.step.state.rawValue))), \(PostgresArray(steps.map(\.step.decided?.by))),
          \(PostgresArray(steps.map { $0.step.decided.map { PostgresTimestamp(microseconds: $0.at) } }))) s
      """)
  }
}
