public import Billing

/// Where a refund or a part of it stands; the numbers are `refunds.v1.RefundState`'s.
public enum RefundState: Int16, Sendable, CaseIterable {
  case pending = 1
  case succeeded = 2
  /// Of the whole only.
  case partlyFailed = 3
  case failed = 4
  /// The provider did not answer; it is asked again. Of a part only.
  case unknown = 5
}

extension RefundState {
  /// The state of a whole refund, by its parts: PENDING while any has no end.
  public static func whole(_ parts: some Collection<RefundState>) -> RefundState {
    precondition(!parts.isEmpty && !parts.contains(.partlyFailed))
    if parts.contains(where: { $0 == .pending || $0 == .unknown }) { return .pending }
    if parts.allSatisfy({ $0 == .succeeded }) { return .succeeded }
    return parts.contains(.succeeded) ? .partlyFailed : .failed
  }

  /// The state of a part after a report. An end is kept.
  public func after(_ report: ReturnReport) -> RefundState {
    guard self == .pending || self == .unknown else { return self }
    return switch report {
    case .pending, .notFound: .pending
    case .succeeded: .succeeded
    case .failed: .failed
    case .noAnswer: .unknown
    }
  }

  /// Whether an order with a refund in this state has used up its one refund (F42, R11).
  public var usesUpOrder: Bool { self != .failed }
}
