import EventLoop
import HTTP2
import TLS

/// A connection, or a socket that listens, as it is at some moment.
package struct SocketReading: Sendable {
  package let id: Int64
  package var local: SocketAddress?
  package var remote: SocketAddress?
  /// Nil in plaintext, and before the handshake is done.
  package var security: TLSParameters?
  /// Nil for a socket that listens.
  package var traffic: Traffic?

  /// What a connection carried so far, and may carry.
  package struct Traffic: Sendable {
    package var streams: StreamCounts
    package var messages: MessageTotals
    package var keepalivesSent: Int
    /// When this side, or the peer, opened the last stream; nil before the first, and for the side that opens none.
    package var lastLocalStream: MonotonicTime?
    package var lastRemoteStream: MonotonicTime?
    /// Bytes that the peer takes at once of the connection as a whole, and that this side takes.
    package var sendWindow: Int
    package var receiveWindow: Int
  }
}

/// Messages that a connection carried so far.
package struct MessageTotals: Sendable {
  package private(set) var sent = 0
  package private(set) var received = 0
  package private(set) var lastSent: MonotonicTime?
  package private(set) var lastReceived: MonotonicTime?

  mutating func send(_ count: Int = 1, at time: MonotonicTime) {
    sent &+= count
    lastSent = time
  }

  mutating func receive(at time: MonotonicTime) {
    received &+= 1
    lastReceived = time
  }
}
