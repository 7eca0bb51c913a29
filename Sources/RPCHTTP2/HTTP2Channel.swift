import EventLoop
import Protobuf
import RPC

/// Calls a server by gRPC over HTTP/2 on TCP, in plaintext; what generated clients take.
///
/// One connection carries all calls. It is made with the first call, and made anew with the next call after it was lost or the server
/// said goodbye; a call on its way at that moment ends with UNAVAILABLE. Usable from any task; from a task on the channel's own loop a
/// call changes no thread.
public final class HTTP2Channel: ClientChannel {
  let connector: Connector
  private let ownsLoop: Bool

  /// A channel on a loop that runs already, for callers on that loop above all. `host` is an address or a name.
  public init(host: String, port: UInt16, on loop: EventLoop, limits: Limits = Limits()) {
    connector = Connector(host: host, port: port, on: loop, limits: limits)
    ownsLoop = false
  }

  /// A channel with a loop and a thread of its own, for callers that have none.
  public init(host: String, port: UInt16, limits: Limits = Limits()) throws(SystemError) {
    connector = Connector(host: host, port: port, on: try EventLoop.spawn(name: "rpc-channel"), limits: limits)
    ownsLoop = true
  }

  deinit {
    let connector = connector
    connector.loop.submit { connector.close() }
    if ownsLoop { connector.loop.stop() }
  }

  public func unary<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, returning: Response.Type, options: CallOptions
  ) async throws(RPCError) -> CallResult<Response> {
    let frame = try MessageForm(for: options.encoding).frame(request, as: options.encoding)
    let stream = SingleResponseStream(method, frame, options, connector.limits)
    let connector = connector
    let result = await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in
        connector.run {
          connector.start(stream)
          stream.whenDone(continuation)
        }
      }
    } onCancel: {
      connector.loop.submit { stream.cancel() }
    }
    return try CallResult(try result.get(), options)
  }

  public func serverStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, returning: Response.Type, options: CallOptions
  ) -> ResponseStream<Response> {
    ResponseStream { [self] in
      ResponseReader(options, through: self) { [connector] () throws(RPCError) in
        let frame = try MessageForm(for: options.encoding).frame(request, as: options.encoding)
        let stream = ManyResponsesStream(method, frame, options, connector.limits)
        connector.run { connector.start(stream) }
        return stream
      }.iterator()
    }
  }

  public func clientStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, returning: Response.Type, options: CallOptions,
    _ requests: (RequestWriter<Request>) async throws -> Void
  ) async throws -> CallResult<Response> {
    let stream = SingleResponseStream(method, nil, options, connector.limits)
    let connector = connector
    connector.run { connector.start(stream) }
    do {
      try await requests(RequestWriter(to: stream, options, through: self))
    } catch {
      let end = await withUnsafeContinuation { continuation in connector.run { stream.endOrCancel(continuation) } }
      // The writer's error says that the call is over: how it ended says more.
      guard error is RPCError, let end else { throw error }
      return try CallResult(end.get(), options)
    }
    let result = await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in
        connector.run {
          stream.endRequest()
          stream.whenDone(continuation)
        }
      }
    } onCancel: {
      connector.loop.submit { stream.cancel() }
    }
    return try CallResult(result.get(), options)
  }

  public func bidirectional<Request: Message, Response: Message>(
    _ method: MethodDescriptor, sending: Request.Type, returning: Response.Type, options: CallOptions
  ) -> (requests: RequestWriter<Request>, responses: ResponseStream<Response>) {
    let call = BidirectionalCall(ManyResponsesStream(method, nil, options, connector.limits), through: self)
    return (
      RequestWriter(to: call.stream, options, through: call),
      ResponseStream { ResponseReader(options, through: call) { call.stream }.iterator() }
    )
  }
}

/// A call that both halves hold on to: it is cancelled when neither does.
private final class BidirectionalCall: StreamOwner {
  let connector: Connector
  let stream: ManyResponsesStream
  private let channel: HTTP2Channel

  init(_ stream: ManyResponsesStream, through channel: HTTP2Channel) {
    (self.stream, self.channel, connector) = (stream, channel, channel.connector)
    connector.run { [connector] in connector.start(stream) }
  }

  deinit { connector.loop.submit { [stream] in stream.cancel() } }
}

/// What keeps a call's channel alive.
protocol StreamOwner: AnyObject, Sendable {
  var connector: Connector { get }
}

extension HTTP2Channel: StreamOwner {}

extension RequestWriter {
  fileprivate init(to stream: ClientStream, _ options: CallOptions, through owner: some StreamOwner) {
    let form = MessageForm<Request>(for: options.encoding)
    self.init(
      send: { (message) async throws(RPCError) in
        let frame = try form.frame(message, as: options.encoding)
        let result = await withTaskCancellationHandler {
          await withUnsafeContinuation { continuation in owner.connector.run { stream.write(frame, continuation) } }
        } onCancel: {
          owner.connector.loop.submit { stream.cancel() }
        }
        try result.get()
      },
      end: { owner.connector.run { stream.endRequest() } })
  }
}

/// Takes the messages of one streamed response; the call begins with the first and is cancelled when this goes away.
private final class ResponseReader<Response: Message> {
  private let encoding: MessageEncoding
  private let form: MessageForm<Response>
  private let owner: any StreamOwner
  private let begin: () throws(RPCError) -> ManyResponsesStream
  private var stream: ManyResponsesStream?
  private var metadata = StreamMetadata()

  init(_ options: CallOptions, through owner: any StreamOwner, _ begin: @escaping () throws(RPCError) -> ManyResponsesStream) {
    encoding = options.encoding
    form = MessageForm(for: encoding)
    self.owner = owner
    self.begin = begin
  }

  deinit {
    if let stream { owner.connector.loop.submit { stream.cancel() } }
  }

  func iterator() -> ResponseStream<Response>.Iterator {
    ResponseStream.Iterator(metadata: { self.metadata }) { () async throws(RPCError) in try await self.next() }
  }

  private func next() async throws(RPCError) -> Response? {
    if stream == nil { stream = try begin() }
    let stream = stream!
    let connector = owner.connector
    let result = await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in connector.run { stream.next(continuation) } }
    } onCancel: {
      connector.loop.submit { stream.cancel() }
    }
    let step = try result.get()
    metadata.initial = step.initialMetadata
    guard let message = step.message else {
      metadata.trailing = step.trailingMetadata
      return nil
    }
    return try form.response(message, as: encoding)
  }
}

extension CallResult {
  fileprivate init(_ response: SingleResponseStream.Response, _ options: CallOptions) throws(RPCError) {
    self.init(
      message: try MessageForm(for: options.encoding).response(response.message, as: options.encoding),
      initialMetadata: response.initialMetadata, trailingMetadata: response.trailingMetadata)
  }
}
