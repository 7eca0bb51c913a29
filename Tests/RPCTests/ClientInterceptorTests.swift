import Protobuf
import Synchronization
import Testing

@testable import RPC

@Suite struct ClientInterceptorTests {
  private static let one = MethodDescriptor(service: "test.v1.Notes", method: "One")
  private static let many = MethodDescriptor(service: "test.v1.Notes", method: "Many", serverStreaming: true)
  private static let collect = MethodDescriptor(service: "test.v1.Notes", method: "Collect", clientStreaming: true)
  private static let chat = MethodDescriptor(
    service: "test.v1.Notes", method: "Chat", clientStreaming: true, serverStreaming: true)
  private static let all = [one, many, collect, chat]

  /// Notes of a service that repeats what it is told, and fails when it is told "fail"; `heard` has the metadata `x-from` of each call.
  private static func notes(heard: Log = Log()) -> InProcessChannel {
    @Sendable func repeated(_ note: Note) throws -> Note {
      if note.text == "fail" { throw RPCError(.dataLoss, "as asked") }
      return note
    }
    var router = Router()
    router.unary(one) { (note: Note, context) in
      heard.append(context.metadata["x-from"] ?? "nobody")
      return try repeated(note)
    }
    router.serverStreaming(many) { (note: Note, responses: ResponseWriter<Note>, context) in
      heard.append(context.metadata["x-from"] ?? "nobody")
      for number in 1...3 { try await responses.write(Note("\(try repeated(note).text)\(number)")) }
    }
    router.clientStreaming(collect) { (notes: RequestStream<Note>, context) in
      heard.append(context.metadata["x-from"] ?? "nobody")
      var texts: [String] = []
      for try await note in notes { texts.append(try repeated(note).text) }
      return Note(texts.joined(separator: ","))
    }
    router.bidirectional(chat) { (notes: RequestStream<Note>, responses: ResponseWriter<Note>, context) in
      heard.append(context.metadata["x-from"] ?? "nobody")
      for try await note in notes { try await responses.write(try repeated(note)) }
    }
    return InProcessChannel(router)
  }

  /// Calls a method of any kind with `texts`, of which a method for one message takes the first; gives the texts of the answer.
  private static func call(
    _ method: MethodDescriptor, _ texts: [String], _ options: CallOptions = CallOptions(), through channel: any ClientChannel
  ) async throws -> [String] {
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

  @Test(arguments: all)
  func `interceptors stand around a call of any kind, the first outermost`(method: MethodDescriptor) async throws {
    let log = Log()
    let channel = Self.notes().intercepted(by: Named("a", log), Named("b", log)).intercepted(by: Named("outer", log))
    _ = try await Self.call(method, ["x"], through: channel)
    let name = method.method
    #expect(log.all == ["outer \(name)", "a \(name)", "b \(name)", "b OK", "a OK", "outer OK"])
  }

  @Test(arguments: all)
  func `interceptors hear the status of a call of any kind`(method: MethodDescriptor) async throws {
    let log = Log()
    let channel = Self.notes().intercepted(by: Named("a", log))
    let error = await #expect(throws: RPCError.self) { try await Self.call(method, ["fail"], through: channel) }
    #expect(error?.code == .dataLoss)
    #expect(log.all == ["a \(method.method)", "a dataLoss"])
  }

  @Test func `an interceptor stands around the methods for which its condition holds, and no other`() async throws {
    let log = Log()
    let channel = Self.notes().intercepted(by: Named("a", log), where: { $0.path == Self.many.path })
    for method in Self.all { _ = try await Self.call(method, ["x"], through: channel) }
    #expect(log.all == ["a Many", "a OK"])
  }

  @Test(arguments: [nil, .seconds(7200), .seconds(1200)] as [Duration?])
  func `rpc 28: an interceptor sees the deadline that a call is given, and may bring it nearer`(timeout: Duration?) async throws {
    var router = Router()
    router.unary(Self.one) { (_: Note, context) in
      Note(context.timeLeft.map { $0 > .zero && $0 <= .seconds(3600) } == true ? "near" : "far")
    }
    let seen = Log()
    let channel = InProcessChannel(router).intercepted(by: Hurried(seen))
    #expect(try await Self.call(Self.one, ["x"], CallOptions(timeout: timeout), through: channel) == ["near"])
    #expect(seen.all == [timeout.map { "\($0)" } ?? "none"])
  }

  @Test(arguments: all)
  func `what an interceptor adds to the options reaches the server`(method: MethodDescriptor) async throws {
    let heard = Log()
    let channel = Self.notes(heard: heard).intercepted(by: From("Anna"))
    _ = try await Self.call(method, ["x"], through: channel)
    #expect(heard.all == ["Anna"])
  }

  @Test(arguments: all)
  func `an interceptor that refuses ends a call of any kind, and the server hears nothing of it`(method: MethodDescriptor)
    async throws
  {
    let heard = Log()
    let channel = Self.notes(heard: heard).intercepted(by: Refusing())
    let error = await #expect(throws: RPCError.self) { try await Self.call(method, ["x"], through: channel) }
    #expect(error == RPCError(.failedPrecondition, "not now"))
    #expect(heard.all == [])
  }

  @Test(arguments: all)
  func `an interceptor answers by itself, and the server hears nothing of it`(method: MethodDescriptor) async throws {
    let heard = Log()
    let channel = Self.notes(heard: heard).intercepted(by: Answering())
    #expect(try await Self.call(method, ["x"], through: channel) == ["ready-made"])
    #expect(heard.all == [])
  }

  @Test func `messages are seen from the outside to the server, and from it outwards`() async throws {
    let channel = Self.notes().intercepted(by: Marking("a"), Marking("b"))
    #expect(try await Self.call(Self.one, ["x"], through: channel) == ["x>a>b<b<a"])
    #expect(try await Self.call(Self.many, ["x"], through: channel) == ["x>a>b1<b<a", "x>a>b2<b<a", "x>a>b3<b<a"])
    #expect(try await Self.call(Self.collect, ["x", "y"], through: channel) == ["x>a>b,y>a>b<b<a"])
    #expect(try await Self.call(Self.chat, ["x", "y"], through: channel) == ["x>a>b<b<a", "y>a>b<b<a"])
  }

  @Test func `an interceptor may repeat a call`() async throws {
    let heard = Log()
    let channel = Self.notes(heard: heard).intercepted(by: Insisting())
    let error = await #expect(throws: RPCError.self) { try await Self.call(Self.one, ["fail"], through: channel) }
    #expect(error?.code == .dataLoss)
    #expect(heard.all.count == 2)
  }

  @Test func `a stream that its reader leaves has ended with CANCELLED`() async throws {
    let log = Log()
    let channel = Self.notes().intercepted(by: Named("a", log))
    let responses = channel.serverStreaming(Self.many, Note("x"), returning: Note.self, options: CallOptions())
    for try await _ in responses { break }
    #expect(log.all == ["a Many", "a cancelled"])
  }

  @Test func `the metadata of a streamed answer is read through interceptors`() async throws {
    var router = Router()
    router.serverStreaming(Self.many) { (note: Note, responses: ResponseWriter<Note>, context) in
      context.responseMetadata.append("x-ahead", "1")
      context.trailingMetadata.append("x-behind", "2")
      try await responses.write(note)
    }
    let channel = InProcessChannel(router).intercepted(by: Marking("a"), Named("b", Log()))
    var responses = channel.serverStreaming(Self.many, Note("x"), returning: Note.self, options: CallOptions())
      .makeAsyncIterator()
    #expect(responses.initialMetadata.isEmpty)
    #expect(try await responses.next() == Note("x>a<a"))
    #expect(responses.initialMetadata["x-ahead"] == "1")
    #expect(try await responses.next() == nil)
    #expect(responses.trailingMetadata["x-behind"] == "2")
  }

  @Test(arguments: all)
  func `a call whose interceptor waits is cancelled with its task`(method: MethodDescriptor) async throws {
    let log = Log()
    let channel = Self.notes().intercepted(by: Waiting(log))
    let call = Task { try await Self.call(method, ["x"], through: channel) }
    await log.first()
    call.cancel()
    let error = await #expect(throws: RPCError.self) { try await call.value }
    #expect(error?.code == .cancelled)
    #expect(log.all == ["waits", "cancelled"])
  }

  @Test func `a bidirectional call that nobody holds is given up while it begins`() async throws {
    let log = Log()
    do {
      let channel = Self.notes().intercepted(by: Waiting(log))
      _ = channel.bidirectional(Self.chat, sending: Note.self, returning: Note.self, options: CallOptions())
    }
    await log.count(2)
    #expect(log.all == ["waits", "cancelled"])
  }

  @Test func `the interceptor of bearer tokens asks for one before each call, and leaves a caller's own`() async throws {
    let heard = Log()
    var router = Router()
    router.unary(Self.one) { (note: Note, context) in
      heard.append(context.metadata["authorization"] ?? "nothing")
      return note
    }
    let issued = Log()
    let channel = InProcessChannel(router).intercepted(
      by: BearerTokenInterceptor { () throws(RPCError) in
        issued.append("token")
        if issued.all.count > 2 { throw RPCError(.unauthenticated, "the session has ended") }
        return "t\(issued.all.count)"
      })
    for _ in 1...2 { _ = try await Self.call(Self.one, ["x"], through: channel) }
    var own = CallOptions()
    own.metadata.append("authorization", "Bearer own")
    _ = try await Self.call(Self.one, ["x"], own, through: channel)
    #expect(heard.all == ["Bearer t1", "Bearer t2", "Bearer own"])
    let error = await #expect(throws: RPCError.self) { try await Self.call(Self.one, ["x"], through: channel) }
    #expect(error == RPCError(.unauthenticated, "the session has ended"))
  }

  @Test func `the interceptor of positions sends the latest that came, refusals' too, where a replica may be read`() async throws
  {
    let heard = Log()
    let list = MethodDescriptor(
      service: "test.v1.Notes", method: "List", contract: MethodContract(access: [], replicaReads: true))
    var router = Router()
    for method in [Self.one, list] {
      router.unary(method) { (note: Note, context) in
        heard.append("\(method.method) \(context.metadata["x-read-after"] ?? "-")")
        if note.text != "-" { context.trailingMetadata.append("x-read-after", note.text) }
        if note.text == "3" { throw RPCError(.aborted, "changed something before that") }
        return note
      }
    }
    let channel = InProcessChannel(router).intercepted(by: ReadAfterInterceptor())
    func call(_ method: MethodDescriptor, _ text: String, own: String? = nil) async throws {
      var options = CallOptions()
      if let own { options.metadata.append("x-read-after", own) }
      _ = try await channel.unary(method, Note(text), returning: Note.self, options: options)
    }
    try await call(list, "-")
    try await call(Self.one, "2")
    try await call(Self.one, "1")
    try await call(list, "-")
    await #expect(throws: RPCError.self) { try await call(Self.one, "3") }
    try await call(list, "-")
    try await call(list, "-", own: "0")
    #expect(heard.all == ["List -", "One -", "One -", "List 2", "One -", "List 3", "List 0"])
  }
}

/// Lines of tests, from any task.
private final class Log: Sendable {
  private let lines = Mutex<[String]>([])

  func append(_ line: String) { lines.withLock { $0.append(line) } }

  var all: [String] { lines.withLock { $0 } }

  func first() async { await count(1) }

  /// Waits for that many lines.
  func count(_ count: Int) async {
    while all.count < count { try? await Task.sleep(for: .milliseconds(1)) }
  }
}

private struct Named: ClientInterceptor {
  let name: String
  let log: Log

  init(_ name: String, _ log: Log) { (self.name, self.log) = (name, log) }

  func prepare(_ method: MethodDescriptor, _ options: inout CallOptions) async throws(RPCError) {
    log.append("\(name) \(method.method)")
  }

  func ended(_ method: MethodDescriptor, _ error: RPCError?) { log.append("\(name) \(error.map { "\($0.code)" } ?? "OK")") }
}

private struct From: ClientInterceptor {
  let name: String

  init(_ name: String) { self.name = name }

  func prepare(_ method: MethodDescriptor, _ options: inout CallOptions) async throws(RPCError) {
    options.metadata.append("x-from", name)
  }
}

/// Gives no call more than 30 seconds.
private struct Hurried: ClientInterceptor {
  let seen: Log

  init(_ seen: Log) { self.seen = seen }

  func prepare(_ method: MethodDescriptor, _ options: inout CallOptions) async throws(RPCError) {
    seen.append(options.timeout.map { "\($0)" } ?? "none")
    options.timeout = min(options.timeout ?? .seconds(3600), .seconds(3600))
  }
}

private struct Refusing: ClientInterceptor {
  func prepare(_ method: MethodDescriptor, _ options: inout CallOptions) async throws(RPCError) {
    throw RPCError(.failedPrecondition, "not now")
  }
}

private struct Waiting: ClientInterceptor {
  let log: Log

  init(_ log: Log) { self.log = log }

  func prepare(_ method: MethodDescriptor, _ options: inout CallOptions) async throws(RPCError) {
    log.append("waits")
    do { try await Task.sleep(for: .seconds(600)) } catch {
      log.append("cancelled")
      throw RPCError(.cancelled, "the call was cancelled")
    }
  }
}

private struct Insisting: ClientInterceptor {
  func unary<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, _ options: CallOptions, _ next: @escaping UnaryCall<Request, Response>
  ) async throws(RPCError) -> CallResult<Response> {
    do throws(RPCError) { return try await next(request, options) } catch { return try await next(request, options) }
  }
}

/// Answers calls of all kinds with a note of its own.
private struct Answering: ClientInterceptor {
  private func answer<Response: Message>() -> Response { Note("ready-made") as! Response }

  private func result<Response: Message>() -> CallResult<Response> {
    CallResult(message: answer(), initialMetadata: Metadata(), trailingMetadata: Metadata())
  }

  func unary<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, _ options: CallOptions, _ next: @escaping UnaryCall<Request, Response>
  ) async throws(RPCError) -> CallResult<Response> { result() }

  func serverStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, _ options: CallOptions,
    _ next: @escaping ServerStreamingCall<Request, Response>
  ) async throws(RPCError) -> ResponseStream<Response> { ResponseStream([answer()]) }

  func clientStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ options: CallOptions, _ requests: (RequestWriter<Request>) async throws -> Void,
    _ next: @escaping ClientStreamingCall<Request, Response>
  ) async throws -> CallResult<Response> { result() }

  func bidirectional<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ options: CallOptions, _ next: @escaping BidirectionalCall<Request, Response>
  ) async throws(RPCError) -> (requests: RequestWriter<Request>, responses: ResponseStream<Response>) {
    (.discarding, ResponseStream([answer()]))
  }
}

/// Marks the messages of all kinds of calls, one way and the other.
private struct Marking: ClientInterceptor {
  let name: String

  init(_ name: String) { self.name = name }

  private func marked<Content>(_ message: Content, _ mark: String) -> Content {
    Note((message as! Note).text + mark + name) as! Content
  }

  func unary<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, _ options: CallOptions, _ next: @escaping UnaryCall<Request, Response>
  ) async throws(RPCError) -> CallResult<Response> {
    var result = try await next(marked(request, ">"), options)
    result.message = marked(result.message, "<")
    return result
  }

  func serverStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, _ options: CallOptions,
    _ next: @escaping ServerStreamingCall<Request, Response>
  ) async throws(RPCError) -> ResponseStream<Response> {
    next(marked(request, ">"), options).inspecting { (note) throws(RPCError) in note = marked(note, "<") }
  }

  func clientStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ options: CallOptions, _ requests: (RequestWriter<Request>) async throws -> Void,
    _ next: @escaping ClientStreamingCall<Request, Response>
  ) async throws -> CallResult<Response> {
    var result = try await next(options) { writer in
      try await requests(writer.inspecting { (note) throws(RPCError) in note = marked(note, ">") })
    }
    result.message = marked(result.message, "<")
    return result
  }

  func bidirectional<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ options: CallOptions, _ next: @escaping BidirectionalCall<Request, Response>
  ) async throws(RPCError) -> (requests: RequestWriter<Request>, responses: ResponseStream<Response>) {
    let call = next(options)
    return (
      call.requests.inspecting { (note) throws(RPCError) in note = marked(note, ">") },
      call.responses.inspecting { (note) throws(RPCError) in note = marked(note, "<") }
    )
  }
}
