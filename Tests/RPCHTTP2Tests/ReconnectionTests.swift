import EventLoop
import Glibc
import Protobuf
import RPC
import Testing

@testable import RPCHTTP2

/// Waits so short that a test does not notice them.
let quick = Backoff(initial: .milliseconds(5), multiplier: 1.6, longest: .milliseconds(40))

extension ChannelOptions {
  static func quick(_ change: (inout ChannelOptions) -> Void = { _ in }) -> ChannelOptions {
    var options = ChannelOptions()
    options.backoff = RPCHTTP2Tests.quick
    options.seed = 29
    change(&options)
    return options
  }
}

@Suite struct ReconnectionTests {
  @Test func `waits are gRPC's: a second, each 1.6 times longer, up to two minutes, give or take a fifth`() {
    var (waits, random) = (BackoffWaits(Backoff()), SeededRandom(seed: 1))
    var base = 1.0
    for _ in 0..<20 {
      let wait = Double(waits.next(using: &random).nanoseconds) / 1e9
      #expect((base * 0.8...base * 1.2).contains(wait))
      base = min(base * 1.6, 120)
    }
    #expect(base == 120)
    waits.reset()
    #expect(waits.next(using: &random) <= .milliseconds(1200))
  }

  @Test func `waits repeat with their seed and differ without`() {
    func row(_ seed: UInt64) -> [TimeSpan] {
      var (waits, random) = (BackoffWaits(Backoff()), SeededRandom(seed: seed))
      return (0..<8).map { _ in waits.next(using: &random) }
    }
    #expect(row(7) == row(7))
    #expect(row(7) != row(8))
  }

  @Test func `while nothing listens a call is UNAVAILABLE with the address, and one that waits is answered once something does`()
    async throws
  {
    let first = try await ScriptedPeer { $0.respond("first") }
    let channel = try HTTP2Channel(.addresses([first.address]), options: .quick())
    #expect(try await channel.say("") == "first")
    await first.stop()
    #expect(await channel.until { $0.state == .idle })
    let error = await #expect(throws: RPCError.self) { try await channel.say("") }
    #expect(error?.code == .unavailable)
    #expect(error?.message.contains(first.address.description) == true)
    let waiting = Task { try await channel.say("", CallOptions(timeout: patience, waitForReady: true)) }
    #expect(await channel.until { $0.waitingCount == 1 })
    let second = try await ScriptedPeer(at: first.address) { $0.respond("second") }
    #expect(try await waiting.value == "second")
    await second.stop()
  }

  @Test func `a call that waits for ready ends at its deadline or when it is cancelled, and waits no longer`() async throws {
    let peer = try await ScriptedPeer { $0.respond("") }
    await peer.stop()
    let channel = try HTTP2Channel(.addresses([peer.address]), options: .quick())
    let error = await #expect(throws: RPCError.self) {
      try await channel.say("", CallOptions(timeout: .milliseconds(50), waitForReady: true))
    }
    #expect(error?.code == .deadlineExceeded)
    let call = Task { try await channel.say("", CallOptions(waitForReady: true)) }
    #expect(await channel.until { $0.waitingCount == 1 })
    call.cancel()
    let cancelled = await #expect(throws: RPCError.self) { try await call.value }
    #expect(cancelled?.code == .cancelled)
    #expect(await channel.look { $0.waitingCount } == 0)
  }

  @Test func `the states of a channel are told in their order`() async throws {
    let peer = try await ScriptedPeer { $0.respond("") }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: .quick())
    var states = channel.connectivity.makeAsyncIterator()
    #expect(await states.next() == .idle)
    channel.connect()
    #expect(await states.next() == .connecting)
    #expect(await states.next() == .ready)
    await peer.stop()
    #expect(await states.next() == .idle)
    channel.connect()
    #expect(await states.next() == .connecting)
    #expect(await states.next() == .transientFailure)
    // Tries on by itself.
    let second = try await ScriptedPeer(at: peer.address) { $0.respond("") }
    #expect(await states.next() == .ready)
    await second.stop()
  }

  @Test func `addresses are tried in their order until one answers`() async throws {
    // Not a port that was free a moment ago: another test may have it by now.
    let gone = try #require(SocketAddress(unix: "/tmp/rpc-\(UInt64.random(in: 0 ... .max)).sock"))
    let there = try await ScriptedPeer { $0.respond("there") }
    let channel = try HTTP2Channel(.addresses([gone, gone, there.address]), options: .quick())
    #expect(try await channel.say("") == "there")
    #expect(there.seen.connections == 1)
  }

  @Test func `a unix socket is called by its path, with localhost for its authority`() async throws {
    let path = "/tmp/rpc-\(UInt64.random(in: 0 ... .max)).sock"
    let peer = try await ScriptedPeer(at: SocketAddress(unix: path)!) { $0.respond($0.headers[":authority"] ?? "") }
    let channel = try HTTP2Channel(try ChannelTarget("unix:\(path)"))
    #expect(try await channel.say("") == "localhost")
    await peer.stop()
    unlink(path)
    #expect(await channel.until { $0.state == .idle })
    let error = await #expect(throws: RPCError.self) { try await channel.say("") }
    #expect(error?.message.contains(path) == true)
  }

  @Test func `a name is resolved, and the authority is the name`() async throws {
    let peer = try await ScriptedPeer { $0.respond($0.headers[":authority"] ?? "") }
    let channel = try HTTP2Channel(try ChannelTarget("dns:localhost:\(peer.address.port)"))
    #expect(try await channel.say("") == "localhost:\(peer.address.port)")
  }

  @Test func `a name that nobody has is UNAVAILABLE with the name, and asked for again by a call that waits`() async throws {
    let channel = try HTTP2Channel(.host("no such name", port: 1), options: .quick())
    let error = await #expect(throws: RPCError.self) { try await channel.say("") }
    #expect(error?.code == .unavailable)
    #expect(error?.message.contains("no such name") == true)
  }

  @Test func `a path that no unix socket can have is UNAVAILABLE with the path`() async throws {
    let path = "/tmp/" + String(repeating: "x", count: 200)
    let error = await #expect(throws: RPCError.self) { try await HTTP2Channel(.unix(path: path)).say("") }
    #expect(error?.code == .unavailable)
    #expect(error?.message.contains(path) == true)
  }

  @Test func `a server of HTTP/1 is said to speak no HTTP/2`() async throws {
    let server = try await SilentServer(greeting: "HTTP/1.1 400 Bad Request\r\n\r\n")
    let channel = try HTTP2Channel(.addresses([server.address]), options: .quick())
    let error = await #expect(throws: RPCError.self) { try await channel.say("") }
    #expect(error?.code == .unavailable)
    #expect(error?.message.contains("does not speak HTTP/2: ") == true, "\(error?.message ?? "")")
  }

  @Test func `a server that accepts and does not speak HTTP/2 in time was not reached`() async throws {
    let silent = try await SilentServer()
    let channel = try HTTP2Channel(
      .addresses([silent.address]), options: .quick { $0.limits.connectTimeout = .milliseconds(50) })
    let error = await #expect(throws: RPCError.self) { try await channel.say("") }
    #expect(error?.code == .unavailable)
    #expect(error?.message.contains("does not answer") == true)
  }

  @Test(arguments: [
    ("127.0.0.1:80", "127.0.0.1:80"), ("dns:a.example:80", "a.example:80"), ("dns:///a.example:80", "a.example:80"),
    ("unix:/run/a.sock", "unix:/run/a.sock"), ("unix:///run/a.sock", "unix:/run/a.sock"), ("unix:a.sock", "unix:a.sock"),
    ("ipv4:1.2.3.4:80,5.6.7.8:90", "ipv4:1.2.3.4:80,5.6.7.8:90"), ("ipv6:[::1]:80", "ipv6:[::1]:80"),
  ])
  func `a target is read as gRPC names it`(text: String, description: String) throws {
    #expect(try ChannelTarget(text).description == description)
  }

  @Test(arguments: ["unix:", "ipv4:a.example:80", "ipv4:1.2.3.4", "a.example", "unix:/" + String(repeating: "x", count: 107)])
  func `a target that is none is refused`(text: String) {
    #expect(throws: ChannelTargetRejected.self) { try ChannelTarget(text) }
  }
}

/// Accepts connections, sends its greeting and says nothing more.
final class SilentServer: Sendable {
  let address: SocketAddress
  private let loop: EventLoop

  init(greeting: String = "") async throws {
    let loop = try EventLoop.spawn(name: "silent")
    let socket = try ListeningSocket.bind(SocketAddress(numeric: "127.0.0.1", port: 0)!)
    (address, self.loop) = (socket.address, loop)
    // Kept by the loop that watches it; what it accepts stays open.
    await withCheckedContinuation { continuation in
      loop.submit {
        _ = try? TCPListener(socket, on: loop) { descriptor, _ in
          if !greeting.isEmpty { _ = write(descriptor, greeting, greeting.utf8.count) }
        }
        continuation.resume()
      }
    }
  }

  deinit { loop.stop() }
}
