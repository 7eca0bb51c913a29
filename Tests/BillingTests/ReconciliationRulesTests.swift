import Billing
import Testing

@Suite struct ReconciliationRulesTests {
  private func paid(_ amount: Int64 = 100, refunded: Int64 = 0) -> PaymentStanding {
    PaymentStanding(state: .succeeded, amountMinor: amount, refundedMinor: refunded)
  }

  @Test func `books that say the same do not differ`() {
    for state in PaymentState.allCases {
      let standing = PaymentStanding(state: state, amountMinor: 100)
      #expect(PaymentDifference.between(here: standing, there: standing) == nil, "\(state)")
    }
    #expect(PaymentDifference.between(here: paid(refunded: 40), there: paid(refunded: 40)) == nil)
    #expect(PaymentDifference.between(here: nil, there: nil) == nil)
  }

  @Test(
    arguments: [(.created, .pending), (.unknown, .pending), (.expired, .cancelled), (.cancelled, .declined)]
      as [(PaymentState, PaymentState)])
  func `what has no end, and what ended without money, is not told apart`(here: PaymentState, there: PaymentState) {
    let (here, there) = (PaymentStanding(state: here, amountMinor: 100), PaymentStanding(state: there, amountMinor: 100))
    #expect(PaymentDifference.between(here: here, there: there) == nil)
  }

  @Test func `what differs is said, the state before the amount before what was paid back`() {
    let pending = PaymentStanding(state: .pending, amountMinor: 70)
    #expect(PaymentDifference.between(here: pending, there: paid()) == .state(here: pending, there: paid()))
    #expect(
      PaymentDifference.between(here: paid(70), there: paid(refunded: 5)) == .amount(here: paid(70), there: paid(refunded: 5)))
    #expect(
      PaymentDifference.between(here: paid(), there: paid(refunded: 5)) == .refunded(here: paid(), there: paid(refunded: 5)))
  }

  @Test func `what is missing on either side is said, unless the provider need not have heard of it`() {
    #expect(PaymentDifference.between(here: nil, there: paid()) == .missingHere(there: paid()))
    for state in PaymentState.allCases {
      let here = PaymentStanding(state: state, amountMinor: 100)
      let isExpected = [.pending, .succeeded, .declined].contains(state)
      #expect(PaymentDifference.between(here: here, there: nil) == (isExpected ? .missingThere(here: here) : nil), "\(state)")
    }
  }

  @Test func `balances of a currency sum to zero, and each account has its sides`() {
    let moves: [(debit: LedgerAccount, credit: LedgerAccount, currencyCode: String, amountMinor: Int64)] = [
      (.providerClearing, .partnerPayable, "RUB", 1000), (.partnerPayable, .commission, "RUB", 100),
      (.partnerPayable, .providerClearing, "RUB", 400), (.providerClearing, .unapplied, "EUR", 7),
    ]
    let balances = LedgerBalance.of(moves)
    #expect(balances.map(\.currencyCode) == ["EUR", "EUR", "RUB", "RUB", "RUB"])
    #expect(balances.map(\.balanceMinor) == [-7, 7, -600, 500, 100])
    let partner = balances.first { $0.account == .partnerPayable }
    #expect(partner?.debitMinor == 500 && partner?.creditMinor == 1000)
  }
}
