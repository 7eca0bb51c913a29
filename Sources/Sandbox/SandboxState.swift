public import SandboxAPI

/// What the payment provider and the SMS centre know: a plain value that decides calls and is changed by journal records alone, so that
/// replaying a journal gives the value that wrote it.
///
/// Decisions are given the time, microseconds since 1970, which must not step back from one to the next. What settles by itself stays
/// PENDING here; how it stands is computed from its settle time whenever it is asked for, so nothing has to run in between.
public struct SandboxState: Sendable, Equatable {
  /// How the provider treats what is created now.
  public private(set) var behaviour: SandboxV1.Behaviour
  /// When the newest record was decided; 0 before the first.
  public private(set) var latestTime: Int64 = 0

  private(set) var payments = RecordTable<SandboxV1.ProviderPayment>()
  private(set) var refunds = RecordTable<SandboxV1.ProviderRefund>()
  /// The keys of each payment's refunds, by the payment's key, the oldest first.
  private(set) var refundKeys: [String: [String]] = [:]
  /// The payment that saved each card, or will once it succeeds, by the card's token.
  private(set) var cardPayments: [String: String] = [:]
  /// By token.
  private(set) var forgottenCards: Set<String> = []
  private(set) var messages = RecordTable<SandboxV1.Sms>()
  /// The keys of each phone's messages, the oldest first.
  private(set) var messageKeys: [String: [String]] = [:]

  /// Nothing recorded: payments are confirmed and refunds succeed after a delay of ``delaysMilliseconds``.
  public init(delayMilliseconds: Int64 = 400) {
    precondition(Self.delaysMilliseconds.contains(delayMilliseconds))
    behaviour = SandboxV1.Behaviour(payment: .confirm, delayMilliseconds: delayMilliseconds, refund: .succeed)
  }

  /// From at once to a day.
  public static let delaysMilliseconds: ClosedRange<Int64> = 0...86_400_000

  /// Takes over what a decision recorded.
  public mutating func apply(_ record: SandboxV1.JournalRecord) {
    latestTime = max(latestTime, record.timeMicroseconds)
    switch record.change {
    case .payment(let payment):
      if let card = payment.card { cardPayments[card.token] = payment.key }
      payments.put(payment, key: payment.key)
    case .forgottenCard(let token): forgottenCards.insert(token)
    case .refund(let refund):
      if refunds[refund.key] == nil { refundKeys[refund.paymentKey, default: []].append(refund.key) }
      refunds.put(refund, key: refund.key)
    case .behaviour(let behaviour): self.behaviour = behaviour
    case .sms(let message):
      if messages[message.key] == nil { messageKeys[message.phone, default: []].append(message.key) }
      messages.put(message, key: message.key)
    case nil: break
    }
  }

  /// Everything the provider recorded, as it stands at `now`, in the order of creation.
  public func records(_ request: SandboxV1.ListRecordsRequest, at now: Int64) -> SandboxV1.ListRecordsResponse {
    SandboxV1.ListRecordsResponse(
      payments: payments.records.map { standing($0, at: now) }, refunds: refunds.records.map { $0.standing(at: now) },
      behaviour: behaviour)
  }
}
