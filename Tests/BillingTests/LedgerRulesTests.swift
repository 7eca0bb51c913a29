import Billing
import TestRandom
import Testing

struct LedgerRulesTests {
  private let partner = Seller.partner(commissionBasisPoints: 1250)

  @Test func `an own sale is owed to the legal entity`() {
    #expect(
      Ledger.captured(450_556, for: .own) == [Posting(.captured, debit: .providerClearing, credit: .legalEntityPayable, 450_556)])
  }

  @Test func `a partner's sale is owed to the partner less the commission`() {
    let postings = Ledger.captured(100_000, for: partner)
    #expect(balances(postings) == [.providerClearing: 100_000, .partnerPayable: -87_500, .commission: -12_500])
  }

  @Test func `F22, F27: marking paid and making unpaid leave nothing behind`() {
    for seller in [Seller.own, partner] {
      #expect(balances(Ledger.markedPaid(99_999, for: seller) + Ledger.madeUnpaid(99_999, for: seller)).isEmpty)
    }
    #expect(balances(Ledger.markedPaid(500, for: .own)) == [.cashOutside: 500, .legalEntityPayable: -500])
  }

  @Test func `R12: an unapplied payment and its reversal leave nothing behind`() {
    #expect(balances(Ledger.unapplied(500)) == [.providerClearing: 500, .unapplied: -500])
    #expect(balances(Ledger.unapplied(500) + Ledger.reversed(500)).isEmpty)
  }

  @Test func `R9: cash of a voided invoice is owed back`() {
    let postings = Ledger.markedPaid(1001, for: partner) + Ledger.cashOwedBack(1001, for: partner)
    #expect(balances(postings) == [.cashOutside: 1001, .cashToReturn: -1001])
  }

  @Test func `nothing moves for nothing`() {
    #expect(Ledger.markedPaid(0, for: partner).isEmpty)
    #expect(Ledger.refunded(0, ofPaid: 100, after: 0, for: partner).isEmpty)
  }

  @Test func `commission goes back pro rata, its remainder with the last`() {
    // 10 % of 105 is 11; of three refunds of 35 each the first two give back 3 and 4, the last the remaining 4.
    let seller = Seller.partner(commissionBasisPoints: 1000)
    let given = [0, 35, 70].map { before in
      Ledger.refunded(35, ofPaid: 105, after: before, for: seller).first { $0.debit == .commission }?.amountMinor
    }
    #expect(seller.commission(of: 105) == 11)
    #expect(given == [3, 4, 4])
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `a sale refunded whole in random pieces leaves every account at zero`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let seller = Seller.partner(commissionBasisPoints: .random(in: 0...10_000, using: &random))
    let paid = Int64.random(in: 1...1_000_000_000_000, using: &random)
    var postings = Ledger.captured(paid, for: seller)
    var refunded: Int64 = 0
    while refunded < paid {
      let piece = min(paid - refunded, Int64.random(in: 1...max(1, paid / 3), using: &random))
      postings += Ledger.refunded(piece, ofPaid: paid, after: refunded, for: seller)
      refunded += piece
      let held = -balances(postings)[.commission, default: 0]
      #expect((0...seller.commission(of: paid)).contains(held), "seed \(seed)")
    }
    #expect(balances(postings).isEmpty, "seed \(seed)")
  }

  /// Debits less credits of every account that is not at zero.
  private func balances(_ postings: [Posting]) -> [LedgerAccount: Int64] {
    var balances: [LedgerAccount: Int64] = [:]
    for posting in postings {
      balances[posting.debit, default: 0] += posting.amountMinor
      balances[posting.credit, default: 0] -= posting.amountMinor
    }
    return balances.filter { $0.value != 0 }
  }
}
