import Domain

/// What moved of a partner's sales within a period, in minor units.
public struct SettlementSums: Hashable, Sendable {
  /// Taken by the provider.
  public var paidOnlineMinor: Int64 = 0
  /// Taken outside, less what of it was taken back; below 0 when that is more.
  public var paidOutsideMinor: Int64 = 0
  public var refundedMinor: Int64 = 0
  /// Kept by the organization, less what went back of it with refunds.
  public var commissionMinor: Int64 = 0

  /// What is owed to the partner: as much as their account gained by these postings.
  public var toPayOutMinor: Int64 { paidOnlineMinor + paidOutsideMinor - refundedMinor - commissionMinor }

  public init() {}

  /// Counts a posting in. One that does not touch the partner's account changes nothing.
  public mutating func add(_ posting: Posting) {
    let amount = posting.amountMinor
    switch (posting.debit, posting.credit) {
    case (.partnerPayable, .commission): commissionMinor += amount
    case (.commission, .partnerPayable): commissionMinor -= amount
    case (.providerClearing, .partnerPayable): paidOnlineMinor += amount
    case (_, .partnerPayable): paidOutsideMinor += amount
    case (.partnerPayable, .providerClearing): refundedMinor += amount
    case (.partnerPayable, _): paidOutsideMinor -= amount
    default: break
    }
  }
}
