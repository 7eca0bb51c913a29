// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/organization.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension AccessV1 {
  /// Answers calls of `access.v1.OrganizationService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct OrganizationServiceMock: Sendable {
    public var getOrganization: (@Sendable (AccessV1.GetOrganizationRequest, CallContext) async throws -> AccessV1.GetOrganizationResponse)?
    public var updateOrganization: (@Sendable (AccessV1.UpdateOrganizationRequest, CallContext) async throws -> AccessV1.UpdateOrganizationResponse)?
    public var listClients: (@Sendable (AccessV1.ListClientsRequest, CallContext) async throws -> AccessV1.ListClientsResponse)?
    public var registerClient: (@Sendable (AccessV1.RegisterClientRequest, CallContext) async throws -> AccessV1.RegisterClientResponse)?
    public var rotateClientSecret: (@Sendable (AccessV1.RotateClientSecretRequest, CallContext) async throws -> AccessV1.RotateClientSecretResponse)?
    public var removeClient: (@Sendable (AccessV1.RemoveClientRequest, CallContext) async throws -> AccessV1.RemoveClientResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: OrganizationServiceClient {
      OrganizationServiceClient(RPC.InProcessChannel(mocking: { router in
        if let getOrganization { router.unary(OrganizationServiceMethods.getOrganization, getOrganization) }
        if let updateOrganization { router.unary(OrganizationServiceMethods.updateOrganization, updateOrganization) }
        if let listClients { router.unary(OrganizationServiceMethods.listClients, listClients) }
        if let registerClient { router.unary(OrganizationServiceMethods.registerClient, registerClient) }
        if let rotateClientSecret { router.unary(OrganizationServiceMethods.rotateClientSecret, rotateClientSecret) }
        if let removeClient { router.unary(OrganizationServiceMethods.removeClient, removeClient) }
      }))
    }
  }
}
