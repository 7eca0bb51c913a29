import EventLoop
import HealthAPI
import HTTP2
import Protobuf
import RPC
import Synchronization
import Testing

@testable import RPCHTTP2

private func roundRobin(health: String? = nil) -> ChannelOptions {
  .quick { $0.serviceConfig = ServiceConfig(balancing: .roundRobin, healthCheckedService: health) }
}

@Suite struct BalancingTests {
  @Test func `pick-first keeps to the first address that answers`() async throws {
    let peers = try await [ScriptedPeer { $0.respond("") }, ScriptedPeer { $0.respond("") }]
    let channel = try HTTP2Channel(.addresses(peers.map(\.address)), options: .quick())
    for _ in 0..<10 { _ = try await channel.say("") }
    #expect(peers.map(\.seen.requests) == [10, 0])
    await peers[0].stop()
    #expect(await channel.until { $0.state == .idle })
    for _ in 0..<10 { _ = try await channel.say("") }
    #expect(peers.map(\.seen.requests) == [10, 10])
  }

  @Test func `round-robin gives each address its turn`() async throws {
    let peers = try await [ScriptedPeer { $0.respond("") }, ScriptedPeer { $0.respond("") }, ScriptedPeer { $0.respond("") }]
    let channel = try HTTP2Channel(.addresses(peers.map(\.address)), options: roundRobin())
    channel.connect()
    #expect(await channel.until { $0.readyCount == 3 })
    for _ in 0..<30 { _ = try await channel.say("") }
    #expect(peers.map(\.seen.requests) == [10, 10, 10])
  }

  @Test func `round-robin leaves out an address that is gone and comes back to it`() async throws {
    let first = try await ScriptedPeer { $0.respond("") }
    let second = try await ScriptedPeer { $0.respond("") }
    let channel = try HTTP2Channel(.addresses([first.address, second.address]), options: roundRobin())
    channel.connect()
    #expect(await channel.until { $0.readyCount == 2 })
    await first.stop()
    #expect(await channel.until { $0.readyCount == 1 })
    for _ in 0..<10 { _ = try await channel.say("") }
    #expect(second.seen.requests == 10)
    let back = try await ScriptedPeer(at: first.address) { $0.respond("") }
    #expect(await channel.until { $0.readyCount == 2 })
    for _ in 0..<10 { _ = try await channel.say("") }
    #expect((back.seen.requests, second.seen.requests) == (5, 15))
    await back.stop()
    await second.stop()
    #expect(await channel.until { $0.state == .transientFailure })
    let error = await #expect(throws: RPCError.self) { try await channel.say("") }
    #expect(error?.code == .unavailable)
  }

  @Test func `retries go to another address`() async throws {
    let bad = try await ScriptedPeer { $0.fail(.unavailable) }
    let good = try await ScriptedPeer { $0.respond("good") }
    var options = roundRobin()
    options.serviceConfig?.methods = [
      MethodConfiguration(
        names: [.init()],
        policy: .retry(
          RetryPolicy(
            maxAttempts: 2, initialBackoff: .milliseconds(1), maxBackoff: .milliseconds(1), backoffMultiplier: 1,
            retryableStatusCodes: [.unavailable])))
    ]
    let channel = try HTTP2Channel(.addresses([bad.address, good.address]), options: options)
    channel.connect()
    #expect(await channel.until { $0.readyCount == 2 })
    for _ in 0..<10 { #expect(try await channel.say("") == "good") }
    #expect(bad.seen.requests > 0)
  }

  @Test func `a server that is not well gets no calls, until it says that it is`() async throws {
    let watch = Mutex<PeerStream?>(nil)
    let sick = try await ScriptedPeer { stream in
      guard stream.headers[":path"] == "/grpc.health.v1.Health/Watch" else { return stream.respond("sick") }
      stream.beginResponse()
      stream.append(MessageFrame.bytes(of: GrpcHealthV1.HealthCheckResponse(status: .notServing)))
      watch.withLock { $0 = stream }
    }
    let well = try await ScriptedPeer { stream in
      guard stream.headers[":path"] == "/grpc.health.v1.Health/Watch" else { return stream.respond("well") }
      #expect((try? GrpcHealthV1.HealthCheckRequest(decoding: Array(stream.body.dropFirst(5))))?.service == "test.v1.Peer")
      stream.beginResponse()
      stream.append(MessageFrame.bytes(of: GrpcHealthV1.HealthCheckResponse(status: .serving)))
    }
    let channel = try HTTP2Channel(.addresses([sick.address, well.address]), options: roundRobin(health: "test.v1.Peer"))
    for _ in 0..<10 { #expect(try await channel.say("") == "well") }
    #expect(await channel.until { _ in watch.withLock { $0 != nil } })
    await sick.onLoop { _ in
      watch.withLock { $0 }?.append(MessageFrame.bytes(of: GrpcHealthV1.HealthCheckResponse(status: .serving)))
    }
    #expect(await channel.until { $0.readyCount == 2 })
    var answers: Set<String> = []
    for _ in 0..<2 { answers.insert(try await channel.say("")) }
    #expect(answers == ["sick", "well"])
  }

  @Test func `when no server is well, calls are UNAVAILABLE and say which is not`() async throws {
    let sick = try await ScriptedPeer { stream in
      stream.beginResponse()
      stream.append(MessageFrame.bytes(of: GrpcHealthV1.HealthCheckResponse(status: .notServing)))
    }
    let channel = try HTTP2Channel(.addresses([sick.address]), options: roundRobin(health: "test.v1.Peer"))
    let error = await #expect(throws: RPCError.self) { try await channel.say("") }
    #expect(error?.code == .unavailable)
    #expect(error?.message.contains("test.v1.Peer is notServing") == true)
  }

  @Test func `a server without the health service counts as well`() async throws {
    let peer = try await ScriptedPeer { stream in
      if stream.headers[":path"] == "/grpc.health.v1.Health/Watch" { stream.fail(.unimplemented) } else { stream.respond("well") }
    }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: roundRobin(health: ""))
    #expect(try await channel.say("") == "well")
  }

  @Test func `a watch of the health service that ends is made again`() async throws {
    let count = Counter()
    let peer = try await ScriptedPeer { stream in
      guard stream.headers[":path"] == "/grpc.health.v1.Health/Watch" else { return stream.respond("well") }
      count.add()
      if count.value == 1 { return stream.fail(.internalError) }
      stream.beginResponse()
      stream.append(MessageFrame.bytes(of: GrpcHealthV1.HealthCheckResponse(status: .serving)))
    }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: roundRobin(health: ""))
    #expect(try await channel.say("", CallOptions(timeout: patience, waitForReady: true)) == "well")
    #expect(count.value == 2)
  }
}

extension Connector {
  /// Connections that take calls.
  fileprivate var readyCount: Int { (balancer as? RoundRobin)?.readyCount ?? 0 }
}
