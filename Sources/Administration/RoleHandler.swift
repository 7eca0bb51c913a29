public import Access
import AccessTokens
import Domain
import FoundationEssentials
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC

/// Serves `access.v1.RoleService`. Its contract asks for P16.
public struct RoleHandler: AccessV1.RoleService {
  private let gate: Gate

  public init(_ gate: Gate) { self.gate = gate }

  public func createRole(_ request: AccessV1.CreateRoleRequest, context: CallContext) async throws -> AccessV1.CreateRoleResponse
  {
    let organization = context.caller.organization
    return try await gate.change(
      context, request, reading: [AdministrationVersion.query(in: organization)]
    ) { grant, results in
      let role = StaffRole(
        id: ID<StaffRole>(at: grant.now).uuid, title: request.title, permissions: Permissions(request.permissions),
        pushFlags: AccessV1.StaffNotification.flags(request.pushNotifications),
        emailFlags: AccessV1.StaffNotification.flags(request.emailNotifications), version: 1)
      let mutation = Mutation(
        head: try AdministrationVersion(results[results.startIndex]).raise(in: organization),
        changes: [PostgresRoles.insert(role)], of: organization)
      return (mutation, .init(role: role.message))
    }
  }

  public func getRole(_ request: AccessV1.GetRoleRequest, context: CallContext) async throws -> AccessV1.GetRoleResponse {
    let query = PostgresRoles.role(ID<StaffRole>(request.roleId)?.uuid, in: context.caller.organization)
    return try await gate.read(context, [query]) { _, results in
      guard let role = try PostgresRoles.role(results[results.startIndex]) else { throw Refusal.roleNotFound }
      return .init(role: role.message)
    }
  }

  public func listRoles(_ request: AccessV1.ListRolesRequest, context: CallContext) async throws -> AccessV1.ListRolesResponse {
    let query = PostgresRoles.page(
      in: context.caller.organization, after: try request.pageStart() ?? .beginning, limit: request.rowsToRead)
    return try await gate.read(context, [query]) { _, results in
      let roles = try results[results.startIndex].map { row in try StaffRole(&row) }
      let (page, next) = request.page(of: roles) { PageToken(key: $0.title, id: $0.id) }
      return .init(roles: page.map(\.message), nextPageToken: next)
    }
  }

  public func updateRole(_ request: AccessV1.UpdateRoleRequest, context: CallContext) async throws -> AccessV1.UpdateRoleResponse
  {
    let (organization, id) = (context.caller.organization, ID<StaffRole>(request.roleId)?.uuid)
    let queries = [
      AdministrationVersion.query(in: organization), PostgresRoles.role(id, in: organization),
      PostgresEmployees.othersManage(than: nil, or: id, in: organization),
    ]
    return try await gate.change(context, request, reading: queries) { _, results in
      let before = try Self.role(results[results.startIndex + 1], etag: request.etag)
      var role = before
      role.title = request.title ?? role.title
      if let set = request.permissions { role.permissions = Permissions(set.permissions) }
      if let set = request.pushNotifications { role.pushFlags = AccessV1.StaffNotification.flags(set.notifications) }
      if let set = request.emailNotifications { role.emailFlags = AccessV1.StaffNotification.flags(set.notifications) }
      role.version += 1
      var others = results[results.startIndex + 2].first
      try AdministrationRules.keepsManager(before: before.manages, after: role.manages, others: try others?.next() ?? false)
      let mutation = Mutation(
        head: try AdministrationVersion(results[results.startIndex]).raise(in: organization),
        changes: [PostgresRoles.update(role)], of: organization)
      return (mutation, .init(role: role.message))
    }
  }

  public func deleteRole(_ request: AccessV1.DeleteRoleRequest, context: CallContext) async throws -> AccessV1.DeleteRoleResponse
  {
    let (organization, id) = (context.caller.organization, ID<StaffRole>(request.roleId)?.uuid)
    let queries = [
      AdministrationVersion.query(in: organization), PostgresRoles.role(id, in: organization),
      PostgresRoles.holder(of: id, in: organization),
    ]
    do {
      return try await gate.change(context, request, reading: queries) { _, results in
        let role = try Self.role(results[results.startIndex + 1], etag: request.etag)
        guard results[results.startIndex + 2].isEmpty else { throw Refusal.roleInUse }
        let mutation = Mutation(
          head: try AdministrationVersion(results[results.startIndex]).raise(in: organization),
          changes: [PostgresRoles.delete(role)], of: organization)
        return (mutation, .init())
      }
    } catch let error as PostgresError where error.isForeignKeyViolation {
      // Something beside employees refers to it.
      throw Refusal.roleInUse.status(for: context)
    }
  }

  private static func role(_ result: QueryResult, etag: String) throws -> StaffRole {
    guard let role = try PostgresRoles.role(result) else { throw Refusal.roleNotFound }
    guard etag.isEmpty || etag == role.etag else { throw Refusal.etagMismatch }
    return role
  }
}
