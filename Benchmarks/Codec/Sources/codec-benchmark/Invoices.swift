import Protobuf

/// What an API carries all day: invoices of five lines with Cyrillic titles and three labels, a few hundred bytes each.
enum Invoices {
  /// Several that differ, so that no branch of a codec always goes the same way.
  static let all = (1...16).map(invoice)

  private static let titles = [
    "Генеральная уборка квартиры", "Вода питьевая, бутыль 19 л", "Замена смесителя", "Вывоз строительного мусора",
    "Мойка окон", "Вызов электрика", "Химчистка дивана",
  ]
  private static let units = ["м²", "шт.", "час"]

  private static func invoice(_ number: Int) -> CodecV1.Invoice {
    var invoice = CodecV1.Invoice(
      id: "01900001-0000-7001-8000-\(padded(number))", orderId: "01900000-0000-7001-8000-\(padded(number * 7))",
      customerName: "Иванова Мария Сергеевна", issuedAt: .init(seconds: 1_760_000_000 + Int64(number), nanos: 123_456_789),
      currencyCode: "RUB", state: .red,
      labels: ["building": "17к\(number)", "entrance": "3", "источник": "мобильное приложение"],
      version: UInt64(number))
    for line in 0..<5 {
      let gross = Int64(4_505_56 + number * 1_000 + line * 77)
      invoice.lines.append(
        CodecV1.InvoiceLine(
          title: titles[(number + line) % titles.count], tariffTenThousandths: 952_550,
          quantityThousandths: Int64(47_300 * (line + 1)),
          grossMinorUnits: gross, discountMinorUnits: line % 2 == 0 ? 0 : gross / 10, unit: units[line % units.count],
          vatBasisPoints: 2000))
      invoice.totalMinorUnits += gross
    }
    return invoice
  }

  private static func padded(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 12 - digits.count) + digits
  }
}
