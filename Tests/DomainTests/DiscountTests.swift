import Domain
import Testing

struct DiscountTests {
  @Test(
    arguments: [(450_556, 1000, 45_056), (1, 5000, 1), (3, 5000, 2), (100, 1, 0), (100, 10_000, 100)] as [(Int64, Int32, Int64)])
  func `R2: a percent is resolved half away from zero`(gross: Int64, points: Int32, expected: Int64) throws {
    #expect(try Discount.basisPoints(points).resolved(of: gross) == expected)
  }

  @Test func `R2: an amount is at most the gross`() throws {
    #expect(try Discount.amount(100).resolved(of: 100) == 100)
    #expect(throws: DiscountRejected.exceedsGross(grossMinor: 100)) { try Discount.amount(101).resolved(of: 100) }
  }

  @Test func `R2: zero is no discount, and below zero or above the whole is refused`() throws {
    #expect(try Discount.percent(basisPoints: 0) == nil)
    #expect(try Discount.fixed(amountMinor: 0) == nil)
    #expect(try Discount.percent(basisPoints: 10_000) == .basisPoints(10_000))
    #expect(throws: DiscountRejected.outOfRange) { try Discount.percent(basisPoints: 10_001) }
    #expect(throws: DiscountRejected.outOfRange) { try Discount.percent(basisPoints: -1) }
    #expect(throws: DiscountRejected.outOfRange) { try Discount.fixed(amountMinor: -1) }
  }
}
