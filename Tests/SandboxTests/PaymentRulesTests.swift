import Sandbox
import SandboxAPI
import Testing

struct PaymentRulesTests {
  @Test func `the same key again answers with the payment it created and records nothing`() throws {
    var merchant = try Merchant()
    let first = try merchant.pay("a")
    let again = try merchant.decide(by: SandboxState.createPayment, .payment("a"))
    #expect(again.answer == first)
    #expect(again.record == nil)
    #expect(first.state == .pending && first.amountMinorUnits == 1000 && first.createTimeMicroseconds == merchant.now)
  }

  @Test func `the same key for another amount, currency or method is refused`() throws {
    var merchant = try Merchant()
    try merchant.pay("a")
    let before = merchant.state
    let others: [WritableKeyPath<SandboxV1.CreatePaymentRequest, String>: String] = [\.currencyCode: "USD", \.method: "card"]
    #expect(throws: SandboxRefused.keyReused(key: "a")) { try merchant.pay("a", 1001) }
    for (field, value) in others {
      var request = SandboxV1.CreatePaymentRequest.payment("a")
      request[keyPath: field] = value
      #expect(throws: SandboxRefused.keyReused(key: "a")) { try merchant.decide(by: SandboxState.createPayment, request) }
    }
    #expect(merchant.state == before)
  }

  @Test func `payments of different keys have different identifiers`() throws {
    var merchant = try Merchant()
    #expect(try merchant.pay("a").id != merchant.pay("b").id)
  }

  @Test(arguments: [
    ("key", SandboxV1.CreatePaymentRequest.payment("")),
    ("key", .payment(String(repeating: "k", count: 256))),
    ("amount_minor_units", .payment("a", 0)),
    ("amount_minor_units", .payment("a", -1)),
    ("currency_code", .init(key: "a", amountMinorUnits: 1, currencyCode: "rub", method: "sbp")),
    ("method", .init(key: "a", amountMinorUnits: 1, currencyCode: "RUB", method: "cash")),
  ])
  func `a payment with an invalid field is refused by the field's name`(field: String, request: SandboxV1.CreatePaymentRequest)
    throws
  {
    var merchant = try Merchant()
    let refused = #expect(throws: SandboxRefused.self) { try merchant.decide(by: SandboxState.createPayment, request) }
    guard case .invalid(field, _) = refused else {
      Issue.record("\(String(describing: refused))")
      return
    }
  }

  @Test func `a payment of an unknown key is not found by any method`() throws {
    var merchant = try Merchant()
    let refused = SandboxRefused.paymentNotFound(key: "a")
    #expect(throws: refused) { try merchant.payment("a") }
    #expect(throws: refused) { try merchant.decide(by: SandboxState.cancelPayment, .init(key: "a")) }
    #expect(throws: refused) { try merchant.decide(by: SandboxState.confirmPayment, .init(key: "a")) }
    #expect(throws: refused) { try merchant.decide(by: SandboxState.declinePayment, .init(key: "a")) }
    #expect(throws: refused) { try merchant.refund("r", of: "a", 1) }
  }

  @Test func `a pending payment is cancelled, and never settles afterwards`() throws {
    var merchant = try Merchant()
    try merchant.pay("a")
    #expect(try merchant.decide(by: SandboxState.cancelPayment, .init(key: "a")).answer.state == .cancelled)
    merchant.wait(milliseconds: 1_000_000)
    #expect(try merchant.payment("a").state == .cancelled)
    #expect(try merchant.payment("a").settleTimeMicroseconds == 0)
  }

  @Test(arguments: [SandboxV1.RecordState.succeeded, .declined, .cancelled])
  func `a payment that has ended keeps its end, whatever it is told`(end: SandboxV1.RecordState) throws {
    var merchant = try Merchant(.init(payment: .hold))
    try merchant.pay("a")
    switch end {
    case .succeeded: try merchant.decide(by: SandboxState.confirmPayment, .init(key: "a"))
    case .declined: try merchant.decide(by: SandboxState.declinePayment, .init(key: "a"))
    default: try merchant.decide(by: SandboxState.cancelPayment, .init(key: "a"))
    }
    let late = [
      try merchant.decide(by: SandboxState.cancelPayment, .init(key: "a")),
      try merchant.decide(by: SandboxState.confirmPayment, .init(key: "a")),
      try merchant.decide(by: SandboxState.declinePayment, .init(key: "a")),
    ]
    #expect(late.allSatisfy { $0.answer.state == end && $0.record == nil })
  }
}
