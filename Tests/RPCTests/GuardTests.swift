import Protobuf
import Synchronization
import Testing

@testable import RPC

@Suite struct GuardTests {
  private static let rule = AccessRule(application: 1, permissions: 1 << 4, scopes: 1 << 2)
  private static let guarded = MethodDescriptor(
    service: "test.v1.Notes", method: "Write", contract: MethodContract(access: [rule], requiresIdempotencyKey: true))
  private static let watched = MethodDescriptor(
    service: "test.v1.Notes", method: "Watch", serverStreaming: true, contract: MethodContract(access: [rule]))
  private static let open = MethodDescriptor(service: "test.v1.Notes", method: "Read", contract: MethodContract(access: []))

  private static let staff = Visitor(application: 1, scopes: 1 << 2 | 1)
  private static let key = "019abcde-f012-7345-8abc-def012345678"
  private static let malformed: [UInt8] = [0x0A, 0xFF]
  private static let empty = Note().encoded()

  @Test(
    arguments: [
      (nil, nil, malformed, .unauthenticated), (Visitor(application: 2, scopes: ~0), nil, malformed, .permissionDenied),
      (Visitor(application: 1, scopes: 1), nil, malformed, .permissionDenied), (staff, nil, malformed, .internalError),
      (staff, nil, empty, .invalidArgument), (staff, "no-uuid", empty, .invalidArgument), (staff, key, empty, .invalidArgument),
    ] as [(Visitor?, String?, [UInt8], StatusCode)])
  func `who calls comes before what the bytes are, then the key, then the fields; the handler hears of none`(
    visitor: Visitor?, key: String?, bytes: [UInt8], expected: StatusCode
  ) async {
    let call = FakeCall(Self.guarded, key: key)
    await call.run(bytes, as: visitor) { router in
      router.unary(Self.guarded) { (note: Note, _) in
        Issue.record("the handler was started")
        return note
      }
    }
    let error = call.error
    #expect(error?.code == expected)
    guard visitor == Self.staff, bytes == Self.empty else { return }
    #expect(error?.fieldViolations.map(\.field) == (key == Self.key ? ["text"] : ["idempotency-key"]))
    #expect(error?.fieldViolations.map(\.rule) == [key == nil ? "required" : key == Self.key ? "string.min_len" : "string.uuid"])
  }

  @Test func `a call past the guard has its caller, the rule that admits it, and is answered once its permissions are checked`()
    async throws
  {
    let call = FakeCall(Self.guarded, key: Self.key)
    await call.run(Note("привет").encoded(), as: Self.staff) { router in
      router.unary(Self.guarded) { (note: Note, context) in
        #expect(context.identity as? Visitor == Self.staff)
        #expect(context.accessRule == Self.rule)
        #expect(context.idempotencyKey == Self.key)
        context.permissionsChecked = true
        return note
      }
    }
    #expect(call.ends == [.answered(MessageFrame.bytes(of: Note("привет")))])
  }

  @Test func `an answer whose permissions nobody checked is withheld, and so is a stream's first message`() async {
    let call = FakeCall(Self.guarded, key: Self.key)
    await call.run(Note("x").encoded(), as: Self.staff) { $0.unary(Self.guarded) { (note: Note, _) in note } }
    #expect(call.error?.code == .internalError && call.ends.count == 1)

    let stream = FakeCall(Self.watched)
    await stream.run(Note("x").encoded(), as: Self.staff) {
      $0.serverStreaming(Self.watched) { (note: Note, responses: ResponseWriter<Note>, _) in try await responses.write(note) }
    }
    #expect(stream.error?.code == .internalError && stream.ends.count == 1 && stream.sent.isEmpty)
  }

  @Test func `an answer to a caller of whom nobody has found out is withheld, whatever the rule asks for`() async {
    let method = MethodDescriptor(
      service: "test.v1.Notes", method: "Open", contract: MethodContract(access: [AccessRule(application: 4)]))
    for (isChecked, code) in [(false, StatusCode.internalError), (true, .ok)] {
      let call = FakeCall(method)
      await call.run(Note("x").encoded(), as: Visitor(application: 4, scopes: .max, isProven: false)) { router in
        router.unary(method) { (note: Note, context) in
          context.permissionsChecked = isChecked
          return note
        }
      }
      #expect(call.error?.code ?? .ok == code && call.ends.count == 1)
    }
  }

  @Test(arguments: [(1, "тайна"), (2, ""), (nil, "")] as [(Int32?, String)])
  func `what the caller may not see is cleared from answers and from messages of a stream`(
    application: Int32?, secret: String
  ) async {
    let visitor = application.map { Visitor(application: $0, scopes: 0) }
    let contract = MethodContract(access: application.map { [AccessRule(application: $0)] } ?? [])
    let one = MethodDescriptor(service: "test.v1.Notes", method: "One", contract: contract)
    let many = MethodDescriptor(service: "test.v1.Notes", method: "Many", serverStreaming: true, contract: contract)
    let frame = MessageFrame.bytes(of: Note("всем", secret: secret))

    let call = FakeCall(one)
    await call.run(Note("x").encoded(), as: visitor) { $0.unary(one) { (_: Note, _) in Note("всем", secret: "тайна") } }
    #expect(call.ends == [.answered(frame)])
    let stream = FakeCall(many)
    await stream.run(Note("x").encoded(), as: visitor) {
      $0.serverStreaming(many) { (_: Note, responses: ResponseWriter<Note>, _) in
        try await responses.write(Note("всем", secret: "тайна"))
      }
    }
    #expect(stream.sent == [frame] && stream.ends == [.finished])
  }

  @Test(arguments: [(1, nil), (2, "secret visible_to"), (nil, "secret visible_to")] as [(Int32?, String?)])
  func `what the caller may not see, it may not send`(application: Int32?, refusal: String?) async {
    let visitor = application.map { Visitor(application: $0, scopes: 0) }
    let method = MethodDescriptor(
      service: "test.v1.Notes", method: "One",
      contract: MethodContract(access: application.map { [AccessRule(application: $0)] } ?? []))
    let call = FakeCall(method)
    await call.run(Note("x", secret: "тайна").encoded(), as: visitor) { $0.unary(method) { (_: Note, _) in Note("да") } }
    #expect(call.error?.fieldViolations.first.map { "\($0.field) \($0.rule)" } == refusal)
    #expect(call.error?.code == (refusal == nil ? nil : .invalidArgument))
  }

  @Test func `a method without access rules asks nobody who calls`() async {
    let call = FakeCall(Self.open)
    await call.run(Note("x").encoded(), as: nil) { router in
      router.authenticator = nil
      router.unary(Self.open) { (note: Note, context) in
        #expect(context.identity == nil && context.accessRule == nil)
        return note
      }
    }
    #expect(call.ends == [.answered(MessageFrame.bytes(of: Note("x")))])
  }

  @Test func `a handler that throws OK, or is cancelled, does not end its call with OK`() async {
    let failures: [(any Error, StatusCode)] = [(RPCError(.ok, "fine"), .unknown), (CancellationError(), .cancelled)]
    for (failure, code) in failures {
      let call = FakeCall(Self.open)
      await call.run(Note("x").encoded(), as: nil) { $0.unary(Self.open) { (_: Note, _) -> Note in throw failure } }
      #expect(call.error?.code == code)
    }
  }
}

struct Visitor: Identity, Equatable, Authenticator {
  let application: Int32
  let scopes: UInt64
  var isProven = true

  func authenticate(_ context: CallContext) throws(RPCError) -> (any Identity)? { self }
}

/// A call without a transport, which remembers what it was told.
final class FakeCall: ServerCall {
  enum End: Equatable {
    case answered([UInt8])
    case finished
    case failed(RPCError)
  }

  private struct State {
    var ends: [End] = []
    var sent: [[UInt8]] = []
    var requests: [[UInt8]] = []
    var task: Task<Void, Never>?
  }

  let context: CallContext
  let executor: any TaskExecutor = globalConcurrentExecutor
  private let state = Mutex(State())

  init(_ method: MethodDescriptor, key: String? = nil, encoding: MessageEncoding = .proto) {
    var metadata = Metadata()
    if let key { metadata.append(IdempotencyKey.metadataName, key) }
    context = CallContext(method: method, metadata: metadata, deadline: nil, peer: "test", encoding: encoding)
  }

  func begin() {}

  var ends: [End] { state.withLock { $0.ends } }
  var sent: [[UInt8]] { state.withLock { $0.sent } }
  var error: RPCError? {
    guard case .failed(let error)? = ends.first else { return nil }
    return error
  }

  /// Starts the one method that `register` registers, and waits until its handler has ended.
  func run(
    _ request: [UInt8], as visitor: Visitor?, audit sink: (any AuditSink)? = nil, _ register: (inout Router) -> Void
  ) async {
    var router = Router()
    router.auditSink = sink
    router.authenticator = visitor
    register(&router)
    request.withUnsafeBytes { router.start(router.methods[0], self, request: $0) }
    await state.withLock { $0.task }?.value
  }

  /// Starts the one method that `register` registers, of a streamed request, and waits until its handler has ended.
  func run(stream requests: [[UInt8]], as visitor: Visitor?, _ register: (inout Router) -> Void) async {
    var router = Router()
    router.authenticator = visitor
    register(&router)
    state.withLock { $0.requests = requests }
    router.start(router.methods[0], self)
    await state.withLock { $0.task }?.value
  }

  func takeRequest(_ read: (UnsafeRawBufferPointer) throws(RPCError) -> Void) throws(RPCError) -> RequestArrival {
    guard let request = state.withLock({ $0.requests.isEmpty ? nil : $0.requests.removeFirst() }) else { return .end }
    do throws(RPCError) { try request.lend(read) } catch {
      fail(error, cause: nil)
      throw error
    }
    return .message
  }

  func started(_ task: Task<Void, Never>) { state.withLock { $0.task = task } }
  func respond(_ frame: [UInt8]) { state.withLock { $0.ends.append(.answered(frame)) } }
  func waitForRequest() async throws(RPCError) { preconditionFailure("every request is there from the start") }
  func waitForRoom() async throws(RPCError) { preconditionFailure("there is room for every message") }
  func send(_ frame: [UInt8], compressed: Bool) throws(RPCError) -> Bool {
    state.withLock { $0.sent.append(frame) }
    return true
  }
  func finish() { state.withLock { $0.ends.append(.finished) } }
  func fail(_ error: RPCError, cause: String?) { state.withLock { $0.ends.append(.failed(error)) } }
}
