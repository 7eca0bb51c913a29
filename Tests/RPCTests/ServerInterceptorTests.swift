import Protobuf
import Synchronization
import Testing

@testable import RPC

@Suite struct ServerInterceptorTests {
  private static let one = MethodDescriptor(service: "test.v1.Notes", method: "One")
  private static let many = MethodDescriptor(service: "test.v1.Notes", method: "Many", serverStreaming: true)
  private static let collect = MethodDescriptor(service: "test.v1.Notes", method: "Collect", clientStreaming: true)
  private static let chat = MethodDescriptor(
    service: "test.v1.Notes", method: "Chat", clientStreaming: true, serverStreaming: true)
  private static let other = MethodDescriptor(service: "test.v1.Others", method: "One")

  /// Notes of a service that repeats what it is told, behind the interceptors that `prepare` adds.
  private static func notes(_ prepare: (inout Router) -> Void) -> InProcessChannel {
    var router = Router()
    prepare(&router)
    for method in [one, other] {
      router.unary(method) { (note: Note, _) in
        if note.text == "fail" { throw RPCError(.dataLoss, "as asked") }
        return note
      }
    }
    router.serverStreaming(many) { (note: Note, responses: ResponseWriter<Note>, _) in
      for number in 1...3 { try await responses.write(Note("\(note.text)\(number)")) }
    }
    router.clientStreaming(collect) { (notes: RequestStream<Note>, _) in
      var texts: [String] = []
      for try await note in notes { texts.append(note.text) }
      return Note(texts.joined(separator: ","))
    }
    router.bidirectional(chat) { (notes: RequestStream<Note>, responses: ResponseWriter<Note>, _) in
      for try await note in notes { try await responses.write(note) }
    }
    return InProcessChannel(router)
  }

  /// Calls a method of any kind with `texts`, of which a method for one message takes the first; gives the texts of the answer.
  private static func call(_ method: MethodDescriptor, _ texts: [String], through channel: InProcessChannel) async throws
    -> [String]
  {
    let options = CallOptions()
    switch (method.clientStreaming, method.serverStreaming) {
    case (false, false):
      return [try await channel.unary(method, Note(texts[0]), returning: Note.self, options: options).message.text]
    case (false, true):
      let responses = channel.serverStreaming(method, Note(texts[0]), returning: Note.self, options: options)
      return try await responses.reduce(into: []) { $0.append($1.text) }
    case (true, false):
      let result = try await channel.clientStreaming(method, returning: Note.self, options: options) { requests in
        for text in texts { try await requests.write(Note(text)) }
      }
      return [result.message.text]
    case (true, true):
      let (requests, responses) = channel.bidirectional(method, sending: Note.self, returning: Note.self, options: options)
      for text in texts { try await requests.write(Note(text)) }
      requests.finish()
      return try await responses.reduce(into: []) { $0.append($1.text) }
    }
  }

  @Test(arguments: [one, many, collect, chat])
  func `interceptors stand around a call of any kind in the order in which they were added`(method: MethodDescriptor) async throws
  {
    let log = Log()
    let channel = Self.notes { router in
      for name in ["a", "b", "c"] { router.intercept(by: Named(name, log)) }
    }
    _ = try await Self.call(method, ["x"], through: channel)
    #expect(log.all == ["a \(method.method)", "b \(method.method)", "c \(method.method)", "c OK", "b OK", "a OK"])
  }

  @Test func `an interceptor stands around the methods for which its condition holds, and no other`() async throws {
    let log = Log()
    let channel = Self.notes { router in
      router.intercept(by: Named("service", log)) { $0.service == "test.v1.Notes" }
      router.intercept(by: Named("method", log)) { $0.path == Self.one.path }
    }
    _ = try await Self.call(Self.other, ["x"], through: channel)
    #expect(log.all == [])
    _ = try await Self.call(Self.many, ["x"], through: channel)
    #expect(log.all == ["service Many", "service OK"])
    _ = try await Self.call(Self.one, ["x"], through: channel)
    #expect(log.all.suffix(4) == ["service One", "method One", "method OK", "service OK"])
  }

  @Test func `an interceptor sees the typed messages of every kind of call, and changes them`() async throws {
    let log = Log()
    let channel = Self.notes { $0.intercept(by: Shouting(log)) }
    #expect(try await Self.call(Self.one, ["a"], through: channel) == ["A!"])
    #expect(try await Self.call(Self.many, ["b"], through: channel) == ["B1!", "B2!", "B3!"])
    #expect(try await Self.call(Self.collect, ["c", "d"], through: channel) == ["C,D!"])
    #expect(try await Self.call(Self.chat, ["e", "f"], through: channel) == ["E!", "F!"])
    #expect(log.all == ["a", "A", "b", "B1", "B2", "B3", "c", "d", "C,D", "e", "E", "f", "F"])
  }

  @Test func `messages of a stream are seen from the outside to the handler, and from it outwards`() async throws {
    let channel = Self.notes { router in
      for name in ["a", "b"] { router.intercept(by: Marking(name)) }
    }
    #expect(try await Self.call(Self.chat, ["x"], through: channel) == ["x>a>b<b<a"])
    #expect(try await Self.call(Self.one, ["x"], through: channel) == ["x>a>b<b<a"])
  }

  @Test func `an interceptor answers by itself, and the handler hears nothing`() async throws {
    let log = Log()
    let channel = Self.notes { router in
      router.intercept(by: Answering())
      router.intercept(by: Named("behind", log))
    }
    #expect(try await Self.call(Self.one, ["x"], through: channel) == ["ready-made"])
    #expect(try await Self.call(Self.many, ["x"], through: channel) == ["ready-made"])
    #expect(try await Self.call(Self.collect, ["x"], through: channel) == ["ready-made"])
    #expect(try await Self.call(Self.chat, ["x"], through: channel) == ["ready-made"])
    #expect(log.all == [])
  }

  @Test(arguments: [one, many, collect, chat])
  func `what an interceptor throws is the status, and an unknown error's text stays inside`(method: MethodDescriptor) async throws
  {
    let refusing = Self.notes { $0.intercept(by: Throwing(RPCError(.unauthenticated, "who is there?"))) }
    let refusal = await #expect(throws: RPCError.self) { try await Self.call(method, ["x"], through: refusing) }
    #expect(refusal?.code == .unauthenticated && refusal?.message == "who is there?")
    let failing = Self.notes { $0.intercept(by: Throwing(Secret())) }
    let failure = await #expect(throws: RPCError.self) { try await Self.call(method, ["x"], through: failing) }
    #expect(failure?.code == .unknown && failure?.message == "the handler failed")
  }

  @Test func `an interceptor sees the status of a handler's error, and may answer with another`() async throws {
    let log = Log()
    let channel = Self.notes { router in
      router.intercept(by: Translating())
      router.intercept(by: Named("a", log))
    }
    let error = await #expect(throws: RPCError.self) { try await Self.call(Self.one, ["fail"], through: channel) }
    #expect(error?.code == .unavailable)
    #expect(log.all == ["a One", "a dataLoss"])
  }

  @Test func `an interceptor reads the request's metadata and adds to the answer's, ahead and behind`() async throws {
    let channel = Self.notes { $0.intercept(by: MetadataEcho()) }
    var options = CallOptions(timeout: .seconds(600))
    options.metadata.append("x-request", "abc")
    let result = try await channel.unary(Self.one, Note("x"), returning: Note.self, options: options)
    #expect(result.initialMetadata["x-ahead"] == "abc")
    #expect(result.trailingMetadata["x-behind"] == "has a deadline")
  }

  @Test func `an interceptor that waits is cancelled with its call`() async throws {
    let (log, entered) = (Log(), Signal())
    let channel = Self.notes { $0.intercept(by: Waiting(entered, log)) }
    let call = Task { try await Self.call(Self.one, ["x"], through: channel) }
    await entered.wait()
    call.cancel()
    let error = await #expect(throws: RPCError.self) { try await call.value }
    #expect(error?.code == .cancelled)
    await log.first()
    #expect(log.all == ["cancelled"])
  }

  @Test func `an answer of an interceptor leaves past the guard like any other`() async throws {
    let guarded = MethodDescriptor(
      service: "test.v1.Notes", method: "Guarded",
      contract: MethodContract(access: [AccessRule(application: 1, permissions: 1)]))
    var router = Router()
    router.authenticator = Visitor(application: 1, scopes: 0)
    router.intercept(by: Answering())
    router.unary(guarded) { (note: Note, _) in note }
    let error = await #expect(throws: RPCError.self) {
      try await Self.call(guarded, ["x"], through: InProcessChannel(router))
    }
    #expect(error?.code == .internalError)
  }

  @Test func `the interceptor of authentication admits who is known, whom the handler sees, and nobody else`() async throws {
    let seen = Log()
    var router = Router()
    router.intercept(by: AuthenticationInterceptor(Doorman()))
    router.unary(Self.one) { (note: Note, context) in
      seen.append("\((context.identity as? Visitor)?.application ?? 0)")
      return note
    }
    let channel = InProcessChannel(router)
    let error = await #expect(throws: RPCError.self) { try await Self.call(Self.one, ["x"], through: channel) }
    #expect(error?.code == .unauthenticated && seen.all == [])
    var options = CallOptions()
    options.metadata.append("x-application", "7")
    _ = try await channel.unary(Self.one, Note("x"), returning: Note.self, options: options)
    #expect(seen.all == ["7"])
  }
}

/// Lines of tests, from any task.
private final class Log: Sendable {
  private let lines = Mutex<[String]>([])
  private let isBegun = Signal()

  func append(_ line: String) {
    lines.withLock { $0.append(line) }
    isBegun.give()
  }

  /// Waits for the first line.
  func first() async { await isBegun.wait() }

  var all: [String] { lines.withLock { $0 } }
}

private final class Signal: Sendable {
  private let state = Mutex<(isGiven: Bool, waiter: CheckedContinuation<Void, Never>?)>((false, nil))

  func give() {
    state.withLock { state in
      state.isGiven = true
      return state.waiter.take()
    }?.resume()
  }

  func wait() async {
    await withCheckedContinuation { continuation in
      let isGiven = state.withLock { state in
        if !state.isGiven { state.waiter = continuation }
        return state.isGiven
      }
      if isGiven { continuation.resume() }
    }
  }
}

private struct Named: ServerInterceptor {
  let name: String
  let log: Log

  init(_ name: String, _ log: Log) { (self.name, self.log) = (name, log) }

  func intercept<Outcome>(_ context: CallContext, _ next: () async throws -> Outcome) async throws -> Outcome {
    log.append("\(name) \(context.method.method)")
    do {
      let outcome = try await next()
      log.append("\(name) OK")
      return outcome
    } catch {
      log.append("\(name) \(RPCError.status(of: error).code)")
      throw error
    }
  }
}

/// Changes the messages of all kinds of calls, one way and the other.
private protocol Changing: ServerInterceptor {
  @Sendable func ahead(_ note: inout Note)
  @Sendable func behind(_ note: inout Note)
}

extension Changing {
  private func changed<Content>(_ message: Content, _ change: (inout Note) -> Void) -> Content {
    guard var note = message as? Note else { return message }
    change(&note)
    return note as! Content
  }

  func unary<Request: Message, Response: Message>(
    _ request: Request, _ context: CallContext, _ next: UnaryHandler<Request, Response>
  ) async throws -> Response { changed(try await next(changed(request, ahead), context), behind) }

  func serverStreaming<Request: Message, Response: Message>(
    _ request: Request, _ responses: ResponseWriter<Response>, _ context: CallContext,
    _ next: ServerStreamingHandler<Request, Response>
  ) async throws {
    try await next(changed(request, ahead), responses.inspecting { $0 = changed($0, behind) }, context)
  }

  func clientStreaming<Request: Message, Response: Message>(
    _ requests: RequestStream<Request>, _ context: CallContext, _ next: ClientStreamingHandler<Request, Response>
  ) async throws -> Response {
    changed(try await next(requests.inspecting { $0 = changed($0, ahead) }, context), behind)
  }

  func bidirectional<Request: Message, Response: Message>(
    _ requests: RequestStream<Request>, _ responses: ResponseWriter<Response>, _ context: CallContext,
    _ next: BidirectionalHandler<Request, Response>
  ) async throws {
    try await next(
      requests.inspecting { $0 = changed($0, ahead) }, responses.inspecting { $0 = changed($0, behind) }, context)
  }
}

private struct Shouting: Changing {
  let log: Log

  init(_ log: Log) { self.log = log }

  func ahead(_ note: inout Note) {
    log.append(note.text)
    note.text = note.text.uppercased()
  }

  func behind(_ note: inout Note) {
    log.append(note.text)
    note.text += "!"
  }
}

private struct Marking: Changing {
  let name: String

  init(_ name: String) { self.name = name }

  func ahead(_ note: inout Note) { note.text += ">\(name)" }
  func behind(_ note: inout Note) { note.text += "<\(name)" }
}

private struct Answering: ServerInterceptor {
  private func answer<Response: Message>() throws -> Response {
    try Response(decoding: Note("ready-made").encoded())
  }

  func unary<Request: Message, Response: Message>(
    _ request: Request, _ context: CallContext, _ next: UnaryHandler<Request, Response>
  ) async throws -> Response { try answer() }

  func serverStreaming<Request: Message, Response: Message>(
    _ request: Request, _ responses: ResponseWriter<Response>, _ context: CallContext,
    _ next: ServerStreamingHandler<Request, Response>
  ) async throws { try await responses.write(answer()) }

  func clientStreaming<Request: Message, Response: Message>(
    _ requests: RequestStream<Request>, _ context: CallContext, _ next: ClientStreamingHandler<Request, Response>
  ) async throws -> Response { try answer() }

  func bidirectional<Request: Message, Response: Message>(
    _ requests: RequestStream<Request>, _ responses: ResponseWriter<Response>, _ context: CallContext,
    _ next: BidirectionalHandler<Request, Response>
  ) async throws { try await responses.write(answer()) }
}

private struct Secret: Error {}

private struct Throwing: ServerInterceptor {
  let error: any Error

  init(_ error: any Error) { self.error = error }

  func intercept<Outcome>(_ context: CallContext, _ next: () async throws -> Outcome) async throws -> Outcome { throw error }
}

private struct Translating: ServerInterceptor {
  func intercept<Outcome>(_ context: CallContext, _ next: () async throws -> Outcome) async throws -> Outcome {
    do { return try await next() } catch let error as RPCError where error.code == .dataLoss {
      throw RPCError(.unavailable, "come again")
    }
  }
}

private struct MetadataEcho: ServerInterceptor {
  func intercept<Outcome>(_ context: CallContext, _ next: () async throws -> Outcome) async throws -> Outcome {
    context.responseMetadata.append("x-ahead", context.metadata["x-request"] ?? "")
    let outcome = try await next()
    context.trailingMetadata.append("x-behind", context.timeLeft.map { $0 > .zero } == true ? "has a deadline" : "has none")
    return outcome
  }
}

private struct Waiting: ServerInterceptor {
  let entered: Signal
  let log: Log

  init(_ entered: Signal, _ log: Log) { (self.entered, self.log) = (entered, log) }

  func intercept<Outcome>(_ context: CallContext, _ next: () async throws -> Outcome) async throws -> Outcome {
    entered.give()
    do { try await Task.sleep(for: .seconds(60)) } catch {
      log.append("cancelled")
      throw error
    }
    return try await next()
  }
}

/// Knows callers by the number that they say.
private struct Doorman: Authenticator {
  func authenticate(_ context: CallContext) throws(RPCError) -> (any Identity)? {
    context.metadata["x-application"].flatMap { Int32($0) }.map { Visitor(application: $0, scopes: 0) }
  }
}
