public import SandboxAPI

extension SandboxState {
  /// Sets how the provider treats what is created from now on; what the request leaves unspecified is as at the beginning.
  public func setBehaviour(_ request: SandboxV1.SetBehaviourRequest, at now: Int64) throws(SandboxRefused) -> Decision<Void> {
    guard let wanted = request.behaviour else { throw .invalid(field: "behaviour", mustBe: "given") }
    guard Self.delaysMilliseconds.contains(wanted.delayMilliseconds) else {
      throw .invalid(field: "behaviour.delay_milliseconds", mustBe: "0 to \(Self.delaysMilliseconds.upperBound)")
    }
    let new = SandboxV1.Behaviour(
      payment: try Self.named(wanted.payment), delayMilliseconds: wanted.delayMilliseconds, refund: try Self.named(wanted.refund),
      answersWithheld: wanted.answersWithheld, savedCardsExpired: wanted.savedCardsExpired)
    return new == behaviour ? Decision(()) : Decision((), recording: .behaviour(new), at: now)
  }

  private static func named(_ payment: SandboxV1.PaymentBehaviour) throws(SandboxRefused) -> SandboxV1.PaymentBehaviour {
    switch payment {
    case .unspecified: return .confirm
    case .hold, .confirm, .decline: return payment
    case .unrecognized: throw .invalid(field: "behaviour.payment", mustBe: "a behaviour that the schema names")
    }
  }

  private static func named(_ refund: SandboxV1.RefundBehaviour) throws(SandboxRefused) -> SandboxV1.RefundBehaviour {
    switch refund {
    case .unspecified: return .succeed
    case .succeed, .decline: return refund
    case .unrecognized: throw .invalid(field: "behaviour.refund", mustBe: "a behaviour that the schema names")
    }
  }
}
