import Sandbox
import SandboxAPI
import Testing

struct BehaviourRulesTests {
  @Test func `at first payments are confirmed and refunds succeed after 400 ms`() {
    #expect(SandboxState().behaviour == .init(payment: .confirm, delayMilliseconds: 400, refund: .succeed))
  }

  @Test func `what is left unspecified is as at the beginning`() throws {
    let merchant = try Merchant(.init(payment: .unspecified, delayMilliseconds: 7, refund: .unspecified))
    #expect(merchant.state.behaviour == .init(payment: .confirm, delayMilliseconds: 7, refund: .succeed))
  }

  @Test func `setting what is set already records nothing`() throws {
    var merchant = try Merchant(.init(payment: .hold, delayMilliseconds: 7))
    let again = try merchant.decide(
      by: SandboxState.setBehaviour, .init(behaviour: .init(payment: .hold, delayMilliseconds: 7)))
    #expect(again.record == nil)
    #expect(merchant.journal.count == 1)
  }

  @Test(arguments: [
    nil, SandboxV1.Behaviour(delayMilliseconds: -1), .init(delayMilliseconds: 86_400_001), .init(payment: .unrecognized(9)),
    .init(refund: .unrecognized(9)),
  ])
  func `a behaviour out of its ranges is refused`(behaviour: SandboxV1.Behaviour?) throws {
    var merchant = try Merchant()
    #expect(throws: SandboxRefused.self) { try merchant.decide(by: SandboxState.setBehaviour, .init(behaviour: behaviour)) }
    #expect(merchant.state == SandboxState())
  }

  @Test func `withheld answers are those of creations, which are recorded, and of their repetitions`() throws {
    var merchant = try Merchant(.init(delayMilliseconds: 0, answersWithheld: true))
    for _ in 1...2 {
      #expect(try merchant.decide(by: SandboxState.createPayment, .payment("a")).isAnswerWithheld)
      #expect(
        try merchant.decide(by: SandboxState.createRefund, .init(key: "r", paymentKey: "a", amountMinorUnits: 1)).isAnswerWithheld
      )
    }
    #expect(try merchant.payment("a").state == .succeeded)
    #expect(try merchant.refund("r").state == .succeeded)
    #expect(try !merchant.decide(by: SandboxState.cancelPayment, .init(key: "a")).isAnswerWithheld)
    #expect(throws: SandboxRefused.keyReused(key: "a")) { try merchant.pay("a", 1) }
  }
}
