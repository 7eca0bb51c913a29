import Sandbox
import SandboxAPI
import Testing

struct SettlementTests {
  @Test(arguments: [
    (SandboxV1.PaymentBehaviour.confirm, SandboxV1.RecordState.succeeded), (.decline, .declined),
  ])
  func `a payment settles at its time and not a microsecond before`(
    behaviour: SandboxV1.PaymentBehaviour, end: SandboxV1.RecordState
  ) throws {
    var merchant = try Merchant(.init(payment: behaviour, delayMilliseconds: 400))
    let created = try merchant.pay("a")
    #expect(created.settleTimeMicroseconds == merchant.now + 400_000)
    merchant.now += 399_999
    #expect(try merchant.payment("a").state == .pending)
    merchant.now += 1
    #expect(try merchant.payment("a").state == end)
  }

  @Test func `a payment on hold waits for the payer`() throws {
    var merchant = try Merchant(.init(payment: .hold, delayMilliseconds: 1))
    try merchant.pay("a")
    merchant.wait(milliseconds: 86_400_000)
    #expect(try merchant.payment("a").state == .pending)
    try merchant.decide(by: SandboxState.confirmPayment, .init(key: "a"))
    #expect(try merchant.payment("a").state == .succeeded)
  }

  @Test func `the payer confirms before a payment declines by itself`() throws {
    var merchant = try Merchant(.init(payment: .decline, delayMilliseconds: 400))
    try merchant.pay("a")
    try merchant.decide(by: SandboxState.confirmPayment, .init(key: "a"))
    merchant.wait(milliseconds: 400)
    #expect(try merchant.payment("a").state == .succeeded)
  }

  @Test func `a payment that has settled by itself is no longer cancelled`() throws {
    var merchant = try Merchant()
    try merchant.pay("a")
    merchant.wait(milliseconds: 400)
    let late = try merchant.decide(by: SandboxState.cancelPayment, .init(key: "a"))
    #expect(late.answer.state == .succeeded)
    #expect(late.record == nil)
  }

  @Test(arguments: [
    (SandboxV1.RefundBehaviour.succeed, SandboxV1.RecordState.succeeded), (.decline, .declined),
  ])
  func `a refund settles at its time and not a microsecond before`(
    behaviour: SandboxV1.RefundBehaviour, end: SandboxV1.RecordState
  ) throws {
    var merchant = try Merchant(.init(delayMilliseconds: 400, refund: behaviour))
    try merchant.pay("a")
    merchant.wait(milliseconds: 400)
    #expect(try merchant.refund("r", of: "a", 300).state == .pending)
    merchant.now += 399_999
    #expect(try merchant.refund("r").state == .pending)
    #expect(try merchant.payment("a").refundedMinorUnits == 0)
    merchant.now += 1
    #expect(try merchant.refund("r").state == end)
    #expect(try merchant.payment("a").refundedMinorUnits == (end == .succeeded ? 300 : 0))
  }

  @Test func `a new behaviour leaves alone what was created before`() throws {
    var merchant = try Merchant()
    try merchant.pay("a")
    try merchant.decide(by: SandboxState.setBehaviour, .init(behaviour: .init(payment: .decline, delayMilliseconds: 0)))
    #expect(try merchant.pay("b").state == .declined)
    merchant.wait(milliseconds: 400)
    #expect(try merchant.payment("a").state == .succeeded)
  }
}
