// swift-format-ignore-file
// Made by protoc-gen-marketplace from grpc/channelz/v1/channelz.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension GrpcChannelzV1 {
  /// What a process has of servers and channels, and what they carried. Every identifier is one of the process: no two things have the same,
  /// and none is given twice.
  package protocol Channelz: Sendable {
    /// The channels that the application made, in the order of their identifiers.
    func getTopChannels(_ request: GrpcChannelzV1.GetTopChannelsRequest, context: CallContext) async throws -> GrpcChannelzV1.GetTopChannelsResponse
    /// The servers, in the order of their identifiers.
    func getServers(_ request: GrpcChannelzV1.GetServersRequest, context: CallContext) async throws -> GrpcChannelzV1.GetServersResponse
    /// NOT_FOUND for an identifier that is no server's.
    func getServer(_ request: GrpcChannelzV1.GetServerRequest, context: CallContext) async throws -> GrpcChannelzV1.GetServerResponse
    /// A server's connections, in the order of their identifiers. NOT_FOUND for an identifier that is no server's.
    func getServerSockets(_ request: GrpcChannelzV1.GetServerSocketsRequest, context: CallContext) async throws -> GrpcChannelzV1.GetServerSocketsResponse
    /// NOT_FOUND for an identifier that is no channel's.
    func getChannel(_ request: GrpcChannelzV1.GetChannelRequest, context: CallContext) async throws -> GrpcChannelzV1.GetChannelResponse
    /// NOT_FOUND for an identifier that is no subchannel's.
    func getSubchannel(_ request: GrpcChannelzV1.GetSubchannelRequest, context: CallContext) async throws -> GrpcChannelzV1.GetSubchannelResponse
    /// A connection, or a socket that listens. NOT_FOUND for an identifier that is neither's.
    func getSocket(_ request: GrpcChannelzV1.GetSocketRequest, context: CallContext) async throws -> GrpcChannelzV1.GetSocketResponse
  }

  /// The methods of `grpc.channelz.v1.Channelz`, with what each asks of its callers.
  package enum ChannelzMethods {
    package static let service = "grpc.channelz.v1.Channelz"
    package static let getTopChannels = RPC.MethodDescriptor(service: service, method: "GetTopChannels")
    package static let getServers = RPC.MethodDescriptor(service: service, method: "GetServers")
    package static let getServer = RPC.MethodDescriptor(service: service, method: "GetServer")
    package static let getServerSockets = RPC.MethodDescriptor(service: service, method: "GetServerSockets")
    package static let getChannel = RPC.MethodDescriptor(service: service, method: "GetChannel")
    package static let getSubchannel = RPC.MethodDescriptor(service: service, method: "GetSubchannel")
    package static let getSocket = RPC.MethodDescriptor(service: service, method: "GetSocket")
  }

  /// Makes `router` answer the calls of `grpc.channelz.v1.Channelz` with `service`.
  package static func register(channelz service: some Channelz, in router: inout RPC.Router) {
    router.unary(ChannelzMethods.getTopChannels) { try await service.getTopChannels($0, context: $1) }
    router.unary(ChannelzMethods.getServers) { try await service.getServers($0, context: $1) }
    router.unary(ChannelzMethods.getServer) { try await service.getServer($0, context: $1) }
    router.unary(ChannelzMethods.getServerSockets) { try await service.getServerSockets($0, context: $1) }
    router.unary(ChannelzMethods.getChannel) { try await service.getChannel($0, context: $1) }
    router.unary(ChannelzMethods.getSubchannel) { try await service.getSubchannel($0, context: $1) }
    router.unary(ChannelzMethods.getSocket) { try await service.getSocket($0, context: $1) }
  }

  /// What a process has of servers and channels, and what they carried. Every identifier is one of the process: no two things have the same,
  /// and none is given twice.
  package struct ChannelzClient: Sendable {
    private let channel: any ClientChannel

    package init(_ channel: any ClientChannel) { self.channel = channel }

    /// The channels that the application made, in the order of their identifiers.
    package func getTopChannels(_ request: GrpcChannelzV1.GetTopChannelsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> GrpcChannelzV1.GetTopChannelsResponse {
      try await getTopChannelsWithMetadata(request, options: options).message
    }
    /// As ``getTopChannels(_:options:)``, with the metadata of the answer.
    package func getTopChannelsWithMetadata(_ request: GrpcChannelzV1.GetTopChannelsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GrpcChannelzV1.GetTopChannelsResponse> {
      try await channel.unary(ChannelzMethods.getTopChannels, request, returning: GrpcChannelzV1.GetTopChannelsResponse.self, options: options)
    }

    /// The servers, in the order of their identifiers.
    package func getServers(_ request: GrpcChannelzV1.GetServersRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> GrpcChannelzV1.GetServersResponse {
      try await getServersWithMetadata(request, options: options).message
    }
    /// As ``getServers(_:options:)``, with the metadata of the answer.
    package func getServersWithMetadata(_ request: GrpcChannelzV1.GetServersRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GrpcChannelzV1.GetServersResponse> {
      try await channel.unary(ChannelzMethods.getServers, request, returning: GrpcChannelzV1.GetServersResponse.self, options: options)
    }

    /// NOT_FOUND for an identifier that is no server's.
    package func getServer(_ request: GrpcChannelzV1.GetServerRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> GrpcChannelzV1.GetServerResponse {
      try await getServerWithMetadata(request, options: options).message
    }
    /// As ``getServer(_:options:)``, with the metadata of the answer.
    package func getServerWithMetadata(_ request: GrpcChannelzV1.GetServerRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GrpcChannelzV1.GetServerResponse> {
      try await channel.unary(ChannelzMethods.getServer, request, returning: GrpcChannelzV1.GetServerResponse.self, options: options)
    }

    /// A server's connections, in the order of their identifiers. NOT_FOUND for an identifier that is no server's.
    package func getServerSockets(_ request: GrpcChannelzV1.GetServerSocketsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> GrpcChannelzV1.GetServerSocketsResponse {
      try await getServerSocketsWithMetadata(request, options: options).message
    }
    /// As ``getServerSockets(_:options:)``, with the metadata of the answer.
    package func getServerSocketsWithMetadata(_ request: GrpcChannelzV1.GetServerSocketsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GrpcChannelzV1.GetServerSocketsResponse> {
      try await channel.unary(ChannelzMethods.getServerSockets, request, returning: GrpcChannelzV1.GetServerSocketsResponse.self, options: options)
    }

    /// NOT_FOUND for an identifier that is no channel's.
    package func getChannel(_ request: GrpcChannelzV1.GetChannelRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> GrpcChannelzV1.GetChannelResponse {
      try await getChannelWithMetadata(request, options: options).message
    }
    /// As ``getChannel(_:options:)``, with the metadata of the answer.
    package func getChannelWithMetadata(_ request: GrpcChannelzV1.GetChannelRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GrpcChannelzV1.GetChannelResponse> {
      try await channel.unary(ChannelzMethods.getChannel, request, returning: GrpcChannelzV1.GetChannelResponse.self, options: options)
    }

    /// NOT_FOUND for an identifier that is no subchannel's.
    package func getSubchannel(_ request: GrpcChannelzV1.GetSubchannelRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> GrpcChannelzV1.GetSubchannelResponse {
      try await getSubchannelWithMetadata(request, options: options).message
    }
    /// As ``getSubchannel(_:options:)``, with the metadata of the answer.
    package func getSubchannelWithMetadata(_ request: GrpcChannelzV1.GetSubchannelRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GrpcChannelzV1.GetSubchannelResponse> {
      try await channel.unary(ChannelzMethods.getSubchannel, request, returning: GrpcChannelzV1.GetSubchannelResponse.self, options: options)
    }

    /// A connection, or a socket that listens. NOT_FOUND for an identifier that is neither's.
    package func getSocket(_ request: GrpcChannelzV1.GetSocketRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> GrpcChannelzV1.GetSocketResponse {
      try await getSocketWithMetadata(request, options: options).message
    }
    /// As ``getSocket(_:options:)``, with the metadata of the answer.
    package func getSocketWithMetadata(_ request: GrpcChannelzV1.GetSocketRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GrpcChannelzV1.GetSocketResponse> {
      try await channel.unary(ChannelzMethods.getSocket, request, returning: GrpcChannelzV1.GetSocketResponse.self, options: options)
    }
  }
}
