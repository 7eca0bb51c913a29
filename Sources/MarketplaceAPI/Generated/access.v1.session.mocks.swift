// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/session.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension AccessV1 {
  /// Answers calls of `access.v1.SessionService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct SessionServiceMock: Sendable {
    public var requestCode: (@Sendable (AccessV1.RequestCodeRequest, CallContext) async throws -> AccessV1.RequestCodeResponse)?
    public var createSession: (@Sendable (AccessV1.CreateSessionRequest, CallContext) async throws -> AccessV1.CreateSessionResponse)?
    public var refreshSession: (@Sendable (AccessV1.RefreshSessionRequest, CallContext) async throws -> AccessV1.RefreshSessionResponse)?
    public var revokeSession: (@Sendable (AccessV1.RevokeSessionRequest, CallContext) async throws -> AccessV1.RevokeSessionResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: SessionServiceClient {
      SessionServiceClient(RPC.InProcessChannel(mocking: { router in
        if let requestCode { router.unary(SessionServiceMethods.requestCode, requestCode) }
        if let createSession { router.unary(SessionServiceMethods.createSession, createSession) }
        if let refreshSession { router.unary(SessionServiceMethods.refreshSession, refreshSession) }
        if let revokeSession { router.unary(SessionServiceMethods.revokeSession, revokeSession) }
      }))
    }
  }
}
