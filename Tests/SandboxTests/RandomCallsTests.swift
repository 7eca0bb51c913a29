import Protobuf
import Sandbox
import SandboxAPI
import Testing

struct RandomCallsTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `replaying the journal gives the live state`(seed: UInt64) throws {
    let merchant = try afterRandomCalls(seed) { _ in }
    var replayed = SandboxState()
    for record in merchant.journal { replayed.apply(try SandboxV1.JournalRecord(decoding: record.encoded())) }
    #expect(replayed == merchant.state, "seed \(seed)")
    #expect(!merchant.journal.isEmpty, "seed \(seed)")
  }

  @Test(arguments: 200..<400 as Range<UInt64>)
  func `refunds that are not declined never exceed what was captured`(seed: UInt64) throws {
    _ = try afterRandomCalls(seed) { merchant in
      let all = merchant.state.records(.init(), at: merchant.now)
      for payment in all.payments {
        let refunds = all.refunds.filter { $0.paymentKey == payment.key && $0.state != .declined }
        let refunded = refunds.reduce(0) { $0 + $1.amountMinorUnits }
        #expect(refunded <= (payment.state == .succeeded ? payment.amountMinorUnits : 0), "seed \(seed)")
        #expect(payment.refundedMinorUnits <= refunded, "seed \(seed)")
      }
    }
  }

  @Test(arguments: 400..<600 as Range<UInt64>)
  func `an end, once reached, is never left, and nothing recorded is lost`(seed: UInt64) throws {
    var before = SandboxV1.ListRecordsResponse()
    _ = try afterRandomCalls(seed) { merchant in
      let now = merchant.state.records(.init(), at: merchant.now)
      for (earlier, later) in zip(before.payments, now.payments) {
        #expect(earlier.key == later.key && earlier.id == later.id, "seed \(seed)")
        #expect(earlier.state == .pending || earlier.state == later.state, "seed \(seed)")
      }
      for (earlier, later) in zip(before.refunds, now.refunds) {
        #expect(earlier.key == later.key && earlier.id == later.id, "seed \(seed)")
        #expect(earlier.state == .pending || earlier.state == later.state, "seed \(seed)")
      }
      #expect(before.payments.count <= now.payments.count && before.refunds.count <= now.refunds.count, "seed \(seed)")
      before = now
    }
  }

  /// A hundred calls over a few keys, so that they meet; `check` sees the state after each.
  private func afterRandomCalls(_ seed: UInt64, check: (Merchant) throws -> Void) throws -> Merchant {
    var random = SeededGenerator(seed: seed)
    var merchant = try Merchant()
    for _ in 0..<100 {
      // Refused calls are part of the game: they must change nothing, which the checks see.
      try? call(&merchant, &random)
      merchant.now += .random(in: 0...60_000, using: &random)
      try check(merchant)
    }
    return merchant
  }

  private func call(_ merchant: inout Merchant, _ random: inout SeededGenerator) throws(SandboxRefused) {
    let payment = "payment-\(Int.random(in: 1...6, using: &random))"
    let refund = "refund-\(Int.random(in: 1...12, using: &random))"
    switch Int.random(in: 0..<20, using: &random) {
    case 16: try merchant.payByCard(payment, saving: true)
    case 17...19:
      let saved = merchant.state.records(.init(), at: merchant.now).payments.compactMap(\.card?.token)
      guard let token = saved.randomElement(using: &random) else { return }
      if Bool.random(using: &random) {
        try merchant.payByCard(payment, token: token)
      } else {
        try merchant.decide(by: SandboxState.forgetCard, .init(token: token))
      }
    case 0...4: try merchant.pay(payment, .random(in: 99...100, using: &random))
    case 5...10: try merchant.refund(refund, of: payment, .random(in: 0...60, using: &random))
    case 11: try merchant.decide(by: SandboxState.confirmPayment, .init(key: payment))
    case 12: try merchant.decide(by: SandboxState.declinePayment, .init(key: payment))
    case 13: try merchant.decide(by: SandboxState.cancelPayment, .init(key: payment))
    case 14:
      let behaviour = SandboxV1.Behaviour(
        payment: SandboxV1.PaymentBehaviour.allCases.randomElement(using: &random)!,
        delayMilliseconds: .random(in: 0...500, using: &random),
        refund: SandboxV1.RefundBehaviour.allCases.randomElement(using: &random)!, answersWithheld: .random(using: &random),
        savedCardsExpired: .random(using: &random))
      try merchant.decide(by: SandboxState.setBehaviour, .init(behaviour: behaviour))
    default:
      let message = SandboxV1.Sms(key: refund, phone: "+7999000000\(Int.random(in: 0...2, using: &random))", text: payment)
      try merchant.decide(by: SandboxState.sendMessage, .init(message: message))
    }
  }
}

/// SplitMix64: the same numbers for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
