/// Admits only callers that an ``Authenticator`` knows, for services whose schemas have no contract to say so.
///
/// The handler finds the caller in ``CallContext/identity``; a call of nobody ends with UNAUTHENTICATED.
public struct AuthenticationInterceptor: ServerInterceptor {
  private let authenticator: any Authenticator

  public init(_ authenticator: any Authenticator) { self.authenticator = authenticator }

  public func intercept<Outcome>(_ context: CallContext, _ next: () async throws -> Outcome) async throws -> Outcome {
    guard let identity = try authenticator.authenticate(context) else {
      throw RPCError(.unauthenticated, "\(context.method.service)/\(context.method.method) must know who calls")
    }
    context.identity = identity
    return try await next()
  }
}
