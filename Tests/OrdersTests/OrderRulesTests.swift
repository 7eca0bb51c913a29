import Billing
import Domain
import Orders
import Refunds
import Testing

struct OrderRulesTests {
  @Test(arguments: OrderState.allCases)
  func `an order is started from waiting alone`(state: OrderState) throws {
    if state == .waiting {
      #expect(try state.started() == .inProgress)
    } else {
      #expect(throws: OrderRefused.wrongState(state, .start)) { try state.started() }
    }
  }

  @Test func `P4: staff start a waiting order`() {
    #expect(order(.waiting, []).allowedActions(for: Party(application: .employeeApp, permissions: .editOrders)) == [.start])
    #expect(order(.inProgress, []).allowedActions(for: Party(application: .employeeApp, permissions: .editOrders)).isEmpty)
    #expect(order(.waiting, []).allowedActions(for: Party(application: .crm, permissions: .viewMarketplace)).isEmpty)
  }

  @Test func `P11, P13: a paid order is invoiced again or refunded at a desk`() {
    let party = Party(application: .crm, permissions: [.editOrders, .editInvoices, .refundInvoices])
    #expect(order(.inProgress, [.paidOnline]).allowedActions(for: party) == [.createAdditionalInvoice, .refund])
  }

  @Test func `F43: a resident whose one invoice is paid online may ask for a refund`() {
    #expect(order(.inProgress, [.paidOnline]).allowedActions(for: Party(application: .residentApp)) == [.requestRefund])
    #expect(order(.inProgress, [.issued]).allowedActions(for: Party(application: .residentApp)).isEmpty)
  }

  @Test func `F42: nothing of it is left once the order was refunded`() {
    var facts = order(.inProgress, [.refunded])
    facts.newInvoice.orderIsRefunded = true
    facts.refund.orderIsRefunded = true
    facts.refundRequest.orderIsRefunded = true
    #expect(facts.allowedActions(for: Party(application: .crm, permissions: Permissions(rawValue: .max))).isEmpty)
    #expect(facts.allowedActions(for: Party(application: .residentApp)).isEmpty)
  }

  private func order(_ state: OrderState, _ invoices: [InvoiceState]) -> OrderFacts {
    let line = RefundableLine(
      line: InvoiceLineID(at: 1), tariff: Tariff(tenThousandths: 10_000)!, quantity: Quantity(thousandths: 1000)!, netMinor: 100)
    let payments = invoices.filter { $0 == .paidOnline }.map { _ in
      RefundablePayment(payment: PaymentID(at: 2), invoice: InvoiceID(at: 3), capturedMinor: 100, lines: [line])
    }
    return OrderFacts(
      state: state, newInvoice: NewInvoiceFacts(orderState: state, invoices: invoices, customerIsRegistered: true),
      refund: RefundFacts(payments: payments),
      refundRequest: RefundRequestFacts(serviceIsRefundable: true, invoices: invoices, paidMinor: 100))
  }
}
