import EventLoop
import HTTP2

/// Everything that is bounded in a server or a channel. What a peer does beyond a bound costs that call, or its connection, and nobody else.
public struct Limits: Sendable {
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
  /// Connections of one loop; further ones are closed at once.
  public var maxConnectionsPerLoop = 16 * 1024
  /// How much a peer may send ahead on one stream, and on the connection.
  public var streamWindowBytes = 256 * 1024
  public var connectionWindowBytes = 1024 * 1024
  /// A client that has not said HTTP/2 by then is closed.
  public var handshakeTimeout = TimeSpan.seconds(10)
  /// A peer that takes none of what waits for it for so long is closed.
  public var stalledWriteTimeout = TimeSpan.seconds(30)
  /// A connection that is not there by then: UNAVAILABLE.
  public var connectTimeout = TimeSpan.seconds(10)

  public init() {}

  var sessionBounds: HTTP2Session.Bounds {
    var bounds = HTTP2Session.Bounds()
    bounds.maxConcurrentStreams = maxConcurrentStreams
    bounds.maxHeaderListBytes = maxHeaderListBytes
    bounds.streamWindowBytes = streamWindowBytes
    bounds.connectionWindowBytes = connectionWindowBytes
    return bounds
  }
}
