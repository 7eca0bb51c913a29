import Protobuf

/// The messages of a streamed request, in order; ends when the client has sent its last, throws when the call ends before. For one
/// reader, in the handler's task or a child of it, which may run beside the writer of the responses.
///
/// A reader that lags holds back its client. Every message is decoded and checked by its schema's rules as it is taken; one that is
/// wrong ends the call with what is wrong with it, whatever the handler makes of the error.
public struct RequestStream<Request: Message>: AsyncSequence, Sendable {
  public typealias Element = Request
  public typealias Failure = RPCError

  private let call: any ServerCall
  private let form: MessageForm<Request>
  private let validate: Validation<Request>?
  /// One closure, since an array of them has a type that every message would look up.
  private var inspect: Inspection?

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

  public func makeAsyncIterator() -> Iterator { Iterator(requests: self) }

  public struct Iterator: AsyncIteratorProtocol {
    fileprivate let requests: RequestStream

    public mutating func next() async throws(RPCError) -> Request? { try await requests.take() }
    public mutating func next(isolation actor: isolated (any Actor)?) async throws(RPCError) -> Request? {
      try await requests.take()
    }
  }

  private func take() async throws(RPCError) -> Request? {
    guard let bytes = try await call.nextRequest() else { return nil }
    do throws(RPCError) {
      var request = try form.decode(bytes, as: call.context.encoding)
      try validate?(request, call.context)
      if let inspect { try await inspect(&request) }
      return request
    } catch {
      call.fail(error)
      throw error
    }
  }
}
