import EventLoop
import OpenTelemetry
import OpenTelemetryAPI
import Protobuf
import RPC
import RPCHTTP2
import RPCTracing
import Testing
import Tracing

@Suite struct TracingTests {
  private let parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"

  private func options(_ name: String, _ value: String) -> CallOptions {
    var options = CallOptions()
    options.metadata.append(name, value)
    return options
  }

  @Test func `rpc 27: a call, its attempt and the server's side are one trace, and so is what the handler calls onward`()
    async throws
  {
    let server = try await TracedServer { router, channel in
      router.serverStreaming(repeated) { (text: Text, responses: ResponseWriter<Text>, _) in
        for _ in 0..<3 { try await responses.write(text) }
      }
      router.unary(say) { (text: Text, _) in
        var all = ""
        for try await part in channel.serverStreaming(repeated, text, returning: Text.self, options: CallOptions()) {
          all += part.value
        }
        return Text(value: all)
      }
    }
    #expect(try await server.unary("ab") == "ababab")
    let spans = await server.spans()
    let names = ["Sent.test.v1.Echo.Say", "Attempt.test.v1.Echo.Say", "Recv.test.v1.Echo.Say"]
    let path = names + names.map { $0.replacing("Say", with: "Repeat") }
    let chain = try path.map { name in try #require(spans.first { $0.name == name }, "\(name)") }
    #expect(spans.count == 6 && Set(spans.map(\.traceId)).count == 1 && Set(spans.map(\.spanId)).count == 6)
    #expect(chain[0].parentSpanId.isEmpty)
    for (parent, child) in zip(chain, chain.dropFirst()) { #expect(child.parentSpanId == parent.spanId, "\(child.name)") }
    #expect(chain.map(\.kind) == [.client, .internal, .server, .client, .internal, .server])
    #expect(chain.allSatisfy { $0.status?.code == .ok && $0.startTimeUnixNano <= $0.endTimeUnixNano && $0.flags == 1 })
    #expect(chain[1].attributes.map(\.key) == ["previous-rpc-attempts", "transparent-retry"])
    let outbound = ["Inbound message 0 4", "Outbound message 0 4", "Outbound message 1 4", "Outbound message 2 4"]
    #expect(chain[5].events.map(\.text) == outbound)
    #expect(chain[4].events.map(\.text) == ["Outbound message 0 4"] + (0..<3).map { "Inbound message \($0) 4" })
    #expect(server.collector.services == ["service.name=tests"])
  }

  @Test func `W3C Trace Context: a traceparent that came is continued, recorded as it says, and its state passed on`()
    async throws
  {
    let server = try await TracedServer(ratio: 0) { router, channel in
      router.unary(say) { (text: Text, context) in
        guard text.value == "onward" else {
          return Text(
            value: [context.metadata["traceparent"], context.metadata["tracestate"]].map { $0 ?? "-" }.joined(separator: " "))
        }
        return try await channel.unary(say, Text(), returning: Text.self, options: CallOptions()).message
      }
    }
    let untraced = HTTP2Channel(server.target, on: server.loop)
    func call(_ traceparent: String?) async throws -> String {
      var options = CallOptions()
      if let traceparent {
        options.metadata.append("traceparent", traceparent)
        options.metadata.append("tracestate", "vendor=1,other=2")
      }
      return try await untraced.unary(say, Text(value: "onward"), returning: Text.self, options: options).message.value
    }
    let passedOn = try await call(parent)
    #expect(passedOn.hasPrefix("00-4bf92f3577b34da6a3ce929d0e0e4736-") && passedOn.hasSuffix("-01 vendor=1,other=2"))
    #expect(!passedOn.contains("00f067aa0ba902b7"))
    let unsampled = try await call(String(parent.dropLast(2)) + "00")
    #expect(unsampled.hasPrefix("00-4bf92f3577b34da6a3ce929d0e0e4736-") && unsampled.hasSuffix("-00 vendor=1,other=2"))
    // Nobody decided: the ratio does, and the decision is passed on.
    #expect(try await call(nil).hasSuffix("-00 -"))
    let spans = await server.spans()
    #expect(spans.map(\.name).sorted() == ["Attempt", "Recv", "Recv", "Sent"].map { "\($0).test.v1.Echo.Say" })
    #expect(
      spans.contains {
        $0.parentSpanId == [0x00, 0xf0, 0x67, 0xaa, 0x0b, 0xa9, 0x02, 0xb7] && $0.traceState == "vendor=1,other=2"
      })
  }

  @Test func `a failed call has its code and nothing of its message, also one that the guard refuses`() async throws {
    struct Refusing: Authenticator {
      func authenticate(_ context: CallContext) throws(RPCError) -> (any Identity)? { nil }
    }
    let server = try await TracedServer { router, _ in
      router.intercept(by: AuthenticationInterceptor(Refusing())) { $0.method == repeated.method }
      router.serverStreaming(repeated) { (_: Text, _: ResponseWriter<Text>, _) in }
      router.unary(say) { (_: Text, _) -> Text in throw RPCError(.failedPrecondition, "+79161234567 has no account") }
    }
    await #expect(throws: RPCError.self) { try await server.unary("secret") }
    await #expect(throws: RPCError.self) {
      for try await _ in server.channel.serverStreaming(repeated, Text(), returning: Text.self, options: CallOptions()) {}
    }
    let spans = await server.spans()
    #expect(spans.filter { $0.name.hasSuffix("Say") }.map(\.status?.message) == Array(repeating: "FAILED_PRECONDITION", count: 3))
    #expect(spans.filter { $0.name.hasSuffix("Repeat") }.map(\.status?.message) == Array(repeating: "UNAUTHENTICATED", count: 3))
    #expect(spans.allSatisfy { $0.status?.code == .error && !"\($0)".contains("79161234567") && !"\($0)".contains("secret") })
  }

  @Test func `each attempt of a call that is retried has a span of its own`() async throws {
    let config = ServiceConfig(methods: [
      MethodConfiguration(
        names: [.init(service: "test.v1.Echo")],
        policy: .retry(
          RetryPolicy(
            maxAttempts: 3, initialBackoff: .milliseconds(1), maxBackoff: .milliseconds(1), backoffMultiplier: 1,
            retryableStatusCodes: [.aborted])))
    ])
    let server = try await TracedServer(config: config) { router, _ in
      router.unary(say) { (text: Text, context) -> Text in
        guard context.metadata["traceparent"] != nil, text.value == "ab" else { throw RPCError(.dataLoss, "not as sent") }
        throw RPCError(.aborted, "again")
      }
    }
    await #expect(throws: RPCError.self) { try await server.unary("ab") }
    let spans = await server.spans()
    let call = try #require(spans.first { $0.name.hasPrefix("Sent") })
    let attempts = spans.filter { $0.name.hasPrefix("Attempt") }.sorted { $0.startTimeUnixNano < $1.startTimeUnixNano }
    #expect(attempts.allSatisfy { $0.parentSpanId == call.spanId && $0.status?.message == "ABORTED" })
    #expect(attempts.map { $0.attributes[0].value } == [0, 1, 2].map { .init(value: .intValue($0)) })
    #expect(Set(spans.filter { $0.name.hasPrefix("Recv") }.map(\.parentSpanId)) == Set(attempts.map(\.spanId)))
    #expect(call.status?.message == "ABORTED")
  }

  @Test func `what is compressed is told in the size that travels`() async throws {
    let server = try await TracedServer { router, _ in router.unary(say) { (text: Text, _) in text } }
    let long = String(repeating: "x", count: 10_000)
    let options = CallOptions(compression: .gzip)
    _ = try await server.channel.unary(say, Text(value: long), returning: Text.self, options: options)
    let received = try #require(await server.spans().first { $0.name.hasPrefix("Recv") })
    #expect(
      received.events[0].name == "Inbound compressed message" && received.events[0].attributes[0].key == "message-size-compressed"
    )
    #expect(received.events[1].text == "Outbound message 0 10003")
  }

  @Test func `spans that a collector does not take, or that are too many, are lost and said to be`() async throws {
    let server = try await TracedServer(
      queue: SpanQueue(maxSpans: 5, batchSize: 3), collector: Collector(refusal: RPCError(.unavailable, "full"))
    ) { router, _ in router.unary(say) { (text: Text, _) in text } }
    for _ in 0..<3 { _ = try await server.unary("ab") }
    #expect(await server.spans().isEmpty)
    #expect(server.lost.all.first == "4 spans were dropped: more than 5 waited for the collector")
    // The program ends meanwhile, and waits for no further refusal.
    #expect(
      server.lost.all.dropFirst() == [
        "3 spans were lost: UNAVAILABLE full", "2 spans were lost: the program ends, and the collector did not take those before",
      ])
  }

  @Test func `spans above what a collector takes at once go to it one part after the other`() async throws {
    let server = try await TracedServer { _, _ in }
    let text = String(repeating: "x", count: 1024 * 1024)
    for number in 0..<9 {
      let span = OpenTelemetryTracer(server.queue).startSpan("\(number)", context: .topLevel)
      span.attributes["text"] = text
      span.end()
    }
    #expect(await server.spans().map(\.name).sorted() == (0..<9).map { "\($0)" })
    #expect(server.lost.all.isEmpty)
  }

  @Test func `a call for a path that nobody serves has a span that does not say which`() async throws {
    let server = try await TracedServer { router, _ in router.unary(say) { (text: Text, _) in text } }
    let untraced = HTTP2Channel(server.target, on: server.loop)
    let unknown = MethodDescriptor(service: "secret.v1.Nothing", method: "Here")
    await #expect(throws: RPCError.self) {
      try await untraced.unary(unknown, Text(), returning: Text.self, options: options("traceparent", parent))
    }
    let spans = await server.spans()
    let other = try #require(spans.first)
    #expect(spans.count == 1 && other.name == "Recv.other")
    #expect(other.kind == .server && other.status?.message == "UNIMPLEMENTED" && other.status?.code == .error)
    #expect(other.parentSpanId == [0x00, 0xf0, 0x67, 0xaa, 0x0b, 0xa9, 0x02, 0xb7])
    #expect(!"\(spans)".contains("secret"))
  }

  @Test func `two traceparents are none, and two tracestates are one`() async throws {
    let server = try await TracedServer { router, _ in
      router.unary(say) { (text: Text, context) in
        #expect(context.metadata.fields.count { $0.name.hasPrefix("trace") } > 1)
        return text
      }
    }
    let untraced = HTTP2Channel(server.target, on: server.loop)
    var twice = options("traceparent", parent)
    twice.metadata.append("traceparent", parent)
    _ = try await untraced.unary(say, Text(), returning: Text.self, options: twice)
    var states = options("traceparent", parent)
    for state in ["a=1,b=2", "c=3"] { states.metadata.append("tracestate", state) }
    _ = try await untraced.unary(say, Text(), returning: Text.self, options: states)
    let spans = await server.spans()
    #expect(spans.map(\.traceState).sorted() == ["", "a=1,b=2,c=3"])
    #expect(spans.first { $0.traceState.isEmpty }?.parentSpanId == [])
  }

  @Test func `A72: a call says that it waited for a name and for a connection, and one that did not wait says nothing`()
    async throws
  {
    let server = try await TracedServer { router, _ in router.unary(say) { (text: Text, _) in text } }
    var channelOptions = ChannelOptions()
    channelOptions.tracer = ClientTracing(OpenTelemetryTracer(server.queue))
    let named = HTTP2Channel(.host("localhost", port: server.port), on: server.loop, options: channelOptions)
    for text in ["one", "two"] {
      _ = try await named.unary(say, Text(value: text), returning: Text.self, options: CallOptions())
    }
    let spans = await server.spans().sorted { $0.startTimeUnixNano < $1.startTimeUnixNano }
    func events(_ kind: String) -> [[String]] {
      spans.filter { $0.name.hasPrefix(kind) }.map { $0.events.map(\.name).filter { $0.hasPrefix("Delayed") } }
    }
    #expect(events("Sent") == [["Delayed name resolution complete"], []])
    #expect(events("Attempt") == [["Delayed LB pick complete"], []])
  }

  @Test func `a span has a bounded number of events and ends once`() async throws {
    let server = try await TracedServer { _, _ in }
    let span = OpenTelemetryTracer(server.queue).startSpan("busy", context: .topLevel)
    for number in 0..<200 { span.addEvent(SpanEvent(name: "\(number)")) }
    span.recordError(RPCError(.internalError, "secret"))
    span.addLink(SpanLink(context: span.context, attributes: [:]))
    span.operationName = "renamed"
    for _ in 0..<2 { span.end() }
    #expect(!span.isRecording)
    span.setStatus(SpanStatus(code: .error))
    let told = await server.spans()
    #expect(
      told.count == 1 && told[0].name == "renamed" && told[0].status == nil && told[0].links.map(\.spanId) == [told[0].spanId])
    #expect(told[0].events.count == OpenTelemetrySpan.maxEvents && told[0].droppedEventsCount == 73)
  }
}

extension ProtoSpan.Event {
  /// The name and the values of its attributes.
  fileprivate var text: String {
    let numbers = attributes.map { attribute in
      if case .intValue(let number)? = attribute.value?.value { "\(number)" } else { "-" }
    }
    // By name: message-size, sequence-number.
    return ([name] + numbers.reversed()).joined(separator: " ")
  }
}
