import Billing
import Domain
import Orders
import Testing

struct CancellationRulesTests {
  private func cancellation(
    _ state: OrderState, by canceller: Canceller, any: Bool = false, customers: Bool = false, isRefunded: Bool = false
  ) -> Cancellation {
    Cancellation(
      state, by: canceller, refundsOnCancellation: any, refundsOnCustomerCancellation: customers, isRefunded: isRefunded)
  }

  @Test(arguments: [Canceller.staff, .customer, .partner])
  func `R8: without a flag drafts and issued invoices are voided, and what was paid is left`(canceller: Canceller) {
    let cancelled = cancellation(.waiting, by: canceller)
    #expect(cancelled.voided == [.draft, .issued])
    #expect(!cancelled.refundsPaid)
  }

  @Test(arguments: [Canceller.staff, .customer, .partner])
  func `F48: with the flag a waiting order's paid invoices are voided too and the money goes back`(canceller: Canceller) {
    let cancelled = cancellation(.waiting, by: canceller, any: true)
    #expect(cancelled.voided == [.draft, .issued, .paidOnline, .paidOffline])
    #expect(cancelled.refundsPaid)
  }

  @Test func `F49: the customers' flag is for the customer's own cancellation`() {
    #expect(cancellation(.waiting, by: .customer, customers: true).refundsPaid)
    #expect(!cancellation(.waiting, by: .staff, customers: true).refundsPaid)
    #expect(!cancellation(.waiting, by: .partner, customers: true).refundsPaid)
  }

  @Test(arguments: [OrderState.inProgress, .suspended])
  func `R7: both flags apply while the order waits`(state: OrderState) {
    let cancelled = cancellation(state, by: .staff, any: true, customers: true)
    #expect(cancelled.voided == [.draft, .issued])
    #expect(!cancelled.refundsPaid)
  }

  @Test func `F42: where the one refund is used up, what is paid stays as it is, and R9 cash is owed back`() {
    let cancelled = cancellation(.waiting, by: .customer, any: true, isRefunded: true)
    #expect(cancelled.voided == [.draft, .issued, .paidOffline])
    #expect(!cancelled.refundsPaid)
  }
}
