import Protobuf
import Synchronization
import Testing

@testable import RPC

@Suite struct AuditTests {
  private static let contract = MethodContract(
    access: [AccessRule(application: 1)], audit: AuditRule(action: "note.write", object: ["text"], result: ["text", "missing"]))
  private static let write = MethodDescriptor(service: "test.v1.Notes", method: "Write", contract: contract)
  private static let watch = MethodDescriptor(
    service: "test.v1.Notes", method: "Watch", serverStreaming: true, contract: contract)
  private static let staff = Visitor(application: 1, scopes: 0)

  private final class Records: AuditSink {
    private let records = Mutex<[AuditRecord]>([])
    var all: [AuditRecord] { records.withLock { $0 } }
    func record(_ record: AuditRecord) { records.withLock { $0.append(record) } }
  }

  @Test func `a call that succeeds is written down once: who, what, to which thing, what came of it, when`() async throws {
    let records = Records()
    let call = FakeCall(Self.write, key: "k")
    let before = WallClock.now
    await call.run(Note("было").encoded(), as: Self.staff, audit: records) {
      $0.unary(Self.write) { (_: Note, _) in Note("стало") }
    }
    #expect(call.ends == [.answered(MessageFrame.bytes(of: Note("стало")))])
    #expect(records.all.count == 1)
    let record = try #require(records.all.first)
    #expect(record.method.path == "/test.v1.Notes/Write" && record.action == "note.write")
    #expect(record.identity as? Visitor == Self.staff)
    #expect(record.outcome == .ok && record.reason == nil && record.idempotencyKey == "k" && record.peer == "test")
    #expect(record.fields == [AuditField(path: "text", text: "было"), AuditField(path: "text", text: "стало")])
    #expect(before <= record.time && record.time <= WallClock.now)
  }

  @Test func `a refusal is written down with its reason and the thing it was about`() async {
    let records = Records()
    await FakeCall(Self.write).run(Note("было").encoded(), as: Self.staff, audit: records) {
      $0.unary(Self.write) { (_: Note, _) -> Note in throw RPCError(.permissionDenied, "no", reason: "PERMISSION_MISSING") }
    }
    #expect(records.all.map(\.outcome) == [.permissionDenied] && records.all.map(\.reason) == ["PERMISSION_MISSING"])
    #expect(records.all.map(\.fields) == [[AuditField(path: "text", text: "было")]])
  }

  @Test func `who is turned away by the guard is written down too, and nothing of an invalid request is`() async {
    let records = Records()
    for (visitor, request) in [(nil, Note("x")), (Visitor(application: 2, scopes: 0), Note("x")), (Self.staff, Note())] {
      await FakeCall(Self.write).run(request.encoded(), as: visitor, audit: records) {
        $0.unary(Self.write) { (note: Note, _) in note }
      }
    }
    #expect(records.all.map(\.outcome) == [.unauthenticated, .permissionDenied, .invalidArgument])
    #expect(records.all.allSatisfy { $0.fields.isEmpty })
    #expect(records.all.map { $0.identity as? Visitor } == [nil, nil, Self.staff])
  }

  @Test func `a failed call has the id in its record that its client is told, and one that the client names has that`()
    async throws
  {
    let records = Records()
    let failed = FakeCall(Self.write)
    await failed.run(Note("было").encoded(), as: Self.staff, audit: records) {
      $0.unary(Self.write) { (_: Note, _) -> Note in throw RPCError(.notFound, "no") }
    }
    await FakeCall(Self.write).run(Note("было").encoded(), as: Self.staff, audit: records) {
      $0.unary(Self.write) { (note: Note, _) in note }
    }
    let ids = records.all.map(\.requestID)
    #expect(ids[0] != nil && ids[0] == failed.context.trailingMetadata[RequestID.metadataName] && ids[1] == nil)
  }

  @Test func `a success that was written down with its change is not written down again, and what came later is`() async {
    let records = Records()
    for fails in [false, true] {
      let call = FakeCall(Self.write)
      await call.run(Note("было").encoded(), as: Self.staff, audit: records) {
        $0.unary(Self.write) { (_: Note, context) in
          let record = context.auditRecord(answering: Note("стало"))
          #expect(record?.outcome == .ok && record?.identity as? Visitor == Self.staff)
          #expect(record?.fields == [AuditField(path: "text", text: "было"), AuditField(path: "text", text: "стало")])
          context.isAudited = true
          if fails { throw RPCError(.unavailable, "the provider is away") }
          return Note("стало")
        }
      }
    }
    #expect(records.all.map(\.outcome) == [.unavailable])
    #expect(records.all.first?.fields == [AuditField(path: "text", text: "было")])
  }

  @Test func `where nobody takes records there is none to write down with a change`() async {
    let call = FakeCall(Self.write)
    await call.run(Note("x").encoded(), as: Self.staff) {
      $0.unary(Self.write) { (note: Note, context) in
        #expect(context.auditRecord(answering: note) == nil)
        return note
      }
    }
    #expect(call.ends.count == 1)
  }

  @Test func `a caller who was not proven is not named`() async {
    let records = Records()
    for isChecked in [false, true] {
      let call = FakeCall(Self.write)
      await call.run(Note("x").encoded(), as: Visitor(application: 1, scopes: .max, isProven: false), audit: records) {
        $0.unary(Self.write) { (_: Note, context) -> Note in
          context.permissionsChecked = isChecked
          throw RPCError(.notFound, "no")
        }
      }
    }
    #expect(records.all.map { $0.identity != nil } == [false, true])
  }

  @Test func `a stream is written down at its end`() async {
    let records = Records()
    let call = FakeCall(Self.watch)
    await call.run(Note("x").encoded(), as: Self.staff, audit: records) {
      $0.serverStreaming(Self.watch) { (note: Note, responses: ResponseWriter<Note>, _) in
        try await responses.write(note)
        #expect(records.all.isEmpty)
      }
    }
    #expect(call.sent.count == 1 && call.ends == [.finished] && records.all.map(\.outcome) == [.ok])
  }

  @Test func `a method without an audit rule leaves no record`() async {
    let records = Records()
    let method = MethodDescriptor(service: "test.v1.Notes", method: "Read", contract: MethodContract(access: []))
    let call = FakeCall(method)
    await call.run(Note("x").encoded(), as: nil, audit: records) { $0.unary(method) { (note: Note, _) in note } }
    #expect(call.ends.count == 1 && records.all.isEmpty)
  }
}
