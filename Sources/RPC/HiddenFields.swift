// What generated code calls where a request carries fields that its sender may not see.

extension [FieldViolation] {
  /// Reports a field that is set.
  public mutating func hidden(_ field: String) {
    append(FieldViolation(field: field, description: "is not for this application", rule: "visible_to"))
  }

  /// Looks into the message in `field`.
  public mutating func hidden<Nested: RedactableMessage>(
    in field: @autoclosure () -> String, _ message: Nested, from application: Int32
  ) {
    let first = count
    message.hiddenFields(from: application, into: &self)
    guard count > first else { return }
    let prefix = field() + "."
    for index in first..<count { self[index].field = prefix + self[index].field }
  }
}
