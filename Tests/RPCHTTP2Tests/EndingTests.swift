import EventLoop
import Protobuf
import RPC
import Testing

@testable import RPCHTTP2

private let wait = MethodDescriptor(service: "test.v1.Slow", method: "Wait")
private let endless = MethodDescriptor(service: "test.v1.Slow", method: "Endless", serverStreaming: true)

@Suite struct EndingTests {
  // Without the deadline nothing would release the handler; how long it takes on a busy machine is not the point.
  @Test(.timeLimit(.minutes(10))) func `rule 6: at the deadline the caller has DEADLINE_EXCEEDED, though the handler ignores it`()
    async throws
  {
    let (began, release, cancelled) = (Signal(), Signal(), Signal())
    let server = try await TestServer {
      $0.unary(wait) { (text: Text, _) in
        began.give()
        await withTaskCancellationHandler {
          await release.wait()
        } onCancel: {
          cancelled.give()
        }
        return text
      }
    }
    defer { release.give() }
    // On a machine that is late a deadline passes before there is a handler.
    for milliseconds in [50, 500, 5000] where !began.isGiven {
      let options = CallOptions(timeout: .milliseconds(milliseconds))
      let error = await #expect(throws: RPCError.self) { try await server.unary(wait, "", options) }
      #expect(error?.code == .deadlineExceeded)
    }
    await cancelled.wait()
  }

  @Test func `rule 5: a deadline already past starts no handler`() async throws {
    let started = Counter()
    let server = try await TestServer {
      $0.unary(wait) { (text: Text, _) in
        started.add()
        return text
      }
    }
    let error = await #expect(throws: RPCError.self) { try await server.unary(wait, "", CallOptions(timeout: .zero)) }
    #expect(error?.code == .deadlineExceeded)
    #expect(started.value == 0)
  }

  @Test func `a handler reads the time left`() async throws {
    let server = try await TestServer {
      $0.unary(wait) { (_: Text, context) in
        let left = try #require(context.timeLeft)
        return Text(value: left > .seconds(50) && left <= .seconds(60) ? "about a minute" : "\(left)")
      }
    }
    #expect(try await server.unary(wait, "", CallOptions(timeout: .seconds(60))) == "about a minute")
  }

  @Test(arguments: [Duration.seconds(60), nil])
  func `rule 6: a call made onward within a call inherits the time it has left`(timeout: Duration?) async throws {
    let behind = try await TestServer { $0.unary(wait, timeLeft) }
    let server = try await TestServer {
      $0.unary(wait) { (_: Text, context) in
        Text(value: try await behind.unary(wait, "", .within(context)))
      }
    }
    let left = try await server.unary(wait, "", CallOptions(timeout: timeout))
    #expect(timeout == nil ? left == "for ever" : Int(left)! < 60_000 && Int(left)! > 30_000)
  }

  @Test func `rule 6: a call made onward is cancelled when the deadline cancels its handler, and one made later does not start`()
    async throws
  {
    let (started, cancelled, refused) = (Counter(), Signal(), Signal())
    let behind = try await TestServer {
      $0.unary(wait) { (text: Text, _) in
        started.add()
        try await withTaskCancellationHandler {
          try await EventLoop.current!.sleep(for: .seconds(3600))
        } onCancel: {
          cancelled.give()
        }
        return text
      }
    }
    let server = try await TestServer {
      $0.unary(wait) { (text: Text, context) in
        _ = try? await behind.unary(wait, "", .within(context))
        let error = await #expect(throws: RPCError.self) { try await behind.unary(wait, "", .within(context)) }
        #expect(error?.code == .deadlineExceeded || error?.code == .cancelled)
        refused.give()
        return text
      }
    }
    for milliseconds in [200, 2000, 20_000] where started.value == 0 {
      let options = CallOptions(timeout: .milliseconds(milliseconds))
      let error = await #expect(throws: RPCError.self) { try await server.unary(wait, "", options) }
      #expect(error?.code == .deadlineExceeded)
    }
    await cancelled.wait()
    await refused.wait()
    #expect(started.value == 1)
  }

  @Test func `rule 7: a cancelled call cancels its handler`() async throws {
    let (started, cancelled) = (Signal(), Signal())
    let server = try await TestServer {
      $0.unary(wait) { (text: Text, _) in
        started.give()
        try await withTaskCancellationHandler {
          try await EventLoop.current!.sleep(for: .seconds(3600))
        } onCancel: {
          cancelled.give()
        }
        return text
      }
    }
    let call = Task { try await server.unary(wait, "") }
    await started.wait()
    call.cancel()
    let error = await #expect(throws: RPCError.self) { try await call.value }
    #expect(error?.code == .cancelled)
    await cancelled.wait()
  }

  @Test func `rule 7: a lost connection cancels the handler`() async throws {
    let (started, cancelled) = (Signal(), Signal())
    let server = try await TestServer {
      $0.unary(wait) { (text: Text, _) in
        started.give()
        try await withTaskCancellationHandler {
          try await EventLoop.current!.sleep(for: .seconds(3600))
        } onCancel: {
          cancelled.give()
        }
        return text
      }
    }
    var channel: HTTP2Channel? = try HTTP2Channel(host: "127.0.0.1", port: server.server.port)
    let call = Task { [channel] in try await channel!.unary(wait, Text(), returning: Text.self, options: CallOptions()) }
    await started.wait()
    channel = nil
    call.cancel()
    await cancelled.wait()
    _ = await call.result
  }

  @Test func `a stream whose reader goes away ends its handler`() async throws {
    let ended = Signal()
    let server = try await TestServer {
      $0.serverStreaming(endless) { (text: Text, writer: ResponseWriter<Text>, _) in
        defer { ended.give() }
        while true { try await writer.write(text) }
      }
    }
    for try await _ in server.stream(endless, "again") { break }
    await ended.wait()
  }

  @Test func `rule 17: a writer waits for a reader that never reads, with little in memory`() async throws {
    let written = Counter()
    let stuck = Signal()
    let server = try await TestServer {
      $0.serverStreaming(endless) { (text: Text, writer: ResponseWriter<Text>, _) in
        let watchdog = EventLoop.current!
        var last = -1
        // The writer is stuck when nothing was written between two looks at it.
        func look() {
          if written.value == last { return stuck.give() }
          last = written.value
          watchdog.schedule(at: watchdog.now + .milliseconds(50)) { look() }
        }
        look()
        while true {
          try await writer.write(text)
          written.add()
        }
      }
    }
    let text = String(repeating: "x", count: 10_000)
    var iterator = server.stream(endless, text).makeAsyncIterator()
    _ = try await iterator.next()
    await stuck.wait()
    let limits = Limits()
    #expect(written.value * 10_000 < limits.streamWindowBytes + limits.maxUnsentStreamBytes + 100_000)
    // Reading on sets it going again.
    let before = written.value
    for _ in 0..<100 { _ = try await iterator.next() }
    #expect(written.value > before)
  }

  @Test func `nothing listens: UNAVAILABLE that names the address, and service again once something does and the call waits`()
    async throws
  {
    let server = try await TestServer { $0.unary(wait) { (text: Text, _) in text } }
    let port = server.server.port
    #expect(try await server.unary(wait, "a") == "a")
    await server.server.stop(within: .seconds(1))
    let error = await #expect(throws: RPCError.self) { try await server.unary(wait, "b") }
    #expect(error?.code == .unavailable)
    #expect(error?.message.contains("127.0.0.1:\(port)") == true)
    var router = Router()
    router.unary(wait) { (text: Text, _) in text }
    let second = try await RPCServer(router, on: [server.loop], port: port, log: .none)
    #expect(try await server.unary(wait, "c", CallOptions(timeout: patience, waitForReady: true)) == "c")
    await second.stop(within: .seconds(1))
  }

  @Test func `rule 22: stopping lets a running call finish and refuses later ones`() async throws {
    let (started, release) = (Signal(), Signal())
    let server = try await TestServer {
      $0.unary(wait) { (text: Text, _) in
        started.give()
        await release.wait()
        return text
      }
    }
    let call = Task { try await server.unary(wait, "finished") }
    await started.wait()
    let stop = Task { await server.server.stop(within: .seconds(30)) }
    release.give()
    #expect(try await call.value == "finished")
    await stop.value
    let error = await #expect(throws: RPCError.self) { try await server.unary(wait, "late") }
    #expect(error?.code == .unavailable)
  }

  @Test func `rule 22: at the end of the grace a call that still runs is UNAVAILABLE and its handler cancelled`() async throws {
    let (started, cancelled) = (Signal(), Signal())
    let server = try await TestServer {
      $0.unary(wait) { (text: Text, _) in
        started.give()
        try await withTaskCancellationHandler {
          try await EventLoop.current!.sleep(for: .seconds(3600))
        } onCancel: {
          cancelled.give()
        }
        return text
      }
    }
    let call = Task { try await server.unary(wait, "") }
    await started.wait()
    await server.server.stop(within: .milliseconds(20))
    let error = await #expect(throws: RPCError.self) { try await call.value }
    #expect(error?.code == .unavailable)
    await cancelled.wait()
  }

  @Test func `rule 22: a stream's handler is told that the server stops, and ends by itself long before the grace is over`()
    async throws
  {
    let started = Signal()
    let server = try await TestServer {
      $0.serverStreaming(endless) { (text: Text, writer: ResponseWriter<Text>, context) in
        let bell = Bell()
        context.onShutdown { bell.ring() }
        try await writer.write(text)
        started.give()
        while !context.isShutdownAnnounced { await bell.wait(until: .never) }
        throw RPCError(.unavailable, "call again elsewhere")
      }
    }
    var iterator = server.stream(endless, "again").makeAsyncIterator()
    #expect(try await iterator.next()?.value == "again")
    await started.wait()
    await server.server.stop(within: .seconds(3600))
    let error = await #expect(throws: RPCError.self) { _ = try await iterator.next() }
    #expect(error?.code == .unavailable && error?.message == "call again elsewhere")
  }

  @Test func `a port that is taken is refused with the address and what to do`() async throws {
    let server = try await TestServer { $0.unary(wait) { (text: Text, _) in text } }
    let error = await #expect(throws: ListenFailure.self) {
      try await RPCServer(Router(), on: [server.loop], port: server.server.port)
    }
    #expect(error?.description.contains("127.0.0.1:\(server.server.port)") == true)
    #expect(error?.description.contains("choose another port") == true)
  }
}

/// Answers with the milliseconds that a call has left.
@Sendable private func timeLeft(_: Text, _ context: CallContext) -> Text {
  Text(value: context.timeLeft.map { "\(Int64($0 / .milliseconds(1)))" } ?? "for ever")
}
