/// Where a reversal stands; the numbers are `refunds.v1.RefundState`'s.
public enum ReversalState: Int16, Sendable, CaseIterable {
  case pending = 1
  case succeeded = 2
  case failed = 4
  /// The provider did not answer; it is asked again.
  case unknown = 5

  public var isTerminal: Bool { self == .succeeded || self == .failed }

  /// The state after a report. An end is kept.
  public func after(_ report: ReturnReport) -> ReversalState {
    guard !isTerminal else { return self }
    return switch report {
    case .pending, .notFound: .pending
    case .succeeded: .succeeded
    case .failed: .failed
    case .noAnswer: .unknown
    }
  }
}

/// What the provider said of money going back: a part of a refund, or a reversal.
public enum ReturnReport: Hashable, Sendable, CaseIterable {
  case pending
  case succeeded
  case failed
  /// The provider never heard of the key: it is told again, with the same one.
  case notFound
  case noAnswer
}
