import Billing
import Domain
import Testing

struct NewInvoiceRulesTests {
  @Test(arguments: [[], [.paidOnline], [.paidOffline, .paidOnline]] as [[InvoiceState]])
  func `F24, R3: the first invoice, and an additional one when every other is paid`(invoices: [InvoiceState]) throws {
    try NewInvoiceFacts(orderState: .inProgress, invoices: invoices, customerIsRegistered: true).check()
  }

  @Test(arguments: [[.draft], [.issued], [.paidOnline, .issued], [.paidOffline, .draft]] as [[InvoiceState]])
  func `F24, R3: while another invoice is not paid, an additional one is refused`(invoices: [InvoiceState]) {
    let facts = NewInvoiceFacts(orderState: .inProgress, invoices: invoices, customerIsRegistered: true)
    #expect(throws: NewInvoiceRefused.invoicesOpen) { try facts.check() }
  }

  @Test func `F33: a second invoice for an unregistered customer is refused`() throws {
    try NewInvoiceFacts(orderState: .inProgress, invoices: [], customerIsRegistered: false).check()
    let second = NewInvoiceFacts(orderState: .inProgress, invoices: [.paidOnline], customerIsRegistered: false)
    #expect(throws: NewInvoiceRefused.unregisteredCustomer) { try second.check() }
  }

  @Test func `R11: a refunded order gets no new invoice`() {
    let facts = NewInvoiceFacts(orderState: .inProgress, invoices: [.refunded], customerIsRegistered: true, orderIsRefunded: true)
    #expect(throws: NewInvoiceRefused.orderAlreadyRefunded) { try facts.check() }
  }

  @Test func `a cancelled order gets no new invoice`() {
    let facts = NewInvoiceFacts(orderState: .cancelled, invoices: [], customerIsRegistered: true)
    #expect(throws: NewInvoiceRefused.orderCancelled) { try facts.check() }
  }

  @Test func `F24: an additional invoice is made at a desk with P11`() {
    let facts = NewInvoiceFacts(orderState: .inProgress, invoices: [.paidOnline], customerIsRegistered: true)
    #expect(facts.isAllowed(to: Party(application: .crm, permissions: .editInvoices)))
    #expect(!facts.isAllowed(to: Party(application: .crm, permissions: [.editOrders, .refundInvoices])))
    #expect(!facts.isAllowed(to: Party(application: .employeeApp, permissions: .editInvoices)))
    #expect(!facts.isAllowed(to: Party(application: .residentApp)))
  }
}
