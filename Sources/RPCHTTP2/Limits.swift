import EventLoop
import HTTP2

/// Everything that is bounded in a server or a channel. What a peer does beyond a bound costs that call, or its connection, and nobody else.
///
/// Times may be ``EventLoop/TimeSpan/unlimited``. Bounds of time are kept to within a tenth and a millisecond, those of incomplete requests and stalled
/// answers to within half.
public struct Limits: Sendable {
  // MARK: Calls

  /// A message above it: RESOURCE_EXHAUSTED, before it is buffered.
  public var maxMessageBytes = 4 * 1024 * 1024
  /// Calls at once on a connection; further ones are refused with REFUSED_STREAM.
  public var maxConcurrentStreams = 100
  /// A request's headers, counted as RFC 9113 §6.5.2 does; above it: RESOURCE_EXHAUSTED.
  public var maxHeaderListBytes = 16 * 1024
  /// What all requests of a connection may occupy before they are complete; above it: RESOURCE_EXHAUSTED.
  public var maxBufferedRequestBytes = 16 * 1024 * 1024
  /// What a stream's writer may have waiting for its peer before it must wait itself.
  public var maxUnsentStreamBytes = 64 * 1024
  /// What all answers of a connection may occupy before the client takes them; a call that answers above it ends with RESOURCE_EXHAUSTED.
  public var maxUnsentConnectionBytes = 64 * 1024 * 1024
  /// What a call keeps of its request for another attempt; above it the call keeps to the attempt that it has (gRFC A6).
  public var maxReplayedRequestBytes = 256 * 1024
  /// A handler that keeps its loop to itself for longer is logged and counted by its method: ``LoopHold``.
  public var maxLoopHold = TimeSpan.milliseconds(50)
  /// How much a peer may send ahead on one stream, and on the connection.
  public var streamWindowBytes = 256 * 1024
  public var connectionWindowBytes = 1024 * 1024

  // MARK: Peers that are slow

  /// A client that has not said HTTP/2 by then is closed.
  public var handshakeTimeout = TimeSpan.seconds(10)
  /// A client that has begun a header block and not ended it by then is closed.
  public var headersTimeout = TimeSpan.seconds(10)
  /// A request of one message that is not complete by then: DEADLINE_EXCEEDED. Streamed requests may take their time.
  public var requestTimeout = TimeSpan.seconds(60)
  /// A peer that takes none of what waits for it for so long is closed, or its stream reset where the handler is done and the client
  /// gives no room for the answer.
  public var stalledWriteTimeout = TimeSpan.seconds(30)
  /// How long a connection that the server has ended stays for the client to read why.
  public var lingerTimeout = TimeSpan.seconds(1)
  /// An attempt to connect that has not come to HTTP/2 by then has failed.
  public var connectTimeout = TimeSpan.seconds(10)

  // MARK: Keepalive and age of a server's connections (gRFC A8, A9)

  /// A connection that was not heard of for so long is asked for an answer.
  public var keepaliveTime = TimeSpan.seconds(2 * 60 * 60)
  /// It is closed when it gives none for so long.
  public var keepaliveTimeout = TimeSpan.seconds(20)
  /// A client may ping as often as this, as often as it likes while it is answered, and every two hours while it has no calls.
  public var minClientPingInterval = TimeSpan.seconds(5 * 60)
  /// Whether ``minClientPingInterval`` also holds for a client without calls.
  public var permitsPingsWithoutCalls = false
  /// Pings that come too early before the client is sent away with ENHANCE_YOUR_CALM, "too_many_pings".
  public var maxPingStrikes = 2
  /// A connection without calls for so long is drained.
  public var maxConnectionIdle = TimeSpan.unlimited
  /// A connection so old, give or take a tenth by chance, is drained.
  public var maxConnectionAge = TimeSpan.unlimited
  /// What calls are given to end on a connection that is drained for its age; then they end with UNAVAILABLE.
  public var maxConnectionAgeGrace = TimeSpan.seconds(60)
  /// A drained connection takes new calls until the client has answered the first GOAWAY, and no longer than this.
  public var goAwayTimeout = TimeSpan.seconds(5)

  // MARK: Crowds and floods

  /// Connections of one loop; further ones are closed at once.
  public var maxConnectionsPerLoop = 16 * 1024
  /// Frames that ask for nothing useful and cost the server more than the client, such as PING, RST_STREAM and empty DATA, taken at once from a
  /// connection; above it: GOAWAY with ENHANCE_YOUR_CALM. Answered calls and sent DATA earn some back.
  public var controlFrameBurst = 1000
  /// How many of them a connection may send a second in the long run.
  public var controlFramesPerSecond = 100

  public init() {}

  var sessionBounds: HTTP2Session.Bounds {
    var bounds = HTTP2Session.Bounds()
    bounds.maxConcurrentStreams = maxConcurrentStreams
    bounds.maxHeaderListBytes = maxHeaderListBytes
    bounds.streamWindowBytes = streamWindowBytes
    bounds.connectionWindowBytes = connectionWindowBytes
    bounds.controlFrameBurst = controlFrameBurst
    return bounds
  }
}
