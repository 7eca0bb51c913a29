import Billing
import Domain
import Testing

struct InvoiceRulesTests {
  @Test func `F20: a draft with lines is issued`() throws {
    #expect(try invoice(.draft).activated() == .issued)
  }

  @Test func `F22: a draft with lines is marked paid`() throws {
    #expect(try invoice(.draft).markedPaid() == .paidOffline)
  }

  @Test func `F19: without lines an invoice is neither activated nor marked paid`() {
    let empty = InvoiceFacts(state: .draft, lineCount: 0, totalMinor: 0)
    #expect(throws: InvoiceRefused.empty) { try empty.activated() }
    #expect(throws: InvoiceRefused.empty) { try empty.markedPaid() }
  }

  @Test func `R2: activation needs a total above 0, marking paid does not`() throws {
    let free = InvoiceFacts(state: .draft, lineCount: 1, totalMinor: 0)
    #expect(throws: InvoiceRefused.totalIsZero) { try free.activated() }
    #expect(try free.markedPaid() == .paidOffline)
  }

  @Test(arguments: InvoiceState.allCases.filter { $0 != .draft })
  func `F20: only a draft is activated`(state: InvoiceState) {
    #expect(throws: InvoiceRefused.wrongState(state, .activate)) { try invoice(state).activated() }
  }

  @Test func `R1: an issued invoice is cancelled before it is marked paid`() {
    #expect(throws: InvoiceRefused.cancelFirst) { try invoice(.issued).markedPaid() }
  }

  @Test(arguments: InvoiceState.allCases.filter { $0 != .draft && $0 != .issued })
  func `F22: only a draft is marked paid`(state: InvoiceState) {
    #expect(throws: InvoiceRefused.wrongState(state, .markPaid)) { try invoice(state).markedPaid() }
  }

  @Test func `F26: an issued invoice is cancelled`() throws {
    #expect(try invoice(.issued).cancelled() == .draft)
  }

  @Test func `R1: cancelling an invoice first cancels its payment under way`() throws {
    var facts = invoice(.issued)
    facts.hasPaymentUnderWay = true
    #expect(try facts.cancelled() == .cancelPaymentFirst)
  }

  @Test(arguments: [InvoiceState.paidOnline, .partiallyRefunded, .refunded])
  func `F28: what was paid online is refunded instead of cancelled`(state: InvoiceState) {
    #expect(throws: InvoiceRefused.refundInstead(state)) { try invoice(state).cancelled() }
  }

  @Test(arguments: [InvoiceState.draft, .paidOffline, .voided])
  func `F26: only an issued invoice is cancelled`(state: InvoiceState) {
    #expect(throws: InvoiceRefused.wrongState(state, .cancel)) { try invoice(state).cancelled() }
  }

  @Test(arguments: InvoiceState.allCases)
  func `F27: only what was paid outside is made unpaid`(state: InvoiceState) throws {
    if state == .paidOffline {
      #expect(try invoice(state).madeUnpaid() == .draft)
    } else {
      #expect(throws: InvoiceRefused.wrongState(state, .makeUnpaid)) { try invoice(state).madeUnpaid() }
    }
  }

  @Test(arguments: InvoiceState.allCases)
  func `F23: lines change in a draft only`(state: InvoiceState) throws {
    if state == .draft {
      try invoice(state).checkLinesMayChange()
    } else {
      #expect(throws: InvoiceRefused.notDraft(state)) { try invoice(state).checkLinesMayChange() }
    }
  }

  @Test(arguments: InvoiceState.allCases)
  func `F50: only an issued invoice is paid`(state: InvoiceState) throws {
    if state == .issued {
      try invoice(state).checkPaymentMayStart()
    } else {
      #expect(throws: InvoiceRefused.notIssued(state)) { try invoice(state).checkPaymentMayStart() }
    }
  }

  @Test func `one payment of an invoice is under way at a time`() {
    var facts = invoice(.issued)
    facts.hasPaymentUnderWay = true
    #expect(throws: InvoiceRefused.paymentUnderWay) { try facts.checkPaymentMayStart() }
  }

  @Test func `R11: once the order is refunded, activating, marking paid and paying are refused`() {
    var draft = invoice(.draft)
    draft.orderIsRefunded = true
    #expect(throws: InvoiceRefused.orderAlreadyRefunded) { try draft.activated() }
    #expect(throws: InvoiceRefused.orderAlreadyRefunded) { try draft.markedPaid() }
    var issued = invoice(.issued)
    issued.orderIsRefunded = true
    #expect(throws: InvoiceRefused.orderAlreadyRefunded) { try issued.checkPaymentMayStart() }
  }

  @Test func `what was paid outside stays paid once the order is cancelled (R8)`() throws {
    var paid = invoice(.paidOffline)
    #expect(try paid.madeUnpaid() == .draft)
    paid.orderIsCancelled = true
    #expect(throws: InvoiceRefused.orderCancelled) { try paid.madeUnpaid() }
    #expect(!paid.allowedActions(for: Party(application: .crm, permissions: .editInvoices)).contains(.makeUnpaid))
  }

  @Test func `a draft goes unless it is the order's only invoice`() throws {
    var facts = invoice(.draft)
    #expect(throws: InvoiceRefused.onlyInvoice) { try facts.checkDeletion() }
    facts.isOnlyInvoice = false
    try facts.checkDeletion()
    facts.state = .issued
    #expect(throws: InvoiceRefused.wrongState(.issued, .delete)) { try facts.checkDeletion() }
  }

  private func invoice(_ state: InvoiceState) -> InvoiceFacts {
    InvoiceFacts(state: state, lineCount: 2, totalMinor: 450_556)
  }
}
