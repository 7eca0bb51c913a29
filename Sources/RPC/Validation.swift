/// A field that breaks its rule: travels in `google.rpc.BadRequest`.
public struct FieldViolation: Sendable, Equatable {
  /// The path from the request, `lines[2].quantity.thousandths`.
  public var field: String
  /// What is wrong and what would be right, in English.
  public var description: String
  /// The rule by protovalidate's name, `string.min_len`.
  public var rule: String

  public init(field: String, description: String, rule: String) {
    self.field = field
    self.description = description
    self.rule = rule
  }
}

/// A message whose schema gives rules to its fields. Generated.
public protocol ValidatedMessage {
  /// Appends what is wrong in this message, paths prefixed by `path` (empty at the top, else ending in a dot).
  func validate(path: String, into violations: inout [FieldViolation])
}

/// A message with fields that not every caller may see. Generated.
public protocol RedactableMessage {
  /// Clears every field that `application` (the number in the schema's enum) may not see, in nested messages too.
  mutating func redact(for application: Int32)
  /// Appends every field that is set and that `application` may not see, in nested messages too.
  func hiddenFields(from application: Int32, into violations: inout [FieldViolation])
}
