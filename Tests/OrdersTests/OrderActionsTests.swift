import Billing
import Domain
import Orders
import Refunds
import Testing

struct OrderActionsTests {
  @Test func `P4: staff move and change an open order`() {
    let party = Party(application: .employeeApp, permissions: .editOrders)
    #expect(actions(order(.waiting, []), party) == [.start, .update, .assign, .editTasks, .addComment])
    #expect(actions(order(.inProgress, []), party) == [.update, .assign, .suspend, .editTasks, .addComment])
    #expect(actions(order(.suspended, []), party) == [.update, .assign, .resume, .editTasks, .addComment])
    #expect(actions(order(.done, []), party) == [.returnToWork, .addComment])
    #expect(actions(order(.cancelled, []), party) == [.addComment])
    #expect(actions(order(.waiting, []), Party(application: .crm, permissions: .viewMarketplace)).isEmpty)
  }

  @Test func `P5, P7, P9: the chat, cancelling at a desk, completing`() {
    let all: Permissions = [.chat, .cancelOrders, .completeOrders]
    #expect(actions(order(.inProgress, []), Party(application: .crm, permissions: all)) == [.complete, .cancel, .sendMessage])
    #expect(actions(order(.inProgress, []), Party(application: .employeeApp, permissions: all)) == [.complete, .sendMessage])
  }

  @Test func `P6: whose step it is approves or rejects`() {
    var facts = order(.waiting, [])
    let anna = ActingEmployee(id: EmployeeID(at: 1), role: RoleID(at: 2))
    facts.approval = ApprovalFacts(orderState: .waiting, steps: [.pending], approver: .role(anna.role))
    let party = Party(application: .crm, permissions: .approveOrders)
    #expect(facts.allowedActions(for: party, as: anna) == [.approve, .reject])
    #expect(facts.allowedActions(for: party, as: ActingEmployee(id: EmployeeID(at: 3), role: RoleID(at: 4))).isEmpty)
    #expect(facts.allowedActions(for: Party(application: .crm), as: anna).isEmpty)
  }

  @Test func `F3: a customer writes, cancels what waits, and rates what is done`() {
    let resident = Party(application: .residentApp)
    #expect(actions(order(.waiting, []), resident) == [.cancel, .sendMessage])
    #expect(actions(order(.inProgress, []), resident) == [.sendMessage])
    #expect(actions(order(.done, []), resident) == [.rate, .sendMessage])
  }

  @Test func `a partner moves, refuses and writes by its key's scopes, and leaves what is under control to the controller`() {
    let work = Party(application: .partnerAPI, scopes: .work)
    #expect(actions(order(.waiting, []), work) == [.start, .cancel, .editTasks])
    #expect(actions(order(.inProgress, []), work) == [.suspend, .complete, .cancel, .editTasks])
    #expect(actions(order(.suspended, []), work) == [.resume, .cancel, .editTasks])
    #expect(actions(order(.qualityControl, []), work) == [.editTasks])
    #expect(actions(order(.done, [.paidOnline]), work).isEmpty)
    #expect(actions(order(.cancelled, []), work).isEmpty)
    var controlled = order(.inProgress, [])
    controlled.move.hasController = true
    #expect(actions(controlled, work) == [.suspend, .sendToQualityControl, .cancel, .editTasks])
    for state in OrderState.allCases {
      #expect(actions(order(state, [.paidOnline]), Party(application: .partnerAPI, scopes: .chat)) == [.sendMessage])
      #expect(actions(order(state, [.paidOnline]), Party(application: .partnerAPI, scopes: [.orders, .catalog])).isEmpty)
    }
  }

  @Test func `P11, P13: a paid order is invoiced again or refunded at a desk`() {
    let party = Party(application: .crm, permissions: [.editInvoices, .refundInvoices])
    #expect(actions(order(.inProgress, [.paidOnline]), party) == [.createAdditionalInvoice, .refund])
  }

  @Test func `F43: a resident whose one invoice is paid online may ask for a refund`() {
    #expect(actions(order(.inProgress, [.paidOnline]), Party(application: .residentApp)) == [.requestRefund, .sendMessage])
    #expect(actions(order(.inProgress, [.issued]), Party(application: .residentApp)) == [.sendMessage])
  }

  @Test func `F42: nothing of it is left once the order was refunded`() {
    var facts = order(.inProgress, [.refunded])
    facts.newInvoice.orderIsRefunded = true
    facts.refund.orderIsRefunded = true
    facts.refundRequest.orderIsRefunded = true
    let all = actions(facts, Party(application: .crm, permissions: Permissions(rawValue: .max)))
    #expect(Set(all).isDisjoint(with: [.createAdditionalInvoice, .refund]))
    #expect(actions(facts, Party(application: .residentApp)) == [.sendMessage])
  }

  private func actions(_ facts: OrderFacts, _ party: Party) -> [OrderAction] { facts.allowedActions(for: party, as: nil) }

  private func order(_ state: OrderState, _ invoices: [InvoiceState]) -> OrderFacts {
    let line = RefundableLine(
      line: InvoiceLineID(at: 1), tariff: Tariff(tenThousandths: 10_000)!, quantity: Quantity(thousandths: 1000)!, netMinor: 100)
    let payments = invoices.filter { $0 == .paidOnline }.map { _ in
      RefundablePayment(payment: PaymentID(at: 2), invoice: InvoiceID(at: 3), capturedMinor: 100, lines: [line])
    }
    return OrderFacts(
      move: MoveFacts(state: state), approval: ApprovalFacts(orderState: state, steps: [], approver: nil),
      newInvoice: NewInvoiceFacts(orderState: state, invoices: invoices, customerIsRegistered: true),
      refund: RefundFacts(payments: payments),
      refundRequest: RefundRequestFacts(serviceIsRefundable: true, invoices: invoices, paidMinor: 100))
  }
}
