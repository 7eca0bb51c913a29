import Testing

@testable import RPC

@Suite struct ErrorDetailsTests {
  @Test func `what an error says in its details is read back from google.rpc.Status`() {
    let violations = [
      FieldViolation(field: "lines[2].quantity", description: "must be above 0", rule: "int64.gt"),
      FieldViolation(field: "reason", description: "", rule: ""),
    ]
    var error = RPCError(
      .failedPrecondition, "возвращён", reason: "ORDER_ALREADY_REFUNDED", domain: "marketplace",
      info: [("order", "42"), ("empty", "")], localized: ("ru", "Возврат уже был"))
    let preconditions = [
      PreconditionViolation(type: "TOS", subject: "example.org/user", description: "the terms are not accepted"),
      PreconditionViolation(type: "", subject: "", description: ""),
    ]
    error.details += [.badRequest(violations), .retryInfo(.milliseconds(1500)), .preconditionFailure(preconditions)]

    var read = RPCError(error.code, error.message)
    read.details = StatusMessage.details(in: StatusMessage.encode(error))
    #expect(read == error)
    #expect(read.reason == "ORDER_ALREADY_REFUNDED" && read.domain == "marketplace")
    #expect(read.info == ["order": "42", "empty": ""])
    #expect(read.localizedMessage == "Возврат уже был")
    #expect(read.fieldViolations == violations)
    #expect(read.retryDelay == .milliseconds(1500))
    #expect(read.preconditionViolations == preconditions)
  }

  @Test func `an error without details says nothing`() {
    let error = RPCError(.notFound, "none")
    #expect(error.reason == nil && error.localizedMessage == nil && error.retryDelay == nil)
    #expect(error.info.isEmpty && error.fieldViolations.isEmpty && error.preconditionViolations.isEmpty)
  }

  @Test func `the encoding is that of google.rpc.Status`() {
    let error = RPCError(.notFound, "no", details: [ErrorDetail(typeURL: "t", value: [9])])
    // code = 5; message = "no"; details = { type_url: "t" value: "\t" }
    #expect(StatusMessage.encode(error) == [0x08, 5, 0x12, 2, 0x6E, 0x6F, 0x1A, 6, 0x0A, 1, 0x74, 0x12, 1, 9])
  }

  @Test func `bytes that are no Status give what could be read of them`() {
    let whole = StatusMessage.encode(
      RPCError(.notFound, "no", details: [.retryInfo(.seconds(1)), .localizedMessage(locale: "ru", text: "нет")]))
    for length in whole.indices {
      let details = StatusMessage.details(in: Array(whole[..<length]))
      #expect(details == Array(StatusMessage.details(in: whole).prefix(details.count)))
    }
    // A length beyond the end, a varint without one, and a group.
    #expect(StatusMessage.details(in: [0x1A, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F]).isEmpty)
    #expect(StatusMessage.details(in: Array(repeating: 0xFF, count: 20)).isEmpty)
    #expect(StatusMessage.details(in: [0x1B, 0x1C]).isEmpty)
  }
}
