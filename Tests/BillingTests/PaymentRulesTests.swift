import Billing
import Testing

struct PaymentRulesTests {
  private static let open: [PaymentState] = [.created, .pending, .unknown]
  private static let ended: [PaymentState] = [.succeeded, .declined, .cancelled, .expired]

  @Test func `an end is one of four`() {
    #expect(PaymentState.allCases.filter(\.isTerminal) == Self.ended)
  }

  @Test(arguments: open)
  func `F21: a success pays the issued invoice, whatever was known before`(state: PaymentState) {
    #expect(payment(state).outcome(of: .succeeded(capturedMinor: 100)) == .applied)
  }

  @Test(arguments: open, InvoiceState.allCases.filter { $0 != .issued })
  func `R12: a success whose invoice is not issued is unapplied`(state: PaymentState, invoice: InvoiceState) {
    let facts = PaymentFacts(state: state, amountMinor: 100, invoiceState: invoice)
    #expect(facts.outcome(of: .succeeded(capturedMinor: 100)) == .unapplied(capturedMinor: 100))
  }

  @Test(arguments: open, [Int64(99), 101])
  func `R12: a success of another amount is unapplied`(state: PaymentState, captured: Int64) {
    #expect(payment(state).outcome(of: .succeeded(capturedMinor: captured)) == .unapplied(capturedMinor: captured))
  }

  @Test(arguments: [PaymentState.declined, .cancelled, .expired])
  func `R12: a success after any other end is unapplied`(state: PaymentState) {
    #expect(payment(state).outcome(of: .succeeded(capturedMinor: 100)) == .unapplied(capturedMinor: 100))
  }

  @Test(
    arguments: [
      .succeeded(capturedMinor: 100), .pending, .declined, .cancelled, .notFound, .noAnswer,
    ] as [PaymentReport])
  func `a success is for good: repetitions and late reports change nothing`(report: PaymentReport) {
    let facts = PaymentFacts(state: .succeeded, amountMinor: 100, invoiceState: .paidOnline)
    #expect(facts.outcome(of: report) == .unchanged)
  }

  @Test(arguments: ended, [.pending, .declined, .cancelled, .notFound, .noAnswer] as [PaymentReport])
  func `an end is kept against anything but a success`(state: PaymentState, report: PaymentReport) {
    #expect(payment(state).outcome(of: report) == .unchanged)
  }

  @Test func `PENDING ⇄ UNKNOWN: no answer leaves it open, an answer brings it back`() {
    #expect(payment(.pending).outcome(of: .noAnswer) == .moved(.unknown))
    #expect(payment(.created).outcome(of: .noAnswer) == .moved(.unknown))
    #expect(payment(.unknown).outcome(of: .noAnswer) == .unchanged)
    #expect(payment(.unknown).outcome(of: .pending) == .moved(.pending))
    #expect(payment(.pending).outcome(of: .pending) == .unchanged)
  }

  @Test(arguments: open)
  func `a refusal or a cancellation ends it, after its time as EXPIRED`(state: PaymentState) {
    #expect(payment(state).outcome(of: .declined) == .moved(.declined))
    #expect(payment(state).outcome(of: .cancelled) == .moved(.cancelled))
    #expect(payment(state, overdue: true).outcome(of: .cancelled) == .moved(.expired))
  }

  @Test func `a payment that the provider never heard of is created there, unless its time is over`() {
    #expect(payment(.created).outcome(of: .notFound) == .create)
    #expect(payment(.unknown).outcome(of: .notFound) == .create)
    #expect(payment(.pending).outcome(of: .notFound) == .unchanged)
    #expect(payment(.unknown, overdue: true).outcome(of: .notFound) == .moved(.expired))
  }

  private func payment(_ state: PaymentState, overdue: Bool = false) -> PaymentFacts {
    PaymentFacts(state: state, amountMinor: 100, invoiceState: .issued, isOverdue: overdue)
  }
}
