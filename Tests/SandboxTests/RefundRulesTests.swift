import Sandbox
import SandboxAPI
import Testing

struct RefundRulesTests {
  @Test func `the same key again answers with the refund it created and records nothing`() throws {
    var merchant = try settled()
    let first = try merchant.refund("r", of: "a", 400)
    let again = try merchant.decide(by: SandboxState.createRefund, .init(key: "r", paymentKey: "a", amountMinorUnits: 400))
    #expect(again.answer == first)
    #expect(again.record == nil)
  }

  @Test func `the same key again is answered also where nothing is left to refund`() throws {
    var merchant = try settled()
    let first = try merchant.refund("r", of: "a", 1000)
    #expect(try merchant.refund("r", of: "a", 1000) == first)
  }

  @Test func `the same key for another amount or payment is refused`() throws {
    var merchant = try settled()
    try merchant.pay("b")
    try merchant.refund("r", of: "a", 400)
    #expect(throws: SandboxRefused.keyReused(key: "r")) { try merchant.refund("r", of: "a", 401) }
    #expect(throws: SandboxRefused.keyReused(key: "r")) { try merchant.refund("r", of: "b", 400) }
  }

  @Test func `refunds up to what was captured are taken and one minor unit more is refused`() throws {
    var merchant = try settled()
    try merchant.refund("r1", of: "a", 400)
    try merchant.refund("r2", of: "a", 599)
    #expect(throws: SandboxRefused.refundExceedsCaptured(refundable: 1)) { try merchant.refund("r3", of: "a", 2) }
    try merchant.refund("r3", of: "a", 1)
    #expect(throws: SandboxRefused.refundExceedsCaptured(refundable: 0)) { try merchant.refund("r4", of: "a", 1) }
  }

  @Test func `what a declined refund held back may be refunded again`() throws {
    var merchant = try settled()
    try merchant.decide(by: SandboxState.setBehaviour, .init(behaviour: .init(delayMilliseconds: 10, refund: .decline)))
    try merchant.refund("r1", of: "a", 1000)
    #expect(throws: SandboxRefused.refundExceedsCaptured(refundable: 0)) { try merchant.refund("r2", of: "a", 1000) }
    merchant.wait(milliseconds: 10)
    try merchant.refund("r2", of: "a", 1000)
  }

  @Test func `a payment that has not succeeded has nothing to refund`() throws {
    var merchant = try Merchant(.init(payment: .hold))
    try merchant.pay("a")
    #expect(throws: SandboxRefused.refundExceedsCaptured(refundable: 0)) { try merchant.refund("r", of: "a", 1) }
    try merchant.decide(by: SandboxState.declinePayment, .init(key: "a"))
    #expect(throws: SandboxRefused.refundExceedsCaptured(refundable: 0)) { try merchant.refund("r", of: "a", 1) }
  }

  @Test func `an amount that would overflow the sum is refused`() throws {
    var merchant = try settled(.max)
    try merchant.refund("r1", of: "a", .max - 1)
    #expect(throws: SandboxRefused.refundExceedsCaptured(refundable: 1)) { try merchant.refund("r2", of: "a", .max) }
  }

  @Test func `an invalid refund names the field, an unknown one is not found`() throws {
    var merchant = try settled()
    let refused = [
      #expect(throws: SandboxRefused.self) { try merchant.refund("", of: "a", 1) },
      #expect(throws: SandboxRefused.self) { try merchant.refund("r", of: "", 1) },
      #expect(throws: SandboxRefused.self) { try merchant.refund("r", of: "a", 0) },
    ]
    let fields = refused.map { if case .invalid(let field, _) = $0 { field } else { "none" } }
    #expect(fields == ["key", "payment_key", "amount_minor_units"])
    #expect(throws: SandboxRefused.refundNotFound(key: "r")) { try merchant.refund("r") }
  }

  /// A payment with the key `a` that has succeeded.
  private func settled(_ amount: Int64 = 1000) throws -> Merchant {
    var merchant = try Merchant()
    try merchant.pay("a", amount)
    merchant.wait(milliseconds: 400)
    return merchant
  }
}
