// What generated validators call: a line of theirs asks a question and reports with these.

extension [FieldViolation] {
  /// Reports `field` of the message at `path`.
  public mutating func add(_ path: String, _ field: @autoclosure () -> String, _ rule: String, _ description: String) {
    append(FieldViolation(field: path + field(), description: description, rule: rule))
  }

  /// Validates the message in `field`. Paths are put together only when there is something to report.
  public mutating func nested<Nested: ValidatedMessage>(
    _ path: String, _ field: @autoclosure () -> String, _ message: Nested
  ) {
    let first = count
    message.validate(path: "", into: &self)
    guard count > first else { return }
    let prefix = path + field() + "."
    for index in first..<count { self[index].field = prefix + self[index].field }
  }
}

/// The formats that field rules name.
public enum FieldFormat {
  /// RFC 9562's text: 8-4-4-4-12 hexadecimal digits in either case.
  public static func isUUID(_ text: String) -> Bool { IdempotencyKey.isValid(text) }

  /// What HTML's `input type="email"` accepts: a local part of RFC 5322's atom characters and dots, and labels of letters, digits and
  /// inner hyphens, at most 63 characters each.
  public static func isEmail(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: 0x40, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[0].allSatisfy(isLocalPart) else { return false }
    return parts[1].split(separator: 0x2E, omittingEmptySubsequences: false).allSatisfy { label in
      (1...63).contains(label.count) && label.first != 0x2D && label.last != 0x2D
        && label.allSatisfy { isAlphanumeric($0) || $0 == 0x2D }
    }
  }

  private static func isLocalPart(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || ".!#$%&'*+/=?^_`{|}~-".utf8.contains(byte)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
  }
}

extension Array where Element: Hashable {
  /// Whether no element occurs twice.
  public var isUnique: Bool { count < 2 || Set(self).count == count }
}

extension String {
  /// Whether `other` occurs in it, byte by byte.
  public func containsUTF8(_ other: String) -> Bool {
    let text = Array(utf8)
    let part = Array(other.utf8)
    if part.isEmpty { return true }
    guard text.count >= part.count else { return false }
    return (0...text.count - part.count).contains { text[$0..<$0 + part.count].elementsEqual(part) }
  }
}
