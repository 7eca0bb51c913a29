public import SandboxAPI

extension SandboxState {
  /// Forgets a card; again, it changes nothing.
  public func forgetCard(
    _ request: SandboxV1.ForgetCardRequest, at now: Int64
  ) throws(SandboxRefused) -> Decision<SandboxV1.ForgetCardResponse> {
    try checkKey(request.token, field: "token")
    guard let payment = paymentSaving(request.token, for: request.account), payment.state(at: now) == .succeeded else {
      throw .cardUnknown
    }
    guard !forgottenCards.contains(request.token) else { return Decision(.init()) }
    return Decision(.init(), recording: .forgottenCard(request.token), at: now)
  }

  /// Whether the account pays by the token at `now`.
  func isKnownCard(_ token: String, of account: String, at now: Int64) -> Bool {
    paymentSaving(token, for: account)?.state(at: now) == .succeeded && !forgottenCards.contains(token)
  }

  /// The payer's card of a payment that saves it: one of a kind, good until the end of the third year after.
  func newCard(number: Int, at now: Int64) -> SandboxV1.ProviderCard {
    let networks = ["mir", "visa", "mastercard"]
    let digits = String(number % 10_000)
    return SandboxV1.ProviderCard(
      token: providerID("card", number: number, at: now), network: networks[number % networks.count],
      lastFour: String(repeating: "0", count: 4 - digits.count) + digits,
      expiryYear: Int32(1970 + now / Self.microsecondsOfYear + 3), expiryMonth: 12)
  }

  private func paymentSaving(_ token: String, for account: String) -> SandboxV1.ProviderPayment? {
    guard let payment = cardPayments[token].flatMap({ payments[$0] }), payment.account == account else { return nil }
    return payment
  }

  /// A year by the Gregorian calendar, on average.
  private static let microsecondsOfYear: Int64 = 31_556_952_000_000
}
