public import RPC

/// Stands around the methods that change something, and tells their callers what to read after.
public struct PositionInterceptor: ServerInterceptor {
  private let replicas: ReplicaReads

  public init(_ replicas: ReplicaReads) { self.replicas = replicas }

  public func intercept<Outcome>(_ context: CallContext, _ next: () async throws -> Outcome) async throws -> Outcome {
    // What was refused may have changed something before that.
    defer { replicas.answerChange(context) }
    return try await next()
  }
}
