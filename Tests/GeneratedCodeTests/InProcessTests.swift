import Protobuf
import RPC
import Synchronization
import Testing

/// Serves words to the CRM's staff.
private struct Words: WordsV1.WordService {
  func say(_ request: WordsV1.Word, context: CallContext) async throws -> WordsV1.Word {
    context.responseMetadata.append("x-key", context.metadata["idempotency-key"] ?? "none")
    context.trailingMetadata.append("x-peer", context.peer)
    if request.text == "unspeakable" { throw RPCError(.failedPrecondition, "not that", metadata: Metadata()) }
    if request.text == "boom" { throw Broken() }
    return WordsV1.Word(text: request.text.uppercased(), secret: "тайна")
  }

  func spell(_ request: WordsV1.Word, to responses: ResponseWriter<WordsV1.Word>, context: CallContext) async throws {
    context.responseMetadata.append("x-letters", "\(request.text.count)")
    for letter in request.text { try await responses.write(WordsV1.Word(text: "\(letter)", secret: "тайна")) }
    context.trailingMetadata.append("x-end", "over")
    if request.text.hasSuffix("!") { throw RPCError(.dataLoss, "and no more") }
  }

  func join(_ requests: RequestStream<WordsV1.Word>, context: CallContext) async throws -> WordsV1.Word {
    var texts: [String] = []
    for try await word in requests {
      if word.text == "enough" { break }
      texts.append(word.text)
    }
    return WordsV1.Word(text: texts.joined(separator: " "))
  }

  func chat(_ requests: RequestStream<WordsV1.Word>, to responses: ResponseWriter<WordsV1.Word>, context: CallContext)
    async throws
  {
    for try await word in requests { try await responses.write(word) }
  }

  struct Broken: Error {}
}

private struct Staff: Identity, Authenticator {
  let application: Int32 = 1
  let scopes: UInt64 = 0
  func authenticate(_ context: CallContext) throws(RPCError) -> (any Identity)? { self }
}

@Suite(.timeLimit(.minutes(10))) struct InProcessTests {
  private func client(as staff: Staff? = Staff(), _ service: some WordsV1.WordService = Words()) -> WordsV1.WordServiceClient {
    var router = Router(requiresContracts: true)
    router.authenticator = staff
    WordsV1.register(wordService: service, in: &router)
    return WordsV1.WordServiceClient(InProcessChannel(router))
  }

  @Test func `one for one: the answer with its metadata, past the guard, and cleared of what nobody may see`() async throws {
    let answer = try await client().sayWithMetadata(WordsV1.Word(text: "hello"))
    #expect(answer.message == WordsV1.Word(text: "HELLO"))
    #expect(answer.initialMetadata["x-key"].map(IdempotencyKey.isValid) == true)
    #expect(answer.trailingMetadata["x-peer"] == "in-process")
  }

  @Test func `the guard runs as it does for a call from the network`() async throws {
    let stranger = await #expect(throws: RPCError.self) { try await client(as: nil).say(WordsV1.Word(text: "x")) }
    #expect(stranger?.code == .unauthenticated)
    let empty = await #expect(throws: RPCError.self) { try await client().say(WordsV1.Word()) }
    #expect(empty?.code == .invalidArgument && empty?.fieldViolations.map(\.field) == ["text"])
    let secret = await #expect(throws: RPCError.self) { try await client().say(WordsV1.Word(text: "x", secret: "y")) }
    #expect(secret?.fieldViolations.map(\.field) == ["secret"])
  }

  @Test func `an error arrives with its code, text and trailing metadata; one that was not meant only in the log`() async throws {
    let error = await #expect(throws: RPCError.self) { try await client().say(WordsV1.Word(text: "unspeakable")) }
    #expect(error?.code == .failedPrecondition && error?.message == "not that" && error?.metadata["x-peer"] == "in-process")

    let causes = Mutex<[String]>([])
    var router = Router()
    router.authenticator = Staff()
    WordsV1.register(wordService: Words(), in: &router)
    let channel = InProcessChannel(router) { method, error, cause in
      causes.withLock { $0.append("\(method.method) \(error.code) \(cause ?? "")") }
    }
    let unknown = await #expect(throws: RPCError.self) {
      try await WordsV1.WordServiceClient(channel).say(WordsV1.Word(text: "boom"))
    }
    #expect(unknown?.code == .unknown && unknown?.message.contains("Broken") == false)
    #expect(causes.withLock { $0.count == 1 && $0[0].hasPrefix("Say unknown") && $0[0].contains("Broken") })
  }

  @Test func `a stream of answers comes in order, with metadata ahead and behind, and what precedes an error is kept`()
    async throws
  {
    var letters = client().spell(WordsV1.Word(text: "abc")).makeAsyncIterator()
    #expect(try await letters.next() == WordsV1.Word(text: "a"))
    #expect(letters.initialMetadata["x-letters"] == "3" && letters.trailingMetadata.isEmpty)
    #expect(try await letters.next()?.text == "b")
    #expect(try await letters.next()?.text == "c")
    #expect(try await letters.next() == nil)
    #expect(letters.trailingMetadata["x-end"] == "over")

    var received = ""
    let error = await #expect(throws: RPCError.self) {
      for try await letter in client().spell(WordsV1.Word(text: "abc!")) { received += letter.text }
    }
    #expect(received == "abc!" && error?.code == .dataLoss)
  }

  @Test func `many in one, and an answer before the end of the requests is the result`() async throws {
    let sentence = try await client().join { requests in
      for word in ["all", "together", "now"] { try await requests.write(WordsV1.Word(text: word)) }
    }
    #expect(sentence.text == "all together now")
    let cut = try await client().join { requests in
      while true { try await requests.write(WordsV1.Word(text: "enough")) }
    }
    #expect(cut.text == "")
    let bad = await #expect(throws: RPCError.self) {
      try await client().join { requests in while true { try await requests.write(WordsV1.Word()) } }
    }
    #expect(bad?.code == .invalidArgument)
  }

  @Test func `a conversation goes both ways, and a whole sequence can be written into it`() async throws {
    let (requests, responses) = client().chat()
    var heard = responses.makeAsyncIterator()
    for number in 1...500 {
      try await requests.write(WordsV1.Word(text: "\(number)"))
      #expect(try await heard.next()?.text == "\(number)")
    }
    let (rest, end) = AsyncStream.makeStream(of: WordsV1.Word.self)
    for word in ["a", "b"] { end.yield(WordsV1.Word(text: word)) }
    end.finish()
    try await requests.write(contentsOf: rest)
    requests.finish()
    #expect(try await [heard.next()?.text, heard.next()?.text, heard.next()?.text] == ["a", "b", nil])
  }

  @Test func `a reader that lags holds back its writer`() async throws {
    let size = 10_000
    let text = String(repeating: "x", count: size)
    let written = Mutex(0)
    struct Flood: WordsV1.WordService {
      let text: String
      let count: @Sendable () -> Void
      func spell(_: WordsV1.Word, to responses: ResponseWriter<WordsV1.Word>, context: CallContext) async throws {
        while true {
          try await responses.write(WordsV1.Word(text: text))
          count()
        }
      }
      func say(_: WordsV1.Word, context: CallContext) async throws -> WordsV1.Word { WordsV1.Word() }
      func join(_: RequestStream<WordsV1.Word>, context: CallContext) async throws -> WordsV1.Word { WordsV1.Word() }
      func chat(_: RequestStream<WordsV1.Word>, to: ResponseWriter<WordsV1.Word>, context: CallContext) async throws {}
    }
    let flood = Flood(text: text) { written.withLock { $0 += 1 } }
    var words = client(flood).spell(WordsV1.Word(text: "x")).makeAsyncIterator()
    for taken in 1...100 {
      #expect(try await words.next()?.text.utf8.count == size)
      #expect(written.withLock { $0 } <= taken + 64 * 1024 / size + 1)
    }
  }

  @Test func `empty messages fill a queue too`() async throws {
    var mock = WordsV1.WordServiceMock()
    mock.spell = { _, responses, context in
      context.responseMetadata.append("x-begun", "yes")
      var count = 0
      while true {
        try await responses.write(WordsV1.Word())
        count += 1
        #expect(count < 64 * 1024)
      }
    }
    var words = mock.client.spell(WordsV1.Word()).makeAsyncIterator()
    for _ in 1...1000 { #expect(try await words.next() != nil) }
  }

  @Test func `dropping a stream, cancelling the task and the deadline cancel the handler`() async throws {
    let (starts, start) = AsyncStream.makeStream(of: Void.self)
    let (ends, end) = AsyncStream.makeStream(of: StatusCode?.self)
    var ended = ends.makeAsyncIterator()
    var mock = WordsV1.WordServiceMock()
    mock.join = { requests, _ in
      start.yield()
      let error = await #expect(throws: RPCError.self) { for try await _ in requests {} }
      end.yield(error?.code)
      return WordsV1.Word()
    }
    mock.chat = { requests, responses, _ in
      try await responses.write(WordsV1.Word(text: "ready"))
      let error = await #expect(throws: RPCError.self) { for try await _ in requests {} }
      end.yield(error?.code)
    }
    let client = mock.client
    for try await _ in client.chat().responses { break }
    #expect(await ended.next() == .cancelled)

    let late = await #expect(throws: RPCError.self) {
      try await client.join(options: CallOptions(timeout: .seconds(2))) { requests in
        for await _ in starts { break }
        while true { try await requests.write(WordsV1.Word()) }
      }
    }
    #expect(late?.code == .deadlineExceeded)
    #expect(await ended.next() == .cancelled)

    let call = Task {
      try await client.join { requests in while true { try await requests.write(WordsV1.Word()) } }
    }
    for await _ in starts { break }
    call.cancel()
    let cancelled = await #expect(throws: RPCError.self) { try await call.value }
    #expect(cancelled?.code == .cancelled)
    #expect(await ended.next() == .cancelled)
  }
}
