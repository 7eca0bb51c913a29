import ChannelzAPI
import EventLoop
import Protobuf
import RPC
import RPCHTTP2
import Testing

@testable import Channelz

/// What channelz tells of channels, asked of a server of this process: every test finds its own channel among those of the others.
@Suite(.timeLimit(.minutes(10))) struct ChannelCallTests {
  private typealias State = GrpcChannelzV1.ChannelConnectivityState.State
  private let loop: EventLoop
  private let server: RPCServer
  private let client: GrpcChannelzV1.ChannelzClient

  init() async throws {
    var router = Router()
    router.answerChannelz()
    loop = try EventLoop.spawn(name: "channelz")
    server = try await RPCServer(router, on: [loop], port: 0)
    client = GrpcChannelzV1.ChannelzClient(InProcessChannel(router))
  }

  /// Calls the server of the test through a channel of its own: `good` calls, and `bad` ones.
  private func call(_ channel: HTTP2Channel, good: Int = 0, bad: Int = 0) async throws {
    let client = GrpcChannelzV1.ChannelzClient(channel)
    for _ in 0..<good { _ = try await client.getServers(.init(maxResults: 1)) }
    for _ in 0..<bad { await #expect(throws: RPCError.self) { try await client.getChannel(.init(channelId: -1)) } }
  }

  private func channels(to target: String) async throws -> [GrpcChannelzV1.Channel] {
    var (found, start, isLast): ([GrpcChannelzV1.Channel], Int64, Bool) = ([], 0, false)
    while !isLast {
      let page = try await client.getTopChannels(.init(startChannelId: start, maxResults: 3))
      found += page.channel.filter { $0.data?.target == target }
      isLast = page.end
      start = (page.channel.last?.ref?.channelId ?? 0) + 1
    }
    return found
  }

  private var target: String { "127.0.0.1:\(server.port)" }

  @Test func `a channel counts its calls, and its subchannel and connection count them too`() async throws {
    let channel = try HTTP2Channel(host: "127.0.0.1", port: server.port)
    try await call(channel, good: 3, bad: 2)
    let found = try await channels(to: target)
    #expect(found.count == 1)
    let data = try #require(found.first?.data)
    #expect((data.callsStarted, data.callsSucceeded, data.callsFailed) == (5, 3, 2))
    #expect(data.state?.state == State.ready)
    #expect(data.lastCallStartedTimestamp != nil)
    let subchannelId = try #require(found[0].subchannelRef.first?.subchannelId)
    let subchannel = try #require(try await client.getSubchannel(.init(subchannelId: subchannelId)).subchannel)
    #expect(subchannel.data?.callsStarted == 5)
    #expect(subchannel.data?.callsSucceeded == 3)
    #expect(subchannel.data?.callsFailed == 2)
    let socketId = try #require(subchannel.socketRef.first?.socketId)
    let socket = try #require(try await client.getSocket(.init(socketId: socketId)).socket)
    let traffic = try #require(socket.data)
    #expect((traffic.streamsStarted, traffic.streamsSucceeded, traffic.streamsFailed) == (5, 5, 0))
    #expect((traffic.messagesSent, traffic.messagesReceived) == (5, 3))
    #expect(traffic.lastLocalStreamCreatedTimestamp != nil && traffic.lastRemoteStreamCreatedTimestamp == nil)
    #expect(try #require(traffic.localFlowControlWindow).value > 0)
    await server.stop(within: .milliseconds(100))
  }

  @Test func `calls that never find a server are counted, and the state says why`() async throws {
    await server.stop(within: .milliseconds(100))
    let channel = try HTTP2Channel(host: "127.0.0.1", port: server.port)
    let client = GrpcChannelzV1.ChannelzClient(channel)
    for _ in 0..<2 { await #expect(throws: RPCError.self) { try await client.getServers(.init()) } }
    let data = try #require(try await channels(to: target).first?.data)
    #expect((data.callsStarted, data.callsSucceeded, data.callsFailed) == (2, 0, 2))
    #expect(data.state?.state == State.transientFailure)
  }

  @Test func `every attempt counts for the subchannel, and one call for the channel`() async throws {
    var options = ChannelOptions()
    let retry = RetryPolicy(
      maxAttempts: 3, initialBackoff: .milliseconds(1), maxBackoff: .milliseconds(1), backoffMultiplier: 1,
      retryableStatusCodes: [.notFound])
    options.serviceConfig = ServiceConfig(methods: [MethodConfiguration(names: [.init()], policy: .retry(retry))])
    let channel = try HTTP2Channel(.host("127.0.0.1", port: server.port), options: options)
    try await call(channel, good: 1, bad: 1)
    let found = try #require(try await channels(to: target).first)
    #expect((found.data?.callsStarted, found.data?.callsSucceeded, found.data?.callsFailed) == (2, 1, 1))
    let id = try #require(found.subchannelRef.first?.subchannelId)
    let data = try #require(try await client.getSubchannel(.init(subchannelId: id)).subchannel?.data)
    #expect((data.callsStarted, data.callsSucceeded, data.callsFailed) == (4, 1, 3))
    let socketId = try #require(try await client.getSubchannel(.init(subchannelId: id)).subchannel?.socketRef.first?.socketId)
    let socket = try #require(try await client.getSocket(.init(socketId: socketId)).socket?.data)
    #expect((socket.streamsStarted, socket.messagesSent, socket.messagesReceived) == (4, 4, 1))
    await server.stop(within: .milliseconds(100))
  }

  @Test func `messages of streams are counted as they go`() async throws {
    var router = Router()
    let method = MethodDescriptor(service: "t.T", method: "Echo", clientStreaming: true, serverStreaming: true)
    router.bidirectional(method) {
      (requests: RequestStream<GrpcChannelzV1.SocketRef>, responses: ResponseWriter<GrpcChannelzV1.SocketRef>, _) in
      for try await request in requests { try await responses.write(request) }
    }
    let echo = try await RPCServer(router, on: [loop], port: 0)
    let channel = try HTTP2Channel(host: "127.0.0.1", port: echo.port)
    let (requests, responses) = channel.bidirectional(
      method, sending: GrpcChannelzV1.SocketRef.self, returning: GrpcChannelzV1.SocketRef.self, options: CallOptions())
    for id in 1...4 { try await requests.write(.init(socketId: Int64(id))) }
    requests.finish()
    var count = 0
    for try await _ in responses { count += 1 }
    #expect(count == 4)
    let subchannelId = try #require(try await channels(to: "127.0.0.1:\(echo.port)").first?.subchannelRef.first?.subchannelId)
    let subchannel = try await client.getSubchannel(.init(subchannelId: subchannelId)).subchannel
    let socketId = try #require(subchannel?.socketRef.first?.socketId)
    let traffic = try #require(try await client.getSocket(.init(socketId: socketId)).socket?.data)
    #expect((traffic.messagesSent, traffic.messagesReceived) == (4, 4))
    await echo.stop(within: .milliseconds(100))
    await server.stop(within: .milliseconds(100))
  }

  @Test func `a channel is known for as long as somebody holds it, and a server until it is stopped`() async throws {
    do {
      let channel = try HTTP2Channel(host: "127.0.0.1", port: server.port)
      try await call(channel, good: 1)
      #expect(try await channels(to: target).count == 1)
    }
    #expect(try await channels(to: target).isEmpty)
    let address = server.address.description
    let servers = try await client.getServers(.init()).server
    let own = try #require(servers.first { $0.ref?.name == address }?.ref)
    await server.stop(within: .milliseconds(100))
    let error = await #expect(throws: RPCError.self) { try await client.getServer(.init(serverId: own.serverId)) }
    #expect(error?.code == .notFound)
  }
}
