// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/api_key.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension AccessV1 {
  /// Answers calls of `access.v1.ApiKeyService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct ApiKeyServiceMock: Sendable {
    public var createApiKey: (@Sendable (AccessV1.CreateApiKeyRequest, CallContext) async throws -> AccessV1.CreateApiKeyResponse)?
    public var listApiKeys: (@Sendable (AccessV1.ListApiKeysRequest, CallContext) async throws -> AccessV1.ListApiKeysResponse)?
    public var rotateApiKey: (@Sendable (AccessV1.RotateApiKeyRequest, CallContext) async throws -> AccessV1.RotateApiKeyResponse)?
    public var revokeApiKey: (@Sendable (AccessV1.RevokeApiKeyRequest, CallContext) async throws -> AccessV1.RevokeApiKeyResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: ApiKeyServiceClient {
      ApiKeyServiceClient(RPC.InProcessChannel(mocking: { router in
        if let createApiKey { router.unary(ApiKeyServiceMethods.createApiKey, createApiKey) }
        if let listApiKeys { router.unary(ApiKeyServiceMethods.listApiKeys, listApiKeys) }
        if let rotateApiKey { router.unary(ApiKeyServiceMethods.rotateApiKey, rotateApiKey) }
        if let revokeApiKey { router.unary(ApiKeyServiceMethods.revokeApiKey, revokeApiKey) }
      }))
    }
  }
}
