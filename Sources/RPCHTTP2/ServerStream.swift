import EventLoop
import HTTP2
import RPC

/// A call on the server: the stream that carries it and what the router's handler answers to.
///
/// Sendable by this proof: everything here happens on the connection's loop, where the handler's task also runs.
final class ServerStream: HTTP2Stream, ServerCall, @unchecked Sendable {
  let context: CallContext
  var executor: any TaskExecutor { share }

  private let connection: ServerConnection
  private let method: Router.Method
  private let share: LoopShare
  /// Nil where nobody follows the call.
  private let trace: (any CallTrace)?
  private let startTime: MonotonicTime
  private let bounds: MessageBounds
  private let acceptsGzip: Bool
  private var assembler = MessageAssembler()
  private var request: ReceivedMessage?
  /// Of a method that takes a stream; nil for one that takes a message.
  private var inbox: MessageInbox?
  private var reader: UnsafeContinuation<Void, Never>?
  private var countedBytes = 0
  private var task: Task<Void, Never>?
  private var timer: LoopTimer?
  private var writer: UnsafeContinuation<Void, Never>?
  private var hasBegun = false
  /// Whether messages of the answer are compressed; decided where it begins.
  private var compresses = false
  private var isEnded = false
  /// Of messages, without the heads of their frames.
  private var (sentBytes, receivedBytes) = (0, 0)
  /// Of a method that takes a message: whether all of it is there.
  private var isComplete = false
  /// What the last look found unsent behind the handler's end, and when it was more.
  private var (stalledByteCount, stallTime) = (0, MonotonicTime.never)

  init(_ method: Router.Method, _ head: RequestHead, on connection: ServerConnection) {
    self.connection = connection
    self.method = method
    share = connection.server.shares[method]
    startTime = connection.loop.now
    let deadline = head.timeout.map { connection.loop.now + $0 }
    context = CallContext(
      method: method.descriptor, metadata: head.metadata, deadline: deadline.map { Deadline($0.nanoseconds) },
      peer: connection.peer, encoding: head.encoding)
    bounds = MessageBounds(
      maxBytes: method.maxRequestBytes ?? connection.limits.maxMessageBytes, mayBeCompressed: head.compression != .identity)
    acceptsGzip = head.acceptsGzip
    if method.takesStream { inbox = MessageInbox() }
    trace = connection.server.tracer?.begin(context)
    super.init()
    if let trace { context.trace = trace }
    connection.server.tally.start(at: startTime)
    connection.server.counts?.start(method.index)
    if let deadline { arm(deadline) }
    if connection.isEnding { context.announceShutdown() }
  }

  // MARK: The request

  private func arm(_ deadline: MonotonicTime) {
    let timer = LoopTimer { [unowned self] in cutOff(RPCError(.deadlineExceeded, "the deadline has passed")) }
    connection.loop.arm(timer, at: deadline)
    self.timer = timer
  }

  override func opened() {
    if let deadline = context.deadline, deadline.isPast {
      fail(RPCError(.deadlineExceeded, "the deadline has passed"))
    } else if inbox != nil {
      share.run { connection.server.routes.start(method, self) }
    }
  }

  override func received(_ data: UnsafeRawBufferPointer) {
    guard !isEnded else { return }
    if inbox != nil { return receivedPart(data) }
    do throws(RPCError) {
      var messages = request == nil ? 0 : 1
      try assembler.append(data, within: bounds) { message, isCompressed in
        messages += 1
        receivedBytes += message.count
        if messages == 1 { request = ReceivedMessage(bytes: Array(message), isCompressed: isCompressed) }
      }
      guard messages < 2 else { throw RPCError(.unimplemented, "the method takes one message") }
      try count(assembler.byteCount + (request?.bytes.count ?? 0))
      if request == nil { consume(data.count) }
    } catch {
      fail(error)
    }
  }

  /// Tells the connection what waits here.
  private func count(_ byteCount: Int) throws(RPCError) {
    guard byteCount != countedBytes else { return }
    connection.buffers(byteCount - countedBytes)
    countedBytes = byteCount
    if connection.buffersTooMuch {
      throw RPCError(.resourceExhausted, "the connection's unfinished requests are above the limit")
    }
  }

  override func receivedEnd() {
    guard !isEnded else { return }
    if inbox != nil {
      inbox!.receiveEnd()
      return resumeReader()
    }
    isComplete = true
    do throws(RPCError) {
      try assembler.finish()
      guard let request else { throw RPCError(.unimplemented, "the method takes one message and none was sent") }
      connection.messages.receive(at: connection.loop.now)
      self.request = nil
      try count(0)
      try request.bytes.lend { (message) throws(RPCError) in
        try take(message, request.isCompressed) { message in
          share.run { connection.server.routes.start(method, self, request: message) }
        }
      }
    } catch {
      fail(error)
    }
  }

  /// Lends a message to `read` as it was before it was compressed, if it was.
  private func take(
    _ message: UnsafeRawBufferPointer, _ isCompressed: Bool, _ read: (UnsafeRawBufferPointer) throws(RPCError) -> Void
  ) throws(RPCError) {
    context.isRequestCompressed = isCompressed
    trace?.received(byteCount: message.count, isCompressed: isCompressed)
    guard isCompressed else { return try read(message) }
    let content = try connection.server.gzip.decompressed(message, maxBytes: bounds.maxBytes)
    try content.lend(read)
  }

  // MARK: A streamed request

  private func receivedPart(_ data: UnsafeRawBufferPointer) {
    inbox!.receive(data)
    do throws(RPCError) { try countInbox() } catch { return fail(error) }
    if inbox!.isReady(within: bounds) { resumeReader() } else { giveBack() }
  }

  func takeRequest(_ read: (UnsafeRawBufferPointer) throws(RPCError) -> Void) throws(RPCError) -> RequestArrival {
    connection.loop.assertCurrent()
    try checkRunning()
    do throws(RPCError) {
      let arrival = try inbox!.next(within: bounds) { (message, isCompressed) throws(RPCError) in
        receivedBytes += message.count
        try take(message, isCompressed, read)
      }
      try countInbox()
      if arrival == .message {
        connection.messages.receive(at: connection.loop.now)
        giveBack()
      }
      return arrival
    } catch {
      fail(error)
      throw error
    }
  }

  func waitForRequest() async throws(RPCError) {
    precondition(reader == nil, "a stream has one reader")
    await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in
        if Task.isCancelled || isEnded { return continuation.resume() }
        reader = continuation
        giveBack()
      }
    } onCancel: {
      connection.loop.submit { self.resumeReader() }
    }
    if Task.isCancelled && !isEnded { throw RPCError(.cancelled, "the task that reads the requests was cancelled") }
  }

  private func giveBack() {
    let room = inbox!.roomToGiveBack(isReaderWaiting: reader != nil)
    if room > 0 { consume(room) }
  }

  /// What the stream's own window bounds needs no other bound.
  private func countInbox() throws(RPCError) { try count(max(0, inbox!.byteCount - connection.limits.streamWindowBytes)) }

  private func resumeReader() {
    let waiting = reader
    reader = nil
    waiting?.resume()
  }

  // MARK: The answer

  func started(_ task: Task<Void, Never>) {
    if !isEnded { self.task = task }
  }

  func respond(_ frame: [UInt8]) {
    guard !isEnded else { return }
    decideCompression()
    let frame = compresses ? connection.server.gzip.compressed(frame) ?? frame : frame
    guard connection.hasRoom(for: frame.count) else { return fail(tooMuchUnsent) }
    append(frame)
    connection.messages.send(at: connection.loop.now)
    sentBytes = frame.count - MessageFrame.headSize
    trace?.sent(frame)
    end(StatusHeaders.ok(context.trailingMetadata))
    beginOnce()
    ended(.ok)
  }

  func send(_ frame: [UInt8], compressed: Bool) throws(RPCError) -> Bool {
    try checkRunning()
    decideCompression()
    let frame = compressed && compresses ? connection.server.gzip.compressed(frame) ?? frame : frame
    guard connection.hasRoom(for: frame.count) else {
      fail(tooMuchUnsent)
      throw tooMuchUnsent
    }
    append(frame)
    connection.messages.send(at: connection.loop.now)
    sentBytes += frame.count - MessageFrame.headSize
    trace?.sent(frame)
    beginOnce()
    return unsentByteCount <= connection.limits.maxUnsentStreamBytes
  }

  func waitForRoom() async throws(RPCError) {
    precondition(writer == nil, "a stream has one writer")
    await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in
        if Task.isCancelled || isEnded { continuation.resume() } else { writer = continuation }
      }
    } onCancel: {
      connection.loop.submit { self.resumeWriter() }
    }
    try checkRunning()
    if Task.isCancelled { throw RPCError(.cancelled, "the task that writes the responses was cancelled") }
  }

  override func sent() {
    if writer != nil, unsentByteCount <= connection.limits.maxUnsentStreamBytes / 2 { resumeWriter() }
  }

  func finish() {
    guard !isEnded else { return }
    end(StatusHeaders.ok(context.trailingMetadata))
    beginOnce()
    ended(.ok)
  }

  /// What was sent before the failure still arrives before it.
  func fail(_ error: RPCError, cause: String?) {
    guard !isEnded else { return }
    var metadata = context.trailingMetadata
    let id = metadata.identify(context.metadata)
    if hasBegun || !context.responseMetadata.isEmpty {
      end(StatusHeaders.failure(error, metadata))
      beginOnce()
    } else {
      answer(StatusHeaders.onlyHeaders(error, metadata, context.encoding))
    }
    connection.log(error, cause, id, path: method.descriptor.path, since: startTime)
    ended(error.code)
  }

  /// Ends the call now, whatever waits to be sent: at its deadline, and when the server cannot wait for it.
  func cutOff(_ error: RPCError) {
    guard !isEnded else { return }
    dropUnsent()
    fail(error)
  }

  override func closed(_ end: StreamEnd) {
    ended(.cancelled)
    connection.callEnded()
  }

  // MARK: What takes too long

  /// Called now and then while the stream is open.
  func look(at time: MonotonicTime) {
    let limits = connection.limits
    if !isEnded {
      guard !method.takesStream, !isComplete, time >= startTime + limits.requestTimeout else { return }
      fail(RPCError(.deadlineExceeded, "the request was not complete in time"))
    } else if unsentByteCount != stalledByteCount {
      (stalledByteCount, stallTime) = (unsentByteCount, time)
    } else if unsentByteCount > 0, time >= stallTime + limits.stalledWriteTimeout {
      reset(.cancel)
    }
  }

  func begin() {
    if !isEnded { beginOnce() }
  }

  private func beginOnce() {
    if hasBegun { return }
    decideCompression()
    hasBegun = true
    begin(StatusHeaders.head(context.responseMetadata, context.encoding, compresses ? .gzip : .identity))
  }

  /// Until the answer begins, its head says what its messages are.
  private func decideCompression() {
    if !hasBegun, acceptsGzip, context.responseCompression == .gzip { compresses = true }
  }

  private func checkRunning() throws(RPCError) {
    if isEnded { throw RPCError(.cancelled, "the call has ended") }
  }

  /// Whatever ended the call, its handler hears of it, and what it does later is dropped.
  private func ended(_ code: StatusCode) {
    guard !isEnded else { return }
    isEnded = true
    connection.server.tally.end(isOK: code == .ok)
    trace?.ended(code)
    if let counts = connection.server.counts {
      counts.end(method.index, code, MonotonicTime.now - startTime, sentBytes: sentBytes, receivedBytes: receivedBytes)
    }
    if let timer {
      connection.loop.cancel(timer)
      self.timer = nil
    }
    connection.buffers(-countedBytes)
    countedBytes = 0
    inbox = nil
    context.forgetShutdown()
    task?.cancel()
    task = nil
    resumeReader()
    resumeWriter()
  }

  private func resumeWriter() {
    let waiting = writer
    writer = nil
    waiting?.resume()
  }
}

private let tooMuchUnsent = RPCError(.resourceExhausted, "the answers that wait for the client are above the connection's limit")
