import Billing
import Domain
import Refunds
import Testing

struct RefundRulesTests {
  @Test func `F42: a second refund of an order is refused`() {
    var facts = paid()
    facts.orderIsRefunded = true
    #expect(throws: RefundRefused.orderAlreadyRefunded) { try facts.plan(.full) }
    #expect(throws: RefundRefused.orderAlreadyRefunded) { try facts.planProcessingRequest(.full) }
  }

  @Test(arguments: RefundState.allCases)
  func `F42, R11: every refund but one that failed whole uses the order up`(state: RefundState) {
    #expect(state.usesUpOrder == (state != .failed))
  }

  @Test func `R11: a refund is refused while a payment is under way`() {
    var facts = paid()
    facts.hasPaymentUnderWay = true
    #expect(throws: RefundRefused.paymentUnderWay) { try facts.plan(.full) }
  }

  @Test func `R6: while a request is open, staff refund only by processing it`() throws {
    var facts = paid()
    facts.hasOpenRequest = true
    #expect(throws: RefundRefused.requestOpen) { try facts.plan(.full) }
    #expect(try facts.planProcessingRequest(.full).amountMinor == 100)
  }

  @Test func `F37: a refund takes P13 at a desk`() {
    #expect(paid().isRefundAllowed(to: Party(application: .crm, permissions: .refundInvoices)))
    #expect(!paid().isRefundAllowed(to: Party(application: .employeeApp, permissions: .refundInvoices)))
    #expect(!paid().isRefundAllowed(to: Party(application: .crm, permissions: .editInvoices)))
    #expect(!RefundFacts(payments: []).isRefundAllowed(to: Party(application: .crm, permissions: .refundInvoices)))
  }

  @Test(arguments: ["", "abc", "  abc  ", "\t\n ab \n"])
  func `F40: a reason below 4 characters is refused`(reason: String) {
    #expect(throws: RefundRefused.reasonTooShort) { try refundReason(reason) }
  }

  @Test func `F40: a reason is kept without the blanks around it`() throws {
    #expect(try refundReason("  брак \n") == "брак")
  }

  @Test func `R11: creating a refund returns issued invoices to draft and leaves the others`() {
    #expect(InvoiceState.issued.onceOrderIsRefunded == .draft)
    for state in InvoiceState.allCases where state != .issued { #expect(state.onceOrderIsRefunded == state) }
  }

  @Test(
    arguments: [
      ([.succeeded, .succeeded], .succeeded), ([.failed, .failed], .failed), ([.succeeded, .failed], .partlyFailed),
      ([.succeeded, .pending], .pending), ([.failed, .unknown], .pending), ([.pending], .pending), ([.failed], .failed),
    ] as [([RefundState], RefundState)])
  func `R10: a refund stands as its parts do`(parts: [RefundState], whole: RefundState) {
    #expect(RefundState.whole(parts) == whole)
  }

  @Test(arguments: [RefundState.succeeded, .failed], ReturnReport.allCases)
  func `a part's end is kept`(state: RefundState, report: ReturnReport) {
    #expect(state.after(report) == state)
  }

  @Test(arguments: [RefundState.pending, .unknown])
  func `a part without an end follows the provider`(state: RefundState) {
    #expect(state.after(.succeeded) == .succeeded)
    #expect(state.after(.failed) == .failed)
    #expect(state.after(.noAnswer) == .unknown)
    #expect(state.after(.pending) == .pending)
    #expect(state.after(.notFound) == .pending)
  }

  private func paid() -> RefundFacts {
    let line = RefundableLine(
      line: InvoiceLineID(at: 1), tariff: Tariff(tenThousandths: 10_000)!, quantity: Quantity(thousandths: 1000)!, netMinor: 100)
    return RefundFacts(payments: [
      RefundablePayment(payment: PaymentID(at: 2), invoice: InvoiceID(at: 3), capturedMinor: 100, lines: [line])
    ])
  }
}
