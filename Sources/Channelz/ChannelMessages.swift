import ChannelzAPI
import EventLoop
import Protobuf
import RPCHTTP2

extension GrpcChannelzV1.Channel {
  init(_ channel: ChannelReading, _ clock: MessageClock) {
    self.init(
      ref: .init(channelId: channel.id, name: channel.target),
      data: .init(channel.target, channel.state, channel.calls, clock),
      subchannelRef: channel.subchannels.map(\.ref))
  }
}

extension GrpcChannelzV1.Subchannel {
  init(_ subchannel: SubchannelReading, _ clock: MessageClock) {
    self.init(
      ref: subchannel.ref, data: .init(subchannel.address.description, subchannel.state, subchannel.calls, clock),
      socketRef: subchannel.socketID.map { [.init(socketId: $0)] } ?? [])
  }
}

extension SubchannelReading {
  fileprivate var ref: GrpcChannelzV1.SubchannelRef { .init(subchannelId: id, name: address.description) }
}

extension GrpcChannelzV1.ChannelData {
  fileprivate init(_ target: String, _ state: ConnectivityState, _ calls: CallTotals, _ clock: MessageClock) {
    self.init(
      state: .init(state: .init(state)), target: target, callsStarted: Int64(calls.started),
      callsSucceeded: Int64(calls.succeeded), callsFailed: Int64(calls.failed),
      lastCallStartedTimestamp: clock.timestamp(calls.lastStart))
  }
}

extension GrpcChannelzV1.ChannelConnectivityState.State {
  fileprivate init(_ state: ConnectivityState) {
    self =
      switch state {
      case .idle: .idle
      case .connecting: .connecting
      case .ready: .ready
      case .transientFailure: .transientFailure
      case .shutdown: .shutdown
      }
  }
}
