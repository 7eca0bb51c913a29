import ChannelzAPI
import RPC
import RPCHTTP2

/// Serves `grpc.channelz.v1.Channelz` (gRFC A14).
struct ChannelzHandler: GrpcChannelzV1.Channelz {
  /// What a page has when it is not told, and at most.
  static let maxPage = 100

  func getTopChannels(
    _ request: GrpcChannelzV1.GetTopChannelsRequest, context: CallContext
  ) async throws -> GrpcChannelzV1.GetTopChannelsResponse {
    let limit = try pageSize(request.maxResults)
    let (page, isLast) = await Inspection.channels(from: request.startChannelId, limit: limit)
    let clock = MessageClock()
    return .init(channel: page.map { .init($0, clock) }, end: isLast)
  }

  func getServers(
    _ request: GrpcChannelzV1.GetServersRequest, context: CallContext
  ) async throws -> GrpcChannelzV1.GetServersResponse {
    let limit = try pageSize(request.maxResults)
    let (page, isLast) = await Inspection.servers(from: request.startServerId, limit: limit)
    let clock = MessageClock()
    return .init(server: page.map { .init($0, clock) }, end: isLast)
  }

  func getServer(
    _ request: GrpcChannelzV1.GetServerRequest, context: CallContext
  ) async throws -> GrpcChannelzV1.GetServerResponse {
    guard let server = await Inspection.server(request.serverId) else { throw unknown("server", request.serverId) }
    return .init(server: .init(server, MessageClock()))
  }

  func getServerSockets(
    _ request: GrpcChannelzV1.GetServerSocketsRequest, context: CallContext
  ) async throws -> GrpcChannelzV1.GetServerSocketsResponse {
    let limit = try pageSize(request.maxResults)
    guard
      let (page, isLast) = await Inspection.connections(
        ofServer: request.serverId, from: request.startSocketId, limit: limit)
    else { throw unknown("server", request.serverId) }
    return .init(socketRef: page.map { .init(socketId: $0) }, end: isLast)
  }

  func getChannel(
    _ request: GrpcChannelzV1.GetChannelRequest, context: CallContext
  ) async throws -> GrpcChannelzV1.GetChannelResponse {
    guard let channel = await Inspection.channel(request.channelId) else { throw unknown("channel", request.channelId) }
    return .init(channel: .init(channel, MessageClock()))
  }

  func getSubchannel(
    _ request: GrpcChannelzV1.GetSubchannelRequest, context: CallContext
  ) async throws -> GrpcChannelzV1.GetSubchannelResponse {
    guard let subchannel = await Inspection.subchannel(request.subchannelId) else {
      throw unknown("subchannel", request.subchannelId)
    }
    return .init(subchannel: .init(subchannel, MessageClock()))
  }

  func getSocket(
    _ request: GrpcChannelzV1.GetSocketRequest, context: CallContext
  ) async throws -> GrpcChannelzV1.GetSocketResponse {
    guard let socket = await Inspection.socket(request.socketId) else { throw unknown("socket", request.socketId) }
    return .init(socket: .init(socket, MessageClock()))
  }

  private func pageSize(_ wanted: Int64) throws(RPCError) -> Int {
    guard wanted >= 0 else { throw RPCError(.invalidArgument, "max_results is negative: give 0 for what the server chooses") }
    return wanted == 0 ? Self.maxPage : Int(min(wanted, Int64(Self.maxPage)))
  }

  private func unknown(_ kind: String, _ id: Int64) -> RPCError {
    RPCError(.notFound, "no \(kind) has the identifier \(id) (any more)")
  }
}
