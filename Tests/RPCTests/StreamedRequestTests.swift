import Protobuf
import Testing

@testable import RPC

@Suite struct StreamedRequestTests {
  private static let rule = AccessRule(application: 1, permissions: 1 << 4)
  private static let guarded = MethodDescriptor(
    service: "test.v1.Notes", method: "Record", clientStreaming: true,
    contract: MethodContract(access: [rule], requiresIdempotencyKey: true))
  private static let open = MethodDescriptor(service: "test.v1.Notes", method: "Collect", clientStreaming: true)
  private static let chat = MethodDescriptor(
    service: "test.v1.Notes", method: "Chat", clientStreaming: true, serverStreaming: true)

  private static let staff = Visitor(application: 1, scopes: 0)
  private static let key = "019abcde-f012-7345-8abc-def012345678"

  @Test(
    arguments: [
      (nil, key, .unauthenticated), (Visitor(application: 2, scopes: 0), key, .permissionDenied), (staff, nil, .invalidArgument),
    ] as [(Visitor?, String?, StatusCode)])
  func `who calls and the key are checked before the handler starts, which hears of none that is refused`(
    visitor: Visitor?, key: String?, expected: StatusCode
  ) async {
    let call = FakeCall(Self.guarded, key: key)
    await call.run(stream: [Note("x").encoded()], as: visitor) { router in
      router.clientStreaming(Self.guarded) { (_: RequestStream<Note>, _) in
        Issue.record("the handler was started")
        return Note()
      }
    }
    #expect(call.error?.code == expected && call.ends.count == 1)
  }

  @Test func `every message comes decoded, in order, and the end behind the last`() async {
    let call = FakeCall(Self.open)
    await call.run(stream: ["a", "b", "c"].map { Note($0).encoded() }, as: nil) { router in
      router.clientStreaming(Self.open) { (notes: RequestStream<Note>, _) in
        var texts: [String] = []
        for try await note in notes { texts.append(note.text) }
        return Note(texts.joined(separator: ","))
      }
    }
    #expect(call.ends == [.answered(MessageFrame.bytes(of: Note("a,b,c")))])
  }

  @Test(arguments: [(Note("").encoded(), .invalidArgument), ([0x0A, 0xFF], .internalError)] as [([UInt8], StatusCode)])
  func `a message that breaks its rules or does not decode ends the call, even when the handler swallows the error`(
    bad: [UInt8], expected: StatusCode
  ) async {
    let call = FakeCall(Self.open)
    await call.run(stream: [Note("first").encoded(), bad, Note("never").encoded()], as: nil) { router in
      router.clientStreaming(Self.open) { (notes: RequestStream<Note>, _) in
        var iterator = notes.makeAsyncIterator()
        let first = try await iterator.next()
        #expect(first?.text == "first")
        let error = await #expect(throws: RPCError.self) { try await iterator.next() }
        #expect(error?.code == expected)
        return Note("as if nothing had happened")
      }
    }
    #expect(call.error?.code == expected)
    if expected == .invalidArgument { #expect(call.error?.fieldViolations.map(\.field) == ["text"]) }
  }

  @Test func `an answer whose permissions nobody checked is withheld`() async {
    let call = FakeCall(Self.guarded, key: Self.key)
    await call.run(stream: [], as: Self.staff) { router in
      router.clientStreaming(Self.guarded) { (_: RequestStream<Note>, _) in Note("secret") }
    }
    #expect(call.error?.code == .internalError && call.ends.count == 1)
  }

  @Test func `what nobody may see is cleared from the answers of both kinds`() async {
    let call = FakeCall(Self.open)
    await call.run(stream: [], as: nil) { router in
      router.clientStreaming(Self.open) { (_: RequestStream<Note>, _) in Note("x", secret: "тайна") }
    }
    #expect(call.ends == [.answered(MessageFrame.bytes(of: Note("x")))])

    let both = FakeCall(Self.chat)
    await both.run(stream: [Note("a").encoded(), Note("b").encoded()], as: nil) { router in
      router.bidirectional(Self.chat) { (notes: RequestStream<Note>, responses: ResponseWriter<Note>, _) in
        for try await note in notes { try await responses.write(Note(note.text, secret: "тайна")) }
      }
    }
    #expect(both.sent == [MessageFrame.bytes(of: Note("a")), MessageFrame.bytes(of: Note("b"))] && both.ends == [.finished])
  }
}
