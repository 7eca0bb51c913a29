// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/role.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension AccessV1 {
  /// Answers calls of `access.v1.RoleService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct RoleServiceMock: Sendable {
    public var createRole: (@Sendable (AccessV1.CreateRoleRequest, CallContext) async throws -> AccessV1.CreateRoleResponse)?
    public var getRole: (@Sendable (AccessV1.GetRoleRequest, CallContext) async throws -> AccessV1.GetRoleResponse)?
    public var listRoles: (@Sendable (AccessV1.ListRolesRequest, CallContext) async throws -> AccessV1.ListRolesResponse)?
    public var updateRole: (@Sendable (AccessV1.UpdateRoleRequest, CallContext) async throws -> AccessV1.UpdateRoleResponse)?
    public var deleteRole: (@Sendable (AccessV1.DeleteRoleRequest, CallContext) async throws -> AccessV1.DeleteRoleResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: RoleServiceClient {
      RoleServiceClient(RPC.InProcessChannel(mocking: { router in
        if let createRole { router.unary(RoleServiceMethods.createRole, createRole) }
        if let getRole { router.unary(RoleServiceMethods.getRole, getRole) }
        if let listRoles { router.unary(RoleServiceMethods.listRoles, listRoles) }
        if let updateRole { router.unary(RoleServiceMethods.updateRole, updateRole) }
        if let deleteRole { router.unary(RoleServiceMethods.deleteRole, deleteRole) }
      }))
    }
  }
}
