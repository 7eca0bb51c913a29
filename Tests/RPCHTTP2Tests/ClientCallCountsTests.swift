import EventLoop
import HTTP2
import Metering
import Protobuf
import RPC
import Testing

@testable import RPCHTTP2

private let retry = RetryPolicy(
  maxAttempts: 3, initialBackoff: .milliseconds(2), maxBackoff: .milliseconds(10), backoffMultiplier: 2,
  retryableStatusCodes: [.unavailable])

private func measured(_ policy: AttemptPolicy? = nil) -> ChannelOptions {
  .quick {
    $0.isMeasured = true
    $0.measuredTarget = "peer"
    if let policy { $0.serviceConfig = ServiceConfig(methods: [MethodConfiguration(names: [.init()], policy: policy)]) }
  }
}

/// A StringValue has two bytes in front of its text.
@Suite struct ClientCallCountsTests {
  @Test func `A66: calls and their attempts are counted by method, target and status, with the sizes of their messages`()
    async throws
  {
    let peer = try await ScriptedPeer { if $0.text == "fail" { $0.fail(.notFound) } else { $0.respond("123") } }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: measured())
    for _ in 0..<2 { _ = try await channel.say("12345678") }
    await #expect(throws: RPCError.self) { try await channel.say("fail") }
    let read = await channel.metrics()
    #expect(read.values("grpc.client.attempt.started") == ["test.v1.Peer/Say peer": 3])
    #expect(read.counts("grpc.client.attempt.duration") == ["test.v1.Peer/Say peer OK": 2, "test.v1.Peer/Say peer NOT_FOUND": 1])
    #expect(read.counts("grpc.client.call.duration") == ["test.v1.Peer/Say peer OK": 2, "test.v1.Peer/Say peer NOT_FOUND": 1])
    #expect(
      read.sums("grpc.client.attempt.sent_total_compressed_message_size") == [
        "test.v1.Peer/Say peer OK": 20, "test.v1.Peer/Say peer NOT_FOUND": 6,
      ])
    #expect(
      read.sums("grpc.client.attempt.rcvd_total_compressed_message_size") == [
        "test.v1.Peer/Say peer OK": 10, "test.v1.Peer/Say peer NOT_FOUND": 0,
      ])
  }

  @Test func `A66: each attempt of a retry counts, and the call once`() async throws {
    let peer = try await ScriptedPeer { if $0.id < 5 { $0.fail(.unavailable) } else { $0.respond("") } }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: measured(.retry(retry)))
    _ = try await channel.say("1234")
    let read = await channel.metrics()
    #expect(read.values("grpc.client.attempt.started") == ["test.v1.Peer/Say peer": 3])
    #expect(
      read.counts("grpc.client.attempt.duration") == ["test.v1.Peer/Say peer UNAVAILABLE": 2, "test.v1.Peer/Say peer OK": 1])
    #expect(
      read.sums("grpc.client.attempt.sent_total_compressed_message_size") == [
        "test.v1.Peer/Say peer UNAVAILABLE": 12, "test.v1.Peer/Say peer OK": 6,
      ])
    #expect(read.counts("grpc.client.call.duration") == ["test.v1.Peer/Say peer OK": 1])
  }

  @Test(arguments: [nil, .retry(retry)] as [AttemptPolicy?])
  func `A66: a refused stream is an attempt, and so is the one that takes its place`(policy: AttemptPolicy?) async throws {
    let peer = try await ScriptedPeer { if $0.id == 1 { $0.reset(.refusedStream) } else { $0.respond("") } }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: measured(policy))
    _ = try await channel.say("1234")
    let read = await channel.metrics()
    #expect(
      read.counts("grpc.client.attempt.duration") == ["test.v1.Peer/Say peer UNAVAILABLE": 1, "test.v1.Peer/Say peer OK": 1])
    #expect(read.counts("grpc.client.call.duration") == ["test.v1.Peer/Say peer OK": 1])
  }

  @Test func `A66: hedges that lose are CANCELLED`() async throws {
    let peer = try await ScriptedPeer { if $0.id == 5 { $0.respond("") } }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: measured(.hedge(HedgingPolicy(maxAttempts: 3))))
    _ = try await channel.say("1234")
    let read = await channel.metrics()
    #expect(read.values("grpc.client.attempt.started") == ["test.v1.Peer/Say peer": 3])
    #expect(read.counts("grpc.client.attempt.duration") == ["test.v1.Peer/Say peer CANCELLED": 2, "test.v1.Peer/Say peer OK": 1])
    #expect(read.counts("grpc.client.call.duration") == ["test.v1.Peer/Say peer OK": 1])
  }

  @Test(arguments: [nil, .hedge(HedgingPolicy(maxAttempts: 3))] as [AttemptPolicy?])
  func `A66: a deadline ends a call and all of its attempts`(policy: AttemptPolicy?) async throws {
    let peer = try await ScriptedPeer { _ in }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: measured(policy))
    await #expect(throws: RPCError.self) { try await channel.say("", CallOptions(timeout: .milliseconds(50))) }
    let read = await channel.metrics()
    let started = read.values("grpc.client.attempt.started")["test.v1.Peer/Say peer"]
    #expect(read.counts("grpc.client.attempt.duration")["test.v1.Peer/Say peer DEADLINE_EXCEEDED"] == started)
    #expect(read.counts("grpc.client.call.duration") == ["test.v1.Peer/Say peer DEADLINE_EXCEEDED": 1])
  }

  @Test func `A66: a call that is cancelled counts as CANCELLED, and one that runs has started and not ended`() async throws {
    let begun = Signal()
    let peer = try await ScriptedPeer { _ in begun.give() }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: measured())
    let call = Task { try await channel.say("") }
    await begun.wait()
    var read = await channel.metrics()
    #expect(read.values("grpc.client.attempt.started") == ["test.v1.Peer/Say peer": 1])
    #expect(read.counts("grpc.client.attempt.duration").isEmpty && read.counts("grpc.client.call.duration").isEmpty)
    call.cancel()
    await #expect(throws: RPCError.self) { try await call.value }
    read = await channel.metrics()
    #expect(read.counts("grpc.client.attempt.duration") == ["test.v1.Peer/Say peer CANCELLED": 1])
    #expect(read.counts("grpc.client.call.duration") == ["test.v1.Peer/Say peer CANCELLED": 1])
  }

  @Test func `A66: a server that is not there fails the attempt too`() async throws {
    let peer = try await ScriptedPeer { _ in }
    await peer.stop()
    let channel = try HTTP2Channel(.addresses([peer.address]), options: measured())
    await #expect(throws: RPCError.self) { try await channel.say("") }
    let read = await channel.metrics()
    #expect(read.counts("grpc.client.attempt.duration") == ["test.v1.Peer/Say peer UNAVAILABLE": 1])
  }

  @Test(arguments: [nil, .retry(retry)] as [AttemptPolicy?])
  func `A66: all messages of a stream count that arrived, read or not`(policy: AttemptPolicy?) async throws {
    let peer = try await ScriptedPeer { stream in
      stream.beginResponse()
      for text in ["1", "22", "333"] { stream.append(MessageFrame.bytes(of: Text(value: text))) }
      stream.end(.listed(HeaderList(["grpc-status": "0"])))
    }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: measured(policy))
    let stream = channel.serverStreaming(sayToPeer, Text(), returning: Text.self, options: CallOptions(timeout: patience))
    var responses = stream.makeAsyncIterator()
    #expect(try await responses.next()?.value == "1")
    #expect(await channel.until { $0.streamCount == 0 })
    var read = await channel.metrics()
    let expected = ["test.v1.Peer/Say peer OK": Int64(12)]
    #expect(read.sums("grpc.client.attempt.rcvd_total_compressed_message_size") == expected)
    while try await responses.next() != nil {}
    read = await channel.metrics()
    #expect(read.sums("grpc.client.attempt.rcvd_total_compressed_message_size") == expected)
  }

  @Test func `A66: generic methods are other, whatever they are called`() async throws {
    let peer = try await ScriptedPeer { $0.respond("") }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: measured())
    for name in ["A", "B"] {
      let method = MethodDescriptor(service: "test.v1.Peer", method: name, isGeneric: true)
      _ = try await channel.unary(method, Text(), returning: Text.self, options: CallOptions())
    }
    #expect(await channel.metrics().counts("grpc.client.call.duration") == ["other peer OK": 2])
  }

  @Test func `methods above the limit are other`() {
    let counts = ClientCallCounts(target: "peer")
    for number in 0..<ClientCallCounts.maxMethods { _ = counts.of(MethodDescriptor(service: "s", method: "\(number)")) }
    #expect(counts.of(MethodDescriptor(service: "s", method: "0")).name == "s/0")
    #expect(counts.of(MethodDescriptor(service: "s", method: "one more")).name == "other")
  }

  @Test func `channels to one target are one series, and one that is not measured counts nothing`() async throws {
    let peer = try await ScriptedPeer { $0.respond("") }
    let channels = [
      try HTTP2Channel(.addresses([peer.address]), options: measured()),
      try HTTP2Channel(.addresses([peer.address]), options: measured()),
      try HTTP2Channel(.addresses([peer.address]), options: .quick { _ in }),
    ]
    for channel in channels { _ = try await channel.say("") }
    #expect(await HTTP2Channel.metrics(of: channels).values("grpc.client.attempt.started") == ["test.v1.Peer/Say peer": 2])
  }

  @Test(arguments: [
    ("127.0.0.1:80", "dns:///127.0.0.1:80"), ("a.example:80", "dns:///a.example:80"),
    ("dns:///a.example:80", "dns:///a.example:80"),
    ("unix:/run/x", "unix:/run/x"), ("ipv4:1.2.3.4:80,5.6.7.8:80", "ipv4:1.2.3.4:80,5.6.7.8:80"),
  ]) func `A66: targets have their scheme`(text: String, canonical: String) throws {
    #expect(try ChannelTarget(text).canonical == canonical)
  }
}

extension [MetricFamily] {
  private func series<Value>(_ name: String, _ value: (MetricFamily.Value) -> Value?) -> [String: Value] {
    let series = first { $0.name == name }?.series ?? []
    return Dictionary(
      uniqueKeysWithValues: series.map { ($0.attributes.map(\.value).joined(separator: " "), value($0.value)!) })
  }

  fileprivate func values(_ name: String) -> [String: UInt64] {
    series(name) { if case .count(let count) = $0 { count } else { nil } }
  }

  fileprivate func counts(_ name: String) -> [String: UInt64] {
    series(name) { if case .histogram(let histogram) = $0 { histogram.count } else { nil } }
  }

  fileprivate func sums(_ name: String) -> [String: Int64] {
    series(name) { if case .histogram(let histogram) = $0 { histogram.sum } else { nil } }
  }
}
