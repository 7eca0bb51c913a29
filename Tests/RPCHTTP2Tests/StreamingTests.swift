import EventLoop
import Protobuf
import RPC
import Testing

@testable import RPCHTTP2

private let join = MethodDescriptor(service: "test.v1.Words", method: "Join", clientStreaming: true)
private let chat = MethodDescriptor(service: "test.v1.Words", method: "Chat", clientStreaming: true, serverStreaming: true)
private let say = MethodDescriptor(service: "test.v1.Words", method: "Say")

@Suite(.timeLimit(.minutes(10))) struct StreamingTests {
  /// Answers a stream with its texts' number and length.
  private static func counting(_ router: inout Router) {
    router.clientStreaming(join) { (requests: RequestStream<Text>, _) in
      var (count, length) = (0, 0)
      for try await text in requests { (count, length) = (count + 1, length + text.value.utf8.count) }
      return Text(value: "\(count) \(length)")
    }
  }

  /// Gives back each message as it comes.
  private static func echoing(_ router: inout Router) {
    router.bidirectional(chat) { (requests: RequestStream<Text>, responses: ResponseWriter<Text>, _) in
      for try await text in requests { try await responses.write(text) }
    }
  }

  // Both ends' limit is 4 MiB; the window is 256 KiB.
  @Test(arguments: [(0, 0), (1, 0), (1, 3_000_000), (3, 300_000), (20_000, 10)])
  func `a streamed request arrives whole, whatever the number and size of its messages`(count: Int, size: Int) async throws {
    let server = try await TestServer(Self.counting)
    let text = Text(value: String(repeating: "x", count: size))
    let answer = try await server.join { requests in for _ in 0..<count { try await requests.write(text) } }
    #expect(answer == "\(count) \(count * size)")
  }

  @Test func `both directions go on at once: a conversation of one message each way at a time`() async throws {
    let server = try await TestServer(Self.echoing)
    let (requests, responses) = server.chat()
    var iterator = responses.makeAsyncIterator()
    for number in 0..<500 {
      try await requests.write(Text(value: "\(number)"))
      #expect(try await iterator.next()?.value == "\(number)")
    }
    requests.finish()
    #expect(try await iterator.next() == nil)
  }

  @Test func `a conversation with no messages ends well, from either side`() async throws {
    let server = try await TestServer(Self.echoing)
    let (requests, responses) = server.chat()
    requests.finish()
    for try await _ in responses { Issue.record("nothing was said") }

    let silent = try await TestServer {
      $0.bidirectional(chat) { (_: RequestStream<Text>, _: ResponseWriter<Text>, _) in }
    }
    for try await _ in silent.chat().responses { Issue.record("nothing was said") }
  }

  @Test(arguments: [true, false]) func `rule 17: the directions are independent: one may end before the other begins`(
    serverSpeaksFirst: Bool
  ) async throws {
    let server = try await TestServer {
      $0.bidirectional(chat) { (requests: RequestStream<Text>, responses: ResponseWriter<Text>, _) in
        if serverSpeaksFirst { for number in 0..<10 { try await responses.write(Text(value: "\(number)")) } }
        var heard = ""
        for try await text in requests { heard += text.value }
        try await responses.write(Text(value: heard))
      }
    }
    let (requests, responses) = server.chat()
    var iterator = responses.makeAsyncIterator()
    if serverSpeaksFirst { for number in 0..<10 { #expect(try await iterator.next()?.value == "\(number)") } }
    for letter in ["a", "b", "c"] { try await requests.write(Text(value: letter)) }
    requests.finish()
    #expect(try await iterator.next()?.value == "abc")
    #expect(try await iterator.next() == nil)
  }

  @Test func `a handler reads and writes in tasks of its own, both on its loop`() async throws {
    let server = try await TestServer {
      $0.bidirectional(chat) { (requests: RequestStream<Text>, responses: ResponseWriter<Text>, _) in
        let loop = EventLoop.current!
        async let count = {
          var count = 0
          for try await _ in requests { (count, _) = (count + 1, loop.assertCurrent()) }
          return count
        }()
        for number in 0..<100 { try await responses.write(Text(value: "\(number)")) }
        try await responses.write(Text(value: "heard \(count)"))
      }
    }
    let (requests, responses) = server.chat()
    async let heard: [String] = {
      var heard: [String] = []
      for try await text in responses { heard.append(text.value) }
      return heard
    }()
    for _ in 0..<1000 { try await requests.write(Text()) }
    requests.finish()
    #expect(try await heard == (0..<100).map { "\($0)" } + ["heard 1000"])
  }

  @Test func `rule 17: a reader that never reads holds back its own stream, with little in memory, and no neighbour`()
    async throws
  {
    let release = Signal()
    let server = try await TestServer { router in
      router.clientStreaming(join) { (requests: RequestStream<Text>, _) in
        await release.wait()
        var length = 0
        for try await text in requests { length += text.value.utf8.count }
        return Text(value: "\(length)")
      }
      router.unary(say) { (text: Text, _) in text }
    }
    let (size, count) = (10_000, 300)
    let text = Text(value: String(repeating: "x", count: size))
    let written = Counter()
    let limits = Limits()
    // More of them than the connection's window has room for.
    let streams = limits.connectionWindowBytes / limits.streamWindowBytes + 2
    try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<streams {
        group.addTask {
          try await server.join { requests in
            for _ in 0..<count {
              try await requests.write(text)
              written.add()
            }
          }
        }
      }
      // A neighbour is answered until nothing more is written between two of its calls.
      var last = -1
      while written.value > last || written.value < streams {
        last = written.value
        for _ in 0..<50 { #expect(try await server.unary(say, "still here") == "still here") }
      }
      let most = limits.streamWindowBytes + limits.maxUnsentStreamBytes + 2 * size
      #expect(written.value * size <= streams * most && written.value < streams * count)
      release.give()
      for try await answer in group { #expect(answer == "\(size * count)") }
    }
  }

  @Test func `messages that were sent before a failure arrive before it`() async throws {
    let count = 30
    let server = try await TestServer {
      $0.bidirectional(chat) { (requests: RequestStream<Text>, responses: ResponseWriter<Text>, _) in
        for try await text in requests { try await responses.write(text) }
        throw RPCError(.dataLoss, "and no more")
      }
    }
    // Less than the window and what may wait to be sent, so that the handler is done while the reader has not begun.
    let (requests, responses) = server.chat()
    for _ in 0..<count { try await requests.write(Text(value: String(repeating: "x", count: 10_000))) }
    requests.finish()
    while server.failures.all.isEmpty { _ = try? await server.unary(say, "") }
    var received = 0
    let error = await #expect(throws: RPCError.self) { for try await _ in responses { received += 1 } }
    #expect(received == count && error?.code == .dataLoss && error?.message == "and no more")
  }

  @Test func `an answer before the end of the requests is the result, and writing on says so`() async throws {
    let server = try await TestServer {
      $0.clientStreaming(join) { (requests: RequestStream<Text>, _) in
        var iterator = requests.makeAsyncIterator()
        return try await iterator.next() ?? Text()
      }
    }
    let answer = try await server.join { requests in
      while true { try await requests.write(Text(value: "enough")) }
    }
    #expect(answer == "enough")
    let refusing = try await TestServer {
      $0.clientStreaming(join) { (_: RequestStream<Text>, _) -> Text in throw RPCError(.resourceExhausted, "full") }
    }
    let error = await #expect(throws: RPCError.self) {
      try await refusing.join { requests in while true { try await requests.write(Text()) } }
    }
    #expect(error?.code == .resourceExhausted)
  }

  @Test func `what the requests' closure throws cancels the call and is thrown on`() async throws {
    struct OutOfPaper: Error {}
    let (began, ended) = (Signal(), Signal())
    let server = try await TestServer {
      $0.clientStreaming(join) { (requests: RequestStream<Text>, _) in
        began.give()
        let error = await #expect(throws: RPCError.self) { for try await _ in requests {} }
        #expect(error?.code == .cancelled)
        ended.give()
        return Text()
      }
    }
    await #expect(throws: OutOfPaper.self) {
      try await server.join { requests in
        try await requests.write(Text())
        // Of a call that was never sent no handler hears.
        await began.wait()
        throw OutOfPaper()
      }
    }
    await ended.wait()
  }

  @Test(arguments: [true, false]) func `rule 7: dropping the responses' iterator, or both halves, cancels the handler`(
    afterReading: Bool
  ) async throws {
    let (began, ended) = (Signal(), Signal())
    let server = try await TestServer {
      $0.bidirectional(chat) { (requests: RequestStream<Text>, responses: ResponseWriter<Text>, _) in
        defer { ended.give() }
        began.give()
        try await responses.write(Text(value: "hello"))
        for try await _ in requests {}
        Issue.record("the request did not end well")
      }
    }
    if afterReading {
      let (requests, responses) = server.chat()
      for try await text in responses {
        #expect(text.value == "hello")
        break
      }
      await ended.wait()
      await #expect(throws: RPCError.self) { while true { try await requests.write(Text()) } }
    } else {
      var call: (RequestWriter<Text>, ResponseStream<Text>)? = server.chat()
      await began.wait()
      withExtendedLifetime(call) {}
      call = nil
      await ended.wait()
    }
  }

  @Test func `rule 6: at the deadline a handler that waits for a message is cancelled, and the caller told`() async throws {
    let (began, ended) = (Signal(), Signal())
    let server = try await TestServer {
      $0.clientStreaming(join) { (requests: RequestStream<Text>, _) in
        began.give()
        defer { ended.give() }
        for try await _ in requests {}
        return Text()
      }
    }
    // On a machine that is late a deadline passes before there is a handler.
    for milliseconds in [50, 500, 5000] where !began.isGiven {
      let error = await #expect(throws: RPCError.self) {
        try await server.join(CallOptions(timeout: .milliseconds(milliseconds))) { requests in
          while true { try await requests.write(Text()) }
        }
      }
      #expect(error?.code == .deadlineExceeded)
    }
    await ended.wait()
  }

  @Test func `a reader's task may be cancelled and the stream read on, with no message lost`() async throws {
    let server = try await TestServer {
      $0.bidirectional(chat) { (requests: RequestStream<Text>, responses: ResponseWriter<Text>, _) in
        let reading = Task(executorPreference: EventLoop.current!) {
          var iterator = requests.makeAsyncIterator()
          return try await iterator.next()
        }
        reading.cancel()
        let error = await #expect(throws: RPCError.self) { try await reading.value }
        #expect(error?.code == .cancelled)
        try await responses.write(Text(value: "now"))
        for try await text in requests { try await responses.write(text) }
      }
    }
    let (requests, responses) = server.chat()
    var iterator = responses.makeAsyncIterator()
    #expect(try await iterator.next()?.value == "now")
    try await requests.write(Text(value: "first"))
    requests.finish()
    #expect(try await iterator.next()?.value == "first")
    #expect(try await iterator.next() == nil)
  }

  @Test func `rule 14: one message above the limit ends its call, behind those before it, and the connection lives`() async throws
  {
    var limits = Limits()
    limits.maxMessageBytes = 1000
    let server = try await TestServer(limits: limits) {
      Self.echoing(&$0)
      Self.counting(&$0)
    }
    let (requests, responses) = server.chat()
    try await requests.write(Text(value: "small"))
    try await requests.write(Text(value: String(repeating: "x", count: 2000)))
    var iterator = responses.makeAsyncIterator()
    #expect(try await iterator.next()?.value == "small")
    let error = await #expect(throws: RPCError.self) { try await iterator.next() }
    #expect(error?.code == .resourceExhausted)
    #expect(try await server.join { _ in } == "0 0")
  }

  @Test func `metadata of a conversation is there ahead of its first message and behind its last`() async throws {
    let server = try await TestServer {
      $0.bidirectional(chat) { (requests: RequestStream<Text>, responses: ResponseWriter<Text>, context) in
        context.responseMetadata.append("x-seen", context.metadata["x-text"] ?? "")
        for try await text in requests { try await responses.write(text) }
        context.trailingMetadata.append("x-end", "over")
      }
    }
    var options = CallOptions()
    options.metadata.append("x-text", "hello")
    let (requests, responses) = server.chat(options)
    try await requests.write(Text())
    var iterator = responses.makeAsyncIterator()
    _ = try await iterator.next()
    #expect(iterator.initialMetadata["x-seen"] == "hello" && iterator.trailingMetadata.isEmpty)
    requests.finish()
    _ = try await iterator.next()
    #expect(iterator.trailingMetadata["x-end"] == "over")
  }

  @Test func `a lost connection ends a conversation for both`() async throws {
    let (began, ended) = (Signal(), Signal())
    let server = try await TestServer {
      $0.bidirectional(chat) { (requests: RequestStream<Text>, _: ResponseWriter<Text>, _) in
        defer { ended.give() }
        began.give()
        for try await _ in requests {}
      }
    }
    let (requests, responses) = server.chat()
    try await requests.write(Text())
    await began.wait()
    let stop = Task { await server.server.stop(within: .milliseconds(10)) }
    let error = await #expect(throws: RPCError.self) { for try await _ in responses {} }
    #expect(error?.code == .unavailable)
    await ended.wait()
    await stop.value
  }
}

extension TestServer {
  fileprivate func join(
    _ options: CallOptions = CallOptions(), _ requests: (RequestWriter<Text>) async throws -> Void
  ) async throws -> String {
    try await channel.clientStreaming(RPCHTTP2Tests.join, returning: Text.self, options: options, requests).message.value
  }

  fileprivate func chat(
    _ options: CallOptions = CallOptions()
  ) -> (requests: RequestWriter<Text>, responses: ResponseStream<Text>) {
    channel.bidirectional(RPCHTTP2Tests.chat, sending: Text.self, returning: Text.self, options: options)
  }
}
