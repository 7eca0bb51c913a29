/// A price per unit, in ten-thousandths of the currency's major unit: 95.2550 ₽ is 952 550.
public struct Tariff: Hashable, Sendable, Comparable {
  /// 0 … 10 000 000 ₽.
  public static let range: ClosedRange<Int64> = 0...100_000_000_000

  public let tenThousandths: Int64

  /// nil outside ``range``.
  public init?(tenThousandths: Int64) {
    guard Self.range.contains(tenThousandths) else { return nil }
    self.tenThousandths = tenThousandths
  }

  public static func < (left: Tariff, right: Tariff) -> Bool { left.tenThousandths < right.tenThousandths }
}

/// How much of a unit, in thousandths: 47.3 m² is 47 300.
public struct Quantity: Hashable, Sendable, Comparable {
  /// Above 0, at most 1 000 000 (F17).
  public static let range: ClosedRange<Int64> = 1...1_000_000_000

  public let thousandths: Int64

  /// nil outside ``range``.
  public init?(thousandths: Int64) {
    guard Self.range.contains(thousandths) else { return nil }
    self.thousandths = thousandths
  }

  public static func < (left: Quantity, right: Quantity) -> Bool { left.thousandths < right.thousandths }
}

/// The most that one line may come to before its discount: 10¹² kopecks.
public let grossLimitMinor: Int64 = 1_000_000_000_000

extension Tariff {
  /// Tariff × quantity in minor units, rounded once, half away from zero, in 128 bits.
  public func gross(_ quantity: Quantity) throws(AmountRejected) -> Int64 {
    let gross = roundedQuotient(Int128(tenThousandths) * Int128(quantity.thousandths), by: Self.minorUnitScale)
    guard gross <= Int128(grossLimitMinor) else { throw .tooLarge }
    return Int64(gross)
  }

  /// The highest tariff, at most this one, at which `quantity` comes to no more than `amountMinor` (F39's proposal: net ÷ quantity).
  public func within(_ amountMinor: Int64, for quantity: Quantity) -> Tariff {
    precondition(amountMinor >= 0)
    let quotient = Int128(amountMinor) * Self.minorUnitScale / Int128(quantity.thousandths)
    return Tariff(tenThousandths: Int64(min(quotient, Int128(tenThousandths))))!
  }

  /// Ten-thousandths of a major unit × thousandths, in a minor unit, of which a major unit has a hundred.
  private static let minorUnitScale: Int128 = 100_000
}

/// `dividend` ÷ `divisor` for a divisor above 0, rounded half away from zero.
public func roundedQuotient(_ dividend: Int128, by divisor: Int128) -> Int128 {
  precondition(divisor > 0)
  let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
  guard 2 * remainder.magnitude >= divisor.magnitude else { return quotient }
  return quotient + (dividend < 0 ? -1 : 1)
}
