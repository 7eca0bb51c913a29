// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/api_key.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension AccessV1 {
  /// Partners' keys.
  ///
  /// A key calls by its secret, `authorization: Bearer mpk_…` (RFC 6750), as APPLICATION_PARTNER_API: it reaches what is the partner's, as far as
  /// its scopes say. One that is malformed, unknown or revoked is UNAUTHENTICATED, `API_KEY_INVALID`, without a word of which.
  ///
  /// Instead of a secret a key may have a client certificate (RFC 8705). Its holder connects with it by mutual TLS and sends
  /// `authorization: Bearer mpc_…`, which names the key and is no secret. A connection without a certificate is UNAUTHENTICATED,
  /// `CLIENT_CERTIFICATE_REQUIRED`; one with another is `API_KEY_INVALID`.
  public protocol ApiKeyService: Sendable {
    /// A new key of a partner.
    ///
    /// Reasons of its errors: `PARTNER_NOT_FOUND`, `API_KEY_LIMIT`.
    func createApiKey(_ request: AccessV1.CreateApiKeyRequest, context: CallContext) async throws -> AccessV1.CreateApiKeyResponse
    /// The organization's keys, the newest first; those that were revoked too.
    func listApiKeys(_ request: AccessV1.ListApiKeysRequest, context: CallContext) async throws -> AccessV1.ListApiKeysResponse
    /// Gives a key another secret, or a certificate in its place. What it had is good until the overlap is over; what it had before that is so
    /// no more.
    ///
    /// Reasons of its errors: `API_KEY_NOT_FOUND`, `API_KEY_REVOKED`.
    func rotateApiKey(_ request: AccessV1.RotateApiKeyRequest, context: CallContext) async throws -> AccessV1.RotateApiKeyResponse
    /// Ends a key at once, with all its secrets and certificates.
    ///
    /// Reasons of its errors: `API_KEY_NOT_FOUND`, `API_KEY_REVOKED`.
    func revokeApiKey(_ request: AccessV1.RevokeApiKeyRequest, context: CallContext) async throws -> AccessV1.RevokeApiKeyResponse
  }

  /// The methods of `access.v1.ApiKeyService`, with what each asks of its callers.
  public enum ApiKeyServiceMethods {
    public static let service = "access.v1.ApiKeyService"
    public static let createApiKey = RPC.MethodDescriptor(service: service, method: "CreateApiKey", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x20000)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "api_key.create", object: ["partner_id"], result: ["api_key.id"])))
    public static let listApiKeys = RPC.MethodDescriptor(service: service, method: "ListApiKeys", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x20000)]))
    public static let rotateApiKey = RPC.MethodDescriptor(service: service, method: "RotateApiKey", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x20000)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "api_key.rotate", object: ["api_key_id"])))
    public static let revokeApiKey = RPC.MethodDescriptor(service: service, method: "RevokeApiKey", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x20000)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "api_key.revoke", object: ["api_key_id"])))
  }

  /// Makes `router` answer the calls of `access.v1.ApiKeyService` with `service`.
  public static func register(apiKeyService service: some ApiKeyService, in router: inout RPC.Router) {
    router.unary(ApiKeyServiceMethods.createApiKey) { try await service.createApiKey($0, context: $1) }
    router.unary(ApiKeyServiceMethods.listApiKeys) { try await service.listApiKeys($0, context: $1) }
    router.unary(ApiKeyServiceMethods.rotateApiKey) { try await service.rotateApiKey($0, context: $1) }
    router.unary(ApiKeyServiceMethods.revokeApiKey) { try await service.revokeApiKey($0, context: $1) }
  }

  /// Partners' keys.
  ///
  /// A key calls by its secret, `authorization: Bearer mpk_…` (RFC 6750), as APPLICATION_PARTNER_API: it reaches what is the partner's, as far as
  /// its scopes say. One that is malformed, unknown or revoked is UNAUTHENTICATED, `API_KEY_INVALID`, without a word of which.
  ///
  /// Instead of a secret a key may have a client certificate (RFC 8705). Its holder connects with it by mutual TLS and sends
  /// `authorization: Bearer mpc_…`, which names the key and is no secret. A connection without a certificate is UNAUTHENTICATED,
  /// `CLIENT_CERTIFICATE_REQUIRED`; one with another is `API_KEY_INVALID`.
  public struct ApiKeyServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// A new key of a partner.
    ///
    /// Reasons of its errors: `PARTNER_NOT_FOUND`, `API_KEY_LIMIT`.
    public func createApiKey(_ request: AccessV1.CreateApiKeyRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> AccessV1.CreateApiKeyResponse {
      try await createApiKeyWithMetadata(request, options: options).message
    }
    /// As ``createApiKey(_:options:)``, with the metadata of the answer.
    public func createApiKeyWithMetadata(_ request: AccessV1.CreateApiKeyRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<AccessV1.CreateApiKeyResponse> {
      try await channel.unary(ApiKeyServiceMethods.createApiKey, request, returning: AccessV1.CreateApiKeyResponse.self, options: options.withIdempotencyKey())
    }

    /// The organization's keys, the newest first; those that were revoked too.
    public func listApiKeys(_ request: AccessV1.ListApiKeysRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> AccessV1.ListApiKeysResponse {
      try await listApiKeysWithMetadata(request, options: options).message
    }
    /// As ``listApiKeys(_:options:)``, with the metadata of the answer.
    public func listApiKeysWithMetadata(_ request: AccessV1.ListApiKeysRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<AccessV1.ListApiKeysResponse> {
      try await channel.unary(ApiKeyServiceMethods.listApiKeys, request, returning: AccessV1.ListApiKeysResponse.self, options: options)
    }

    /// Gives a key another secret, or a certificate in its place. What it had is good until the overlap is over; what it had before that is so
    /// no more.
    ///
    /// Reasons of its errors: `API_KEY_NOT_FOUND`, `API_KEY_REVOKED`.
    public func rotateApiKey(_ request: AccessV1.RotateApiKeyRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> AccessV1.RotateApiKeyResponse {
      try await rotateApiKeyWithMetadata(request, options: options).message
    }
    /// As ``rotateApiKey(_:options:)``, with the metadata of the answer.
    public func rotateApiKeyWithMetadata(_ request: AccessV1.RotateApiKeyRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<AccessV1.RotateApiKeyResponse> {
      try await channel.unary(ApiKeyServiceMethods.rotateApiKey, request, returning: AccessV1.RotateApiKeyResponse.self, options: options.withIdempotencyKey())
    }

    /// Ends a key at once, with all its secrets and certificates.
    ///
    /// Reasons of its errors: `API_KEY_NOT_FOUND`, `API_KEY_REVOKED`.
    public func revokeApiKey(_ request: AccessV1.RevokeApiKeyRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> AccessV1.RevokeApiKeyResponse {
      try await revokeApiKeyWithMetadata(request, options: options).message
    }
    /// As ``revokeApiKey(_:options:)``, with the metadata of the answer.
    public func revokeApiKeyWithMetadata(_ request: AccessV1.RevokeApiKeyRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<AccessV1.RevokeApiKeyResponse> {
      try await channel.unary(ApiKeyServiceMethods.revokeApiKey, request, returning: AccessV1.RevokeApiKeyResponse.self, options: options.withIdempotencyKey())
    }
  }
}
