import Billing
import Domain
import Refunds
import Testing

struct RefundPlanTests {
  private let cleaning = InvoiceLineID(at: 1)
  private let windows = InvoiceLineID(at: 2)
  private let water = InvoiceLineID(at: 3)
  private let first = PaymentID(at: 4)
  private let second = PaymentID(at: 5)

  @Test func `F38, R10: a full refund pays back every captured payment, a part each`() throws {
    let plan = try RefundPlan(.full, of: payments())
    #expect(plan.amountMinor == 405_500 + 10_000 + 30_000)
    #expect(plan.parts.map(\.payment) == [first, second])
    #expect(plan.parts.map(\.amountMinor) == [415_500, 30_000])
    #expect(plan.parts[0].lines.map(\.line) == [cleaning, windows])
  }

  @Test func `F39: an untouched line refunds its net`() throws {
    let plan = try RefundPlan(.partial([.init(line: cleaning)]), of: payments())
    #expect(plan.amountMinor == 405_500)
    #expect(plan.parts.map(\.payment) == [first])
  }

  @Test func `F39: a line refunds the rounded product of stated tariff and quantity`() throws {
    let choice = RefundChoice.LineChoice(line: cleaning, tariff: tariff(952_550), quantity: quantity(10_000))
    #expect(try RefundPlan(.partial([choice]), of: payments()).amountMinor == 95_255)
  }

  @Test func `F39: with one of the two, the other is the line's own`() throws {
    let byQuantity = try RefundPlan(.partial([.init(line: windows, quantity: quantity(1000))]), of: payments())
    #expect(byQuantity.amountMinor == 5000)
    let byTariff = try RefundPlan(.partial([.init(line: windows, tariff: tariff(100_000))]), of: payments())
    #expect(byTariff.amountMinor == 2000)
  }

  @Test func `F39: above the line's tariff or quantity is refused`() {
    let refused = RefundRefused.exceedsLine(windows, maximumMinor: 10_000)
    #expect(throws: refused) {
      try RefundPlan(.partial([.init(line: windows, tariff: tariff(500_001), quantity: quantity(1))]), of: payments())
    }
    #expect(throws: refused) {
      try RefundPlan(.partial([.init(line: windows, tariff: tariff(1), quantity: quantity(2001))]), of: payments())
    }
  }

  @Test func `F39: above what was paid after the discount is refused`() {
    let whole = RefundChoice.LineChoice(line: cleaning, tariff: tariff(952_550), quantity: quantity(47_300))
    #expect(throws: RefundRefused.exceedsLine(cleaning, maximumMinor: 405_500)) {
      try RefundPlan(.partial([whole]), of: payments())
    }
  }

  @Test func `F39: the proposed tariff is accepted for the whole quantity`() throws {
    let line = try #require(payments().first?.lines.first)
    let proposed = RefundChoice.LineChoice(line: cleaning, tariff: line.proposedTariff, quantity: line.quantity)
    let amount = try RefundPlan(.partial([proposed]), of: payments()).amountMinor
    #expect((405_495...405_500).contains(amount))
  }

  @Test func `R10: lines of two invoices make two parts`() throws {
    let plan = try RefundPlan(.partial([.init(line: water), .init(line: windows)]), of: payments())
    #expect(plan.parts.map(\.payment) == [first, second])
    #expect(plan.parts.map(\.amountMinor) == [10_000, 30_000])
  }

  @Test func `F37: a line that was not paid online is not found, and a line counts once`() {
    let other = InvoiceLineID(at: 9)
    #expect(throws: RefundRefused.lineNotFound(other)) { try RefundPlan(.partial([.init(line: other)]), of: payments()) }
    #expect(throws: RefundRefused.lineChosenTwice(water)) {
      try RefundPlan(.partial([.init(line: water), .init(line: water)]), of: payments())
    }
  }

  @Test func `F37: where nothing was captured, or nothing of it is chosen, there is nothing to refund`() {
    #expect(throws: RefundRefused.nothingToRefund) { try RefundPlan(.full, of: []) }
    #expect(throws: RefundRefused.nothingToRefund) { try RefundPlan(.partial([]), of: payments()) }
    #expect(throws: RefundRefused.nothingToRefund) {
      try RefundPlan(.partial([.init(line: water, tariff: tariff(0))]), of: payments())
    }
  }

  @Test(arguments: 0..<500 as Range<UInt64>)
  func `no choice pays back more than a line's net or a payment's capture, and parts sum up`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let payments = randomPayments(&random)
    let choices = payments.flatMap(\.lines).shuffled(using: &random).prefix(3).map { line in
      RefundChoice.LineChoice(
        line: line.line,
        tariff: Bool.random(using: &random) ? tariff(.random(in: 0...(line.tariff.tenThousandths + 10), using: &random)) : nil,
        quantity: Bool.random(using: &random) ? quantity(.random(in: 1...(line.quantity.thousandths + 10), using: &random)) : nil)
    }
    guard let plan = try? RefundPlan(.partial(choices), of: payments) else { return }
    #expect(plan.amountMinor == plan.parts.reduce(0) { $0 + $1.amountMinor }, "seed \(seed)")
    for part in plan.parts {
      let payment = payments.first { $0.payment == part.payment }!
      #expect(part.amountMinor == part.lines.reduce(0) { $0 + $1.amountMinor }, "seed \(seed)")
      #expect(part.amountMinor > 0 && part.amountMinor <= payment.capturedMinor, "seed \(seed)")
      for planned in part.lines {
        let line = payment.lines.first { $0.line == planned.line }!
        #expect(planned.amountMinor <= line.netMinor && planned.tariff <= line.tariff, "seed \(seed)")
        #expect(planned.quantity <= line.quantity, "seed \(seed)")
      }
    }
  }

  /// Cleaning at 10 % off and two windows on one invoice, water on another.
  private func payments() -> [RefundablePayment] {
    [
      RefundablePayment(
        payment: first, invoice: InvoiceID(at: 6), capturedMinor: 415_500,
        lines: [
          RefundableLine(line: cleaning, tariff: tariff(952_550), quantity: quantity(47_300), netMinor: 405_500),
          RefundableLine(line: windows, tariff: tariff(500_000), quantity: quantity(2000), netMinor: 10_000),
        ]),
      RefundablePayment(
        payment: second, invoice: InvoiceID(at: 7), capturedMinor: 30_000,
        lines: [RefundableLine(line: water, tariff: tariff(1_500_000), quantity: quantity(2000), netMinor: 30_000)]),
    ]
  }

  private func randomPayments(_ random: inout SeededGenerator) -> [RefundablePayment] {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in
      var lines: [RefundableLine] = []
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let line = (
          tariff: tariff(.random(in: 0...10_000_000, using: &random)),
          quantity: quantity(.random(in: 1...100_000, using: &random))
        )
        let gross = try! line.tariff.gross(line.quantity)
        lines.append(
          RefundableLine(
            line: InvoiceLineID(at: 1, using: &random), tariff: line.tariff, quantity: line.quantity,
            netMinor: .random(in: 0...gross, using: &random)))
      }
      return RefundablePayment(
        payment: PaymentID(at: 1, using: &random), invoice: InvoiceID(at: 1, using: &random),
        capturedMinor: lines.reduce(0) { $0 + $1.netMinor }, lines: lines)
    }
  }

  private func tariff(_ tenThousandths: Int64) -> Tariff { Tariff(tenThousandths: tenThousandths)! }
  private func quantity(_ thousandths: Int64) -> Quantity { Quantity(thousandths: thousandths)! }
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
