import EventLoop
import HTTP2

/// A server as it is at some moment.
package struct ServerReading: Sendable {
  package let id: Int64
  package let addresses: [SocketAddress]
  /// Of the sockets that listen, in the order of ``addresses``.
  package let listenerIDs: [Int64]
  package var calls = CallTotals()
}

extension ServerReading {
  init(_ server: RPCServer) { self.init(id: server.id, addresses: server.addresses, listenerIDs: server.listenerIDs) }

  /// The sockets that listen.
  var listeners: [SocketReading] { zip(listenerIDs, addresses).map { SocketReading(id: $0, local: $1) } }
}

extension ServerConnection {
  var reading: SocketReading {
    SocketReading(
      id: id, local: socket?.localAddress, remote: socket?.remoteAddress, security: security,
      traffic: session.map {
        SocketReading.Traffic(
          streams: $0.streamCounts, messages: messages, keepalivesSent: keepalivesSent, lastRemoteStream: lastStreamTime,
          sendWindow: $0.sendWindow, receiveWindow: $0.receiveWindow)
      })
  }
}
