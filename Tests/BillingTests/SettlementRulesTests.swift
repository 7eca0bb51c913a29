import Billing
import Domain
import TestRandom
import Testing

@Suite struct SettlementRulesTests {
  private static let seller = Seller.partner(commissionBasisPoints: 1250)

  private func sums(_ postings: [Posting]) -> SettlementSums {
    postings.reduce(into: SettlementSums()) { $0.add($1) }
  }

  @Test func `what was taken online is owed less the commission, and a refund takes its share of both back`() {
    let paid = Ledger.captured(100_000, for: Self.seller)
    #expect(sums(paid).paidOnlineMinor == 100_000 && sums(paid).commissionMinor == 12_500 && sums(paid).toPayOutMinor == 87_500)
    let refunded = sums(paid + Ledger.refunded(40_000, ofPaid: 100_000, after: 0, for: Self.seller))
    #expect(refunded.refundedMinor == 40_000 && refunded.commissionMinor == 7_500 && refunded.toPayOutMinor == 52_500)
    let all = sums(
      paid + Ledger.refunded(40_000, ofPaid: 100_000, after: 0, for: Self.seller)
        + Ledger.refunded(60_000, ofPaid: 100_000, after: 40_000, for: Self.seller))
    #expect(all.commissionMinor == 0 && all.toPayOutMinor == 0)
  }

  @Test func `what was taken outside is owed as well, until the record is taken back or the money is to be returned (F27, R9)`() {
    let paid = Ledger.markedPaid(10_000, for: Self.seller)
    #expect(sums(paid).paidOutsideMinor == 10_000 && sums(paid).toPayOutMinor == 8_750)
    for back in [Ledger.madeUnpaid(10_000, for: Self.seller), Ledger.cashOwedBack(10_000, for: Self.seller)] {
      #expect(sums(paid + back) == SettlementSums())
    }
  }

  @Test func `an own sale and an unapplied payment owe a partner nothing (R12)`() {
    let others = Ledger.captured(5_000, for: .own) + Ledger.unapplied(700) + Ledger.reversed(700)
    #expect(sums(others) == SettlementSums())
  }

  @Test func `what is to be paid out is what the partner's account gained, whatever moved`() {
    var random = SeededGenerator(seed: 20_261_130)
    for _ in 0..<1000 {
      let seller = Seller.partner(commissionBasisPoints: Int32.random(in: 0...10_000, using: &random))
      var postings: [Posting] = []
      for _ in 0..<Int.random(in: 0...8, using: &random) {
        let paid = Int64.random(in: 1...10_000_000, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: postings += Ledger.captured(paid, for: seller)
        case 1: postings += Ledger.markedPaid(paid, for: seller)
        case 2: postings += Ledger.madeUnpaid(paid, for: seller)
        case 3: postings += Ledger.cashOwedBack(paid, for: seller)
        default:
          let before = Int64.random(in: 0..<paid, using: &random)
          postings += Ledger.refunded(
            Int64.random(in: 1...(paid - before), using: &random), ofPaid: paid, after: before, for: seller)
        }
      }
      let gained = postings.reduce(into: Int64(0)) { gained, posting in
        if posting.credit == .partnerPayable { gained += posting.amountMinor }
        if posting.debit == .partnerPayable { gained -= posting.amountMinor }
      }
      #expect(sums(postings).toPayOutMinor == gained)
    }
  }
}
