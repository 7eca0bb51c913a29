/// The formats that field rules name. Each takes time linear in the text.
public enum FieldFormat {
  /// RFC 9562's text: 8-4-4-4-12 hexadecimal digits in either case.
  public static func isUUID(_ text: String) -> Bool { IdempotencyKey.isValid(text) }

  /// A UUID without its dashes.
  public static func isTrimmedUUID(_ text: String) -> Bool { text.utf8.count == 32 && text.utf8.allSatisfy(isHexadecimal) }

  /// 26 digits of Crockford's base 32 in either case, the first at most 7.
  public static func isULID(_ text: String) -> Bool {
    text.utf8.count == 26 && (0x30...0x37).contains(text.utf8.first!)
      && text.utf8.allSatisfy { isAlphanumeric($0) && !"ILOUilou".utf8.contains($0) }
  }

  /// What HTML's `input type="email"` accepts: a local part of RFC 5322's atom characters and dots, and labels of letters, digits and
  /// inner hyphens, at most 63 characters each.
  public static func isEmail(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: 0x40, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[0].allSatisfy(isLocalPart) else { return false }
    return parts[1].split(separator: 0x2E, omittingEmptySubsequences: false).allSatisfy(isHostLabel)
  }

  /// Names of protobuf joined by dots, `billing.v1.Invoice`.
  public static func isProtobufName(_ text: String) -> Bool {
    text.utf8.split(separator: 0x2E, omittingEmptySubsequences: false).allSatisfy { name in
      !name.isEmpty && !isDigit(name.first!) && name.allSatisfy { isAlphanumeric($0) || $0 == 0x5F }
    }
  }

  /// The same with a dot in front.
  public static func isDottedProtobufName(_ text: String) -> Bool {
    text.utf8.first == 0x2E && isProtobufName(String(text.unicodeScalars.dropFirst()))
  }

  /// A field name of HTTP; a pseudo-header's too. Otherwise than `strictly`, anything without NUL, CR and LF.
  public static func isHeaderName(_ text: String, strictly: Bool = true) -> Bool {
    if !strictly { return !text.isEmpty && text.utf8.allSatisfy(isOnOneLine) }
    let name = text.utf8.first == 0x3A ? text.utf8.dropFirst() : text.utf8[...]
    // The published rule has `+-.` as a range, which takes the comma in.
    return !name.isEmpty && name.allSatisfy { isAlphanumeric($0) || "!#$%&'*+,-.^_|~`".utf8.contains($0) }
  }

  /// A field value of HTTP. Otherwise than `strictly`, anything without NUL, CR and LF.
  public static func isHeaderValue(_ text: String, strictly: Bool = true) -> Bool {
    text.utf8.allSatisfy { strictly ? $0 == 0x09 || ($0 >= 0x20 && $0 != 0x7F) : isOnOneLine($0) }
  }

  private static func isOnOneLine(_ byte: UInt8) -> Bool { byte != 0 && byte != 0x0A && byte != 0x0D }

  private static func isLocalPart(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || ".!#$%&'*+/=?^_`{|}~-".utf8.contains(byte)
  }

  static func isHostLabel(_ label: Substring.UTF8View) -> Bool {
    (1...63).contains(label.count) && label.first != 0x2D && label.last != 0x2D
      && label.allSatisfy { isAlphanumeric($0) || $0 == 0x2D }
  }

  static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
  static func isLetter(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte || 0x61...0x7A ~= byte }
  static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
  static func isHexadecimal(_ byte: UInt8) -> Bool { isDigit(byte) || 0x41...0x46 ~= byte || 0x61...0x66 ~= byte }
}
