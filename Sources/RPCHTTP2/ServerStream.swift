import EventLoop
import HTTP2
import RPC

/// A call on the server: the stream that carries it and what the router's handler answers to.
///
/// Sendable by this proof: everything here happens on the connection's loop, where the handler's task also runs.
final class ServerStream: HTTP2Stream, ServerCall, @unchecked Sendable {
  let context: CallContext
  var executor: any TaskExecutor { connection.loop }

  private let connection: ServerConnection
  private let method: Router.Method
  private let startTime: MonotonicTime
  private var assembler: MessageAssembler
  private var request: [UInt8]?
  private var countedBytes = 0
  private var task: Task<Void, Never>?
  private var timer: LoopTimer?
  private var writer: UnsafeContinuation<Void, Never>?
  private var hasBegun = false
  private var isEnded = false

  init(_ method: Router.Method, _ head: RequestHead, on connection: ServerConnection) {
    self.connection = connection
    self.method = method
    startTime = connection.loop.now
    let deadline = head.timeout.map { Deadline.after(.nanoseconds($0.nanoseconds)) }
    context = CallContext(
      method: method.descriptor, metadata: head.metadata, deadline: deadline, peer: connection.peer, encoding: head.encoding)
    assembler = MessageAssembler(maxMessageBytes: connection.limits.maxMessageBytes)
    super.init()
    if let timeout = head.timeout { armDeadline(timeout) }
  }

  // MARK: The request

  private func armDeadline(_ timeout: TimeSpan) {
    let timer = LoopTimer { [unowned self] in fail(RPCError(.deadlineExceeded, "the deadline has passed")) }
    connection.loop.arm(timer, at: connection.loop.now + timeout)
    self.timer = timer
  }

  override func opened() {
    if let deadline = context.deadline, deadline.isPast { fail(RPCError(.deadlineExceeded, "the deadline has passed")) }
  }

  override func received(_ data: UnsafeRawBufferPointer) {
    guard !isEnded else { return }
    do throws(RPCError) {
      var messages = request == nil ? 0 : 1
      try assembler.append(data) { message in
        messages += 1
        if messages == 1 { request = Array(message) }
      }
      guard messages < 2 else { throw RPCError(.unimplemented, "the method takes one message") }
      count(assembler.byteCount + (request?.count ?? 0))
      if connection.buffersTooMuch {
        throw RPCError(.resourceExhausted, "the connection's unfinished requests are above the limit")
      }
    } catch {
      fail(error)
    }
  }

  /// Tells the connection what waits here.
  private func count(_ byteCount: Int) {
    guard byteCount != countedBytes else { return }
    connection.buffers(byteCount - countedBytes)
    countedBytes = byteCount
  }

  override func receivedEnd() {
    guard !isEnded else { return }
    do throws(RPCError) {
      try assembler.finish()
      guard let request else { throw RPCError(.unimplemented, "the method takes one message and none was sent") }
      self.request = nil
      count(0)
      request.withUnsafeBytes { connection.router.start(method, self, request: $0) }
    } catch {
      fail(error)
    }
  }

  // MARK: The answer

  func started(_ task: Task<Void, Never>) {
    if !isEnded { self.task = task }
  }

  func respond(_ frame: [UInt8]) {
    guard !isEnded else { return }
    append(frame)
    end(StatusHeaders.ok(context.trailingMetadata))
    beginOnce()
    ended()
  }

  func send(_ frame: [UInt8]) async throws(RPCError) {
    try checkRunning()
    append(frame)
    beginOnce()
    if unsentByteCount > connection.limits.maxUnsentStreamBytes {
      await withUnsafeContinuation { writer = $0 }
      try checkRunning()
    }
  }

  override func sent() {
    if writer != nil, unsentByteCount <= connection.limits.maxUnsentStreamBytes / 2 { resumeWriter() }
  }

  func finish() {
    guard !isEnded else { return }
    end(StatusHeaders.ok(context.trailingMetadata))
    beginOnce()
    ended()
  }

  func fail(_ error: RPCError, cause: String?) {
    guard !isEnded else { return }
    let metadata = context.trailingMetadata
    if hasBegun {
      cutShort(StatusHeaders.failure(error, metadata))
    } else {
      answer(StatusHeaders.onlyHeaders(error, metadata, context.encoding))
    }
    connection.log(error, cause, path: method.descriptor.path, since: startTime)
    ended()
  }

  override func closed(_ end: StreamEnd) { ended() }

  private func beginOnce() {
    if hasBegun { return }
    hasBegun = true
    begin(StatusHeaders.head(context.responseMetadata, context.encoding))
  }

  private func checkRunning() throws(RPCError) {
    if isEnded { throw RPCError(.cancelled, "the call has ended") }
  }

  /// Whatever ended the call, its handler hears of it, and what it does later is dropped.
  private func ended() {
    guard !isEnded else { return }
    isEnded = true
    if let timer {
      connection.loop.cancel(timer)
      self.timer = nil
    }
    count(0)
    task?.cancel()
    task = nil
    resumeWriter()
  }

  private func resumeWriter() {
    let waiting = writer
    writer = nil
    waiting?.resume()
  }
}
