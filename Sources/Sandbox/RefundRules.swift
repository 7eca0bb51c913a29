public import SandboxAPI

extension SandboxState {
  /// Creates a refund, or finds the one that the key created. A payment's refunds that are not declined never exceed what was captured.
  public func createRefund(
    _ request: SandboxV1.CreateRefundRequest, at now: Int64
  ) throws(SandboxRefused) -> Decision<SandboxV1.ProviderRefund> {
    try checkKey(request.key)
    try checkAmount(request.amountMinorUnits)
    let payment = try recordedPayment(request.paymentKey, field: "payment_key")
    if let refund = refunds[request.key] {
      guard refund.paymentKey == request.paymentKey, refund.amountMinorUnits == request.amountMinorUnits else {
        throw .keyReused(key: request.key)
      }
      return Decision(refund.standing(at: now), isAnswerWithheld: behaviour.answersWithheld)
    }
    let refundable = refundableMinorUnits(of: payment, at: now)
    guard request.amountMinorUnits <= refundable else { throw .refundExceedsCaptured(refundable: refundable) }
    let refund = SandboxV1.ProviderRefund(
      id: providerID("refund", number: refunds.count + 1, at: now), key: request.key, paymentKey: request.paymentKey,
      amountMinorUnits: request.amountMinorUnits, state: .pending, settleTimeMicroseconds: behaviour.settleTime(at: now),
      settleState: behaviour.refund == .decline ? .declined : .succeeded)
    return Decision(
      refund.standing(at: now), recording: .refund(refund), at: now, isAnswerWithheld: behaviour.answersWithheld)
  }

  /// How a refund stands at `now`.
  public func refund(_ request: SandboxV1.GetRefundRequest, at now: Int64) throws(SandboxRefused) -> SandboxV1.ProviderRefund {
    try checkKey(request.key)
    guard let refund = refunds[request.key] else { throw .refundNotFound(key: request.key) }
    return refund.standing(at: now)
  }

  /// What is left of a payment: nothing before it succeeded; what a declined refund held back is free again.
  private func refundableMinorUnits(of payment: SandboxV1.ProviderPayment, at now: Int64) -> Int64 {
    guard payment.state(at: now) == .succeeded else { return 0 }
    return payment.amountMinorUnits - refundedMinorUnits(of: payment.key) { $0.state(at: now) != .declined }
  }

  /// The sum of a payment's refunds that `counts`; no more than its amount, so it cannot overflow.
  func refundedMinorUnits(of paymentKey: String, where counts: (SandboxV1.ProviderRefund) -> Bool) -> Int64 {
    var sum: Int64 = 0
    for key in refundKeys[paymentKey] ?? [] {
      if let refund = refunds[key], counts(refund) { sum += refund.amountMinorUnits }
    }
    return sum
  }
}
