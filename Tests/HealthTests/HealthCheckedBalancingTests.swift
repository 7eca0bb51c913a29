import EventLoop
import HealthAPI
import RPC
import RPCHTTP2
import Testing

@testable import Health

/// A channel that asks for health before it calls, against two servers that tell it.
@Suite(.timeLimit(.minutes(10))) struct HealthCheckedBalancingTests {
  private static let method = MethodDescriptor(service: "t.T", method: "Who")

  /// A server that answers with its name.
  private static func server(_ name: String, _ health: ServiceHealth, on loop: EventLoop) async throws -> RPCServer {
    var router = Router()
    router.unary(method) { (_: GrpcHealthV1.HealthCheckRequest, _) in GrpcHealthV1.HealthCheckRequest(service: name) }
    router.report(health)
    return try await RPCServer(router, on: [loop], port: 0)
  }

  @Test func `calls leave a server that says it does not serve, and come back to it, on one channel`() async throws {
    let loop = try EventLoop.spawn(name: "health")
    let states = [ServiceHealth(), ServiceHealth()]
    let servers = [
      try await Self.server("first", states[0], on: loop), try await Self.server("second", states[1], on: loop),
    ]
    var options = ChannelOptions()
    options.serviceConfig = ServiceConfig(balancing: .roundRobin, healthCheckedService: "t.T")
    let channel = try HTTP2Channel(.addresses(servers.map(\.address)), options: options)

    func answers() async throws -> Set<String> {
      var names: Set<String> = []
      for _ in 0..<8 {
        let answer = try await channel.unary(
          Self.method, GrpcHealthV1.HealthCheckRequest(), returning: GrpcHealthV1.HealthCheckRequest.self,
          options: CallOptions(waitForReady: true))
        names.insert(answer.message.service)
      }
      return names
    }
    /// The state changes when the channel hears of it: what counts is that it stays.
    func settles(on names: Set<String>) async throws -> Bool {
      for _ in 0..<2_000 {
        if try await answers() == names { return true }
        try await Task.sleep(for: .milliseconds(5))
      }
      return false
    }

    #expect(try await settles(on: ["first", "second"]))
    for (sick, well) in [(0, "second"), (1, "first")] {
      states[sick].set(false, of: "t.T")
      #expect(try await settles(on: [well]))
      states[sick].set(true, of: "t.T")
      #expect(try await settles(on: ["first", "second"]))
    }
    for server in servers { await server.stop(within: .milliseconds(100)) }
    loop.stop()
  }
}
