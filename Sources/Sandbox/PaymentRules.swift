public import SandboxAPI

extension SandboxState {
  /// Creates a payment, or finds the one that the key created.
  public func createPayment(
    _ request: SandboxV1.CreatePaymentRequest, at now: Int64
  ) throws(SandboxRefused) -> Decision<SandboxV1.ProviderPayment> {
    try checkKey(request.key)
    try checkAmount(request.amountMinorUnits)
    try checkCurrency(request.currencyCode)
    guard request.account.utf8.count <= 255 else { throw .invalid(field: "account", mustBe: "at most 255 bytes") }
    guard ["sbp", "card"].contains(request.method) else { throw .invalid(field: "method", mustBe: "sbp or card") }
    if !request.cardToken.isEmpty { try checkKey(request.cardToken, field: "card_token") }
    guard request.cardToken.isEmpty || request.method == "card" && !request.saveCard else {
      throw .invalid(field: "card_token", mustBe: "of a payment by card, which saves none")
    }
    guard !request.saveCard || request.method == "card" else {
      throw .invalid(field: "save_card", mustBe: "of a payment by card")
    }
    if let payment = payments[request.key] {
      let isSame =
        payment.amountMinorUnits == request.amountMinorUnits && payment.currencyCode == request.currencyCode
        && payment.method == request.method && payment.saveCard == request.saveCard && payment.cardToken == request.cardToken
      guard isSame else { throw .keyReused(key: request.key) }
      return Decision(standing(payment, at: now), isAnswerWithheld: behaviour.answersWithheld)
    }
    guard request.cardToken.isEmpty || isKnownCard(request.cardToken, of: request.account, at: now) else { throw .cardUnknown }
    let number = payments.count + 1
    let id = providerID("pay", number: number, at: now)
    var payment = SandboxV1.ProviderPayment(
      id: id, key: request.key, amountMinorUnits: request.amountMinorUnits, currencyCode: request.currencyCode,
      method: request.method, state: .pending, confirmationUrl: "https://pay.sandbox.invalid/\(id)", createTimeMicroseconds: now,
      account: request.account, saveCard: request.saveCard, card: request.saveCard ? newCard(number: number, at: now) : nil,
      cardToken: request.cardToken)
    switch behaviour.payment {
    case _ where behaviour.savedCardsExpired && !request.cardToken.isEmpty: payment.settleState = .declined
    case .confirm: payment.settleState = .succeeded
    case .decline: payment.settleState = .declined
    case .hold, .unspecified, .unrecognized: break
    }
    if payment.settleState != .unspecified { payment.settleTimeMicroseconds = behaviour.settleTime(at: now) }
    return Decision(
      standing(payment, at: now), recording: .payment(payment), at: now, isAnswerWithheld: behaviour.answersWithheld)
  }

  /// Payments of a page of a registry, at most.
  static let registryPageLimit = 1000

  /// The payments of an account that were created within a time, by key.
  public func registry(_ request: SandboxV1.ListRegistryRequest, at now: Int64) -> SandboxV1.ListRegistryResponse {
    let rest = payments.records.filter { payment in
      payment.account == request.account && payment.key > request.afterKey
        && request.fromTimeMicroseconds <= payment.createTimeMicroseconds
        && payment.createTimeMicroseconds < request.untilTimeMicroseconds
    }.sorted { $0.key < $1.key }
    return SandboxV1.ListRegistryResponse(
      payments: rest.prefix(Self.registryPageLimit).map { standing($0, at: now) }, hasMore: rest.count > Self.registryPageLimit)
  }

  /// How a payment stands at `now`.
  public func payment(_ request: SandboxV1.GetPaymentRequest, at now: Int64) throws(SandboxRefused) -> SandboxV1.ProviderPayment {
    standing(try recordedPayment(request.key), at: now)
  }

  public func cancelPayment(
    _ request: SandboxV1.CancelPaymentRequest, at now: Int64
  ) throws(SandboxRefused) -> Decision<SandboxV1.ProviderPayment> {
    try end(request.key, as: .cancelled, at: now)
  }

  public func confirmPayment(
    _ request: SandboxV1.ConfirmPaymentRequest, at now: Int64
  ) throws(SandboxRefused) -> Decision<SandboxV1.ProviderPayment> {
    try end(request.key, as: .succeeded, at: now)
  }

  public func declinePayment(
    _ request: SandboxV1.DeclinePaymentRequest, at now: Int64
  ) throws(SandboxRefused) -> Decision<SandboxV1.ProviderPayment> {
    try end(request.key, as: .declined, at: now)
  }

  /// Only what is PENDING has its end before it; every other payment stays as it is.
  private func end(
    _ key: String, as state: SandboxV1.RecordState, at now: Int64
  ) throws(SandboxRefused) -> Decision<SandboxV1.ProviderPayment> {
    var payment = try recordedPayment(key)
    guard payment.state(at: now) == .pending else { return Decision(standing(payment, at: now)) }
    payment.state = state
    payment.settleTimeMicroseconds = 0
    payment.settleState = .unspecified
    return Decision(standing(payment, at: now), recording: .payment(payment), at: now)
  }

  func recordedPayment(_ key: String, field: String = "key") throws(SandboxRefused) -> SandboxV1.ProviderPayment {
    try checkKey(key, field: field)
    guard let payment = payments[key] else { throw .paymentNotFound(key: key) }
    return payment
  }

  /// The payment as its merchant sees it: its state at `now`, what was paid back by then, and the card that it saved and that is kept.
  func standing(_ payment: SandboxV1.ProviderPayment, at now: Int64) -> SandboxV1.ProviderPayment {
    var payment = payment.standing(at: now)
    if let card = payment.card, payment.state != .succeeded || forgottenCards.contains(card.token) { payment.card = nil }
    payment.refundedMinorUnits = refundedMinorUnits(of: payment.key) { $0.state(at: now) == .succeeded }
    return payment
  }

  /// One of a kind also among sandboxes that began with nothing at other times.
  func providerID(_ prefix: String, number: Int, at now: Int64) -> String {
    "\(prefix)-\(String(now, radix: 36))-\(number)"
  }
}
