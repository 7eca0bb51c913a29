import Synchronization

/// A call within a process: both of its sides, between which messages wait without their frames.
///
/// Usable from any thread. ``context`` belongs to the handler's task as ever: what is sent of it is copied when the handler sends.
final class InProcessCall: ServerCall {
  private struct State {
    var metadata = StreamMetadata()
    var hasBegun = false
    var result: Result<Void, RPCError>?
    var task: Task<Void, Never>?
    var timer: Task<Void, Never>?
  }

  let context: CallContext
  let executor: any TaskExecutor
  private let log: InProcessChannel.FailureLog?
  private let requests = MessageQueue(maxUnreadBytes: InProcessCall.maxUnreadBytes)
  private let responses = MessageQueue(maxUnreadBytes: InProcessCall.maxUnreadBytes)
  private let state = Mutex(State())

  /// What a side may have waiting for the other before it must wait itself.
  private static let maxUnreadBytes = 64 * 1024

  init(_ context: CallContext, on executor: any TaskExecutor, log: InProcessChannel.FailureLog?) {
    (self.context, self.executor, self.log) = (context, executor, log)
  }

  /// Runs `start`, which hands the call to its handler, on the executor; not at all when the deadline has passed.
  func run(_ start: @escaping @Sendable () -> Void) {
    if let deadline = context.deadline {
      if deadline.isPast { return cutOff(Self.deadlineExceeded) }
      let timer = Task {
        guard (try? await Task.sleep(until: deadline.instant, clock: .continuous)) != nil else { return }
        self.cutOff(Self.deadlineExceeded)
      }
      state.withLock { $0.timer = timer }
    }
    Task(executorPreference: executor) { if !self.isEnded { start() } }
  }

  private static let deadlineExceeded = RPCError(.deadlineExceeded, "the deadline has passed")

  // MARK: The caller's side

  var isEnded: Bool { state.withLock { $0.result != nil } }
  var responseMetadata: StreamMetadata { state.withLock { $0.metadata } }

  /// As ``RequestWriter/write(_:)``.
  func write(_ message: [UInt8]) async throws(RPCError) {
    if Task.isCancelled { cancel() }
    if await !requests.write(message) { cancel() }
    switch state.withLock({ $0.result }) {
    case .failure(let error): throw error
    case .success: throw RPCError(.cancelled, "the server has answered and takes no more messages")
    case nil: return
    }
  }

  func endRequest() { requests.end(.success(())) }

  /// The next message of the response, nil behind the last; a cancelled task cancels the call.
  func nextResponse() async throws(RPCError) -> [UInt8]? {
    while true {
      switch await responses.next() {
      case .message(let message): return message
      case .end(let result):
        try result.get()
        return nil
      case .cancelled: cancel()
      }
    }
  }

  func cancel() { cutOff(RPCError(.cancelled, "the call was cancelled")) }

  // MARK: The handler's side

  func started(_ task: Task<Void, Never>) {
    let isOver = state.withLock { state in
      if state.result == nil { state.task = task }
      return state.result != nil
    }
    if isOver { task.cancel() }
  }

  func nextRequest() async throws(RPCError) -> [UInt8]? {
    switch await requests.next() {
    case .message(let message): return message
    case .end(let result):
      try result.get()
      return nil
    case .cancelled: throw RPCError(.cancelled, "the task that reads the requests was cancelled")
    }
  }

  func send(_ frame: [UInt8]) async throws(RPCError) {
    if isEnded { throw Self.hasEnded }
    begin()
    let isTaken = await responses.write(Array(frame[MessageFrame.headSize...]))
    if isEnded { throw Self.hasEnded }
    if !isTaken { throw RPCError(.cancelled, "the task that writes the responses was cancelled") }
  }

  func respond(_ frame: [UInt8]) {
    if isEnded { return }
    begin()
    responses.append(Array(frame[MessageFrame.headSize...]))
    finish()
  }

  func finish() {
    begin()
    end(.success(()), trailing: context.trailingMetadata)
  }

  func fail(_ error: RPCError, cause: String?) {
    var error = error
    if error.metadata.isEmpty { error.metadata = context.trailingMetadata }
    end(.failure(error), trailing: error.metadata, cause)
  }

  // MARK: The end

  private static let hasEnded = RPCError(.cancelled, "the call has ended")

  private func begin() {
    state.withLock { state in
      if state.hasBegun || state.result != nil { return }
      state.hasBegun = true
      state.metadata.initial = context.responseMetadata
    }
  }

  /// Ends the call from outside of its handler, whatever waits to be read.
  private func cutOff(_ error: RPCError) { end(.failure(error), trailing: nil) }

  private func end(_ result: Result<Void, RPCError>, trailing: Metadata?, _ cause: String? = nil) {
    let ended = state.withLock { state -> State? in
      guard state.result == nil else { return nil }
      state.result = result
      if let trailing { state.metadata.trailing = trailing }
      defer { (state.task, state.timer) = (nil, nil) }
      return state
    }
    guard let ended else { return }
    if case .failure(let error) = result { log?(context.method, error, cause) }
    ended.timer?.cancel()
    ended.task?.cancel()
    requests.end(.failure(Self.hasEnded), droppingUnread: true)
    responses.end(result)
  }
}
