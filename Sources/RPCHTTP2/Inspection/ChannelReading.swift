import EventLoop
import HTTP2

/// A channel as it is at some moment.
package struct ChannelReading: Sendable {
  package let id: Int64
  package let target: String
  package let state: ConnectivityState
  package let calls: CallTotals
  package let subchannels: [SubchannelReading]
}

/// A channel's way to one address, as it is at some moment.
package struct SubchannelReading: Sendable {
  package let id: Int64
  package let address: SocketAddress
  package let state: ConnectivityState
  package let calls: CallTotals
  /// Its connection, while it has one.
  package let socketID: Int64?
}

extension Connector {
  var reading: ChannelReading {
    ChannelReading(
      id: id, target: target.description, state: state, calls: tally.totals, subchannels: balancer.subchannels.map(\.reading))
  }
}

extension Subchannel {
  fileprivate var reading: SubchannelReading {
    let state: ConnectivityState =
      switch state {
      case .idle: .idle
      case .connecting: .connecting
      case .ready: .ready
      case .failed: .transientFailure
      }
    return SubchannelReading(id: id, address: address, state: state, calls: tally.totals, socketID: connection?.id)
  }
}

extension ClientConnection {
  var reading: SocketReading {
    SocketReading(
      id: id, local: socket?.localAddress, remote: address, security: security,
      traffic: session.map {
        SocketReading.Traffic(
          streams: $0.streamCounts, messages: messages, keepalivesSent: keepalivesSent, lastLocalStream: lastStreamTime,
          sendWindow: $0.sendWindow, receiveWindow: $0.receiveWindow)
      })
  }
}
