import Synchronization

/// Hands elements from one task to another, one at a time: the writer is never more than one ahead.
final class Handoff<Element: Sendable>: Sendable {
  private struct State {
    var element: Element?
    /// Nothing more is written.
    var isFinished = false
    var reader: CheckedContinuation<Void, Never>?
    var writer: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  // MARK: The writer

  /// The first element, without waiting for a reader.
  func put(_ element: Element) {
    state.withLock {
      precondition($0.element == nil)
      $0.element = element
    }
  }

  /// Waits for room. False when nobody takes the element: the reader has closed, or the writer's task was cancelled.
  func send(_ element: Element) async -> Bool {
    await wait(\.writer) { $0.element == nil || $0.isFinished }
    let (isTaken, reader) = state.withLock { state in
      if state.element != nil || state.isFinished { return (false, nil as CheckedContinuation<Void, Never>?) }
      state.element = element
      return (true, state.reader.take())
    }
    reader?.resume()
    return isTaken
  }

  /// Ends the elements; one that waits is still read.
  func finish() { end(dropping: false) }

  // MARK: The reader

  /// Nil behind the last element, and when the reader's task is cancelled while it waits.
  func next() async -> Element? {
    await wait(\.reader) { $0.element != nil || $0.isFinished }
    let (element, writer) = state.withLock { state in (state.element.take(), state.writer.take()) }
    writer?.resume()
    return element
  }

  /// Takes nothing more.
  func close() { end(dropping: true) }

  private func end(dropping isDropping: Bool) {
    let waiting = state.withLock { state in
      state.isFinished = true
      if isDropping { state.element = nil }
      return [state.reader.take(), state.writer.take()]
    }
    for continuation in waiting { continuation?.resume() }
  }

  /// Returns once `isReady` may hold, or the task is cancelled.
  private func wait(
    _ waiter: any WritableKeyPath<State, CheckedContinuation<Void, Never>?> & Sendable,
    until isReady: @Sendable (borrowing State) -> Bool
  ) async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let mayGoOn = state.withLock { state in
          if Task.isCancelled || isReady(state) { return true }
          precondition(state[keyPath: waiter] == nil, "a stream has one reader and one writer")
          state[keyPath: waiter] = continuation
          return false
        }
        if mayGoOn { continuation.resume() }
      }
    } onCancel: {
      let waiting = state.withLock { $0[keyPath: waiter].take() }
      waiting?.resume()
    }
  }
}
