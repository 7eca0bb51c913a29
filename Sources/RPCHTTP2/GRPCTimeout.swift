import EventLoop

/// `grpc-timeout`: 1 to 8 digits and a unit.
enum GRPCTimeout {
  /// Nil for what is none; a span that does not fit in 63 bits of nanoseconds becomes the longest one.
  static func parse(_ text: UnsafeRawBufferPointer) -> TimeSpan? {
    guard text.count >= 2, text.count <= 9, let unit = nanoseconds(of: text[text.count - 1]) else { return nil }
    var count: Int64 = 0
    for byte in text.dropLast() {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      count = count * 10 + Int64(byte - 0x30)
    }
    let (span, overflow) = count.multipliedReportingOverflow(by: unit)
    return TimeSpan(nanoseconds: overflow ? .max : span)
  }

  /// The finest unit in which the span has no more than 8 digits, rounded up.
  static func text(_ span: TimeSpan) -> String {
    let nanoseconds = max(0, span.nanoseconds)
    for (unit, name) in units where nanoseconds / unit < 99_999_999 {
      return "\((nanoseconds + unit - 1) / unit)\(name)"
    }
    return "99999999H"
  }

  private static let units: [(Int64, String)] = [
    (1, "n"), (1_000, "u"), (1_000_000, "m"), (1_000_000_000, "S"), (60_000_000_000, "M"), (3_600_000_000_000, "H"),
  ]

  private static func nanoseconds(of unit: UInt8) -> Int64? {
    switch unit {
    case UInt8(ascii: "n"): 1
    case UInt8(ascii: "u"): 1_000
    case UInt8(ascii: "m"): 1_000_000
    case UInt8(ascii: "S"): 1_000_000_000
    case UInt8(ascii: "M"): 60_000_000_000
    case UInt8(ascii: "H"): 3_600_000_000_000
    default: nil
    }
  }
}
