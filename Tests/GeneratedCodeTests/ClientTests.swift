import Protobuf
import RPC
import Synchronization
import Testing

/// Answers with an empty message and remembers what it was asked.
private final class Recorder: ClientChannel {
  let calls = Mutex<[(path: String, options: CallOptions)]>([])

  func unary<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, returning: Response.Type, options: CallOptions
  ) async throws(RPCError) -> CallResult<Response> {
    calls.withLock { $0.append((method.path, options)) }
    var trailing = Metadata()
    trailing.append("x-seen", "yes")
    return CallResult(message: Response(), initialMetadata: Metadata(), trailingMetadata: trailing)
  }

  func serverStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, returning: Response.Type, options: CallOptions
  ) -> ResponseStream<Response> {
    calls.withLock { $0.append((method.path, options)) }
    return ResponseStream { ResponseStream.Iterator { () async throws(RPCError) in nil } }
  }

  func clientStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, returning: Response.Type, options: CallOptions,
    _ requests: (RequestWriter<Request>) async throws -> Void
  ) async throws -> CallResult<Response> {
    calls.withLock { $0.append((method.path, options)) }
    try await requests(RequestWriter(send: { (_, _) async throws(RPCError) in }, end: {}))
    return CallResult(message: Response(), initialMetadata: Metadata(), trailingMetadata: Metadata())
  }

  func bidirectional<Request: Message, Response: Message>(
    _ method: MethodDescriptor, sending: Request.Type, returning: Response.Type, options: CallOptions
  ) -> (requests: RequestWriter<Request>, responses: ResponseStream<Response>) {
    calls.withLock { $0.append((method.path, options)) }
    return (
      RequestWriter(send: { (_, _) async throws(RPCError) in }, end: {}),
      ResponseStream { ResponseStream.Iterator { () async throws(RPCError) in nil } }
    )
  }
}

@Suite struct ClientTests {
  private let channel = Recorder()
  private var client: GuardedV1.GuardedServiceClient { GuardedV1.GuardedServiceClient(channel) }

  @Test func `the stub makes an idempotency key, a new one for each call`() async throws {
    _ = try await client.make(GuardedV1.Request())
    _ = try await client.make(GuardedV1.Request())
    let keys = channel.calls.withLock { $0.compactMap(\.options.idempotencyKey) }
    #expect(keys.count == 2)
    #expect(Set(keys).count == 2)
    #expect(keys.allSatisfy(FieldFormat.isUUID))
  }

  @Test func `a key that the caller set is kept`() async throws {
    let key = "5c1f1a06-7b1e-4d0e-9d6c-0d7c0c9b7a11"
    _ = try await client.make(GuardedV1.Request(), options: CallOptions(idempotencyKey: key))
    #expect(channel.calls.withLock { $0.first?.options.idempotencyKey } == key)
  }

  @Test func `a method that needs no key gets none`() async throws {
    for try await _ in client.watch(GuardedV1.Request()) {}
    #expect(channel.calls.withLock { $0.map(\.path) } == ["/guarded.v1.GuardedService/Watch"])
    #expect(channel.calls.withLock { $0.first?.options.idempotencyKey } == nil)
  }

  @Test func `a streamed request has a key too, and every kind of call goes to its own path`() async throws {
    let words = WordsV1.WordServiceClient(channel)
    _ = try await words.say(WordsV1.Word())
    for try await _ in words.spell(WordsV1.Word()) {}
    _ = try await words.join { requests in try await requests.write(WordsV1.Word()) }
    for try await _ in words.chat().responses {}
    let calls = channel.calls.withLock { $0 }
    #expect(calls.map(\.path) == ["Say", "Spell", "Join", "Chat"].map { "/words.v1.WordService/\($0)" })
    #expect(calls.map { $0.options.idempotencyKey != nil } == [true, false, true, false])
  }

  @Test func `metadata comes with the answer on request`() async throws {
    let result = try await client.makeWithMetadata(GuardedV1.Request())
    #expect(result.trailingMetadata["x-seen"] == "yes")
    #expect(result.message == GuardedV1.Response())
  }
}
