/// One stream of a session: what its peer sends arrives in the open methods, what it sends waits here until the peer has room.
///
/// Belongs to the session's thread. The session keeps it alive until ``closed(_:)``.
open class HTTP2Stream {
  public internal(set) final var id: Int32 = 0
  /// Nil before it is opened and after it is closed.
  public internal(set) final unowned(unsafe) var session: HTTP2Session?
  final var next: HTTP2Stream?
  final unowned(unsafe) var previous: HTTP2Stream?
  final var outgoing = OutgoingBody()

  public init() {}

  // MARK: What the peer sends

  /// A server's stream has its id and may answer.
  open func opened() {}
  /// Response headers, interim responses, or trailers.
  open func received(_ headers: HeaderBlock, isLast: Bool) {}
  open func received(_ data: UnsafeRawBufferPointer) {}
  /// The peer sends nothing more.
  open func receivedEnd() {}
  /// The last report.
  open func closed(_ end: StreamEnd) {}
  /// Bytes that waited have gone to the library; ``unsentByteCount`` has fallen.
  open func sent() {}

  // MARK: What is sent

  /// Bytes accepted by ``append(_:)`` that the peer's windows or the socket do not take yet.
  public final var unsentByteCount: Int { outgoing.byteCount }

  /// Sends the head of a response whose body follows by ``append(_:)`` and ``end(_:)``; both may already have been called.
  public final func begin(_ head: Headers) {
    outgoing.isBegun = true
    if outgoing.byteCount == 0, case .trailers(let trailers) = outgoing.end {
      session?.submitResponse(self, head, .noneAndTrailers)
      session?.submitTrailers(id, trailers)
    } else {
      session?.submitResponse(self, head, .provided)
    }
  }

  /// Answers with a head alone.
  public final func answer(_ head: Headers) { session?.submitResponse(self, head, .none) }

  public final func append(_ bytes: [UInt8]) {
    outgoing.append(bytes)
    session?.unsentByteCount += bytes.count
    resume()
  }

  /// Ends the body, with trailers or without.
  public final func end(_ trailers: Headers?) {
    outgoing.end = trailers.map { .trailers($0) } ?? .plain
    // The library asks for a body only when the windows have room, and trailers need none (RFC 9113 §5.2.1): behind a body that has gone
    // they leave by themselves, and the library lets go of it.
    if let trailers, outgoing.isBegun, outgoing.byteCount == 0 {
      session?.submitTrailers(id, trailers)
      session?.delegate.sessionHasOutput()
    } else {
      resume()
    }
  }

  /// Drops what has not been sent; ``end(_:)`` is to follow.
  public final func dropUnsent() {
    session?.unsentByteCount -= outgoing.byteCount
    outgoing.removeAll()
  }

  public final func reset(_ code: HTTP2ErrorCode) { session?.reset(self, code) }

  /// Forgets what was to be sent, so that a stream that is closed can carry its request once more.
  public final func startOver() {
    precondition(session == nil, "an open stream's bytes are counted by its session")
    outgoing = OutgoingBody()
  }

  /// Gives the peer back room for bytes that were received; until then they count against the stream's window, and never against the
  /// connection's.
  public final func consume(_ byteCount: Int) { session?.consume(id, byteCount) }

  private func resume() {
    guard outgoing.isDeferred else { return }
    outgoing.isDeferred = false
    session?.resume(id)
  }
}

/// A body that waits to be sent.
struct OutgoingBody {
  enum End {
    case open
    case plain
    case trailers(Headers)
  }

  private var first: [UInt8] = []
  private var offset = 0
  private var more = PieceQueue()
  private(set) var byteCount = 0
  var end = End.open
  /// The library has the head, or will have it before anything else.
  var isBegun = false
  /// The library was told to wait and must be told to go on.
  var isDeferred = false

  mutating func append(_ bytes: [UInt8]) {
    byteCount += bytes.count
    if offset == first.count { (first, offset) = (bytes, 0) } else { more.append(bytes) }
  }

  mutating func removeAll() {
    (first, offset, byteCount) = ([], 0, 0)
    more.removeAll()
  }

  /// Moves what fits to `buffer` and returns its size.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    var filled = 0
    while filled < buffer.count, offset < first.count {
      let count = min(first.count - offset, buffer.count - filled)
      first.withUnsafeBytes {
        buffer.baseAddress.unsafelyUnwrapped.advanced(by: filled).copyMemory(
          from: $0.baseAddress.unsafelyUnwrapped + offset, byteCount: count)
      }
      filled += count
      offset += count
      if offset == first.count, !more.isEmpty { (first, offset) = (more.popFirst(), 0) }
    }
    byteCount -= filled
    return filled
  }
}
