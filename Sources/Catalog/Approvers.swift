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
    let approvers = service.approvalSteps.compactMap(Approver.init)
    return Query(text, organization, PostgresArray(approvers.compactMap(\.role)), PostgresArray(approvers.compactMap(\.employee)))
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
    for step in service.approvalSteps {
      switch Approver(step) {
      case .role(let id)? where roles.contains(id): break
      case .employee(let id)? where employees.contains(id): break
      default: throw .approverNotFound
      }
    }
  }
}

extension Approver {
  /// nil for a step that names nobody.
  init?(_ step: MarketplaceV1.ServiceApprovalStep) {
    switch step.approver {
    case .roleId(let text):
      guard let id = RoleID(text) else { return nil }
      self = .role(id)
    case .employeeId(let text):
      guard let id = EmployeeID(text) else { return nil }
      self = .employee(id)
    case nil: return nil
    }
  }
}
