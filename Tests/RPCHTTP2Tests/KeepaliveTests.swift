import EventLoop
import RPC
import Testing

@testable import RPCHTTP2

@Suite struct KeepaliveTests {
  @Test(.timeLimit(.minutes(10))) func `a server that answers nothing is asked, and then its calls are UNAVAILABLE`() async throws
  {
    let peer = try await ScriptedPeer(isMute: true) { _ in }
    let channel = try HTTP2Channel(
      .addresses([peer.address]),
      options: .quick { $0.keepalive = Keepalive(unboundedTime: .milliseconds(20), timeout: .milliseconds(40)) })
    let error = await #expect(throws: RPCError.self) { try await channel.say("", CallOptions()) }
    #expect(error?.code == .unavailable)
    #expect(error?.message.contains("keepalive") == true)
    #expect(peer.seen.pings == 1)
  }

  @Test(.timeLimit(.minutes(10))) func `a server that answers its pings may take its time for a call`() async throws {
    let peer = try await ScriptedPeer { stream in
      let loop = EventLoop.current!
      loop.schedule(at: loop.now + .milliseconds(900)) { stream.respond("late") }
    }
    let channel = try HTTP2Channel(
      .addresses([peer.address]),
      options: .quick { $0.keepalive = Keepalive(unboundedTime: .milliseconds(20), timeout: .milliseconds(600)) })
    #expect(try await channel.say("") == "late")
  }

  @Test(.timeLimit(.minutes(10))) func `without calls nothing is asked, unless that is wanted`() async throws {
    for isWanted in [false, true] {
      let peer = try await ScriptedPeer(isMute: true) { _ in }
      let channel = try HTTP2Channel(
        .addresses([peer.address]),
        options: .quick {
          $0.keepalive = Keepalive(unboundedTime: .milliseconds(5), timeout: .milliseconds(10), asksWithoutCalls: isWanted)
        })
      // It may be ready for a moment only.
      var states = channel.connectivity.makeAsyncIterator()
      channel.connect()
      while let state = await states.next(), state != .ready {}
      if isWanted {
        #expect(await states.next() != .ready)
        // The peer may have yet to read what it was asked.
        #expect(await channel.until { _ in peer.seen.pings > 0 })
      } else {
        try await EventLoop.spawn(name: "clock").sleepOutside(for: .milliseconds(100))
        #expect(await channel.look { $0.state } == .ready)
        #expect(peer.seen.pings == 0)
      }
    }
  }

  @Test func `a server that finds it too often is asked half as often`() async throws {
    let peer = try await ScriptedPeer { stream in
      stream.respond("")
      stream.connection.goAway(lastStream: 1, code: 11, text: "too_many_pings")
    }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: .quick { $0.keepalive = Keepalive(time: .seconds(10)) })
    _ = try await channel.say("")
    #expect(await channel.until { $0.keepaliveTime == .seconds(20) })
  }

  @Test func `a server of ours sends a client away that asks too often, and then is asked half as often`() async throws {
    let server = try await TestServer { _ in }
    let channel = try HTTP2Channel(
      .host("127.0.0.1", port: server.server.port),
      options: .quick { $0.keepalive = Keepalive(unboundedTime: .milliseconds(5), timeout: .seconds(20), asksWithoutCalls: true) }
    )
    var states = channel.connectivity.makeAsyncIterator()
    channel.connect()
    while let state = await states.next(), state != .ready {}
    // The fourth ping is one too many.
    #expect(await states.next() == .idle)
    #expect(await channel.look { $0.keepaliveTime } == .milliseconds(10))
  }

  @Test func `nobody asks more often than every ten seconds`() {
    #expect(Keepalive(time: .milliseconds(1)).time == .seconds(10))
  }
}

extension EventLoop {
  /// Waits by this loop's timers, from a task that has no loop.
  fileprivate func sleepOutside(for span: TimeSpan) async {
    await withCheckedContinuation { continuation in
      submit { [self] in schedule(at: now + span) { continuation.resume() } }
    }
    stop()
  }
}
