import Domain
import Testing

struct MoneyTests {
  @Test func `a sum beyond 64 bits is refused, not wrapped`() throws {
    #expect(try sum([Int64.max - 1, 1]) == .max)
    #expect(throws: AmountRejected.tooLarge) { try sum([Int64.max, 1]) }
    #expect(throws: AmountRejected.tooLarge) { try sum([Int64.min, -1]) }
  }

  @Test func `currencies do not mix`() throws {
    let rouble = Money(minorUnits: 100, currencyCode: "RUB")
    #expect(try rouble.adding(rouble) == Money(minorUnits: 200, currencyCode: "RUB"))
    #expect(throws: AmountRejected.currenciesDiffer) { try rouble.adding(Money(minorUnits: 1, currencyCode: "KZT")) }
  }
}
