import Testing

import Spelling

@Suite struct SuggestionTests {
  private static let services = ["access.v1.SessionService", "billing.v1.InvoiceService", "billing.v1.PaymentService"]

  @Test(
    arguments: [
      ("InvoceService", "did you mean billing.v1.InvoiceService?"),
      ("billing.v2.InvoiceService", "did you mean billing.v1.InvoiceService?"),
      ("INVOICESERVICE", "did you mean billing.v1.InvoiceService?"),
      ("Zebra", "there are access.v1.SessionService, billing.v1.InvoiceService, billing.v1.PaymentService"),
    ])
  func `near names are named, and all where none is near`(name: String, text: String) {
    #expect(Suggestion(name, Self.services).description == text)
  }

  @Test func `a long list is cut short, an empty one said to be empty`() {
    let names = (10..<99).map { "name\($0)" }
    #expect(Suggestion("x", names).description.hasSuffix("name21 and 77 more"))
    #expect(Suggestion("x", []).description == "there are none")
  }

  @Test func `an underscore and capitals do not keep names apart`() {
    #expect(Suggestion("order_id", ["orderId", "state"]).description == "did you mean orderId?")
  }
}
