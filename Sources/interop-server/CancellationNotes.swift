import CoreMetrics
import Logging
import RPC

/// Says in the log whose handlers came to their end cancelled, and counts them, for tests that see a server from outside.
struct CancellationNotes: ServerInterceptor {
  let log: Logger
  private let cancelled = Counter(label: "interop.handlers.cancelled")

  init(log: Logger) { self.log = log }

  func intercept<Outcome>(_ context: CallContext, _ next: () async throws -> Outcome) async throws -> Outcome {
    defer {
      if Task.isCancelled {
        cancelled.increment()
        log.notice("a handler was cancelled", metadata: ["call": "\(context.method.path)"])
      }
    }
    return try await next()
  }
}
