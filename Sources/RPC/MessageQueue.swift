import Synchronization

/// Messages on their way from one task to another, with an end. For one writer and one reader, on any threads; a reader that lags holds
/// back its writer.
final class MessageQueue: Sendable {
  enum Next: Sendable {
    case message([UInt8])
    /// Behind the last message.
    case end(Result<Void, RPCError>)
  }

  fileprivate struct State {
    var messages: [[UInt8]] = []
    /// Where what was not taken begins.
    var first = 0
    var byteCount = 0
    var end: Result<Void, RPCError>?
    var reader: UnsafeContinuation<Void, Never>?
    var writer: UnsafeContinuation<Void, Never>?
  }

  private let state = Mutex(State())
  private let maxUnreadBytes: Int

  /// A writer waits while more than `maxUnreadBytes` are unread.
  init(maxUnreadBytes: Int) { self.maxUnreadBytes = maxUnreadBytes }

  /// As it would weigh on the network: empty messages fill a queue too.
  fileprivate static func weight(_ message: [UInt8]) -> Int { MessageFrame.headSize + message.count }

  // MARK: The writer

  /// Adds a message at once; nothing once the queue has ended.
  func append(_ message: [UInt8]) {
    let reader = state.withLock { state -> UnsafeContinuation<Void, Never>? in
      guard state.end == nil else { return nil }
      state.messages.append(message)
      state.byteCount += Self.weight(message)
      return state.reader.take()
    }
    reader?.resume()
  }

  /// Whether little enough is unread for the next message, or the queue has ended.
  var hasRoom: Bool { state.withLock { $0.end != nil || $0.byteCount <= maxUnreadBytes } }

  /// Waits for ``hasRoom``. False when the task was cancelled while it waited: nothing more must be added.
  func waitForRoom() async -> Bool {
    while !hasRoom {
      if Task.isCancelled { return false }
      await wait(\.writer) { [maxUnreadBytes] in $0.end != nil || $0.byteCount <= maxUnreadBytes }
    }
    return true
  }

  /// Nothing more comes; the first call counts.
  func end(_ result: Result<Void, RPCError>, droppingUnread: Bool = false) {
    let waiting = state.withLock { state in
      if droppingUnread { (state.messages, state.first, state.byteCount, state.end) = ([], 0, 0, result) }
      if state.end == nil { state.end = result }
      return [state.reader.take(), state.writer.take()]
    }
    for continuation in waiting { continuation?.resume() }
  }

  // MARK: The reader

  /// Nil when nothing is there yet.
  func take() -> Next? {
    let (next, writer) = state.withLock { state in (state.takeNext(), state.writerToResume(maxUnreadBytes)) }
    writer?.resume()
    return next
  }

  /// Waits until there may be something to take. False when nothing came and the task is cancelled; it may read on.
  func waitForMessage() async -> Bool {
    if Task.isCancelled { return false }
    await wait(\.reader) { $0.end != nil || $0.first < $0.messages.count }
    return true
  }

  /// Waits until `isReady` may have come true or the task is cancelled.
  private func wait(
    _ waiter: any WritableKeyPath<State, UnsafeContinuation<Void, Never>?> & Sendable,
    _ isReady: @Sendable (borrowing State) -> Bool
  ) async {
    await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in
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

extension MessageQueue.State {
  fileprivate mutating func takeNext() -> MessageQueue.Next? {
    guard first < messages.count else { return end.map { .end($0) } }
    let message = messages[first]
    first += 1
    byteCount -= MessageQueue.weight(message)
    // Storage is moved only when at least half of it was taken, so that a message is moved at most once on average.
    if first * 2 > messages.count {
      messages.removeFirst(first)
      first = 0
    }
    return .message(message)
  }

  fileprivate mutating func writerToResume(_ maxUnreadBytes: Int) -> UnsafeContinuation<Void, Never>? {
    byteCount <= maxUnreadBytes / 2 ? writer.take() : nil
  }
}
