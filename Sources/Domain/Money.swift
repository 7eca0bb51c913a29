/// An amount in a currency's minor unit: kopecks of a rouble. Never floating point.
public struct Money: Hashable, Sendable {
  public var minorUnits: Int64
  /// ISO 4217, `RUB`. One per organization.
  public var currencyCode: String

  public init(minorUnits: Int64, currencyCode: String) {
    self.minorUnits = minorUnits
    self.currencyCode = currencyCode
  }
}

/// Why an amount cannot be computed.
public enum AmountRejected: Error, Equatable {
  /// Beyond 10¹² kopecks of a line, or 64 bits of a sum.
  case tooLarge
  case currenciesDiffer
}

extension Money {
  /// The sum, or why there is none.
  public func adding(_ other: Money) throws(AmountRejected) -> Money {
    guard currencyCode == other.currencyCode else { throw .currenciesDiffer }
    return Money(minorUnits: try sum([minorUnits, other.minorUnits]), currencyCode: currencyCode)
  }
}

/// The sum of amounts in minor units of one currency.
public func sum(_ amounts: some Sequence<Int64>) throws(AmountRejected) -> Int64 {
  var total: Int64 = 0
  for amount in amounts {
    let (next, overflow) = total.addingReportingOverflow(amount)
    guard !overflow else { throw .tooLarge }
    total = next
  }
  return total
}
