import Protobuf
import Sandbox
import SandboxAPI
import Testing

struct CardRulesTests {
  @Test func `a card is saved by the payment that was to save it, once that has succeeded`() throws {
    var merchant = try Merchant(.init(payment: .confirm, delayMilliseconds: 10))
    #expect(try merchant.payByCard("a", saving: true).card == nil)
    merchant.wait(milliseconds: 10)
    let card = try #require(try merchant.payment("a").card)
    #expect(!card.token.isEmpty && card.lastFour.count == 4 && card.expiryYear > 2027)
    #expect(try merchant.payByCard("b").card == nil)
    merchant.wait(milliseconds: 10)
    #expect(try merchant.payment("b").card == nil)
    #expect(try merchant.payByCard("c", saving: true).card == nil)
    merchant.wait(milliseconds: 10)
    #expect(try merchant.payment("c").card != card && merchant.payment("a").card == card)
  }

  @Test(arguments: [SandboxV1.RecordState.declined, .cancelled])
  func `a payment with another end saves none`(end: SandboxV1.RecordState) throws {
    var merchant = try Merchant(.init(payment: .hold))
    try merchant.payByCard("a", saving: true)
    if end == .declined { try merchant.decide(by: SandboxState.declinePayment, .init(key: "a")) }
    if end == .cancelled { try merchant.decide(by: SandboxState.cancelPayment, .init(key: "a")) }
    #expect(try merchant.payment("a").state == end && merchant.payment("a").card == nil)
  }

  @Test func `a saved card pays as a card that is entered does, until it is forgotten`() throws {
    var merchant = try Merchant(.init(payment: .confirm))
    try merchant.payByCard("a", saving: true)
    let token = try #require(try merchant.payment("a").card?.token)
    #expect(try merchant.payByCard("b", token: token).state == .succeeded)
    try merchant.decide(by: SandboxState.forgetCard, .init(token: token))
    #expect(try merchant.payment("a").card == nil)
    #expect(throws: SandboxRefused.cardUnknown) { try merchant.payByCard("c", token: token) }
    // What it was told before, it answers again.
    #expect(try merchant.payByCard("b", token: token).state == .succeeded)
    #expect(try merchant.decide(by: SandboxState.forgetCard, .init(token: token)).record == nil)
  }

  @Test func `a token is its account's, and none before its payment has succeeded`() throws {
    var merchant = try Merchant(.init(payment: .hold))
    let token = try #require(
      try merchant.decide(by: SandboxState.createPayment, .card("a", saving: true)).record?.payment?.card?.token)
    #expect(throws: SandboxRefused.cardUnknown) { try merchant.payByCard("b", token: token) }
    #expect(throws: SandboxRefused.cardUnknown) { try merchant.decide(by: SandboxState.forgetCard, .init(token: token)) }
    try merchant.decide(by: SandboxState.confirmPayment, .init(key: "a"))
    #expect(throws: SandboxRefused.cardUnknown) { try merchant.payByCard("b", token: token, account: "other") }
    #expect(throws: SandboxRefused.cardUnknown) {
      try merchant.decide(by: SandboxState.forgetCard, .init(account: "other", token: token))
    }
    #expect(try merchant.payByCard("b", token: token).cardToken == token)
  }

  @Test(arguments: [SandboxV1.PaymentBehaviour.hold, .confirm, .decline])
  func `cards that have expired are declined, others are as ever`(payment: SandboxV1.PaymentBehaviour) throws {
    var merchant = try Merchant(.init(payment: .confirm))
    try merchant.payByCard("a", saving: true)
    let token = try #require(try merchant.payment("a").card?.token)
    try merchant.decide(by: SandboxState.setBehaviour, .init(behaviour: .init(payment: payment, savedCardsExpired: true)))
    #expect(try merchant.payByCard("b", token: token).state == .declined)
    let ends: [SandboxV1.PaymentBehaviour: SandboxV1.RecordState] = [
      .hold: .pending, .confirm: .succeeded, .decline: .declined,
    ]
    #expect(try merchant.payByCard("c").state == ends[payment])
  }

  @Test func `the key of a payment is for one card, and for saving it or not`() throws {
    var merchant = try Merchant(.init(payment: .confirm))
    try merchant.payByCard("a", saving: true)
    let token = try #require(try merchant.payment("a").card?.token)
    #expect(throws: SandboxRefused.keyReused(key: "a")) { try merchant.payByCard("a") }
    #expect(throws: SandboxRefused.keyReused(key: "a")) { try merchant.payByCard("a", token: token) }
  }

  @Test(arguments: [
    ("card_token", SandboxV1.CreatePaymentRequest.card("a", token: "t", saving: true)),
    ("card_token", .init(key: "a", amountMinorUnits: 1, currencyCode: "RUB", method: "sbp", cardToken: "t")),
    ("card_token", .card("a", token: String(repeating: "t", count: 256))),
    ("save_card", .init(key: "a", amountMinorUnits: 1, currencyCode: "RUB", method: "sbp", saveCard: true)),
  ])
  func `what does not go together is refused by the field's name`(field: String, request: SandboxV1.CreatePaymentRequest) throws {
    var merchant = try Merchant()
    let refused = #expect(throws: SandboxRefused.self) { try merchant.decide(by: SandboxState.createPayment, request) }
    guard case .invalid(field, _) = refused else {
      Issue.record("\(String(describing: refused))")
      return
    }
  }
}

extension Merchant {
  @discardableResult
  mutating func payByCard(
    _ key: String, token: String = "", saving: Bool = false, account: String = ""
  ) throws(SandboxRefused) -> SandboxV1.ProviderPayment {
    try decide(by: SandboxState.createPayment, .card(key, token: token, saving: saving, account: account)).answer
  }
}

extension SandboxV1.CreatePaymentRequest {
  fileprivate static func card(_ key: String, token: String = "", saving: Bool = false, account: String = "") -> Self {
    Self(
      key: key, amountMinorUnits: 1000, currencyCode: "RUB", method: "card", account: account, saveCard: saving, cardToken: token)
  }
}

extension SandboxV1.JournalRecord {
  fileprivate var payment: SandboxV1.ProviderPayment? {
    guard case .payment(let payment)? = change else { return nil }
    return payment
  }
}
