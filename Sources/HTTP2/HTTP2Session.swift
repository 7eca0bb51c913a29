import CNghttp2

/// One side of an HTTP/2 connection (RFC 9113): bytes in, events out; owns no socket and no timer.
///
/// Belongs to one thread. Methods of the delegate and of streams run within ``receive(_:)`` and ``nextOutput()``; from there anything may
/// be submitted, but neither of the two called.
public final class HTTP2Session {
  public enum Role: Sendable { case server, client }

  /// What this side bears.
  public struct Bounds: Sendable {
    /// Announced to the peer and kept for a server; a stream above it is refused and its connection lives.
    public var maxConcurrentStreams = 100
    public var maxHeaderListBytes = 16 * 1024
    public var streamWindowBytes = 256 * 1024
    public var connectionWindowBytes = 1024 * 1024
    /// Frames that cost their receiver more than their sender, taken from a client at once; see ``PeerAccount``.
    public var controlFrameBurst = 1000

    public init() {}
  }

  public let role: Role
  public private(set) var streamCount = 0
  /// Streams so far.
  public var streamCounts: StreamCounts {
    let (succeeded, failed) = (account.answeredCalls, failedStreamCount)
    return StreamCounts(started: succeeded + failed + streamCount, succeeded: succeeded, failed: failed)
  }
  /// Bytes of DATA that the peer takes at once of the connection as a whole.
  public var sendWindow: Int { Int(nghttp2_session_get_remote_window_size(handle.pointer)) }
  /// Bytes of DATA that this side takes.
  public var receiveWindow: Int { Int(nghttp2_session_get_local_window_size(handle.pointer)) }
  /// Whether the peer said that it takes no new streams.
  public internal(set) var hasReceivedGoAway = false
  /// Why, and what it said in words, as far as that is printable ASCII.
  public internal(set) var goAway = (code: HTTP2ErrorCode.noError, text: "")
  /// Why this side ended the connection, once it did for what the peer sent (RFC 9113 §5.4.1), and what it said of it.
  public internal(set) var connectionError: (code: HTTP2ErrorCode, text: String)?
  /// Whether HEADERS or DATA were sent since this was last set to false: while calls are answered, a client may ping.
  public var hasSentForCalls: Bool {
    get { account.hasSentForCalls }
    set { account.hasSentForCalls = newValue }
  }
  /// What all streams accepted by ``HTTP2Stream/append(_:)`` and have not sent.
  public internal(set) var unsentByteCount: Int {
    get { account.unsentByteCount }
    set { account.unsentByteCount = newValue }
  }
  /// A header block has begun and is not complete.
  public var isReceivingHeaders: Bool { block != nil }

  let bounds: Bounds
  unowned let delegate: any HTTP2SessionDelegate
  let workspace: HTTP2Workspace
  var block: HeaderBlock?
  var account: PeerAccount
  var surplusHeaderBytes = 0
  var failedStreamCount = 0
  /// ``end(_:saying:)`` was called.
  private(set) var isEnded = false
  /// Before a SETTINGS frame: the peer's largest window of a stream, and what it opens streams with.
  private var (largestWindow, initialWindow): (Int64, Int64) = (0, 0)
  private var handle = SessionHandle()
  private var firstStream: HTTP2Stream?
  private var mustAnnounce: Bool
  var highestPeerStream: Int32 = 0
  var isRefusing = false
  var recentResets = RecentResets()

  public init(_ role: Role, _ bounds: Bounds, in workspace: HTTP2Workspace, delegate: any HTTP2SessionDelegate) {
    self.role = role
    self.bounds = bounds
    self.workspace = workspace
    self.delegate = delegate
    account = PeerAccount(bounds.controlFrameBurst)
    mustAnnounce = role == .server
    handle.open(role, workspace, user: Unmanaged.passUnretained(self).toOpaque())
    submitSettings()
  }

  // MARK: Bytes

  /// Parses what the peer sent and reports it. After a failure the output still holds the GOAWAY that says why.
  public func receive(_ bytes: UnsafeRawBufferPointer) throws(HTTP2Failure) {
    let result = nghttp2_session_mem_recv(
      handle.pointer, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count)
    guard result >= 0 else {
      // nghttp2 leaves it to its caller to say so. The rest of its fatal errors are bounds of its own: of CONTINUATIONs, of answers unsent.
      if result == NGHTTP2_ERR_BAD_CLIENT_MAGIC.rawValue {
        end(.protocolError, saying: "this is no HTTP/2")
      } else {
        end(.enhanceYourCalm, saying: "too many frames that ask for nothing")
      }
      throw HTTP2Failure(libraryCode: result)
    }
  }

  /// The next bytes for the peer, valid until the next call; nil when there are none.
  public func nextOutput() -> UnsafeRawBufferPointer? {
    var data: UnsafePointer<UInt8>?
    let count = nghttp2_session_mem_send(handle.pointer, &data)
    guard count > 0, let data else { return nil }
    if mustAnnounce { announce(UnsafeMutablePointer(mutating: data), count) }
    return UnsafeRawBufferPointer(start: data, count: count)
  }

  /// Whether anything can still happen on this connection.
  public var isOver: Bool {
    isEnded || nghttp2_session_want_read(handle.pointer) == 0 && nghttp2_session_want_write(handle.pointer) == 0
  }

  // MARK: Streams

  /// Sends a request and reports its response to `stream`; waits inside when the peer allows no more streams.
  public func submitRequest(_ stream: HTTP2Stream, _ headers: HeaderList) throws(HTTP2Failure) {
    var provider = bodyProvider(stream)
    let id = headers.withFields { fields, count in
      nghttp2_submit_request(handle.pointer, nil, fields, count, &provider, Unmanaged.passUnretained(stream).toOpaque())
    }
    guard id > 0 else { throw HTTP2Failure(libraryCode: Int(id)) }
    stream.id = id
    link(stream)
    delegate.sessionHasOutput()
  }

  /// What follows the head of a response.
  enum ResponseBody {
    case provided
    case none
    case noneAndTrailers
  }

  func submitResponse(_ stream: HTTP2Stream, _ head: Headers, _ body: ResponseBody) {
    head.withFields { fields, count in
      switch body {
      case .provided:
        var provider = bodyProvider(stream)
        check(nghttp2_submit_response(handle.pointer, stream.id, fields, count, &provider))
      case .none: check(nghttp2_submit_response(handle.pointer, stream.id, fields, count, nil))
      case .noneAndTrailers:
        let flags = UInt8(NGHTTP2_FLAG_NONE.rawValue)
        check(nghttp2_submit_headers(handle.pointer, flags, stream.id, nil, fields, count, nil))
      }
    }
    delegate.sessionHasOutput()
  }

  func submitReset(_ id: Int32, _ code: HTTP2ErrorCode) {
    check(nghttp2_submit_rst_stream(handle.pointer, UInt8(NGHTTP2_FLAG_NONE.rawValue), id, code.rawValue))
    delegate.sessionHasOutput()
  }

  func resume(_ id: Int32) {
    _ = nghttp2_session_resume_data(handle.pointer, id)
    delegate.sessionHasOutput()
  }

  func consume(_ id: Int32, _ byteCount: Int) {
    _ = nghttp2_session_consume_stream(handle.pointer, id, byteCount)
    delegate.sessionHasOutput()
  }

  /// Ends every stream because the connection is gone; the session is of no use afterwards.
  public func connectionLost() {
    while let stream = firstStream {
      let end = isUnsent(stream) ? StreamEnd.notSent : .connectionLost
      if end == .connectionLost { failedStreamCount += 1 }
      unlink(stream)
      stream.closed(end)
    }
  }

  /// Ends the requests that wait inside for room, since the peer takes no new ones (RFC 9113 §6.8).
  func dropUnsent() {
    forEachStream { if isUnsent($0) { drop($0) } }
  }

  func reset(_ stream: HTTP2Stream, _ code: HTTP2ErrorCode) {
    if isUnsent(stream) { drop(stream) } else { submitReset(stream.id, code) }
  }

  /// Whether a request's HEADERS have not left: nghttp2 opens its stream when they do.
  private func isUnsent(_ stream: HTTP2Stream) -> Bool {
    role == .client && nghttp2_session_find_stream(handle.pointer, stream.id) == nil
  }

  /// Takes a request back that waits inside.
  private func drop(_ stream: HTTP2Stream) {
    nghttp2_session_set_stream_user_data(handle.pointer, stream.id, nil)
    submitReset(stream.id, .cancel)
    unlink(stream)
    stream.closed(.notSent)
  }

  /// Calls `body` with every open stream; it may close them.
  public func forEachStream(_ body: (HTTP2Stream) -> Void) {
    var current = firstStream
    while let stream = current {
      current = stream.next
      body(stream)
    }
  }

  // MARK: Life

  /// The first of two GOAWAYs: says that the connection will end and refuses nothing yet (RFC 9113 §6.8).
  public func announceShutdown() {
    check(nghttp2_submit_shutdown_notice(handle.pointer))
    delegate.sessionHasOutput()
  }

  /// The second: streams above those seen are not served; the session is over when the others have ended.
  public func refuseNewStreams() {
    let last = nghttp2_session_get_last_proc_stream_id(handle.pointer)
    check(nghttp2_submit_goaway(handle.pointer, UInt8(NGHTTP2_FLAG_NONE.rawValue), last, 0, nil, 0))
    delegate.sessionHasOutput()
  }

  /// Asks the peer for an answer, which shows that it has read what was sent before.
  public func ping() {
    check(nghttp2_submit_ping(handle.pointer, UInt8(NGHTTP2_FLAG_NONE.rawValue), nil))
    delegate.sessionHasOutput()
  }

  /// A GOAWAY with the reason, and the end: nothing more is heard of the peer.
  public func end(_ code: HTTP2ErrorCode, saying reason: StaticString) {
    guard !isEnded else { return }
    isEnded = true
    connectionError = (code, "\(reason)")
    let last = nghttp2_session_get_last_proc_stream_id(handle.pointer)
    let flags = UInt8(NGHTTP2_FLAG_NONE.rawValue)
    check(nghttp2_submit_goaway(handle.pointer, flags, last, code.rawValue, reason.utf8Start, reason.utf8CodeUnitCount))
    delegate.sessionHasOutput()
  }

  // MARK: Inside

  private func submitSettings() {
    // nghttp2 answers a stream above the acknowledged limit by ending the connection. So it is told a limit that is never reached, the
    // peer is told the real one (see `announce`), and what comes above is refused here.
    var settings = [
      nghttp2_settings_entry(
        settings_id: Int32(NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE.rawValue), value: UInt32(bounds.streamWindowBytes)),
      nghttp2_settings_entry(
        settings_id: Int32(NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE.rawValue), value: UInt32(bounds.maxHeaderListBytes)),
    ]
    switch role {
    case .server:
      settings.append(
        nghttp2_settings_entry(settings_id: Int32(NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS.rawValue), value: UInt32(Int32.max)))
    case .client:
      settings.append(nghttp2_settings_entry(settings_id: Int32(NGHTTP2_SETTINGS_ENABLE_PUSH.rawValue), value: 0))
    }
    let flags = UInt8(NGHTTP2_FLAG_NONE.rawValue)
    check(nghttp2_submit_settings(handle.pointer, flags, settings, settings.count))
    check(nghttp2_session_set_local_window_size(handle.pointer, flags, 0, Int32(bounds.connectionWindowBytes)))
  }

  /// Writes the real limit of streams into the first SETTINGS frame on its way out.
  private func announce(_ frame: UnsafeMutablePointer<UInt8>, _ count: Int) {
    let bytes = UnsafeMutableRawPointer(frame)
    guard count >= 9, frame[3] == UInt8(NGHTTP2_SETTINGS.rawValue), frame[4] & UInt8(NGHTTP2_FLAG_ACK.rawValue) == 0 else {
      return
    }
    mustAnnounce = false
    for entry in stride(from: 9, to: count - 5, by: 6) {
      let id = UInt16(bigEndian: bytes.loadUnaligned(fromByteOffset: entry, as: UInt16.self))
      guard id == UInt16(NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS.rawValue) else { continue }
      withUnsafeBytes(of: UInt32(bounds.maxConcurrentStreams).bigEndian) {
        (bytes + entry + 2).copyMemory(from: $0.baseAddress!, byteCount: 4)
      }
    }
  }

  // MARK: What nghttp2 lets pass

  /// Takes `cost` from the client's allowance; ends the connection when there is none left.
  func charge(_ cost: Int) {
    guard role == .server, !account.spend(cost) else { return }
    let refill = delegate.sessionRefillsAllowance()
    account.earn(refill)
    if account.isSpent { end(.enhanceYourCalm, saying: "too many frames that ask for nothing") }
  }

  /// Notes the windows that a SETTINGS frame is about to change.
  func settingsBegin() {
    initialWindow = Int64(nghttp2_session_get_remote_settings(handle.pointer, NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE))
    largestWindow = 0
    forEachStream {
      largestWindow = max(largestWindow, Int64(nghttp2_session_get_stream_remote_window_size(handle.pointer, $0.id)))
    }
  }

  /// RFC 9113 §6.9.2: a window that SETTINGS make larger than 2³¹-1 is a connection error. nghttp2 resets the stream alone.
  func settingsEnd(_ settings: nghttp2_settings) {
    for entry in UnsafeBufferPointer(start: settings.iv, count: settings.niv)
    where entry.settings_id == Int32(NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE.rawValue) {
      if largestWindow + Int64(entry.value) - initialWindow > Int64(Int32.max) {
        end(.flowControlError, saying: "SETTINGS made a window overflow")
      }
    }
    delegate.sessionReceivedSettings()
  }

  private func check(_ result: Int32) {
    precondition(result != NGHTTP2_ERR_NOMEM.rawValue, "out of memory")
  }

  func accept(_ stream: HTTP2Stream, id: Int32) {
    stream.id = id
    nghttp2_session_set_stream_user_data(handle.pointer, id, Unmanaged.passUnretained(stream).toOpaque())
    link(stream)
  }

  func stream(_ id: Int32) -> HTTP2Stream? {
    nghttp2_session_get_stream_user_data(handle.pointer, id).map { Unmanaged<HTTP2Stream>.fromOpaque($0).takeUnretainedValue() }
  }

  func isEndedByPeer(_ id: Int32) -> Bool { nghttp2_session_get_stream_remote_close(handle.pointer, id) != 0 }

  func submitTrailers(_ id: Int32, _ trailers: Headers) {
    trailers.withFields { fields, count in check(nghttp2_submit_trailer(handle.pointer, id, fields, count)) }
  }

  func consumeConnection(_ byteCount: Int) { _ = nghttp2_session_consume_connection(handle.pointer, byteCount) }

  /// The list of open streams keeps them alive.
  private func link(_ stream: HTTP2Stream) {
    stream.session = self
    stream.next = firstStream
    firstStream?.previous = stream
    firstStream = stream
    streamCount += 1
    if stream.unsentByteCount > 0 { unsentByteCount += stream.unsentByteCount }
  }

  func unlink(_ stream: HTTP2Stream) {
    stream.next?.previous = stream.previous
    if let previous = stream.previous { previous.next = stream.next } else { firstStream = stream.next }
    stream.next = nil
    stream.previous = nil
    stream.session = nil
    streamCount -= 1
    if stream.unsentByteCount > 0 { unsentByteCount -= stream.unsentByteCount }
  }
}

/// What a session reports beside what its streams hear.
public protocol HTTP2SessionDelegate: AnyObject {
  /// A request's headers: returns the stream that takes the rest, or nil to hear no more of it (it must have been answered or is reset).
  func received(_ request: HeaderBlock, isLast: Bool) -> HTTP2Stream?
  /// The session has bytes to send; called often, so it does no more than note it.
  func sessionHasOutput()
  func sessionReceivedSettings()
  /// The peer answered ``HTTP2Session/ping()``.
  func sessionReceivedPong()
  /// The client asks for an answer, which the session has given.
  func sessionReceivedPing()
  /// The client has used up its allowance of frames: how many more it may have by now. None ends the connection.
  func sessionRefillsAllowance() -> Int
  /// The peer takes no new streams.
  func sessionReceivedGoAway()
}

/// What only servers do.
extension HTTP2SessionDelegate {
  public func sessionReceivedPing() {}
  public func sessionRefillsAllowance() -> Int { 0 }
}

/// Owns nghttp2's session.
private struct SessionHandle: ~Copyable {
  private(set) var pointer: OpaquePointer!
  /// Holds the memory that nghttp2 gives back when the session is deleted.
  private var workspace: HTTP2Workspace?

  mutating func open(_ role: HTTP2Session.Role, _ workspace: HTTP2Workspace, user: UnsafeMutableRawPointer) {
    self.workspace = workspace
    var memory = workspace.memory.table
    let result =
      switch role {
      case .server: nghttp2_session_server_new3(&pointer, workspace.callbacks, user, workspace.options, &memory)
      case .client: nghttp2_session_client_new3(&pointer, workspace.callbacks, user, workspace.options, &memory)
      }
    precondition(result == 0, "out of memory")
  }

  deinit { nghttp2_session_del(pointer) }
}

/// The last streams that this side reset: frames for them may still be on their way and are no error of the peer's.
struct RecentResets {
  private var ids = InlineArray<32, Int32>(repeating: 0)
  private var next = 0

  func contains(_ id: Int32) -> Bool {
    for index in ids.indices where ids[index] == id { return true }
    return false
  }

  mutating func insert(_ id: Int32) {
    ids[next] = id
    next = (next + 1) % ids.count
  }
}
