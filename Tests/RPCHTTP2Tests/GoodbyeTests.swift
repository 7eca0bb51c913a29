import EventLoop
import HTTP2
import Protobuf
import RPC
import Synchronization
import Testing

@testable import RPCHTTP2

@Suite struct GoodbyeTests {
  @Test func `a server that breaks the rules of HTTP/2 is said to, and which`() async throws {
    // RFC 9113 §6.9: an increment of 0.
    let peer = try await ScriptedPeer { $0.connection.send([0, 0, 4, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0]) }
    let channel = try HTTP2Channel(.addresses([peer.address]))
    let error = await #expect(throws: RPCError.self) { try await channel.say("") }
    #expect(error?.code == .unavailable)
    #expect(error?.message.contains("broke the rules of HTTP/2: PROTOCOL_ERROR WINDOW_UPDATE") == true, "\(error?.message ?? "")")
  }

  @Test func `a request above GOAWAY's last stream is made again on a new connection`() async throws {
    let peer = try await ScriptedPeer { stream in
      if stream.text == "unseen", stream.id == 3 { return stream.connection.goAway(lastStream: 1) }
      stream.respond("\(stream.text) \(stream.id)")
    }
    let channel = try HTTP2Channel(.addresses([peer.address]))
    #expect(try await channel.say("first") == "first 1")
    #expect(try await channel.say("unseen") == "unseen 1")
    #expect(peer.seen.connections == 2)
  }

  @Test func `a server that says goodbye finishes its calls, and new ones go to a new connection`() async throws {
    let held = Mutex<PeerStream?>(nil)
    let peer = try await ScriptedPeer { stream in
      guard stream.text == "slow" else { return stream.respond("\(stream.text) \(stream.id)") }
      held.withLock { $0 = stream }
      stream.connection.goAway(lastStream: 1)
    }
    let channel = try HTTP2Channel(.addresses([peer.address]))
    let slow = Task { try await channel.say("slow") }
    #expect(await channel.until { $0.state == .idle && $0.streamCount == 1 })
    #expect(try await channel.say("new") == "new 1")
    #expect(await channel.look { $0.connectionCount } == 2)
    await peer.onLoop { _ in held.withLock { $0.take() }?.respond("finished") }
    #expect(try await slow.value == "finished")
    #expect(await channel.until { $0.connectionCount == 1 })
  }

  @Test(arguments: [1, 2 * Limits().maxReplayedRequestBytes])
  func `a call that waits for room on a connection that is leaving goes to another at once, however large`(
    byteCount: Int
  ) async throws {
    let held = Mutex<PeerStream?>(nil)
    let peer = try await ScriptedPeer(maxConcurrentStreams: 1) { stream in
      guard stream.text == "slow" else { return stream.respond("\(stream.text.utf8.count) \(stream.id)") }
      held.withLock { $0 = stream }
    }
    let channel = try HTTP2Channel(.addresses([peer.address]))
    let slow = Task { try await channel.say("slow") }
    #expect(await channel.until { _ in held.withLock { $0 != nil } })
    let behind = Task { try await channel.say(String(repeating: "x", count: byteCount)) }
    #expect(await channel.until { $0.streamCount == 2 })
    await peer.onLoop { _ in held.withLock { $0 }?.connection.goAway(lastStream: 0x7FFF_FFFF) }
    #expect(try await behind.value == "\(byteCount) 1")
    await peer.onLoop { _ in held.withLock { $0.take() }?.respond("finished") }
    #expect(try await slow.value == "finished")
  }

  @Test func `a call cancelled while it waits for room leaves at once`() async throws {
    let held = Mutex<PeerStream?>(nil)
    let peer = try await ScriptedPeer(maxConcurrentStreams: 1) { stream in
      held.withLock { $0 = stream }
    }
    let channel = try HTTP2Channel(.addresses([peer.address]))
    let slow = Task { try await channel.say("slow") }
    #expect(await channel.until { _ in held.withLock { $0 != nil } })
    let behind = Task { try await channel.say("behind") }
    #expect(await channel.until { $0.streamCount == 2 })
    behind.cancel()
    await #expect(throws: RPCError.self) { try await behind.value }
    #expect(await channel.look { $0.streamCount } == 1)
    await peer.onLoop { _ in held.withLock { $0.take() }?.respond("finished") }
    #expect(try await slow.value == "finished")
    #expect(peer.seen.requests == 1)
  }

  @Test func `a refused stream is made again once without being asked, and then is UNAVAILABLE`() async throws {
    let peer = try await ScriptedPeer { stream in
      if stream.text == "once" && stream.id > 1 { stream.respond("again") } else { stream.reset(.refusedStream) }
    }
    let channel = try HTTP2Channel(.addresses([peer.address]))
    #expect(try await channel.say("once") == "again")
    let error = await #expect(throws: RPCError.self) { try await channel.say("always") }
    #expect(error?.code == .unavailable)
    #expect(peer.seen.requests == 4)
  }

  @Test func `a streamed request that was refused is sent again whole`() async throws {
    let peer = try await ScriptedPeer { stream in
      if stream.id == 1 { stream.reset(.refusedStream) } else { stream.respond("\(stream.body.count)") }
    }
    let channel = try HTTP2Channel(.addresses([peer.address]))
    let result = try await channel.clientStreaming(sayToPeer, returning: Text.self, options: CallOptions(timeout: patience)) {
      (writer: RequestWriter<Text>) in
      for _ in 0..<10 { try await writer.write(Text(value: String(repeating: "x", count: 93))) }
    }
    #expect(result.message.value == "1000")
  }

  @Test func `a call whose answer has begun is not made again`() async throws {
    let peer = try await ScriptedPeer { stream in
      stream.beginResponse()
      stream.connection.sendsThenResets(stream)
    }
    let channel = try HTTP2Channel(.addresses([peer.address]))
    let error = await #expect(throws: RPCError.self) { try await channel.say("") }
    #expect(error?.code == .unavailable)
    #expect(peer.seen.requests == 1)
  }

  @Test func `a lost connection ends its calls with UNAVAILABLE, and the next call has a new one`() async throws {
    let peer = try await ScriptedPeer { stream in
      if stream.text == "lost" { stream.connection.close() } else { stream.respond(stream.text) }
    }
    let channel = try HTTP2Channel(.addresses([peer.address]))
    let error = await #expect(throws: RPCError.self) { try await channel.say("lost") }
    #expect(error?.code == .unavailable)
    #expect(try await channel.say("there") == "there")
  }

  @Test(.timeLimit(.minutes(10))) func `thousands of calls that end in every way leave no stream and nothing that waits`()
    async throws
  {
    let server = try await TestServer {
      $0.unary(endings) { (text: Text, _) in
        switch text.value {
        case "ok": return text
        case "fail": throw RPCError(.aborted, "failed")
        case "slow": try await EventLoop.current!.sleep(for: .seconds(3600))
        default: break
        }
        return text
      }
      $0.serverStreaming(endless) { (text: Text, writer: ResponseWriter<Text>, _) in
        while true { try await writer.write(text) }
      }
      $0.bidirectional(both) { (requests: RequestStream<Text>, writer: ResponseWriter<Text>, _) in
        for try await request in requests { try await writer.write(request) }
      }
    }
    let seed = UInt64.random(in: 0 ... .max)
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    let kinds = (0..<4000).map { _ in Int.random(in: 0..<7, using: &random) }
    await withTaskGroup(of: Void.self) { group in
      for kind in kinds {
        group.addTask { await end(kind, on: server) }
      }
    }
    #expect(await server.channel.until { $0.streamCount == 0 && $0.waitingCount == 0 })
    #expect(try await server.unary(endings, "ok") == "ok")
  }
}

private let endings = MethodDescriptor(service: "test.v1.Endings", method: "Unary")
private let endless = MethodDescriptor(service: "test.v1.Endings", method: "Endless", serverStreaming: true)
private let both = MethodDescriptor(service: "test.v1.Endings", method: "Both", clientStreaming: true, serverStreaming: true)

private func end(_ kind: Int, on server: TestServer) async {
  switch kind {
  case 0: _ = try? await server.unary(endings, "ok")
  case 1: _ = try? await server.unary(endings, "fail")
  case 2: _ = try? await server.unary(endings, "slow", CallOptions(timeout: .milliseconds(20)))
  case 3:
    let call = Task { try await server.unary(endings, "slow") }
    await Task.yield()
    call.cancel()
    _ = await call.result
  case 4:
    var iterator = server.stream(endless, "again").makeAsyncIterator()
    _ = try? await iterator.next()
  case 5:
    let (requests, responses) = server.channel.bidirectional(
      both, sending: Text.self, returning: Text.self, options: CallOptions())
    try? await requests.write(Text(value: "one"))
    var iterator = responses.makeAsyncIterator()
    _ = try? await iterator.next()
    if Bool.random() { requests.finish() }
  default:
    struct Stop: Error {}
    _ = try? await server.channel.clientStreaming(both, returning: Text.self, options: CallOptions()) {
      (writer: RequestWriter<Text>) in
      try await writer.write(Text(value: "one"))
      throw Stop()
    }
  }
}

extension PeerConnection {
  /// Lets the response's head go out before the stream is refused.
  func sendsThenResets(_ stream: PeerStream) {
    send([])
    stream.reset(.refusedStream)
  }
}
