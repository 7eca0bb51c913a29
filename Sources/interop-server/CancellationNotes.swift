import RPC

/// Says on standard error whose handlers came to their end cancelled, for tests that see a server from outside.
struct CancellationNotes: ServerInterceptor {
  func intercept<Outcome>(_ context: CallContext, _ next: () async throws -> Outcome) async throws -> Outcome {
    defer {
      if Task.isCancelled { say("the handler of \(context.method.path) was cancelled") }
    }
    return try await next()
  }
}
