import Protobuf

/// The messages of a streamed request, in order; ends when the client has sent its last, throws when the call ends before. For one
/// reader, in the handler's task or a child of it, which may run beside the writer of the responses.
///
/// A reader that lags holds back its client. Every message is decoded and checked by its schema's rules as it is taken; one that is
/// wrong ends the call with what is wrong with it, whatever the handler makes of the error.
public struct RequestStream<Request: Message>: AsyncSequence, Sendable {
  public typealias Element = Request
  public typealias Failure = RPCError

  // Reading is inlined into the reader, where the type of message is known: nothing of it is looked up then, and a message that is there
  // is taken without a look at the task's executor.
  @usableFromInline let call: any ServerCall
  @usableFromInline let form: MessageForm<Request>
  @usableFromInline let validate: Validation<Request>?
  /// One closure, since an array of them has a type that every message would look up.
  @usableFromInline var inspect: Inspection?

  init(_ call: any ServerCall, _ form: MessageForm<Request>, _ validate: Validation<Request>?) {
    self.call = call
    self.form = form
    self.validate = validate
  }

  /// Looks at a message before the reader has it, and may change it; what it throws ends the call.
  public typealias Inspection = @Sendable (inout Request) async throws(RPCError) -> Void

  /// The same messages, each seen by `inspect` as it is taken, behind those that were there before.
  public func inspecting(_ inspect: @escaping Inspection) -> RequestStream {
    var stream = self
    stream.inspect = inspect
    if let earlier = self.inspect {
      stream.inspect = { (request) async throws(RPCError) in
        try await earlier(&request)
        try await inspect(&request)
      }
    }
    return stream
  }

  @inlinable public func makeAsyncIterator() -> Iterator { Iterator(self) }

  public struct Iterator: AsyncIteratorProtocol {
    @usableFromInline let requests: RequestStream

    @inlinable init(_ requests: RequestStream) { self.requests = requests }

    @inlinable public mutating func next() async throws(RPCError) -> Request? { try await next(isolation: #isolation) }

    @inlinable @inline(__always)
    public mutating func next(isolation actor: isolated (any Actor)?) async throws(RPCError) -> Request? {
      var request: Request?
      while try requests.take(&request) == .nothingYet { try await requests.call.waitForRequest() }
      if request != nil, let inspect = requests.inspect {
        do throws(RPCError) { try await inspect(&request!) } catch {
          requests.call.fail(error)
          throw error
        }
      }
      return request
    }
  }

  @inlinable func take(_ request: inout Request?) throws(RPCError) -> RequestArrival {
    try call.takeRequest { (bytes) throws(RPCError) in
      let message = try form.decode(bytes, as: call.context.encoding)
      try validate?(message, call.context)
      request = message
    }
  }
}
