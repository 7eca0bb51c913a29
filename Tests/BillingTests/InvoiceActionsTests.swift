import Billing
import Domain
import Testing

struct InvoiceActionsTests {
  @Test(
    arguments: [
      (.draft, [.editLines, .discount, .activate, .markPaid]), (.issued, [.cancel]), (.paidOffline, [.makeUnpaid]),
      (.paidOnline, []), (.partiallyRefunded, []), (.refunded, []), (.voided, []),
    ] as [(InvoiceState, [InvoiceAction])])
  func `P11, P12: what staff at a desk may do with an invoice`(state: InvoiceState, expected: [InvoiceAction]) {
    #expect(
      invoice(state).allowedActions(for: Party(application: .crm, permissions: [.editInvoices, .discountInvoices])) == expected)
  }

  @Test(
    arguments: [
      (.draft, [.editLines, .activate, .markPaid]), (.issued, []), (.paidOffline, []),
    ] as [(InvoiceState, [InvoiceAction])])
  func `P11: staff in the field neither cancel nor make unpaid, and without P12 give no discount`(
    state: InvoiceState, expected: [InvoiceAction]
  ) {
    #expect(invoice(state).allowedActions(for: Party(application: .employeeApp, permissions: .editInvoices)) == expected)
  }

  @Test(arguments: InvoiceState.allCases)
  func `F50: a resident and the bearer of a link pay an issued invoice and do nothing else`(state: InvoiceState) {
    for application in [Application.residentApp, .paymentLink] {
      #expect(invoice(state).allowedActions(for: Party(application: application)) == (state == .issued ? [.pay] : []))
    }
  }

  @Test(arguments: InvoiceState.allCases)
  func `P11: staff without it do nothing`(state: InvoiceState) {
    let party = Party(application: .crm, permissions: [.viewMarketplace, .editOrders, .discountInvoices, .refundInvoices])
    #expect(invoice(state).allowedActions(for: party).isEmpty)
  }

  @Test func `R1: an invoice with a payment under way can still be cancelled, but not paid again`() {
    var facts = invoice(.issued)
    facts.hasPaymentUnderWay = true
    #expect(facts.allowedActions(for: Party(application: .crm, permissions: .editInvoices)) == [.cancel])
    #expect(facts.allowedActions(for: Party(application: .residentApp)).isEmpty)
  }

  @Test func `R11: once the order is refunded a draft can only be edited`() {
    var facts = invoice(.draft)
    facts.orderIsRefunded = true
    #expect(facts.allowedActions(for: Party(application: .crm, permissions: .editInvoices)) == [.editLines])
  }

  private func invoice(_ state: InvoiceState) -> InvoiceFacts {
    InvoiceFacts(state: state, lineCount: 2, totalMinor: 450_556)
  }
}
