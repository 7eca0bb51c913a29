import Logging
import RPC

/// Says in the log whose handlers came to their end cancelled, for tests that see a server from outside.
struct CancellationNotes: ServerInterceptor {
  let log: Logger

  func intercept<Outcome>(_ context: CallContext, _ next: () async throws -> Outcome) async throws -> Outcome {
    defer {
      if Task.isCancelled { log.notice("a handler was cancelled", metadata: ["call": "\(context.method.path)"]) }
    }
    return try await next()
  }
}
