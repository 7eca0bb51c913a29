import Domain

/// Where a payment stands; the numbers are `billing.v1.PaymentState`'s.
public enum PaymentState: Int16, Sendable, CaseIterable {
  /// Recorded; the provider may not know of it yet.
  case created = 1
  case pending = 2
  case succeeded = 3
  case declined = 4
  case cancelled = 5
  case expired = 6
  /// The provider did not answer; it is asked again until the end is known.
  case unknown = 7

  /// An invoice has at most one payment that is not.
  public var isTerminal: Bool {
    switch self {
    case .created, .pending, .unknown: false
    case .succeeded, .declined, .cancelled, .expired: true
    }
  }
}

/// What the provider said of a payment, in whatever way: an answer, a confirmation, a repetition of either.
public enum PaymentReport: Hashable, Sendable {
  case pending
  /// In minor units, above 0.
  case succeeded(capturedMinor: Int64)
  case declined
  case cancelled
  /// The provider never heard of the key.
  case notFound
  case noAnswer
}

/// A payment as far as rules ask, with the invoice it is for.
public struct PaymentFacts: Equatable, Sendable {
  public var state: PaymentState
  public var amountMinor: Int64
  public var invoiceState: InvoiceState
  /// The time to pay is over.
  public var isOverdue: Bool

  public init(state: PaymentState, amountMinor: Int64, invoiceState: InvoiceState, isOverdue: Bool = false) {
    self.state = state
    self.amountMinor = amountMinor
    self.invoiceState = invoiceState
    self.isOverdue = isOverdue
  }
}

/// What a report makes of a payment.
public enum PaymentOutcome: Hashable, Sendable {
  /// Nothing new.
  case unchanged
  case moved(PaymentState)
  /// SUCCEEDED, and the invoice is PAID_ONLINE (F21).
  case applied
  /// SUCCEEDED, recorded as unapplied and returned by a reversal (R12).
  case unapplied(capturedMinor: Int64)
  /// The provider does not know of it: it is created there, with the same key.
  case create
}

extension PaymentFacts {
  /// What `report` makes of the payment. Reports may repeat, come late and in any order: an end is kept, but a success is never dropped.
  public func outcome(of report: PaymentReport) -> PaymentOutcome {
    switch report {
    case .succeeded(let captured): return succeeded(capturedMinor: captured)
    case _ where state.isTerminal: return .unchanged
    case .pending: return moved(to: .pending)
    case .declined: return .moved(.declined)
    case .cancelled: return .moved(isOverdue ? .expired : .cancelled)
    case .notFound where isOverdue: return .moved(.expired)
    // It knew of the payment before and will again.
    case .notFound where state == .pending: return .unchanged
    case .notFound: return .create
    case .noAnswer: return moved(to: .unknown)
    }
  }

  private func succeeded(capturedMinor: Int64) -> PaymentOutcome {
    precondition(capturedMinor > 0)
    if state == .succeeded { return .unchanged }
    // After another end the customer was told that nothing was taken, and may be paying again (R12).
    guard !state.isTerminal, invoiceState == .issued, capturedMinor == amountMinor else {
      return .unapplied(capturedMinor: capturedMinor)
    }
    return .applied
  }

  private func moved(to next: PaymentState) -> PaymentOutcome {
    state == next ? .unchanged : .moved(next)
  }
}
