import Sandbox
import SandboxAPI

/// Calls a state as a merchant would, and keeps what it records.
struct Merchant {
  private(set) var state: SandboxState
  private(set) var journal: [SandboxV1.JournalRecord] = []
  /// Microseconds since 1970.
  var now: Int64 = 1_800_000_000_000_000

  init(_ behaviour: SandboxV1.Behaviour? = nil) throws {
    state = SandboxState()
    if let behaviour { try decide(by: SandboxState.setBehaviour, .init(behaviour: behaviour)) }
  }

  @discardableResult
  mutating func decide<Request, Answer>(
    by rule: (SandboxState) -> (Request, Int64) throws(SandboxRefused) -> Decision<Answer>, _ request: Request
  ) throws(SandboxRefused) -> Decision<Answer> {
    let decision = try rule(state)(request, now)
    if let record = decision.record {
      journal.append(record)
      state.apply(record)
    }
    return decision
  }

  @discardableResult
  mutating func pay(_ key: String, _ amount: Int64 = 1000) throws(SandboxRefused) -> SandboxV1.ProviderPayment {
    try decide(by: SandboxState.createPayment, .payment(key, amount)).answer
  }

  @discardableResult
  mutating func refund(_ key: String, of payment: String, _ amount: Int64) throws(SandboxRefused) -> SandboxV1.ProviderRefund {
    try decide(by: SandboxState.createRefund, .init(key: key, paymentKey: payment, amountMinorUnits: amount)).answer
  }

  func payment(_ key: String) throws(SandboxRefused) -> SandboxV1.ProviderPayment {
    try state.payment(.init(key: key), at: now)
  }

  func refund(_ key: String) throws(SandboxRefused) -> SandboxV1.ProviderRefund { try state.refund(.init(key: key), at: now) }

  mutating func wait(milliseconds: Int64) { now += milliseconds * 1000 }
}

extension SandboxV1.CreatePaymentRequest {
  static func payment(_ key: String, _ amount: Int64 = 1000) -> Self {
    Self(key: key, amountMinorUnits: amount, currencyCode: "RUB", method: "sbp")
  }
}
