import Protobuf
import Synchronization

extension ResponseStream {
  /// Looks at a message before its reader does, and may change it; what it throws, the reader is thrown.
  public typealias Inspection = @Sendable (inout Response) async throws(RPCError) -> Void

  /// A stream whose messages are each seen by `inspect`.
  public func inspecting(_ inspect: @escaping Inspection) -> ResponseStream {
    wrapped { (base) async throws(RPCError) in
      guard var message = try await base.next() else { return nil }
      try await inspect(&message)
      return message
    }
  }

  /// A stream that tells its end to `end`, once: an error, nil for OK, CANCELLED when its reader leaves it.
  func reporting(_ end: @escaping @Sendable (RPCError?) -> Void) -> ResponseStream {
    ResponseStream {
      let report = EndReport(end)
      return wrapped { (base) async throws(RPCError) in
        do throws(RPCError) {
          let message = try await base.next()
          if message == nil { report.send(nil) }
          return message
        } catch {
          report.send(error)
          throw error
        }
      }.makeAsyncIterator()
    }
  }

  /// Messages that are there already, and then OK: what an interceptor answers by itself.
  public init(_ messages: some Sequence<Response> & Sendable) {
    self.init {
      var rest = Array(messages)[...]
      return Iterator { () throws(RPCError) in rest.popFirst() }
    }
  }

  /// A stream that is first to be had, with the first message.
  init(startingWith start: @escaping @Sendable () async throws(RPCError) -> ResponseStream) {
    self.init { Wrapped(start) { (base) async throws(RPCError) in try await base.next() }.iterator() }
  }

  private func wrapped(_ pull: @escaping Wrapped<Response>.Pull) -> ResponseStream {
    ResponseStream { Wrapped({ () throws(RPCError) in self }, pull).iterator() }
  }
}

/// One reader's way through another stream. Confined to the reader's task.
private final class Wrapped<Response: Message> {
  typealias Iterator = ResponseStream<Response>.Iterator
  typealias Pull = @Sendable (inout Iterator) async throws(RPCError) -> Response?

  private let start: () async throws(RPCError) -> ResponseStream<Response>
  private let pull: Pull
  private var base: Iterator?

  init(_ start: @escaping () async throws(RPCError) -> ResponseStream<Response>, _ pull: @escaping Pull) {
    (self.start, self.pull) = (start, pull)
  }

  func iterator() -> Iterator {
    Iterator(metadata: { self.metadata }) { () async throws(RPCError) in try await self.next() }
  }

  private var metadata: StreamMetadata {
    var metadata = StreamMetadata()
    guard let base else { return metadata }
    (metadata.initial, metadata.trailing) = (base.initialMetadata, base.trailingMetadata)
    return metadata
  }

  private func next() async throws(RPCError) -> Response? {
    var iterator: Iterator
    if let base { iterator = base } else { iterator = try await start().makeAsyncIterator() }
    base = iterator
    return try await pull(&iterator)
  }
}

/// Tells an end once, at the latest when nobody holds it.
private final class EndReport: Sendable {
  private let end: Mutex<(@Sendable (RPCError?) -> Void)?>

  init(_ end: @escaping @Sendable (RPCError?) -> Void) { self.end = Mutex(end) }

  deinit { send(RPCError(.cancelled, "the reader left the stream")) }

  func send(_ error: RPCError?) { end.withLock { $0.take() }?(error) }
}

extension RequestWriter {
  /// Looks at a message before it is sent, and may change it; what it throws, the writer is thrown.
  public typealias Inspection = @Sendable (inout Request) async throws(RPCError) -> Void

  /// A writer whose messages are each seen by `inspect`, ahead of those that this one has.
  public func inspecting(_ inspect: @escaping Inspection) -> RequestWriter {
    RequestWriter(
      send: { (message, compressed) async throws(RPCError) in
        var message = message
        try await inspect(&message)
        try await write(message, compressed: compressed)
      }, end: finish)
  }

  /// A writer whose messages go nowhere: for an interceptor that answers by itself.
  public static var discarding: RequestWriter { RequestWriter(send: { (_, _) throws(RPCError) in }, end: {}) }
}
