import EventLoop
import Synchronization

/// Wakes one waiting task. It is rung from any thread and as often as one likes: what rings while nobody waits counts as one ring, and the
/// next wait returns at once, so that nothing is lost between a look at the database and the wait after it.
final class Bell: Sendable {
  private struct State {
    var isRung = false
    var waiting: UnsafeContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  func ring() {
    let waiting = state.withLock { state in
      defer { state.waiting = nil }
      state.isRung = state.waiting == nil
      return state.waiting
    }
    waiting?.resume()
  }

  /// Returns once it has rung since the last wait, at `time`, or when the task is cancelled; sometimes earlier. For one task, on a loop.
  func wait(until time: MonotonicTime) async {
    guard let loop = EventLoop.current else { preconditionFailure("waiting for a bell needs a loop for its timer") }
    let timer = loop.schedule(at: time) { [self] in ring() }
    defer { loop.cancel(timer) }
    await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in
        let isRung = state.withLock { state in
          defer { state.isRung = false }
          if !state.isRung { state.waiting = continuation }
          return state.isRung
        }
        if isRung { continuation.resume() }
      }
    } onCancel: {
      ring()
    }
  }
}
