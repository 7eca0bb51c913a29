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
  private let limits: InProcessLimits
  private let log: InProcessChannel.FailureLog?
  private let requests = MessageQueue(maxUnreadBytes: InProcessCall.maxUnreadBytes)
  private let responses = MessageQueue(maxUnreadBytes: InProcessCall.maxUnreadBytes)
  private let state = Mutex(State())

  /// What a side may have waiting for the other before it must wait itself.
  private static let maxUnreadBytes = 64 * 1024

  init(_ context: CallContext, on executor: any TaskExecutor, _ limits: InProcessLimits, log: InProcessChannel.FailureLog?) {
    (self.context, self.executor, self.limits, self.log) = (context, executor, limits, log)
  }

  /// Runs `start`, which hands the call to its handler, on the executor; not at all when the deadline has passed.
  func run(_ start: @escaping @Sendable () async -> Void) {
    if let deadline = context.deadline {
      if deadline.isPast { return fail(Self.deadlineExceeded) }
      let timer = Task {
        guard (try? await Task.sleep(for: deadline.timeLeft)) != nil else { return }
        self.fail(Self.deadlineExceeded)
      }
      state.withLock { $0.timer = timer }
    }
    Task(executorPreference: executor) { if !self.isEnded { await start() } }
  }

  private static let deadlineExceeded = RPCError(.deadlineExceeded, "the deadline has passed")

  // MARK: The caller's side

  var isEnded: Bool { state.withLock { $0.result != nil } }
  var responseMetadata: StreamMetadata { state.withLock { $0.metadata } }

  /// As ``RequestWriter/write(_:)``.
  func write(_ message: [UInt8]) async throws(RPCError) {
    if Task.isCancelled { cancel() }
    requests.append(message)
    if await !requests.waitForRoom() { cancel() }
    switch state.withLock({ $0.result }) {
    case .failure(let error): throw error
    case .success: throw RPCError(.cancelled, "the server has answered and takes no more messages")
    case nil: return
    }
  }

  /// Sends the one message of a request.
  func send(_ message: [UInt8]) { requests.append(message) }

  func endRequest() { requests.end(.success(())) }

  /// The next message of the response, nil behind the last; a cancelled task cancels the call.
  func nextResponse() async throws(RPCError) -> [UInt8]? {
    while true {
      switch responses.take() {
      case .message(let message):
        do throws(RPCError) { try limits.check(message) } catch {
          abandon(error)
          throw error
        }
        return message
      case .end(let result):
        try result.get()
        return nil
      case nil:
        if await !responses.waitForMessage() { cancel() }
      }
    }
  }

  func cancel() { abandon(RPCError(.cancelled, "the call was cancelled")) }

  // MARK: The handler's side

  func started(_ task: Task<Void, Never>) {
    let isOver = state.withLock { state in
      if state.result == nil { state.task = task }
      return state.result != nil
    }
    if isOver { task.cancel() }
  }

  func takeRequest(_ read: (UnsafeRawBufferPointer) throws(RPCError) -> Void) throws(RPCError) -> RequestArrival {
    switch requests.take() {
    case .message(let message):
      do throws(RPCError) {
        try limits.check(message)
        try message.lend(read)
      } catch {
        fail(error)
        throw error
      }
      return .message
    case .end(let result):
      try result.get()
      return .end
    case nil: return .nothingYet
    }
  }

  func waitForRequest() async throws(RPCError) {
    if await !requests.waitForMessage() { throw RPCError(.cancelled, "the task that reads the requests was cancelled") }
  }

  /// The message of a request that is one; ends the call and returns nil for one that is not.
  func onlyRequest() async -> [UInt8]? {
    do throws(RPCError) {
      var messages: [[UInt8]] = []
      while true {
        switch try takeRequest({ messages.append(Array($0)) }) {
        case .message where messages.count == 2: throw RPCError(.unimplemented, "the method takes one message")
        case .message: continue
        case .nothingYet: try await waitForRequest()
        case .end:
          if let message = messages.first { return message }
          throw RPCError(.unimplemented, "the method takes one message and none was sent")
        }
      }
    } catch {
      fail(error)
      return nil
    }
  }

  /// Within a process nothing is compressed.
  func send(_ frame: [UInt8], compressed: Bool) throws(RPCError) -> Bool {
    if isEnded { throw Self.hasEnded }
    begin()
    responses.append(Array(frame[MessageFrame.headSize...]))
    return responses.hasRoom
  }

  func waitForRoom() async throws(RPCError) {
    let hasRoom = await responses.waitForRoom()
    if isEnded { throw Self.hasEnded }
    if !hasRoom { throw RPCError(.cancelled, "the task that writes the responses was cancelled") }
  }

  func respond(_ frame: [UInt8]) {
    if isEnded { return }
    begin()
    responses.append(Array(frame[MessageFrame.headSize...]))
    finish()
  }

  func finish() {
    begin()
    _ = end(.success(()), trailing: context.trailingMetadata)
  }

  func fail(_ error: RPCError, cause: String?) {
    // What is set ahead of the answer comes ahead of its failure too.
    if !context.responseMetadata.isEmpty { begin() }
    var (error, metadata) = (error, context.trailingMetadata)
    _ = metadata.identify(context.metadata)
    metadata.append(contentsOf: error.metadata)
    error.metadata = metadata
    error.initialMetadata = responseMetadata.initial
    if end(.failure(error), trailing: metadata) { log?(context.method, error, cause) }
  }

  // MARK: The end

  private static let hasEnded = RPCError(.cancelled, "the call has ended")

  func begin() {
    state.withLock { state in
      if state.hasBegun || state.result != nil { return }
      state.hasBegun = true
      state.metadata.initial = context.responseMetadata
    }
  }

  /// The caller ends the call, and the handler hears of it.
  private func abandon(_ error: RPCError) { _ = end(.failure(error), trailing: Metadata()) }

  /// False for a call that has ended before. What was sent before the end is still there to be read.
  private func end(_ result: Result<Void, RPCError>, trailing: Metadata) -> Bool {
    let ended = state.withLock { state -> State? in
      guard state.result == nil else { return nil }
      state.metadata.trailing = trailing
      state.result = limits.admit(state.metadata.initial) && limits.admit(trailing) ? result : .failure(Self.tooMuchMetadata)
      defer { (state.task, state.timer) = (nil, nil) }
      return state
    }
    guard let ended, let result = ended.result else { return false }
    ended.timer?.cancel()
    ended.task?.cancel()
    requests.end(.failure(Self.hasEnded), droppingUnread: true)
    responses.end(result)
    return true
  }

  private static let tooMuchMetadata = RPCError(.resourceExhausted, "the response's headers are above the limit")
}

/// What a call within a process may send at once, as over HTTP/2.
struct InProcessLimits {
  let messageBytes: Int
  let metadataBytes: Int

  func check(_ message: [UInt8]) throws(RPCError) {
    guard message.count <= messageBytes else {
      throw RPCError(.resourceExhausted, "a message of \(message.count) bytes is above the limit of \(messageBytes)")
    }
  }

  func admit(_ metadata: Metadata) -> Bool { metadata.isEmpty || metadata.headerListSize <= metadataBytes }
}
