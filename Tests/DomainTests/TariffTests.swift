import Domain
import Testing

struct TariffTests {
  @Test func `47.3 m² at 95.2550 ₽ is 4 505.56 ₽`() throws {
    #expect(try gross(952_550, 47_300) == 450_556)
  }

  @Test(
    arguments: [
      (50, 1000, 1),  // 0.5 kopeck away from zero
      (49, 1000, 0), (150, 1000, 2), (250, 1000, 3),  // not to even
      (1, 1, 0), (0, 1_000_000_000, 0), (10_000, 5, 1), (10_000, 4, 0), (333_333, 3000, 10_000),
    ] as [(Int64, Int64, Int64)])
  func `gross is rounded once, half away from zero`(tariff: Int64, quantity: Int64, expected: Int64) throws {
    #expect(try gross(tariff, quantity) == expected)
  }

  @Test func `a product beyond 64 bits is computed in 128 and refused above 10¹² kopecks`() throws {
    #expect(try gross(100_000_000_000, 1_000_000) == 1_000_000_000_000)
    #expect(throws: AmountRejected.tooLarge) { try gross(100_000_000_000, 1_000_001) }
    #expect(throws: AmountRejected.tooLarge) { try gross(100_000_000_000, 1_000_000_000) }
  }

  @Test func `F17: a quantity is above 0 and at most a million, a tariff from 0 to ten million`() {
    #expect(Quantity(thousandths: 0) == nil)
    #expect(Quantity(thousandths: -1) == nil)
    #expect(Quantity(thousandths: 1) != nil)
    #expect(Quantity(thousandths: 1_000_000_000) != nil)
    #expect(Quantity(thousandths: 1_000_000_001) == nil)
    #expect(Tariff(tenThousandths: -1) == nil)
    #expect(Tariff(tenThousandths: 0) != nil)
    #expect(Tariff(tenThousandths: 100_000_000_000) != nil)
    #expect(Tariff(tenThousandths: 100_000_000_001) == nil)
  }

  @Test func `F39: the proposed tariff never comes to more than the net, and one step more does or is above the line's own`()
    throws
  {
    var random = SeededGenerator(seed: 39)
    for _ in 0..<10_000 {
      let tariff = try #require(Tariff(tenThousandths: .random(in: 0...10_000_000, using: &random)))
      let quantity = try #require(Quantity(thousandths: .random(in: 1...1_000_000, using: &random)))
      let whole = try tariff.gross(quantity)
      let net = Int64.random(in: 0...whole, using: &random)
      let proposed = tariff.within(net, for: quantity)
      #expect(proposed <= tariff)
      #expect(try proposed.gross(quantity) <= net, "seed 39: \(tariff) \(quantity) \(net)")
      if proposed < tariff {
        let above = Int128(proposed.tenThousandths + 1) * Int128(quantity.thousandths)
        #expect(above > Int128(net) * 100_000, "seed 39: \(tariff) \(quantity) \(net)")
      }
    }
  }

  @Test(arguments: [(5, 10, 1), (-5, 10, -1), (4, 10, 0), (-4, 10, 0), (15, 10, 2), (-15, 10, -2), (0, 3, 0)])
  func `a quotient is rounded half away from zero on both sides of it`(dividend: Int, divisor: Int, expected: Int) {
    #expect(roundedQuotient(Int128(dividend), by: Int128(divisor)) == Int128(expected))
  }

  private func gross(_ tariff: Int64, _ quantity: Int64) throws -> Int64 {
    try #require(Tariff(tenThousandths: tariff)).gross(#require(Quantity(thousandths: quantity)))
  }
}

/// SplitMix64: the same numbers for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
