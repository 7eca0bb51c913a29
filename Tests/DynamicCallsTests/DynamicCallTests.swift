import InteropAPI
import Protobuf
import RPC
import Synchronization
import TestProtoc
import Testing

@testable import DynamicCalls

/// Calls of all kinds with messages that only a schema learnt at run time describes, against handlers of generated ones.
@Suite struct DynamicCallTests {
  private func caller(_ handler: Doubler = Doubler()) throws -> Caller {
    var router = Router()
    GrpcTesting.register(testService: handler, in: &router)
    return Caller(
      channel: InProcessChannel(router),
      pool: try TypePool(DescriptorSet(try Protoc.descriptorSet(testing: "grpc/testing/test.proto"))))
  }

  @Test func `one for one`() async throws {
    let caller = try caller()
    #expect(try await caller.call("UnaryCall", [#"{"responseSize":3}"#]) == [#"{"payload":{"body":"AAAA"}}"#])
    #expect(try await caller.call("UnaryCall", []) == [#"{"payload":{}}"#])
  }

  @Test func `many for one, one for many, many for many`() async throws {
    let caller = try caller()
    #expect(
      try await caller.call("StreamingInputCall", [#"{"payload":{"body":"AAAA"}}"#, "{}", #"{"payload":{"body":"AA=="}}"#])
        == [#"{"aggregatedPayloadSize":4}"#])
    #expect(try await caller.call("StreamingInputCall", []) == ["{}"])
    let sizes = #"{"responseParameters":[{"size":1},{"size":2}]}"#
    let bodies = [#"{"payload":{"body":"AA=="}}"#, #"{"payload":{"body":"AAA="}}"#]
    #expect(try await caller.call("StreamingOutputCall", [sizes]) == bodies)
    #expect(try await caller.call("FullDuplexCall", [sizes, sizes]) == bodies + bodies)
    #expect(try await caller.call("FullDuplexCall", []) == [])
  }

  @Test func `several requests where one belongs are refused before anything is sent`() async throws {
    let handler = Doubler()
    let caller = try caller(handler)
    await #expect(throws: TooManyRequests.self) { try await caller.call("UnaryCall", ["{}", "{}"]) }
    #expect(handler.calls.withLock(\.self) == 0)
  }

  @Test func `a request that cannot be read cancels the call`() async throws {
    let caller = try caller()
    await #expect(throws: RequestRejected.self) { try await caller.call("FullDuplexCall", ["{}", #"{"no":1}"#]) }
  }

  @Test func `an error is the call's, also where requests are still to come`() async throws {
    let caller = try caller()
    let failing = #"{"responseStatus":{"code":9,"message":"not now"}}"#
    for (method, requests) in [
      ("UnaryCall", [failing]), ("StreamingOutputCall", [failing]), ("FullDuplexCall", [failing, "{}", "{}"]),
    ] {
      let failure = await #expect(throws: RPCError.self) { try await caller.call(method, requests) }
      #expect(failure?.code == .failedPrecondition && failure?.message == "not now")
    }
    // The requests never end by themselves.
    let failure = await #expect(throws: RPCError.self) {
      try await caller.call("FullDuplexCall", endless: failing)
    }
    #expect(failure?.code == .failedPrecondition)
  }

  @Test func `metadata comes ahead of the messages and behind them`() async throws {
    var options = CallOptions()
    options.metadata.append("x-echo", "there and back")
    for method in ["UnaryCall", "FullDuplexCall"] {
      let events = try await caller().events(method, ["{}"], options)
      guard case .initialMetadata(let initial)? = events.first, case .trailingMetadata(let trailing)? = events.last else {
        Issue.record("\(events)")
        continue
      }
      #expect(initial["x-echo"] == "there and back" && trailing["x-trailing"] == "there and back")
    }
  }

  @Test func `a response streamed where one belongs is an error`() async throws {
    // The schema says one; the server, which has another version of it, streams.
    let caller = try caller()
    let request = GrpcTesting.StreamingOutputCallRequest(responseParameters: [.init(size: 1), .init(size: 1)]).encoded()
    for (count, bytes) in [(0, []), (2, request)] {
      let call = DynamicCall(
        MethodDescriptor(service: "grpc.testing.TestService", method: "StreamingOutputCall"), through: caller.channel,
        options: CallOptions())
      let failure = await #expect(throws: RPCError.self, "\(count) responses") {
        try await call.run(sending: AsyncStream(bytes)) { _ in }
      }
      #expect(failure?.code == .unimplemented)
    }
  }

  @Test func `a cancelled task cancels a call whose requests do not end`() async throws {
    let handler = Doubler()
    let caller = try caller(handler)
    let call = Task { try await caller.call("FullDuplexCall", endless: nil) }
    await handler.waitForCall()
    call.cancel()
    await #expect(throws: (any Error).self) { try await call.value }
    await handler.waitForEnd()
  }
}

private struct Caller {
  let channel: InProcessChannel
  let pool: TypePool

  /// The responses in JSON.
  func call(_ method: String, _ requests: [String]) async throws -> [String] {
    try await json(events(method, requests, CallOptions()), of: method)
  }

  func call(_ method: String, endless first: String?) async throws -> [String] {
    let (stream, continuation) = AsyncStream.makeStream(of: [UInt8].self)
    if let first { continuation.yield(Array(first.utf8)) }
    defer { continuation.finish() }
    return try await json(events(method, JSONValues(stream), CallOptions()), of: method)
  }

  func events(_ method: String, _ requests: [String], _ options: CallOptions) async throws -> [DynamicCall.Event] {
    try await events(method, JSONValues(AsyncStream(requests.map { Array($0.utf8) })), options)
  }

  private func events<Chunks: AsyncSequence & Sendable>(
    _ method: String, _ requests: JSONValues<Chunks>, _ options: CallOptions
  ) async throws -> [DynamicCall.Event] {
    let callee = try await pool.callable("TestService/\(method)")
    let events = Events()
    let pool = pool
    try await DynamicCall(callee.descriptor, through: channel, options: options)
      .run(sending: requests.map { try await pool.request($0, as: callee.request) }) { await events.append($0) }
    return await events.all
  }

  private func json(_ events: [DynamicCall.Event], of method: String) async throws -> [String] {
    let callee = try await pool.callable("TestService/\(method)")
    var texts: [String] = []
    for case .message(let bytes) in events {
      texts.append(String(decoding: try await pool.json(bytes, of: callee.response), as: UTF8.self))
    }
    return texts
  }
}

private actor Events {
  private(set) var all: [DynamicCall.Event] = []
  func append(_ event: DynamicCall.Event) { all.append(event) }
}

extension AsyncStream where Element: Sendable {
  fileprivate init(_ elements: [Element]) {
    self.init { continuation in
      for element in elements { continuation.yield(element) }
      continuation.finish()
    }
  }
}

extension AsyncStream<[UInt8]> {
  fileprivate init(_ bytes: [UInt8]) { self.init([bytes]) }
}

/// Answers with zeros of the sizes asked for.
private final class Doubler: GrpcTesting.TestService {
  let calls = Mutex(0)
  private let began = AsyncStream.makeStream(of: Void.self)
  private let ended = AsyncStream.makeStream(of: Void.self)

  func waitForCall() async { for await _ in began.stream { return } }
  func waitForEnd() async { for await _ in ended.stream { return } }

  private func begin(_ context: CallContext) {
    calls.withLock { $0 += 1 }
    began.continuation.yield()
    if let value = context.metadata["x-echo"] {
      context.responseMetadata.append("x-echo", value)
      context.trailingMetadata.append("x-trailing", value)
    }
  }

  private func echo(_ status: GrpcTesting.EchoStatus?) throws(RPCError) {
    guard let status, let code = StatusCode(rawValue: UInt8(status.code)), code != .ok else { return }
    throw RPCError(code, status.message)
  }

  func emptyCall(_ request: GrpcTesting.Empty, context: CallContext) async throws -> GrpcTesting.Empty { .init() }
  func unimplementedCall(_ request: GrpcTesting.Empty, context: CallContext) async throws -> GrpcTesting.Empty { .init() }

  func unaryCall(_ request: GrpcTesting.SimpleRequest, context: CallContext) async throws -> GrpcTesting.SimpleResponse {
    begin(context)
    try echo(request.responseStatus)
    return .init(payload: .init(body: Array(repeating: 0, count: Int(request.responseSize))))
  }

  func streamingOutputCall(
    _ request: GrpcTesting.StreamingOutputCallRequest, to responses: ResponseWriter<GrpcTesting.StreamingOutputCallResponse>,
    context: CallContext
  ) async throws {
    begin(context)
    try await answer(request, responses)
  }

  func streamingInputCall(
    _ requests: RequestStream<GrpcTesting.StreamingInputCallRequest>, context: CallContext
  ) async throws -> GrpcTesting.StreamingInputCallResponse {
    begin(context)
    var size: Int32 = 0
    for try await request in requests { size += Int32(request.payload?.body.count ?? 0) }
    return .init(aggregatedPayloadSize: size)
  }

  func fullDuplexCall(
    _ requests: RequestStream<GrpcTesting.StreamingOutputCallRequest>,
    to responses: ResponseWriter<GrpcTesting.StreamingOutputCallResponse>, context: CallContext
  ) async throws {
    begin(context)
    defer { ended.continuation.yield() }
    for try await request in requests { try await answer(request, responses) }
  }

  func halfDuplexCall(
    _ requests: RequestStream<GrpcTesting.StreamingOutputCallRequest>,
    to responses: ResponseWriter<GrpcTesting.StreamingOutputCallResponse>, context: CallContext
  ) async throws {
    try await fullDuplexCall(requests, to: responses, context: context)
  }

  private func answer(
    _ request: GrpcTesting.StreamingOutputCallRequest, _ responses: ResponseWriter<GrpcTesting.StreamingOutputCallResponse>
  ) async throws {
    try echo(request.responseStatus)
    for wanted in request.responseParameters {
      try await responses.write(.init(payload: .init(body: Array(repeating: 0, count: Int(wanted.size)))))
    }
  }
}
