import Billing
import Domain
import Refunds
import Testing

struct RefundRequestRulesTests {
  @Test(arguments: [nil, 1, 500] as [Int64?])
  func `F43: a customer asks in full or for an amount up to what was paid`(amount: Int64?) throws {
    try offered().check(amountMinor: amount)
  }

  @Test(arguments: [0, -1, 501] as [Int64])
  func `F43: an amount above what was paid, or none, is refused`(amount: Int64) {
    #expect(throws: RefundRequestRefused.amountOutOfRange(paidMinor: 500)) { try offered().check(amountMinor: amount) }
  }

  @Test func `F43: a service that offers no refunds is not asked for one`() {
    var facts = offered()
    facts.serviceIsRefundable = false
    #expect(throws: RefundRequestRefused.notOffered) { try facts.check(amountMinor: nil) }
  }

  @Test(
    arguments: [
      [], [.draft], [.issued], [.paidOffline], [.paidOnline, .issued], [.paidOnline, .paidOnline], [.voided],
      [.partiallyRefunded],
    ] as [[InvoiceState]])
  func `F43: only while one invoice was issued and it is paid online`(invoices: [InvoiceState]) {
    var facts = offered()
    facts.invoices = invoices
    #expect(throws: RefundRequestRefused.notOneInvoicePaidOnline) { try facts.check(amountMinor: nil) }
  }

  @Test func `F43: a draft beside the paid invoice was not issued`() throws {
    var facts = offered()
    facts.invoices = [.paidOnline, .draft]
    try facts.check(amountMinor: nil)
  }

  @Test func `F46: who asked before is refused, and so is an order that was refunded`() {
    var asked = offered()
    asked.askedBefore = true
    #expect(throws: RefundRequestRefused.askedBefore) { try asked.check(amountMinor: nil) }
    var refunded = offered()
    refunded.orderIsRefunded = true
    #expect(throws: RefundRequestRefused.orderAlreadyRefunded) { try refunded.check(amountMinor: nil) }
  }

  @Test func `F43: a resident asks, staff do not`() {
    #expect(offered().isAllowed(to: Party(application: .residentApp)))
    #expect(!offered().isAllowed(to: Party(application: .crm, permissions: Permissions(rawValue: .max))))
  }

  @Test(arguments: OrderState.allCases)
  func `F45: a request is processed only while the order is in progress`(order: OrderState) throws {
    if order == .inProgress {
      #expect(try RefundRequestState.requested.declined(because: " нет ", order: order) == "нет")
      #expect(try RefundRequestState.requested.approved(order: order) == .approved)
    } else {
      let refused = RefundRequestRefused.orderNotInProgress(order)
      #expect(throws: refused) { try RefundRequestState.requested.declined(because: "причина", order: order) }
      #expect(throws: refused) { try RefundRequestState.requested.approved(order: order) }
    }
  }

  @Test(arguments: RefundRequestState.allCases.filter { $0 != .requested })
  func `F46: only an open request is processed`(state: RefundRequestState) {
    #expect(throws: RefundRequestRefused.wrongState(state)) { try state.declined(because: "причина", order: .inProgress) }
    #expect(throws: RefundRequestRefused.wrongState(state)) { try state.approved(order: .inProgress) }
  }

  @Test(arguments: ["", "   ", "\n\t"])
  func `F46: declining needs a reason`(reason: String) {
    #expect(throws: RefundRequestRefused.reasonMissing) {
      try RefundRequestState.requested.declined(because: reason, order: .inProgress)
    }
  }

  private func offered() -> RefundRequestFacts {
    RefundRequestFacts(serviceIsRefundable: true, invoices: [.paidOnline], paidMinor: 500)
  }
}
