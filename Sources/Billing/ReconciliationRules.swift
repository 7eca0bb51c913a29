/// How a payment stands in one of the two books: here, or with the provider.
public struct PaymentStanding: Hashable, Sendable {
  public var state: PaymentState
  /// What was taken; of one that took nothing, what was asked for.
  public var amountMinor: Int64
  /// Of it, what was paid back.
  public var refundedMinor: Int64

  public init(state: PaymentState, amountMinor: Int64, refundedMinor: Int64 = 0) {
    self.state = state
    self.amountMinor = amountMinor
    self.refundedMinor = refundedMinor
  }
}

/// How the books differ in a payment.
public enum PaymentDifference: Hashable, Sendable {
  case missingHere(there: PaymentStanding)
  case missingThere(here: PaymentStanding)
  case amount(here: PaymentStanding, there: PaymentStanding)
  case state(here: PaymentStanding, there: PaymentStanding)
  case refunded(here: PaymentStanding, there: PaymentStanding)
}

extension PaymentDifference {
  /// What differs first of state, amount and what was paid back; nil where the books agree.
  ///
  /// What the provider has no end of is not told apart here: it was not told, is under way, or is being asked. One that ended here without
  /// money ended there without, whether by the payer, the bank or the time. A payment that the provider need not have heard of is not missing
  /// there.
  public static func between(here: PaymentStanding?, there: PaymentStanding?) -> PaymentDifference? {
    switch (here, there) {
    case (nil, nil): nil
    case (nil, let there?): .missingHere(there: there)
    case (let here?, nil): here.state.isKnownThere ? .missingThere(here: here) : nil
    case (let here?, let there?):
      if here.state.end != there.state.end {
        .state(here: here, there: there)
      } else if here.amountMinor != there.amountMinor {
        .amount(here: here, there: there)
      } else if here.refundedMinor != there.refundedMinor {
        .refunded(here: here, there: there)
      } else {
        nil
      }
    }
  }
}

private enum PaymentEnd {
  case none
  case paid
  case unpaid
}

extension PaymentState {
  fileprivate var end: PaymentEnd {
    switch self {
    case .created, .pending, .unknown: .none
    case .succeeded: .paid
    case .declined, .cancelled, .expired: .unpaid
    }
  }

  /// The provider has said something of it.
  fileprivate var isKnownThere: Bool { self == .pending || self == .succeeded || self == .declined }
}
