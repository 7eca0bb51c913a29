import EventLoop
import Protobuf
import RPC

/// Calls a service by gRPC over HTTP/2, on TCP or a unix socket, through TLS where its options have
/// credentials; what generated clients take.
///
/// It connects with the first call, and again when the connection was lost or the server said goodbye; one connection to a server carries
/// all calls. A call on its way when its connection is lost ends with UNAVAILABLE, unless the server cannot have seen it or its method has
/// an ``AttemptPolicy``. While no server is reached, calls are UNAVAILABLE at once, or wait if they ask for that
/// (`CallOptions.waitForReady`). Usable from any task; from a task on the channel's own loop a call changes no thread.
public final class HTTP2Channel: ClientChannel {
  let connector: Connector
  private let ownsLoop: Bool

  /// A channel on a loop that runs already, for callers on that loop above all.
  public init(_ target: ChannelTarget, on loop: EventLoop, options: ChannelOptions = ChannelOptions()) {
    connector = Connector(target, on: loop, options)
    ownsLoop = false
    enlist()
  }

  /// A channel with a loop and a thread of its own, for callers that have none.
  public init(_ target: ChannelTarget, options: ChannelOptions = ChannelOptions()) throws(SystemError) {
    connector = Connector(target, on: try EventLoop.spawn(name: "rpc-channel"), options)
    ownsLoop = true
    enlist()
  }

  /// As ``init(_:on:options:)``; `host` is an address or a name.
  public convenience init(host: String, port: UInt16, on loop: EventLoop, limits: Limits = Limits()) {
    self.init(.host(host, port: port), on: loop, options: ChannelOptions(limits: limits))
  }

  /// As ``init(_:options:)``; `host` is an address or a name.
  public convenience init(host: String, port: UInt16, limits: Limits = Limits()) throws(SystemError) {
    try self.init(.host(host, port: port), options: ChannelOptions(limits: limits))
  }

  deinit {
    let connector = connector
    Inspection.change { $0.channels[connector.id] = nil }
    connector.loop.submit { connector.close() }
    if ownsLoop { connector.loop.stop() }
  }

  private func enlist() { Inspection.change { $0.channels[connector.id] = connector } }

  /// The states of the channel, the one at the moment first; ends with the channel. Watching does not make it connect, see ``connect()``.
  public var connectivity: AsyncStream<ConnectivityState> {
    AsyncStream { [connector] states in
      connector.run {
        let number = connector.observe {
          states.yield($0)
          if $0 == .shutdown { states.finish() }
        }
        states.onTermination = { _ in connector.loop.submit { connector.stopObserving(number) } }
      }
    }
  }

  /// Connects without a call, unless it is connected or about to be.
  public func connect() {
    connector.run { [connector] in connector.connect() }
  }

  public func unary<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, returning: Response.Type, options: CallOptions
  ) async throws(RPCError) -> CallResult<Response> {
    let meter = connector.measure()
    let frame = try options.frame(request)
    let stream = SingleResponseStream(method, frame, options, connector.limits, meter, tracer: connector.options.tracer)
    let connector = connector
    let result = await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in
        connector.run {
          stream.start(through: connector)
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
        let meter = connector.measure()
        let stream = ManyResponsesStream(
          method, try options.frame(request), options, connector.limits, meter, tracer: connector.options.tracer)
        connector.run { stream.start(through: connector) }
        return stream
      }.iterator()
    }
  }

  public func clientStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, returning: Response.Type, options: CallOptions,
    _ requests: (RequestWriter<Request>) async throws -> Void
  ) async throws -> CallResult<Response> {
    let stream = SingleResponseStream(
      method, nil, options, connector.limits, connector.measure(), tracer: connector.options.tracer)
    let connector = connector
    connector.run { stream.start(through: connector) }
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
    let stream = ManyResponsesStream(
      method, nil, options, connector.limits, connector.measure(), tracer: connector.options.tracer)
    let call = BidirectionalCall(stream, through: self)
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
    connector.run { [connector] in stream.start(through: connector) }
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
      send: { (message, compressed) async throws(RPCError) in
        let frame = try options.frame(message, form, compressed: compressed)
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
  /// Of a message that could not be read: there is nothing behind it.
  private var failure: RPCError?

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
    if let failure { throw failure }
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
    do throws(RPCError) {
      return try form.response(try message.content(maxBytes: step.maxBytes) { GzipCodec() }, as: encoding)
    } catch {
      failure = error
      connector.loop.submit { stream.cancel() }
      throw error
    }
  }
}

extension CallOptions {
  /// A message behind the head of its frame, encoded and compressed as the options say, on the caller's own task.
  fileprivate func frame<Request: Message>(
    _ message: Request, _ form: MessageForm<Request>? = nil, compressed: Bool = true
  ) throws(RPCError) -> [UInt8] {
    let frame = try (form ?? MessageForm(for: encoding)).frame(message, as: encoding)
    return compressed && compression == .gzip ? GzipCodec().compressed(frame) ?? frame : frame
  }
}

extension CallResult {
  fileprivate init(_ response: SingleResponseStream.Response, _ options: CallOptions) throws(RPCError) {
    let message = try response.message.content(maxBytes: response.maxBytes) { GzipCodec() }
    self.init(
      message: try MessageForm(for: options.encoding).response(message, as: options.encoding),
      initialMetadata: response.initialMetadata, trailingMetadata: response.trailingMetadata)
  }
}
