/// Puts a bearer token (RFC 6750) on every call that has no `authorization` of its own.
public struct BearerTokenInterceptor: ClientInterceptor {
  private let token: @Sendable () async throws(RPCError) -> String

  /// `token` is asked before each call, and may wait for a new one; what it throws ends the call before it is sent.
  public init(_ token: @escaping @Sendable () async throws(RPCError) -> String) { self.token = token }

  public func prepare(_ method: MethodDescriptor, _ options: inout CallOptions) async throws(RPCError) {
    guard options.metadata["authorization"] == nil else { return }
    options.metadata.append("authorization", "Bearer \(try await token())")
  }
}
