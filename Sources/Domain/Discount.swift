/// A line's discount («скидка»): a percent or an amount (R2). None at all is nil.
public enum Discount: Hashable, Sendable {
  /// 1 … 10 000; 1000 is 10 %. Resolved again when tariff or quantity changes.
  case basisPoints(Int32)
  /// In minor units, above 0.
  case amount(Int64)
}

/// Why a discount cannot be given.
public enum DiscountRejected: Error, Equatable {
  /// A percent outside 0 … 10 000 basis points, or an amount below 0.
  case outOfRange
  case exceedsGross(grossMinor: Int64)
}

extension Discount {
  /// The percent, or nil when it is 0, which is no discount.
  public static func percent(basisPoints: Int32) throws(DiscountRejected) -> Discount? {
    guard (0...10_000).contains(basisPoints) else { throw .outOfRange }
    return basisPoints == 0 ? nil : .basisPoints(basisPoints)
  }

  /// The amount, or nil when it is 0, which is no discount.
  public static func fixed(amountMinor: Int64) throws(DiscountRejected) -> Discount? {
    guard amountMinor >= 0 else { throw .outOfRange }
    return amountMinor == 0 ? nil : .amount(amountMinor)
  }

  /// What it takes off `grossMinor`, 0 … gross; a percent is rounded half away from zero.
  public func resolved(of grossMinor: Int64) throws(DiscountRejected) -> Int64 {
    switch self {
    case .basisPoints(let points):
      guard (1...10_000).contains(points) else { throw .outOfRange }
      return Int64(roundedQuotient(Int128(grossMinor) * Int128(points), by: 10_000))
    case .amount(let amount):
      guard amount > 0 else { throw .outOfRange }
      guard amount <= grossMinor else { throw .exceedsGross(grossMinor: grossMinor) }
      return amount
    }
  }
}
