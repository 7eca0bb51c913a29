import EventLoop
import Protobuf
import RPC

/// Calls a server by gRPC over HTTP/2 on TCP, in plaintext; what generated clients take.
///
/// One connection carries all calls. It is made with the first call, and made anew with the next call after it was lost or the server
/// said goodbye; a call on its way at that moment ends with UNAVAILABLE. Usable from any task; from a task on the channel's own loop a
/// call changes no thread.
public final class HTTP2Channel: ClientChannel {
  private let connector: Connector
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
    let stream = ClientStream(method, frame, options, connector.limits, isStreaming: false)
    let connector = connector
    let result = await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in
        connector.run {
          stream.whenDone = continuation
          connector.start(stream)
        }
      }
    } onCancel: {
      connector.loop.submit { stream.cancel() }
    }
    let response = try result.get()
    return CallResult(
      message: try decode(response.message, as: options.encoding), initialMetadata: response.initialMetadata,
      trailingMetadata: response.trailingMetadata)
  }

  public func serverStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, returning: Response.Type, options: CallOptions
  ) -> ResponseStream<Response> {
    ResponseStream { [self] in
      let reader = StreamReader(self, connector) { [limits = connector.limits] () throws(RPCError) in
        let frame = try MessageForm(for: options.encoding).frame(request, as: options.encoding)
        return ClientStream(method, frame, options, limits, isStreaming: true)
      }
      return ResponseStream<Response>.Iterator { () async throws(RPCError) in
        guard let bytes = try await reader.next() else { return nil }
        return try decode(bytes, as: options.encoding)
      }
    }
  }
}

/// Whatever is wrong with a response is not the caller's fault: INTERNAL.
private func decode<Response: Message>(_ bytes: [UInt8], as encoding: MessageEncoding) throws(RPCError) -> Response {
  do throws(RPCError) {
    return try bytes.withUnsafeBufferPointer { (bytes) throws(RPCError) in
      try MessageForm(for: encoding).decode(UnsafeRawBufferPointer(bytes), as: encoding)
    }
  } catch { throw RPCError(.internalError, "in the response, \(error.message)") }
}

/// Takes the messages of one streamed response; the call starts with the first and is cancelled when this goes away.
private final class StreamReader {
  private let channel: HTTP2Channel
  private let connector: Connector
  private let makeStream: () throws(RPCError) -> ClientStream
  private var stream: ClientStream?

  init(_ channel: HTTP2Channel, _ connector: Connector, _ makeStream: @escaping () throws(RPCError) -> ClientStream) {
    self.channel = channel
    self.connector = connector
    self.makeStream = makeStream
  }

  deinit {
    if let stream { connector.loop.submit { stream.cancel() } }
  }

  func next() async throws(RPCError) -> [UInt8]? {
    let (isFirst, stream) = if let stream { (false, stream) } else { (true, try makeStream()) }
    self.stream = stream
    let connector = connector
    let result = await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in
        connector.run {
          if isFirst { connector.start(stream) }
          stream.next(continuation)
        }
      }
    } onCancel: {
      connector.loop.submit { stream.cancel() }
    }
    return try result.get()
  }
}
