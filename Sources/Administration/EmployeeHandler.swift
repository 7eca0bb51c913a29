public import Access
public import AccessTokens
import Domain
import FoundationEssentials
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC

/// Serves `access.v1.EmployeeService`. Its contract asks for P16, but of those who change their own password.
public struct EmployeeHandler: AccessV1.EmployeeService {
  private let gate: Gate
  private let passwords: StaffPasswords
  private let seal: SecretSeal

  /// What is remembered of a call has a fingerprint by `seal` where its request has a password.
  public init(_ gate: Gate, _ passwords: StaffPasswords, seal: SecretSeal) {
    (self.gate, self.passwords, self.seal) = (gate, passwords, seal)
  }

  public func createEmployee(
    _ request: AccessV1.CreateEmployeeRequest, context: CallContext
  ) async throws -> AccessV1.CreateEmployeeResponse {
    var remembered = request
    remembered.password = seal.fingerprint(request.password)
    if let answer: AccessV1.CreateEmployeeResponse = try await gate.answered(context, remembered) { return answer }
    let password = try await passwords.hash(request.password)
    let (organization, role) = (context.caller.organization, ID<StaffRole>(request.roleId)?.uuid)
    let queries = [
      AdministrationVersion.query(in: organization), PostgresRoles.role(role, in: organization),
      PostgresEmployees.holder(ofLogin: request.login, in: organization),
    ]
    return try await gate.change(context, remembered, reading: queries) { grant, results in
      let (version, role, holder) = (
        results[results.startIndex], results[results.startIndex + 1], results[results.startIndex + 2]
      )
      guard let role = try PostgresRoles.role(role) else { throw Refusal.roleNotFound }
      guard holder.isEmpty else { throw Refusal.loginTaken }
      let member = StaffMember(
        id: ID<StaffMember>(at: grant.now).uuid, name: request.name, role: role.id, login: request.login, email: request.email,
        isActive: true, createdAt: PostgresTimestamp(microseconds: grant.now), version: 1, roleManages: role.manages)
      let mutation = Mutation(
        head: try AdministrationVersion(version).raise(in: organization),
        changes: [PostgresEmployees.insert(member), PostgresEmployees.insertCredential(of: member, password)], of: organization)
      return (mutation, .init(employee: member.message))
    }
  }

  public func getEmployee(
    _ request: AccessV1.GetEmployeeRequest, context: CallContext
  ) async throws -> AccessV1.GetEmployeeResponse {
    let query = PostgresEmployees.employee(ID<StaffMember>(request.employeeId)?.uuid, in: context.caller.organization)
    return try await gate.read(context, [query]) { _, results in
      guard let member = try PostgresEmployees.employee(results[results.startIndex]) else { throw Refusal.employeeNotFound }
      return .init(employee: member.message)
    }
  }

  public func listEmployees(
    _ request: AccessV1.ListEmployeesRequest, context: CallContext
  ) async throws -> AccessV1.ListEmployeesResponse {
    let query = PostgresEmployees.page(
      in: context.caller.organization, includeInactive: request.includeInactive, after: try request.pageStart() ?? .beginning,
      limit: request.rowsToRead)
    return try await gate.read(context, [query]) { _, results in
      let members = try results[results.startIndex].map { row in try StaffMember(&row) }
      let (page, next) = request.page(of: members) { PageToken(key: $0.name, id: $0.id) }
      return .init(employees: page.map(\.message), nextPageToken: next)
    }
  }

  public func updateEmployee(
    _ request: AccessV1.UpdateEmployeeRequest, context: CallContext
  ) async throws -> AccessV1.UpdateEmployeeResponse {
    let organization = context.caller.organization
    let (id, role) = (ID<StaffMember>(request.employeeId)?.uuid, request.roleId.flatMap { ID<StaffRole>($0)?.uuid })
    let queries = [
      AdministrationVersion.query(in: organization), PostgresEmployees.employee(id, in: organization),
      PostgresRoles.role(role, in: organization), PostgresEmployees.othersManage(than: id, or: nil, in: organization),
    ]
    return try await gate.change(context, request, reading: queries) { grant, results in
      let at = results.startIndex
      guard let before = try PostgresEmployees.employee(results[at + 1]) else { throw Refusal.employeeNotFound }
      guard request.etag.isEmpty || request.etag == before.etag else { throw Refusal.etagMismatch }
      var member = before
      member.name = request.name ?? member.name
      switch request.emailChange {
      case .email(let email): member.email = email
      case .withoutEmail: member.email = ""
      case nil: break
      }
      member.isActive = request.active ?? member.isActive
      if request.roleId != nil {
        guard let role = try PostgresRoles.role(results[at + 2]) else { throw Refusal.roleNotFound }
        (member.role, member.roleManages) = (role.id, role.manages)
      }
      member.version += 1
      var others = results[at + 3].first
      try AdministrationRules.keepsManager(
        before: before.manages, after: member.manages, others: try others?.next() ?? false)
      var changes = [PostgresEmployees.update(member)]
      if before.isActive && !member.isActive {
        changes.append(PostgresEmployees.endSessions(of: member.id, at: PostgresTimestamp(microseconds: grant.now)))
      }
      let mutation = Mutation(
        head: try AdministrationVersion(results[at]).raise(in: organization), changes: changes, of: organization)
      return (mutation, .init(employee: member.message))
    }
  }

  public func resetPassword(
    _ request: AccessV1.ResetPasswordRequest, context: CallContext
  ) async throws -> AccessV1.ResetPasswordResponse {
    var remembered = request
    remembered.password = seal.fingerprint(request.password)
    if let answer: AccessV1.ResetPasswordResponse = try await gate.answered(context, remembered) { return answer }
    let password = try await passwords.hash(request.password)
    let (organization, id) = (context.caller.organization, ID<StaffMember>(request.employeeId)?.uuid)
    return try await gate.change(
      context, remembered, reading: [PostgresEmployees.employee(id, in: organization)]
    ) { grant, results in
      guard let member = try PostgresEmployees.employee(results[results.startIndex]) else { throw Refusal.employeeNotFound }
      let now = PostgresTimestamp(microseconds: grant.now)
      let mutation = Mutation(
        head: PostgresEmployees.setPassword(password, of: member.id, in: organization),
        changes: [PostgresEmployees.endSessions(of: member.id, at: now)], of: member.id)
      return (mutation, .init())
    }
  }

  public func changePassword(
    _ request: AccessV1.ChangePasswordRequest, context: CallContext
  ) async throws -> AccessV1.ChangePasswordResponse {
    var remembered = request
    remembered.currentPassword = seal.fingerprint(request.currentPassword)
    remembered.newPassword = seal.fingerprint(request.newPassword)
    let caller = context.caller
    return try await context.answeringRefusals {
      if let answer: AccessV1.ChangePasswordResponse = try await gate.answered(context, remembered) { return answer }
      guard try await passwords.isCurrent(request.currentPassword, of: caller.principal, in: caller.organization, context) else {
        // The same call may have changed it since.
        if let answer: AccessV1.ChangePasswordResponse = try await gate.answered(context, remembered) { return answer }
        throw Refusal.passwordRejected
      }
      let password = try await passwords.hash(request.newPassword)
      return try await gate.change(context, remembered, reading: []) { grant, _ in
        let now = PostgresTimestamp(microseconds: grant.now)
        let mutation = Mutation(
          head: PostgresEmployees.setPassword(password, of: caller.principal, in: caller.organization),
          changes: [PostgresEmployees.endSessions(of: caller.principal, except: caller.session, at: now)], of: caller.principal)
        return (mutation, .init())
      }
    }
  }
}
