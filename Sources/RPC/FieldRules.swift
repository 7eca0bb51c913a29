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
    let prefix = path + field()
    // A rule of the message as a whole has no field's name.
    for index in first..<count { self[index].field = self[index].field.isEmpty ? prefix : "\(prefix).\(self[index].field)" }
  }
}

extension Array where Element: Hashable {
  /// Whether no element occurs twice.
  public var isUnique: Bool { count < 2 || Set(self).count == count }
}

extension [String] {
  /// Whether no text occurs twice, scalar by scalar: canonically equivalent ones differ.
  public var isUnique: Bool { count < 2 || Set(map { [UInt8]($0.utf8) }).count == count }
}

extension String {
  /// Whether it is `other` scalar by scalar; canonically equivalent texts differ.
  public func isExactly(_ other: String) -> Bool { utf8.elementsEqual(other.utf8) }

  /// Whether `other` occurs in it, byte by byte.
  public func containsUTF8(_ other: String) -> Bool { Array(utf8).holds(Array(other.utf8)) }
}

extension [UInt8] {
  /// Whether `part` occurs in it.
  public func holds(_ part: [UInt8]) -> Bool {
    if part.isEmpty { return true }
    guard count >= part.count else { return false }
    return (0...count - part.count).contains { self[$0..<$0 + part.count].elementsEqual(part) }
  }
}

extension [String] {
  /// Whether one of these paths is `path` or leads to it.
  public func covers(_ path: String) -> Bool {
    contains { path.isExactly($0) || path.utf8.starts(with: "\($0).".utf8) }
  }
}
