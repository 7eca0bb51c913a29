import Protobuf

/// A call as its transport carries it to the ``Router``: one object a call, confined to the call's executor.
///
/// A call ends once: with ``respond(_:)``, ``finish()`` or ``fail(_:cause:)``, with the deadline, or with the peer's loss. What is sent
/// after its end is dropped.
public protocol ServerCall: AnyObject, Sendable {
  var context: CallContext { get }
  /// Where the handler's task runs.
  var executor: any TaskExecutor { get }
  /// Hands over the handler's task, which the transport cancels when the call ends before the handler does. The task may be done.
  func started(_ task: Task<Void, Never>)
  /// Lends the next message of a streamed request, without its frame, to `read`; what that throws ends the call. What is not taken holds
  /// back the client. For one reader; throws when the call has ended.
  func takeRequest(_ read: (UnsafeRawBufferPointer) throws(RPCError) -> Void) throws(RPCError) -> RequestArrival
  /// Returns when there may be something to take; throws CANCELLED when the task is cancelled.
  func waitForRequest() async throws(RPCError)
  /// Sends the response's metadata now, ahead of its first message.
  func begin()
  /// Answers with one message and OK. `frame` is a message with its five bytes of gRPC head in front.
  func respond(_ frame: [UInt8])
  /// Accepts one message of a stream, framed, and says whether the next may follow at once; throws when the call has ended. One that is
  /// not to be `compressed` is sent as it is, whatever ``CallContext/responseCompression`` says.
  func send(_ frame: [UInt8], compressed: Bool) throws(RPCError) -> Bool
  /// Awaits while the peer takes no more; throws when the call has ended, and CANCELLED when the task is cancelled. For one writer.
  func waitForRoom() async throws(RPCError)
  /// Ends a stream of messages with OK.
  func finish()
  /// Ends the call with an error; `cause` is for the log alone.
  func fail(_ error: RPCError, cause: String?)
}

/// What a reader finds of a streamed request.
public enum RequestArrival: Sendable {
  case message
  /// Nothing is complete, and more may come.
  case nothingYet
  /// Behind the last message.
  case end
}

extension ServerCall {
  public func fail(_ error: RPCError) { fail(error, cause: nil) }
}

/// Sends the messages of a streamed response, in the order of the writes. For one writer.
public struct ResponseWriter<Response: Message>: Sendable {
  // Writing is inlined into the writer, as reading is.
  @usableFromInline let call: any ServerCall
  @usableFromInline let form: MessageForm<Response>
  @usableFromInline let redact: Redaction<Response>?
  /// One closure, since an array of them has a type that every message would look up.
  @usableFromInline var inspect: Inspection?

  init(_ call: any ServerCall, _ form: MessageForm<Response>, _ redact: Redaction<Response>?) {
    self.call = call
    self.form = form
    self.redact = redact
  }

  /// Looks at a message before it is sent, and may change it; what it throws, the writer throws.
  public typealias Inspection = @Sendable (inout Response) async throws(RPCError) -> Void

  /// A writer whose messages are each seen by `inspect`, ahead of those that this one has.
  public func inspecting(_ inspect: @escaping Inspection) -> ResponseWriter {
    var writer = self
    writer.inspect = inspect
    if let later = self.inspect {
      writer.inspect = { (message) async throws(RPCError) in
        try await inspect(&message)
        try await later(&message)
      }
    }
    return writer
  }

  /// Sends ``CallContext/responseMetadata`` now, for a client that waits for it, and not with the first message. Nothing the second time.
  public func begin() { call.begin() }

  /// Returns once the message is accepted for sending: awaits while the peer's window is full, throws when the call has ended. One that is
  /// not to be `compressed`, such as a secret beside what others wrote, leaves as it is whatever ``CallContext/responseCompression`` says.
  ///
  /// The message leaves only past the guard: a rule that asks for permissions which nobody checked throws INTERNAL here.
  @inlinable @inline(__always)
  public func write(_ message: Response, compressed: Bool = true) async throws(RPCError) {
    try call.context.checkGuard()
    var message = message
    if let inspect { try await inspect(&message) }
    redact?(&message, call.context)
    let hasRoom = try call.send(try form.frame(message, as: call.context.encoding), compressed: compressed)
    if !hasRoom { try await call.waitForRoom() }
  }
}
