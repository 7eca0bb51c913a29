/// Who decides a step of an approval («согласование»): anybody of a role, or one employee.
public enum Approver: Hashable, Sendable {
  case role(RoleID)
  case employee(EmployeeID)

  public var role: RoleID? {
    guard case .role(let id) = self else { return nil }
    return id
  }

  public var employee: EmployeeID? {
    guard case .employee(let id) = self else { return nil }
    return id
  }
}
