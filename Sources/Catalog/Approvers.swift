import Access
import Domain
import FoundationEssentials
import MarketplaceAPI
import Postgres

/// Which of the roles and employees that a service's approval steps name are there.
struct Approvers {
  private let roles: Set<RoleID>
  private let employees: Set<EmployeeID>

  private static let text = StatementText(
    "approvers",
    """
    SELECT role_id, NULL::uuid FROM role WHERE organization_id = $1 AND role_id = ANY($2)
    UNION ALL SELECT NULL, employee_id FROM employee WHERE organization_id = $1 AND employee_id = ANY($3) AND active
    """)

  static func query(_ service: MarketplaceV1.Service, in organization: UUID) -> Query {
    let steps = service.approvalSteps.map(ApprovalStep.init)
    return Query(text, organization, PostgresArray(steps.compactMap(\.role)), PostgresArray(steps.compactMap(\.employee)))
  }

  init(_ result: QueryResult) throws {
    let rows = try result.map { row in (try row.nextIfPresent(RoleID.self), try row.nextIfPresent(EmployeeID.self)) }
    roles = Set(rows.compactMap(\.0))
    employees = Set(rows.compactMap(\.1))
  }

  /// Own services alone are approved, by who is there.
  func check(_ service: MarketplaceV1.Service) throws(Refusal) {
    guard !service.approvalSteps.isEmpty else { return }
    guard service.kind == .own else { throw .approvalOfPartnerService }
    for step in service.approvalSteps.map(ApprovalStep.init) {
      guard step.role.map(roles.contains) ?? step.employee.map(employees.contains) ?? false else { throw .approverNotFound }
    }
  }
}

/// Exactly one of the two.
struct ApprovalStep {
  var role: RoleID?
  var employee: EmployeeID?

  init(_ step: MarketplaceV1.ServiceApprovalStep) {
    switch step.approver {
    case .roleId(let id): role = RoleID(id)
    case .employeeId(let id): employee = EmployeeID(id)
    case nil: break
    }
  }
}
