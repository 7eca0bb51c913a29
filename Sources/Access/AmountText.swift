/// An amount as people read it: `4 505,56 ₽`, and `4505.56 RUB`. The currency has hundredths.
public func amountText(minorUnits: Int64, currencyCode: String) -> UserText {
  let (major, minor) = minorUnits.magnitude.quotientAndRemainder(dividingBy: 100)
  let sign = minorUnits < 0 ? "−" : ""
  let cents = minor < 10 ? "0\(minor)" : "\(minor)"
  var digits = ""
  for (index, digit) in String(major).reversed().enumerated() {
    // A space that does not break.
    if index > 0, index % 3 == 0 { digits.append("\u{A0}") }
    digits.append(digit)
  }
  return UserText(
    ru: "\(sign)\(String(digits.reversed())),\(cents)\u{A0}\(currencyCode == "RUB" ? "₽" : currencyCode)",
    en: "\(sign)\(major).\(cents) \(currencyCode)")
}
