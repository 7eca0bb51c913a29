import Protobuf
import Testing

@testable import RPC

@Suite struct JSONCallTests {
  private static let rule = AccessRule(application: 2, permissions: 1 << 4)
  private static let guarded = MethodDescriptor(
    service: "test.v1.Notes", method: "Write", contract: MethodContract(access: [rule], requiresIdempotencyKey: true))
  private static let open = MethodDescriptor(service: "test.v1.Notes", method: "Read")
  private static let many = MethodDescriptor(service: "test.v1.Notes", method: "Watch", serverStreaming: true)
  private static let time = MethodDescriptor(service: "test.v1.Notes", method: "Wait")

  private static let staff = Visitor(application: 2, scopes: 0)
  private static let key = "019abcde-f012-7345-8abc-def012345678"

  @Test(
    arguments: [
      (nil, key, "{", .unauthenticated, nil), (Visitor(application: 1, scopes: 0), key, "{", .permissionDenied, nil),
      (staff, nil, "{", .internalError, nil), (staff, nil, "{}", .invalidArgument, "idempotency-key required"),
      (staff, nil, #"{"note": 1}"#, .invalidArgument, "note json"), (staff, key, "{}", .invalidArgument, "text string.min_len"),
    ] as [(Visitor?, String?, String, StatusCode, String?)])
  func `in JSON too, who calls comes first, then what the message is, then the key, then the fields`(
    visitor: Visitor?, key: String?, text: String, code: StatusCode, violation: String?
  ) async {
    let call = FakeCall(Self.guarded, key: key, encoding: .json)
    await call.run(Array(text.utf8), as: visitor) {
      $0.unary(Self.guarded) { (note: Note, _) in
        Issue.record("the handler was started")
        return note
      }
    }
    #expect(call.error?.code == code)
    #expect(call.error?.fieldViolations.first.map { "\($0.field) \($0.rule)" } == violation)
  }

  @Test(
    arguments: [
      "", "null", "[]", "{", #"{"text": x}"#, #"{"text": "a"} {}"#, #"{"text": "\ud800"}"#, #"{"text": "a",}"#, "\u{FEFF}{}",
      "\n\u{5}text",
    ])
  func `what is no JSON, or is binary, is INTERNAL; another value than an object does not fit`(text: String) async {
    let call = FakeCall(Self.open, encoding: .json)
    await call.run(Array(text.utf8), as: nil) { $0.unary(Self.open) { (note: Note, _) in note } }
    #expect(call.error?.code == (["null", "[]"].contains(text) ? .invalidArgument : .internalError))
  }

  @Test(
    arguments: [
      (#"{"text": 7}"#, "text", "a string belongs here"),
      (#"{"text": "a", "text": "b"}"#, "text", "the field is there twice, under one of its names or under both; send it once"),
      (#"{"txet": "a"}"#, "txet", "test.v1.Note has no field 'txet'; leave it out or correct its name"),
    ])
  func `JSON that does not fit the message is INVALID_ARGUMENT and names the place and the remedy`(
    text: String, field: String, description: String
  ) async {
    let call = FakeCall(Self.open, encoding: .json)
    await call.run(Array(text.utf8), as: nil) { $0.unary(Self.open) { (note: Note, _) in note } }
    #expect(call.error?.code == .invalidArgument)
    #expect(call.error?.fieldViolations == [FieldViolation(field: field, description: description, rule: "json")])
  }

  @Test func `the answer is JSON in a frame, without what the caller may not see, and is withheld by the same guard`() async {
    for isChecked in [true, false] {
      let call = FakeCall(Self.guarded, key: Self.key, encoding: .json)
      await call.run(Array(#"{"text": "привет"}"#.utf8), as: Self.staff) {
        $0.unary(Self.guarded) { (note: Note, context) in
          context.permissionsChecked = isChecked
          return Note(note.text, secret: "тайна")
        }
      }
      if isChecked {
        #expect(call.ends == [.answered(Self.frame(#"{"text":"привет"}"#))])
      } else {
        #expect(call.error?.code == .internalError)
      }
    }
  }

  @Test func `each message of a stream is JSON in a frame of its own`() async {
    let call = FakeCall(Self.many, encoding: .json)
    await call.run(Array(#"{"text": "x"}"#.utf8), as: nil) {
      $0.serverStreaming(Self.many) { (_: Note, responses: ResponseWriter<Note>, _) in
        try await responses.write(Note("раз", secret: "тайна"))
        try await responses.write(Note())
      }
    }
    #expect(call.sent == [Self.frame(#"{"text":"раз"}"#), Self.frame("{}")] && call.ends == [.finished])
  }

  @Test func `an answer that JSON cannot say is INTERNAL`() async {
    let call = FakeCall(Self.time, encoding: .json)
    await call.run(Array(#"{"text": "x"}"#.utf8), as: nil) {
      $0.unary(Self.time) { (_: Note, _) in GoogleProtobuf.Duration(seconds: .max, nanos: 0) }
    }
    #expect(call.error?.code == .internalError)
  }

  @Test func `a method serves JSON when both of its messages have it`() {
    var router = Router()
    router.unary(Self.open) { (note: Note, _) in note }
    router.unary(Self.time) { (_: Note, _) in Binary() }
    router.serverStreaming(Self.many) { (_: Binary, _: ResponseWriter<Note>, _) in }
    #expect(router.methods.map(\.servesJSON) == [true, false, false])
  }

  private static func frame(_ json: String) -> [UInt8] { [0, 0, 0, 0, UInt8(json.utf8.count)] + json.utf8 }
}

/// A message that was generated without its JSON mapping.
private struct Binary: Message {
  static let fullName = "test.v1.Binary"
  var unknownFields = UnknownFields()

  mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
    while true {
      let tag = try reader.nextTag()
      if tag == 0 { return }
      try reader.unknown(tag, into: &unknownFields)
    }
  }

  func encode(into writer: inout WireWriter) { writer.unknown(unknownFields) }
}
