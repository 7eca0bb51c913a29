import Billing
import Domain
import Testing

struct LineRulesTests {
  @Test func `47.3 m² at 95.2550 ₽ with 10 % off: 4 505.56 ₽ less 450.56 ₽ is 4 055.00 ₽`() throws {
    let amounts = try terms(952_550, 47_300, .basisPoints(1000)).amounts()
    #expect(amounts.grossMinor == 450_556)
    #expect(amounts.discountMinor == 45_056)
    #expect(amounts.netMinor == 405_500)
  }

  @Test func `R2: a percent is resolved again when tariff or quantity changes`() throws {
    var line = try terms(1_000_000, 1000, .basisPoints(1000))
    #expect(try line.amounts().discountMinor == 1000)
    line.quantity = try #require(Quantity(thousandths: 2000))
    #expect(try line.amounts().discountMinor == 2000)
  }

  @Test func `R2: an amount that a smaller gross no longer holds is refused`() throws {
    var line = try terms(1_000_000, 1000, .amount(10_000))
    #expect(try line.amounts().netMinor == 0)
    line.tariff = try #require(Tariff(tenThousandths: 999_900))
    #expect(throws: LineRefused.discount(.exceedsGross(grossMinor: 9999))) { try line.amounts() }
  }

  @Test func `a line above 10¹² kopecks is refused`() throws {
    let line = try terms(100_000_000_000, 1_000_000_000, nil)
    #expect(throws: LineRefused.amount(.tooLarge)) { try line.amounts() }
  }

  @Test func `F18: setting, changing or taking away a discount needs P12`() throws {
    let without = try terms(952_550, 47_300, nil)
    let with = try terms(952_550, 47_300, .basisPoints(1000))
    let more = try terms(952_550, 47_300, .basisPoints(1001))
    for (previous, next) in [(nil, with), (without, with), (with, more), (with, without)] {
      #expect(throws: LineRefused.discountNeedsPermission) { try next.check(replacing: previous, by: [.editInvoices]) }
      try next.check(replacing: previous, by: [.editInvoices, .discountInvoices])
    }
  }

  @Test func `R2: tariff and quantity of a discounted line change without P12`() throws {
    let previous = try terms(952_550, 47_300, .basisPoints(1000))
    try terms(900_000, 1000, .basisPoints(1000)).check(replacing: previous, by: [.editInvoices])
    try terms(900_000, 1000, nil).check(replacing: nil, by: [.editInvoices])
  }

  @Test func `F15: an item of another seller's price list is refused`() throws {
    let seller = LegalEntityID(at: 1)
    try checkSeller(ofItem: seller, sells: seller)
    #expect(throws: LineRefused.itemOfAnotherSeller) { try checkSeller(ofItem: LegalEntityID(at: 1), sells: seller) }
  }

  @Test func `an invoice has at most 200 lines`() throws {
    try checkRoom(forLineAfter: 199)
    #expect(throws: LineRefused.tooManyLines) { try checkRoom(forLineAfter: 200) }
  }

  @Test func `an invoice's total is the sum of its nets, up to 200 lines of 10¹² kopecks`() throws {
    #expect(try invoiceTotal([405_500, 1, 0]) == 405_501)
    #expect(try invoiceTotal(Array(repeating: grossLimitMinor, count: linesLimit)) == 200_000_000_000_000)
  }

  private func terms(_ tariff: Int64, _ quantity: Int64, _ discount: Discount?) throws -> LineTerms {
    LineTerms(
      tariff: try #require(Tariff(tenThousandths: tariff)), quantity: try #require(Quantity(thousandths: quantity)),
      discount: discount)
  }
}
