import Testing

@testable import StructuredLog

@Suite struct MaskingTests {
  @Test(arguments: [
    ("the token eyJhbGciOiJFUzI1NiJ9abc.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJlMTIzNDU2Nzg5", "the token ….….…"),
    ("a key QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9w here", "a key … here"),
    ("call +79110000001 or 89110000001", "call … or …"), ("write to anna@example.org, please", "write to …, please"),
    ("Key (phone, organization)=(+79110000001, x) already exists.", "Key (phone, organization)=(…) already exists."),
    ("orders.v1.Order has no field 'hunter2'; leave it out", "orders.v1.Order has no field '…'; leave it out"),
    (#"labels["hunter2"] at byte 7"#, #"labels[…] at byte 7"#), ("there is no «hunter2»", "there is no «…»"),
  ])
  func `what may be a secret is left out`(text: String, masked: String) {
    #expect(Masking.masked(text) == masked)
  }

  @Test(arguments: [
    "a message of 10485760 bytes is above the limit of 4194304", "marketplace.v1.OrderService/ListOrders must know who calls",
    "order 0195f3c1-7b1e-7c4a-9d55-0f6f2a1b3c4d is closed", "duplicate key value violates unique constraint payment_key",
    "the database's end isn't near", "it ends in [", "", "127.0.0.1:50051, 2026-11-29",
  ])
  func `what is none stays`(text: String) { #expect(Masking.masked(text) == text) }

  /// One search for each character would take hours.
  @Test(.timeLimit(.minutes(1)), arguments: ["[", "«", "\"", "=(", "'", "a=(", "x@", "…««["])
  func `what opens and never closes costs no more than other text`(part: String) {
    let masked = Masking.masked(String(repeating: part, count: 500_000))
    #expect(masked.utf8.count < 9000)
  }

  @Test func `what is closed behind what is not is left out all the same`() {
    #expect(Masking.masked("[ « 'hunter2' «hunter3» =(x") == "[ «…» =(x")
    #expect(Masking.masked("[ [ \"hunter2\" '") == "[ [ \"…\" '")
  }
}
