import MarketplaceAPI

/// A value of the API that has a text for people who read Russian.
protocol Readable {
  var text: String { get }
}

extension MoneyV1.Money: Readable {
  /// «4 505,56 ₽»; another currency by its code, «12,00 USD».
  var text: String { scaled(minorUnits, decimals: 2) + " " + symbol(currencyCode) }

  /// An amount in kopecks.
  static func kopecks(_ minorUnits: Int64) -> MoneyV1.Money { MoneyV1.Money(minorUnits: minorUnits, currencyCode: "RUB") }
}

extension MoneyV1.Tariff {
  /// With all four decimals, «95,2550 ₽»: a tariff is in the currency of its organization.
  func text(in currencyCode: String) -> String { scaled(tenThousandths, decimals: 4) + " " + symbol(currencyCode) }
}

extension MoneyV1.Quantity: Readable {
  /// With as many of the three decimals as it needs, «47,3».
  var text: String {
    var text = scaled(thousandths, decimals: 3)
    while text.last == "0" { text.removeLast() }
    if text.last == "," { text.removeLast() }
    return text
  }

  /// Whole units.
  static func units(_ count: Int64) -> MoneyV1.Quantity { MoneyV1.Quantity(thousandths: count * 1000) }
}

/// A percent from basis points, «10 %», «12,5 %».
func percent(basisPoints: Int32) -> String {
  var text = scaled(Int64(basisPoints), decimals: 2)
  while text.last == "0" { text.removeLast() }
  if text.last == "," { text.removeLast() }
  return text + " %"
}

extension Duration: Readable {
  /// In seconds, «0,25 с»; below a millisecond it is cut off.
  var text: String {
    let (seconds, attoseconds) = components
    return MoneyV1.Quantity(thousandths: seconds * 1000 + attoseconds / 1_000_000_000_000_000).text + " с"
  }
}

private func symbol(_ currencyCode: String) -> String { currencyCode == "RUB" ? "₽" : currencyCode }

/// `value` ÷ 10^`decimals` as Russian writes it: a comma, thousands apart.
private func scaled(_ value: Int64, decimals: Int) -> String {
  var digits = String(value.magnitude)
  if digits.count <= decimals { digits = String(repeating: "0", count: decimals + 1 - digits.count) + digits }
  let whole = digits.dropLast(decimals)
  var text = value < 0 ? "−" : ""
  for (at, digit) in whole.enumerated() {
    if at > 0 && (whole.count - at) % 3 == 0 { text.append(" ") }
    text.append(digit)
  }
  return text + "," + digits.suffix(decimals)
}
