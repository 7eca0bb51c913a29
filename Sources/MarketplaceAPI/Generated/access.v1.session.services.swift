// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/session.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension AccessV1 {
  /// Sessions of employees and registered customers.
  public protocol SessionService: Sendable {
    /// Sends a sign-in code to a customer's phone. Answers alike whether the phone is known or not.
    ///
    /// Reasons of its errors: `SMS_UNAVAILABLE`, `SIGN_IN_LIMITED`.
    func requestCode(_ request: AccessV1.RequestCodeRequest, context: CallContext) async throws -> AccessV1.RequestCodeResponse
    /// Opens a session: a customer with phone and code, an employee with login and password.
    ///
    /// Reasons of its errors: `CREDENTIALS_REJECTED`, `CLIENT_UNKNOWN`, `CLIENT_SECRET_REJECTED`, `CLIENT_CERTIFICATE_REQUIRED`, `CLIENT_CERTIFICATE_REJECTED`, `SIGN_IN_LIMITED`.
    func createSession(_ request: AccessV1.CreateSessionRequest, context: CallContext) async throws -> AccessV1.CreateSessionResponse
    /// Exchanges a refresh token for a new pair. The same token sent again within 30 seconds gives the same successor session.
    ///
    /// Reasons of its errors: `REFRESH_TOKEN_REJECTED`, `SIGN_IN_LIMITED`.
    func refreshSession(_ request: AccessV1.RefreshSessionRequest, context: CallContext) async throws -> AccessV1.RefreshSessionResponse
    /// Ends the session of the refresh token at once, access tokens included.
    func revokeSession(_ request: AccessV1.RevokeSessionRequest, context: CallContext) async throws -> AccessV1.RevokeSessionResponse
  }

  /// The methods of `access.v1.SessionService`, with what each asks of its callers.
  public enum SessionServiceMethods {
    public static let service = "access.v1.SessionService"
    public static let requestCode = RPC.MethodDescriptor(service: service, method: "RequestCode", contract: RPC.MethodContract(access: [], rateCost: 20, audit: RPC.AuditRule(action: "session.request_code", object: ["organization_code"])))
    public static let createSession = RPC.MethodDescriptor(service: service, method: "CreateSession", contract: RPC.MethodContract(access: [], rateCost: 20, audit: RPC.AuditRule(action: "session.create", object: ["organization_code", "client_id"], result: ["session.principal_id"])))
    public static let refreshSession = RPC.MethodDescriptor(service: service, method: "RefreshSession", contract: RPC.MethodContract(access: [], rateCost: 5, audit: RPC.AuditRule(action: "session.refresh", result: ["session.principal_id"])))
    public static let revokeSession = RPC.MethodDescriptor(service: service, method: "RevokeSession", contract: RPC.MethodContract(access: [], rateCost: 5, audit: RPC.AuditRule(action: "session.revoke")))
  }

  /// Makes `router` answer the calls of `access.v1.SessionService` with `service`.
  public static func register(sessionService service: some SessionService, in router: inout RPC.Router) {
    router.unary(SessionServiceMethods.requestCode) { try await service.requestCode($0, context: $1) }
    router.unary(SessionServiceMethods.createSession) { try await service.createSession($0, context: $1) }
    router.unary(SessionServiceMethods.refreshSession) { try await service.refreshSession($0, context: $1) }
    router.unary(SessionServiceMethods.revokeSession) { try await service.revokeSession($0, context: $1) }
  }

  /// Sessions of employees and registered customers.
  public struct SessionServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Sends a sign-in code to a customer's phone. Answers alike whether the phone is known or not.
    ///
    /// Reasons of its errors: `SMS_UNAVAILABLE`, `SIGN_IN_LIMITED`.
    public func requestCode(_ request: AccessV1.RequestCodeRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> AccessV1.RequestCodeResponse {
      try await requestCodeWithMetadata(request, options: options).message
    }
    /// As ``requestCode(_:options:)``, with the metadata of the answer.
    public func requestCodeWithMetadata(_ request: AccessV1.RequestCodeRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<AccessV1.RequestCodeResponse> {
      try await channel.unary(SessionServiceMethods.requestCode, request, returning: AccessV1.RequestCodeResponse.self, options: options)
    }

    /// Opens a session: a customer with phone and code, an employee with login and password.
    ///
    /// Reasons of its errors: `CREDENTIALS_REJECTED`, `CLIENT_UNKNOWN`, `CLIENT_SECRET_REJECTED`, `CLIENT_CERTIFICATE_REQUIRED`, `CLIENT_CERTIFICATE_REJECTED`, `SIGN_IN_LIMITED`.
    public func createSession(_ request: AccessV1.CreateSessionRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> AccessV1.CreateSessionResponse {
      try await createSessionWithMetadata(request, options: options).message
    }
    /// As ``createSession(_:options:)``, with the metadata of the answer.
    public func createSessionWithMetadata(_ request: AccessV1.CreateSessionRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<AccessV1.CreateSessionResponse> {
      try await channel.unary(SessionServiceMethods.createSession, request, returning: AccessV1.CreateSessionResponse.self, options: options)
    }

    /// Exchanges a refresh token for a new pair. The same token sent again within 30 seconds gives the same successor session.
    ///
    /// Reasons of its errors: `REFRESH_TOKEN_REJECTED`, `SIGN_IN_LIMITED`.
    public func refreshSession(_ request: AccessV1.RefreshSessionRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> AccessV1.RefreshSessionResponse {
      try await refreshSessionWithMetadata(request, options: options).message
    }
    /// As ``refreshSession(_:options:)``, with the metadata of the answer.
    public func refreshSessionWithMetadata(_ request: AccessV1.RefreshSessionRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<AccessV1.RefreshSessionResponse> {
      try await channel.unary(SessionServiceMethods.refreshSession, request, returning: AccessV1.RefreshSessionResponse.self, options: options)
    }

    /// Ends the session of the refresh token at once, access tokens included.
    public func revokeSession(_ request: AccessV1.RevokeSessionRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> AccessV1.RevokeSessionResponse {
      try await revokeSessionWithMetadata(request, options: options).message
    }
    /// As ``revokeSession(_:options:)``, with the metadata of the answer.
    public func revokeSessionWithMetadata(_ request: AccessV1.RevokeSessionRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<AccessV1.RevokeSessionResponse> {
      try await channel.unary(SessionServiceMethods.revokeSession, request, returning: AccessV1.RevokeSessionResponse.self, options: options)
    }
  }
}
