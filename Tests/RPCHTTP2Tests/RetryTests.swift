import EventLoop
import HTTP2
import Protobuf
import RPC
import Synchronization
import Testing

@testable import RPCHTTP2

private let policy = RetryPolicy(
  maxAttempts: 4, initialBackoff: .milliseconds(2), maxBackoff: .milliseconds(10), backoffMultiplier: 2,
  retryableStatusCodes: [.unavailable, .resourceExhausted])

private func retrying(
  _ policy: RetryPolicy = policy, throttling: RetryThrottling? = nil, replayedBytes: Int = 256 * 1024
) -> ChannelOptions {
  .quick {
    $0.serviceConfig = ServiceConfig(
      methods: [MethodConfiguration(names: [.init()], policy: .retry(policy))], retryThrottling: throttling)
    $0.limits.maxReplayedRequestBytes = replayedBytes
  }
}

@Suite struct RetryTests {
  @Test func `A6: a call is made again after a retryable status, and tells how often it was made before`() async throws {
    let previous = Mutex<[String?]>([])
    let peer = try await ScriptedPeer { stream in
      let count = previous.withLock {
        $0.append(stream.headers["grpc-previous-rpc-attempts"])
        return $0.count
      }
      if count < 4 { stream.fail(.unavailable) } else { stream.respond("\(stream.text) at last") }
    }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: retrying())
    #expect(try await channel.say("there") == "there at last")
    #expect(previous.withLock { $0 } == [nil, "1", "2", "3"])
  }

  @Test func `A6: after the last attempt the failure is the call's`() async throws {
    let peer = try await ScriptedPeer { $0.fail(.unavailable) }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: retrying())
    let error = await #expect(throws: RPCError.self) { try await channel.say("") }
    #expect(error?.code == .unavailable)
    #expect(peer.seen.requests == 4)
  }

  @Test func `A6: more than five attempts count as five`() async throws {
    var policy = policy
    policy.maxAttempts = 100
    let peer = try await ScriptedPeer { $0.fail(.unavailable) }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: retrying(policy))
    await #expect(throws: RPCError.self) { try await channel.say("") }
    #expect(peer.seen.requests == 5)
  }

  @Test func `A6: a status that is not retryable is the call's`() async throws {
    let peer = try await ScriptedPeer { $0.fail(.invalidArgument) }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: retrying())
    let error = await #expect(throws: RPCError.self) { try await channel.say("") }
    #expect(error?.code == .invalidArgument)
    #expect(peer.seen.requests == 1)
  }

  @Test func `A6: with response headers the call keeps to its attempt`() async throws {
    let peer = try await ScriptedPeer { stream in
      stream.beginResponse()
      stream.end(.listed(HeaderList(["grpc-status": "14"])))
    }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: retrying())
    let error = await #expect(throws: RPCError.self) { try await channel.say("") }
    #expect(error?.code == .unavailable)
    #expect(peer.seen.requests == 1)
  }

  @Test(arguments: ["-1", "soon"]) func `A6: a server that asks for no retry gets none`(pushback: String) async throws {
    let peer = try await ScriptedPeer { $0.fail(.unavailable, pushback: pushback) }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: retrying())
    await #expect(throws: RPCError.self) { try await channel.say("") }
    #expect(peer.seen.requests == 1)
  }

  @Test func `A6: a server says when the next attempt comes`() async throws {
    var policy = policy
    policy.initialBackoff = .seconds(3600)
    policy.maxBackoff = .seconds(3600)
    let peer = try await ScriptedPeer { stream in
      if stream.id == 1 { stream.fail(.unavailable, pushback: "10") } else { stream.respond("after 10 ms, not an hour") }
    }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: retrying(policy))
    let start = ContinuousClock.now
    #expect(try await channel.say("") == "after 10 ms, not an hour")
    #expect(ContinuousClock.now - start >= .milliseconds(9))
  }

  @Test func `A6: the deadline is one for all attempts`() async throws {
    var policy = policy
    policy.initialBackoff = .seconds(3600)
    policy.maxBackoff = .seconds(3600)
    let peer = try await ScriptedPeer { $0.fail(.unavailable) }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: retrying(policy))
    let error = await #expect(throws: RPCError.self) { try await channel.say("", CallOptions(timeout: .milliseconds(100))) }
    #expect(error?.code == .deadlineExceeded)
  }

  @Test func `A6: a call cancelled between attempts ends at once`() async throws {
    var policy = policy
    policy.initialBackoff = .seconds(3600)
    policy.maxBackoff = .seconds(3600)
    let failed = Signal()
    let peer = try await ScriptedPeer {
      $0.fail(.unavailable)
      failed.give()
    }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: retrying(policy))
    let call = Task { try await channel.say("") }
    await failed.wait()
    #expect(await channel.until { $0.streamCount == 0 })
    call.cancel()
    let error = await #expect(throws: RPCError.self) { try await call.value }
    #expect(error?.code == .cancelled)
  }

  @Test func `A6: when too few calls succeed there are no retries, until enough do`() async throws {
    let peer = try await ScriptedPeer { stream in
      if stream.text == "fail" { stream.fail(.unavailable) } else { stream.respond("") }
    }
    let channel = try HTTP2Channel(
      .addresses([peer.address]), options: retrying(throttling: RetryThrottling(maxTokens: 4, tokenRatio: 0.5)))
    // 4 tokens: after the second failure half are left.
    await #expect(throws: RPCError.self) { try await channel.say("fail") }
    #expect(peer.seen.requests == 2)
    await #expect(throws: RPCError.self) { try await channel.say("fail") }
    #expect(peer.seen.requests == 3)
    // 1 token and 4 halves, above the threshold after one failure more.
    for _ in 0..<5 { _ = try await channel.say("fine") }
    await #expect(throws: RPCError.self) { try await channel.say("fail") }
    #expect(peer.seen.requests == 3 + 5 + 2)
  }

  @Test func `A6: tokens fall by one, rise by the ratio and stay in their bounds`() {
    var throttle = RetryThrottle(RetryThrottling(maxTokens: 10, tokenRatio: 0.1))
    for _ in 0..<4 { throttle.failed() }
    #expect(throttle.admitsRetry)
    throttle.failed()
    #expect(!throttle.admitsRetry)
    throttle.succeeded()
    #expect(throttle.admitsRetry)
    for _ in 0..<1000 { throttle.failed() }
    for _ in 0..<50 { throttle.succeeded() }
    #expect(!throttle.admitsRetry)
    throttle.succeeded()
    #expect(throttle.admitsRetry)
  }

  @Test func `A6: a streamed request is sent again whole, and what is written later goes to the new attempt`() async throws {
    let peer = try await ScriptedPeer { stream in
      if stream.id == 1 { stream.fail(.unavailable) } else { stream.respond("\(stream.body.count)") }
    }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: retrying())
    let result = try await channel.clientStreaming(sayToPeer, returning: Text.self, options: CallOptions(timeout: patience)) {
      (writer: RequestWriter<Text>) in
      for _ in 0..<10 { try await writer.write(Text(value: String(repeating: "x", count: 93))) }
    }
    #expect(result.message.value == "1000")
    #expect(peer.seen.requests == 2)
  }

  @Test func `A6: a request above what is kept for another attempt has no other`() async throws {
    let peer = try await ScriptedPeer { $0.fail(.unavailable) }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: retrying(replayedBytes: 1000))
    await #expect(throws: RPCError.self) { try await channel.say(String(repeating: "x", count: 2000)) }
    #expect(peer.seen.requests == 1)
    await #expect(throws: RPCError.self) { try await channel.say("small") }
    #expect(peer.seen.requests == 5)
  }

  @Test func `A6: a stream of answers is retried until it begins, and then read as ever`() async throws {
    let peer = try await ScriptedPeer { stream in
      if stream.id < 5 { return stream.fail(.resourceExhausted) }
      stream.beginResponse()
      for number in 0..<1000 {
        stream.append(MessageFrame.bytes(of: Text(value: "\(number)" + String(repeating: "x", count: 1000))))
      }
      stream.end(.listed(HeaderList(["grpc-status": "0"])))
    }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: retrying())
    var count = 0
    for try await text in channel.serverStreaming(
      sayToPeer, Text(), returning: Text.self, options: CallOptions(timeout: patience))
    {
      #expect(text.value.hasPrefix("\(count)x"))
      count += 1
    }
    #expect(count == 1000)
    #expect(await channel.until { $0.streamCount == 0 })
  }

  @Test func `A6: an answer without messages is an answer`() async throws {
    let peer = try await ScriptedPeer { stream in
      if stream.id == 1 { stream.fail(.unavailable) } else { stream.fail(.ok) }
    }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: retrying())
    for try await _ in channel.serverStreaming(sayToPeer, Text(), returning: Text.self, options: CallOptions()) {
      Issue.record("no message was sent")
    }
    #expect(peer.seen.requests == 2)
  }

  @Test func `A6: a server that cannot be reached is tried again, and a refused stream counts as no attempt`() async throws {
    let peer = try await ScriptedPeer { stream in
      if stream.id == 1 {
        stream.reset(.refusedStream)
      } else {
        stream.respond(stream.headers["grpc-previous-rpc-attempts"] ?? "none")
      }
    }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: retrying())
    #expect(try await channel.say("") == "none")
  }

  @Test func `an idempotency-key that the stub made is one for all attempts, and keyed methods may be retried by themselves`()
    async throws
  {
    let keyed = MethodDescriptor(
      service: "test.v1.Peer", method: "Pay", contract: MethodContract(access: [], requiresIdempotencyKey: true))
    let keys = Mutex<[String]>([])
    let peer = try await ScriptedPeer { stream in
      let count = keys.withLock {
        $0.append(stream.headers["idempotency-key"] ?? "")
        return $0.count
      }
      if count < 3 { stream.fail(.unavailable) } else { stream.respond("paid") }
    }
    let options = ChannelOptions.quick { $0.serviceConfig = ServiceConfig(keyedMethods: policy) }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: options)
    _ = try await channel.unary(keyed, Text(), returning: Text.self, options: CallOptions())
    #expect(keys.withLock { Set($0).count } == 1)
    #expect(keys.withLock { $0.count } == 3)
    #expect(IdempotencyKey.isValid(keys.withLock { $0[0] }))
    // A method without a key is not.
    keys.withLock { $0 = [] }
    await #expect(throws: RPCError.self) { try await channel.say("") }
    #expect(keys.withLock { $0.count } == 1)
  }

  @Test func `the most exact name of a method counts, and a call's own wish goes before it`() async throws {
    let config = ServiceConfig(methods: [
      MethodConfiguration(names: [.init(service: "a.A", method: "B")], timeout: .seconds(1)),
      MethodConfiguration(names: [.init(service: "a.A")], timeout: .seconds(2)),
      MethodConfiguration(names: [.init()], timeout: .seconds(3)),
    ])
    let methods = try #require(MethodConfigurations(config))
    #expect(methods.of(MethodDescriptor(service: "a.A", method: "B"))?.timeout == .seconds(1))
    #expect(methods.of(MethodDescriptor(service: "a.A", method: "C"))?.timeout == .seconds(2))
    #expect(methods.of(MethodDescriptor(service: "b.A", method: "B"))?.timeout == .seconds(3))
    #expect(MethodConfigurations(ServiceConfig()) == nil)
  }
}

@Suite struct HedgingTests {
  private func hedging(_ policy: HedgingPolicy, throttling: RetryThrottling? = nil) -> ChannelOptions {
    .quick {
      $0.serviceConfig = ServiceConfig(
        methods: [MethodConfiguration(names: [.init()], policy: .hedge(policy))], retryThrottling: throttling)
    }
  }

  @Test func `A6: the first answer counts and the others are cancelled`() async throws {
    let peer = try await ScriptedPeer { stream in
      if stream.id == 5 { stream.respond(stream.headers["grpc-previous-rpc-attempts"] ?? "") }
    }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: hedging(HedgingPolicy(maxAttempts: 3)))
    #expect(try await channel.say("") == "2")
    #expect(await channel.until { $0.streamCount == 0 })
    #expect(await channel.until { _ in peer.seen.resets == 2 })
  }

  @Test func `A6: an attempt follows the other by the delay`() async throws {
    let peer = try await ScriptedPeer { if $0.id == 3 { $0.respond("second") } }
    let channel = try HTTP2Channel(
      .addresses([peer.address]), options: hedging(HedgingPolicy(maxAttempts: 2, hedgingDelay: .milliseconds(20))))
    let start = ContinuousClock.now
    #expect(try await channel.say("") == "second")
    #expect(ContinuousClock.now - start >= .milliseconds(19))
  }

  @Test func `A6: after a failure that is not fatal the next attempt is sent at once`() async throws {
    let peer = try await ScriptedPeer { if $0.id == 1 { $0.fail(.unavailable) } else { $0.respond("second") } }
    let channel = try HTTP2Channel(
      .addresses([peer.address]),
      options: hedging(HedgingPolicy(maxAttempts: 2, hedgingDelay: .seconds(3600), nonFatalStatusCodes: [.unavailable])))
    #expect(try await channel.say("") == "second")
  }

  @Test func `A6: a fatal failure ends the call and the other attempts`() async throws {
    let peer = try await ScriptedPeer { if $0.id == 3 { $0.fail(.notFound) } }
    let channel = try HTTP2Channel(
      .addresses([peer.address]), options: hedging(HedgingPolicy(maxAttempts: 3, nonFatalStatusCodes: [.unavailable])))
    let error = await #expect(throws: RPCError.self) { try await channel.say("") }
    #expect(error?.code == .notFound)
    #expect(await channel.until { $0.streamCount == 0 })
  }

  @Test func `A6: when all attempts failed, the last failure is the call's`() async throws {
    let peer = try await ScriptedPeer { $0.fail(.unavailable) }
    let channel = try HTTP2Channel(
      .addresses([peer.address]),
      options: hedging(HedgingPolicy(maxAttempts: 9, hedgingDelay: .milliseconds(1), nonFatalStatusCodes: [.unavailable])))
    let error = await #expect(throws: RPCError.self) { try await channel.say("") }
    #expect(error?.code == .unavailable)
    #expect(peer.seen.requests == 5)
  }

  @Test func `A6: a server that asks for no more attempts gets none`() async throws {
    let peer = try await ScriptedPeer { $0.fail(.unavailable, pushback: "-1") }
    let channel = try HTTP2Channel(
      .addresses([peer.address]),
      options: hedging(HedgingPolicy(maxAttempts: 3, hedgingDelay: .seconds(3600), nonFatalStatusCodes: [.unavailable])))
    await #expect(throws: RPCError.self) { try await channel.say("") }
    #expect(peer.seen.requests == 1)
  }

  @Test func `A6: throttled, only the first attempt is sent`() async throws {
    let peer = try await ScriptedPeer { $0.fail(.unavailable) }
    let channel = try HTTP2Channel(
      .addresses([peer.address]),
      options: hedging(
        HedgingPolicy(maxAttempts: 5, hedgingDelay: .seconds(3600), nonFatalStatusCodes: [.unavailable]),
        throttling: RetryThrottling(maxTokens: 2, tokenRatio: 0.1)))
    await #expect(throws: RPCError.self) { try await channel.say("") }
    #expect(peer.seen.requests == 1)
  }
}
