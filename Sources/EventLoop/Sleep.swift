extension EventLoop {
  /// Suspends the current task until `time`; must be called by a task on this loop. Throws `CancellationError` at once when cancelled.
  public func sleep(until time: MonotonicTime) async throws {
    assertCurrent()
    let sleeper = Sleeper()
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
        guard !Task.isCancelled else { return continuation.resume(throwing: CancellationError()) }
        sleeper.continuation = continuation
        sleeper.timer = schedule(at: time) { sleeper.end(with: .success(())) }
      }
    } onCancel: {
      submit {
        if let timer = sleeper.timer { self.cancel(timer) }
        sleeper.end(with: .failure(CancellationError()))
      }
    }
  }

  public func sleep(for span: TimeSpan) async throws { try await sleep(until: MonotonicTime.now + span) }
}

/// Sendable by this proof: touched only on the loop, where the sleeping task, the timer and the submitted cancellation all run.
private final class Sleeper: @unchecked Sendable {
  var timer: LoopTimer?
  var continuation: CheckedContinuation<Void, any Error>?

  func end(with result: Result<Void, any Error>) {
    continuation?.resume(with: result)
    continuation = nil
  }
}
