// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/role.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension AccessV1 {
  /// Roles («роли доступа»): permissions come from them alone, and a change counts on the next call and before a stream's next event (F4).
  public protocol RoleService: Sendable {
    /// Adds a role.
    func createRole(_ request: AccessV1.CreateRoleRequest, context: CallContext) async throws -> AccessV1.CreateRoleResponse
    /// One role.
    ///
    /// Reasons of its errors: `ROLE_NOT_FOUND`.
    func getRole(_ request: AccessV1.GetRoleRequest, context: CallContext) async throws -> AccessV1.GetRoleResponse
    /// Roles by title.
    func listRoles(_ request: AccessV1.ListRolesRequest, context: CallContext) async throws -> AccessV1.ListRolesResponse
    /// Changes what is given.
    ///
    /// Reasons of its errors: `ROLE_NOT_FOUND`, `LAST_ADMINISTRATOR`, `ETAG_MISMATCH`.
    func updateRole(_ request: AccessV1.UpdateRoleRequest, context: CallContext) async throws -> AccessV1.UpdateRoleResponse
    /// Removes a role that nobody has, nor anybody who is not active.
    ///
    /// Reasons of its errors: `ROLE_NOT_FOUND`, `ROLE_IN_USE`, `ETAG_MISMATCH`.
    func deleteRole(_ request: AccessV1.DeleteRoleRequest, context: CallContext) async throws -> AccessV1.DeleteRoleResponse
  }

  /// The methods of `access.v1.RoleService`, with what each asks of its callers.
  public enum RoleServiceMethods {
    public static let service = "access.v1.RoleService"
    public static let createRole = RPC.MethodDescriptor(service: service, method: "CreateRole", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10000)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "role.create", object: ["title"], result: ["role.id"])))
    public static let getRole = RPC.MethodDescriptor(service: service, method: "GetRole", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10000)]))
    public static let listRoles = RPC.MethodDescriptor(service: service, method: "ListRoles", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10000)]))
    public static let updateRole = RPC.MethodDescriptor(service: service, method: "UpdateRole", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10000)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "role.update", object: ["role_id"])))
    public static let deleteRole = RPC.MethodDescriptor(service: service, method: "DeleteRole", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10000)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "role.delete", object: ["role_id"])))
  }

  /// Makes `router` answer the calls of `access.v1.RoleService` with `service`.
  public static func register(roleService service: some RoleService, in router: inout RPC.Router) {
    router.unary(RoleServiceMethods.createRole) { try await service.createRole($0, context: $1) }
    router.unary(RoleServiceMethods.getRole) { try await service.getRole($0, context: $1) }
    router.unary(RoleServiceMethods.listRoles) { try await service.listRoles($0, context: $1) }
    router.unary(RoleServiceMethods.updateRole) { try await service.updateRole($0, context: $1) }
    router.unary(RoleServiceMethods.deleteRole) { try await service.deleteRole($0, context: $1) }
  }

  /// Roles («роли доступа»): permissions come from them alone, and a change counts on the next call and before a stream's next event (F4).
  public struct RoleServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Adds a role.
    public func createRole(_ request: AccessV1.CreateRoleRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> AccessV1.CreateRoleResponse {
      try await createRoleWithMetadata(request, options: options).message
    }
    /// As ``createRole(_:options:)``, with the metadata of the answer.
    public func createRoleWithMetadata(_ request: AccessV1.CreateRoleRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<AccessV1.CreateRoleResponse> {
      try await channel.unary(RoleServiceMethods.createRole, request, returning: AccessV1.CreateRoleResponse.self, options: options.withIdempotencyKey())
    }

    /// One role.
    ///
    /// Reasons of its errors: `ROLE_NOT_FOUND`.
    public func getRole(_ request: AccessV1.GetRoleRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> AccessV1.GetRoleResponse {
      try await getRoleWithMetadata(request, options: options).message
    }
    /// As ``getRole(_:options:)``, with the metadata of the answer.
    public func getRoleWithMetadata(_ request: AccessV1.GetRoleRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<AccessV1.GetRoleResponse> {
      try await channel.unary(RoleServiceMethods.getRole, request, returning: AccessV1.GetRoleResponse.self, options: options)
    }

    /// Roles by title.
    public func listRoles(_ request: AccessV1.ListRolesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> AccessV1.ListRolesResponse {
      try await listRolesWithMetadata(request, options: options).message
    }
    /// As ``listRoles(_:options:)``, with the metadata of the answer.
    public func listRolesWithMetadata(_ request: AccessV1.ListRolesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<AccessV1.ListRolesResponse> {
      try await channel.unary(RoleServiceMethods.listRoles, request, returning: AccessV1.ListRolesResponse.self, options: options)
    }

    /// Changes what is given.
    ///
    /// Reasons of its errors: `ROLE_NOT_FOUND`, `LAST_ADMINISTRATOR`, `ETAG_MISMATCH`.
    public func updateRole(_ request: AccessV1.UpdateRoleRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> AccessV1.UpdateRoleResponse {
      try await updateRoleWithMetadata(request, options: options).message
    }
    /// As ``updateRole(_:options:)``, with the metadata of the answer.
    public func updateRoleWithMetadata(_ request: AccessV1.UpdateRoleRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<AccessV1.UpdateRoleResponse> {
      try await channel.unary(RoleServiceMethods.updateRole, request, returning: AccessV1.UpdateRoleResponse.self, options: options.withIdempotencyKey())
    }

    /// Removes a role that nobody has, nor anybody who is not active.
    ///
    /// Reasons of its errors: `ROLE_NOT_FOUND`, `ROLE_IN_USE`, `ETAG_MISMATCH`.
    public func deleteRole(_ request: AccessV1.DeleteRoleRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> AccessV1.DeleteRoleResponse {
      try await deleteRoleWithMetadata(request, options: options).message
    }
    /// As ``deleteRole(_:options:)``, with the metadata of the answer.
    public func deleteRoleWithMetadata(_ request: AccessV1.DeleteRoleRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<AccessV1.DeleteRoleResponse> {
      try await channel.unary(RoleServiceMethods.deleteRole, request, returning: AccessV1.DeleteRoleResponse.self, options: options.withIdempotencyKey())
    }
  }
}
