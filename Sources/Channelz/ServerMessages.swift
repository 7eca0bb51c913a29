import ChannelzAPI
import EventLoop
import HTTP2
import Protobuf
import RPCHTTP2
import TLS

extension GrpcChannelzV1.Server {
  init(_ server: ServerReading, _ clock: MessageClock) {
    let name = server.addresses.map(\.description).joined(separator: " ")
    self.init(
      ref: .init(serverId: server.id, name: name),
      data: .init(
        callsStarted: Int64(server.calls.started), callsSucceeded: Int64(server.calls.succeeded),
        callsFailed: Int64(server.calls.failed), lastCallStartedTimestamp: clock.timestamp(server.calls.lastStart)),
      listenSocket: zip(server.listenerIDs, server.addresses).map { .init(socketId: $0, name: $1.description) })
  }
}

extension GrpcChannelzV1.Socket {
  init(_ socket: SocketReading, _ clock: MessageClock) {
    self.init(
      ref: .init(socketId: socket.id), data: .init(socket.traffic, clock), local: socket.local.map { .init($0) },
      remote: socket.remote.map { .init($0) }, security: socket.security.map { .init($0) })
  }
}

extension GrpcChannelzV1.Security {
  fileprivate init(_ parameters: TLSParameters) {
    self.init(
      model: .tls(
        .init(
          cipherSuite: .standardName(parameters.cipherSuite), localCertificate: parameters.localCertificate ?? [],
          remoteCertificate: parameters.peerCertificate ?? [])))
  }
}

extension GrpcChannelzV1.SocketData {
  fileprivate init(_ traffic: SocketReading.Traffic?, _ clock: MessageClock) {
    self.init()
    guard let traffic else { return }
    streamsStarted = Int64(traffic.streams.started)
    streamsSucceeded = Int64(traffic.streams.succeeded)
    streamsFailed = Int64(traffic.streams.failed)
    messagesSent = Int64(traffic.messages.sent)
    messagesReceived = Int64(traffic.messages.received)
    keepAlivesSent = Int64(traffic.keepalivesSent)
    lastLocalStreamCreatedTimestamp = clock.timestamp(traffic.lastLocalStream)
    lastRemoteStreamCreatedTimestamp = clock.timestamp(traffic.lastRemoteStream)
    lastMessageSentTimestamp = clock.timestamp(traffic.messages.lastSent)
    lastMessageReceivedTimestamp = clock.timestamp(traffic.messages.lastReceived)
    localFlowControlWindow = .init(value: Int64(traffic.sendWindow))
    remoteFlowControlWindow = .init(value: Int64(traffic.receiveWindow))
  }
}

extension GrpcChannelzV1.Address {
  init(_ address: SocketAddress) {
    self.init(
      address: address.isUnix
        ? .udsAddress(.init(filename: address.path ?? ""))
        : .tcpipAddress(.init(ipAddress: address.ipBytes, port: Int32(address.port))))
  }
}
