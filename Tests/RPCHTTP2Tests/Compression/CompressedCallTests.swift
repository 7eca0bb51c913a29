import Protobuf
import RPC
import Synchronization
import Testing

@testable import RPCHTTP2

private let echo = MethodDescriptor(service: "test.v1.Echo", method: "Say")
private let talk = MethodDescriptor(service: "test.v1.Echo", method: "Talk", clientStreaming: true, serverStreaming: true)

@Suite struct CompressedCallTests {
  private let long = String(repeating: "длинный текст ", count: 1000)

  @Test func `rule 13: a call may be compressed both ways, and its handler knows how the request came`() async throws {
    let seen = Mutex<[Bool]>([])
    let server = try await TestServer { router in
      router.intercept(by: CompressionInterceptor())
      router.unary(echo) { (text: Text, context) in
        seen.withLock { $0.append(context.isRequestCompressed) }
        return text
      }
    }
    for options in [CallOptions(compression: .gzip), CallOptions()] {
      let result = try await server.channel.unary(echo, Text(value: long), returning: Text.self, options: options)
      #expect(result.message.value == long)
    }
    #expect(seen.withLock { $0 } == [true, false])
  }

  @Test func `rule 13: in a conversation, single messages stay as they are`() async throws {
    let server = try await TestServer { router in
      router.bidirectional(talk) { (requests: RequestStream<Text>, responses: ResponseWriter<Text>, context) in
        context.responseCompression = .gzip
        for try await text in requests {
          try await responses.write(
            Text(value: "\(context.isRequestCompressed) \(text.value)"), compressed: !context.isRequestCompressed)
        }
      }
    }
    let (requests, responses) = server.channel.bidirectional(
      talk, sending: Text.self, returning: Text.self, options: CallOptions(compression: .gzip))
    var iterator = responses.makeAsyncIterator()
    for isCompressed in [true, false, true] {
      try await requests.write(Text(value: long), compressed: isCompressed)
      #expect(try await iterator.next()?.value == "\(isCompressed) \(long)")
    }
    requests.finish()
    #expect(try await iterator.next() == nil)
  }

  @Test func `rule 14: a message is measured again when it is decompressed, on either side`() async throws {
    var limits = Limits()
    limits.maxMessageBytes = 10_000
    let server = try await TestServer(limits: limits) { router in
      router.intercept(by: CompressionInterceptor())
      router.unary(echo) { (text: Text, _) in Text(value: text.value == "more" ? long : "") }
      router.bidirectional(talk) { (requests: RequestStream<Text>, responses: ResponseWriter<Text>, _) in
        for try await _ in requests { try await responses.write(Text(value: long)) }
      }
    }
    let channel = HTTP2Channel(host: "localhost", port: server.server.port, on: server.loop, limits: limits)
    let options = CallOptions(compression: .gzip)
    for text in [long, "more"] {
      let error = await #expect(throws: RPCError.self, "\(text.prefix(4))") {
        try await channel.unary(echo, Text(value: text), returning: Text.self, options: options)
      }
      #expect(error?.code == .resourceExhausted)
    }
    for text in [long, "more"] {
      let (requests, responses) = channel.bidirectional(talk, sending: Text.self, returning: Text.self, options: options)
      var iterator = responses.makeAsyncIterator()
      try await requests.write(Text(value: text))
      let error = await #expect(throws: RPCError.self) { try await iterator.next() }
      #expect(error?.code == .resourceExhausted)
    }
    #expect(try await server.unary(echo, "small") == "")
  }

  @Test func `rule 14: a method's own bound counts instead of the server's, and the last that holds`() async throws {
    let server = try await TestServer { router in
      router.bound(requestsTo: 10) { _ in true }
      router.bound(requestsTo: 100) { $0.method == "Say" }
      router.unary(echo) { (text: Text, _) in text }
      router.bidirectional(talk) { (requests: RequestStream<Text>, responses: ResponseWriter<Text>, _) in
        for try await text in requests { try await responses.write(text) }
      }
    }
    #expect(try await server.unary(echo, String(repeating: "x", count: 98)).count == 98)
    let error = await #expect(throws: RPCError.self) { try await server.unary(echo, String(repeating: "x", count: 99)) }
    #expect(error?.code == .resourceExhausted)
    let (requests, responses) = server.channel.bidirectional(talk, sending: Text.self, returning: Text.self, options: .init())
    var iterator = responses.makeAsyncIterator()
    try await requests.write(Text(value: String(repeating: "x", count: 8)))
    #expect(try await iterator.next()?.value.count == 8)
    try await requests.write(Text(value: String(repeating: "x", count: 9)))
    let late = await #expect(throws: RPCError.self) { try await iterator.next() }
    #expect(late?.code == .resourceExhausted)
  }

  @Test func `rule 14: a client's configuration bounds the messages of a method, both ways`() async throws {
    let server = try await TestServer { router in
      router.unary(echo) { (text: Text, _) in Text(value: String(repeating: "x", count: Int(text.value) ?? 0)) }
    }
    let config = try ServiceConfig(
      json: """
        {"methodConfig": [{"name": [{"service": "test.v1.Echo"}], "maxRequestMessageBytes": 10, "maxResponseMessageBytes": "100"}]}
        """)
    var options = ChannelOptions()
    options.serviceConfig = config
    let channel = HTTP2Channel(.host("localhost", port: server.server.port), on: server.loop, options: options)
    func call(_ text: String) async throws -> Int {
      try await channel.unary(echo, Text(value: text), returning: Text.self, options: CallOptions()).message.value.count
    }
    #expect(try await call("00000098") == 98)
    for text in ["000000098", "99"] {
      let error = await #expect(throws: RPCError.self) { try await call(text) }
      #expect(error?.code == .resourceExhausted)
    }
  }
}
