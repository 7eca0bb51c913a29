// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/organization.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension AccessV1 {
  /// The caller's organization: its settings and its clients. An organization keeps at least one client of the CRM.
  public protocol OrganizationService: Sendable {
    /// The organization with its settings.
    func getOrganization(_ request: AccessV1.GetOrganizationRequest, context: CallContext) async throws -> AccessV1.GetOrganizationResponse
    /// Changes the settings that are given. Deadlines that were armed before keep their warnings.
    ///
    /// Reasons of its errors: `SMS_PASSWORD_REQUIRED`, `ETAG_MISMATCH`.
    func updateOrganization(_ request: AccessV1.UpdateOrganizationRequest, context: CallContext) async throws -> AccessV1.UpdateOrganizationResponse
    /// Clients by their id.
    func listClients(_ request: AccessV1.ListClientsRequest, context: CallContext) async throws -> AccessV1.ListClientsResponse
    /// Registers a program. The secret of a confidential one is in this answer alone: sent again with its key, the call is answered without.
    ///
    /// Reasons of its errors: `CLIENT_ID_TAKEN`, `TOO_MANY_CLIENTS`.
    func registerClient(_ request: AccessV1.RegisterClientRequest, context: CallContext) async throws -> AccessV1.RegisterClientResponse
    /// Gives a client another secret, or a certificate in its place, by which it is confidential from now on. The one before opens no session
    /// any more; sessions that are open stay. The secret is in this answer alone: sent again with its key, the call is answered without.
    ///
    /// Reasons of its errors: `CLIENT_NOT_FOUND`.
    func rotateClientSecret(_ request: AccessV1.RotateClientSecretRequest, context: CallContext) async throws -> AccessV1.RotateClientSecretResponse
    /// Takes a client off; the sessions that it opened end at once.
    ///
    /// Reasons of its errors: `CLIENT_NOT_FOUND`, `LAST_CRM_CLIENT`.
    func removeClient(_ request: AccessV1.RemoveClientRequest, context: CallContext) async throws -> AccessV1.RemoveClientResponse
  }

  /// The methods of `access.v1.OrganizationService`, with what each asks of its callers.
  public enum OrganizationServiceMethods {
    public static let service = "access.v1.OrganizationService"
    public static let getOrganization = RPC.MethodDescriptor(service: service, method: "GetOrganization", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x20000)]))
    public static let updateOrganization = RPC.MethodDescriptor(service: service, method: "UpdateOrganization", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x20000)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "organization.update")))
    public static let listClients = RPC.MethodDescriptor(service: service, method: "ListClients", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x20000)]))
    public static let registerClient = RPC.MethodDescriptor(service: service, method: "RegisterClient", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x20000)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "client.register", object: ["client_id"])))
    public static let rotateClientSecret = RPC.MethodDescriptor(service: service, method: "RotateClientSecret", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x20000)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "client.rotate_secret", object: ["client_id"])))
    public static let removeClient = RPC.MethodDescriptor(service: service, method: "RemoveClient", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x20000)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "client.remove", object: ["client_id"])))
  }

  /// Makes `router` answer the calls of `access.v1.OrganizationService` with `service`.
  public static func register(organizationService service: some OrganizationService, in router: inout RPC.Router) {
    router.unary(OrganizationServiceMethods.getOrganization) { try await service.getOrganization($0, context: $1) }
    router.unary(OrganizationServiceMethods.updateOrganization) { try await service.updateOrganization($0, context: $1) }
    router.unary(OrganizationServiceMethods.listClients) { try await service.listClients($0, context: $1) }
    router.unary(OrganizationServiceMethods.registerClient) { try await service.registerClient($0, context: $1) }
    router.unary(OrganizationServiceMethods.rotateClientSecret) { try await service.rotateClientSecret($0, context: $1) }
    router.unary(OrganizationServiceMethods.removeClient) { try await service.removeClient($0, context: $1) }
  }

  /// The caller's organization: its settings and its clients. An organization keeps at least one client of the CRM.
  public struct OrganizationServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// The organization with its settings.
    public func getOrganization(_ request: AccessV1.GetOrganizationRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> AccessV1.GetOrganizationResponse {
      try await getOrganizationWithMetadata(request, options: options).message
    }
    /// As ``getOrganization(_:options:)``, with the metadata of the answer.
    public func getOrganizationWithMetadata(_ request: AccessV1.GetOrganizationRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<AccessV1.GetOrganizationResponse> {
      try await channel.unary(OrganizationServiceMethods.getOrganization, request, returning: AccessV1.GetOrganizationResponse.self, options: options)
    }

    /// Changes the settings that are given. Deadlines that were armed before keep their warnings.
    ///
    /// Reasons of its errors: `SMS_PASSWORD_REQUIRED`, `ETAG_MISMATCH`.
    public func updateOrganization(_ request: AccessV1.UpdateOrganizationRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> AccessV1.UpdateOrganizationResponse {
      try await updateOrganizationWithMetadata(request, options: options).message
    }
    /// As ``updateOrganization(_:options:)``, with the metadata of the answer.
    public func updateOrganizationWithMetadata(_ request: AccessV1.UpdateOrganizationRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<AccessV1.UpdateOrganizationResponse> {
      try await channel.unary(OrganizationServiceMethods.updateOrganization, request, returning: AccessV1.UpdateOrganizationResponse.self, options: options.withIdempotencyKey())
    }

    /// Clients by their id.
    public func listClients(_ request: AccessV1.ListClientsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> AccessV1.ListClientsResponse {
      try await listClientsWithMetadata(request, options: options).message
    }
    /// As ``listClients(_:options:)``, with the metadata of the answer.
    public func listClientsWithMetadata(_ request: AccessV1.ListClientsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<AccessV1.ListClientsResponse> {
      try await channel.unary(OrganizationServiceMethods.listClients, request, returning: AccessV1.ListClientsResponse.self, options: options)
    }

    /// Registers a program. The secret of a confidential one is in this answer alone: sent again with its key, the call is answered without.
    ///
    /// Reasons of its errors: `CLIENT_ID_TAKEN`, `TOO_MANY_CLIENTS`.
    public func registerClient(_ request: AccessV1.RegisterClientRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> AccessV1.RegisterClientResponse {
      try await registerClientWithMetadata(request, options: options).message
    }
    /// As ``registerClient(_:options:)``, with the metadata of the answer.
    public func registerClientWithMetadata(_ request: AccessV1.RegisterClientRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<AccessV1.RegisterClientResponse> {
      try await channel.unary(OrganizationServiceMethods.registerClient, request, returning: AccessV1.RegisterClientResponse.self, options: options.withIdempotencyKey())
    }

    /// Gives a client another secret, or a certificate in its place, by which it is confidential from now on. The one before opens no session
    /// any more; sessions that are open stay. The secret is in this answer alone: sent again with its key, the call is answered without.
    ///
    /// Reasons of its errors: `CLIENT_NOT_FOUND`.
    public func rotateClientSecret(_ request: AccessV1.RotateClientSecretRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> AccessV1.RotateClientSecretResponse {
      try await rotateClientSecretWithMetadata(request, options: options).message
    }
    /// As ``rotateClientSecret(_:options:)``, with the metadata of the answer.
    public func rotateClientSecretWithMetadata(_ request: AccessV1.RotateClientSecretRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<AccessV1.RotateClientSecretResponse> {
      try await channel.unary(OrganizationServiceMethods.rotateClientSecret, request, returning: AccessV1.RotateClientSecretResponse.self, options: options.withIdempotencyKey())
    }

    /// Takes a client off; the sessions that it opened end at once.
    ///
    /// Reasons of its errors: `CLIENT_NOT_FOUND`, `LAST_CRM_CLIENT`.
    public func removeClient(_ request: AccessV1.RemoveClientRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> AccessV1.RemoveClientResponse {
      try await removeClientWithMetadata(request, options: options).message
    }
    /// As ``removeClient(_:options:)``, with the metadata of the answer.
    public func removeClientWithMetadata(_ request: AccessV1.RemoveClientRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<AccessV1.RemoveClientResponse> {
      try await channel.unary(OrganizationServiceMethods.removeClient, request, returning: AccessV1.RemoveClientResponse.self, options: options.withIdempotencyKey())
    }
  }
}
