/// A rule as Swift: the condition under which a value breaks it, as an `if` takes it, and what to report then.
struct Check {
  let violation: String
  /// protovalidate's name, `string.min_len`.
  let rule: String
  /// "must …".
  let description: String
  /// A member that the condition needs: a compiled pattern.
  var member: String?

  init(violation: String, rule: String, description: String, member: String? = nil) {
    (self.violation, self.rule, self.description, self.member) = (violation, rule, description, member)
  }

  init(condition: String, rule: String, description: String) {
    self.init(violation: "!(\(condition))", rule: rule, description: description)
  }
}

/// What `(buf.validate.field)` says of one value: reads the rules of its type and refuses those that do not fit or that nothing can keep.
/// The families of rules are extensions in files of their own.
struct ValueRules {
  let schema: Schema
  let declaration: Declaration
  /// What the value is called in messages of the generator.
  let subject: String
  /// The name of a member of the message that belongs to this value alone.
  let member: String

  /// The checks of `value`, an expression of the shape's element type.
  func checks(_ rules: OptionMessage, of shape: FieldShape, value: String) throws(GenerationFailure) -> [Check] {
    var checks: [Check] = []
    for type in rules.fields.keys.filter({ $0 != "required" && $0 != "ignore" }).sorted() {
      guard let typed = rules.message(type), type == expectedType(shape) else {
        throw failure("rules of \(type) do not fit this field")
      }
      try refuseUselessRules(typed, type)
      let unwrapped = Self.wrapped[shape.field.typeName] == nil ? value : "\(value).value"
      checks += try self.checks(typed, type, shape, unwrapped)
    }
    return checks
  }

  private func checks(
    _ rules: OptionMessage, _ type: String, _ shape: FieldShape, _ value: String
  ) throws(GenerationFailure) -> [Check] {
    switch type {
    case "string": try string(rules, value)
    case "bytes": try bytes(rules, value)
    case "bool": bool(rules, value)
    case "enum": enumeration(rules, value)
    case "any": any(rules, value)
    case "field_mask": fieldMask(rules, value)
    case "duration", "timestamp": try moment(rules, type, shape.element, value)
    default: try number(rules, type, value)
    }
  }

  private func expectedType(_ shape: FieldShape) -> String {
    switch shape.kind {
    case .enumeration: "enum"
    case .message: Self.wrapped[shape.field.typeName] ?? Self.known[shape.field.typeName] ?? ""
    default: "\(shape.kind)"
    }
  }

  private static let known = [
    "google.protobuf.Any": "any", "google.protobuf.Duration": "duration", "google.protobuf.FieldMask": "field_mask",
    "google.protobuf.Timestamp": "timestamp",
  ]

  /// The wrappers' values keep the rules of what they wrap.
  private static let wrapped = [
    "google.protobuf.BoolValue": "bool", "google.protobuf.BytesValue": "bytes", "google.protobuf.DoubleValue": "double",
    "google.protobuf.FloatValue": "float", "google.protobuf.Int32Value": "int32", "google.protobuf.Int64Value": "int64",
    "google.protobuf.StringValue": "string", "google.protobuf.UInt32Value": "uint32", "google.protobuf.UInt64Value": "uint64",
  ]

  private func refuseUselessRules(_ rules: OptionMessage, _ type: String) throws(GenerationFailure) {
    let others = rules.fields.keys.filter { $0 != "const" && $0 != "example" }.sorted()
    if rules["const"] != nil, let other = others.first {
      throw failure("\(type).const leaves nothing for \(type).\(other) to say")
    }
    if rules["in"] != nil && rules["not_in"] != nil {
      throw failure("\(type).in leaves nothing for \(type).not_in to say: leave those values out of `in`")
    }
  }

  func failure(_ message: String) -> GenerationFailure { GenerationFailure(declaration, "\(subject): \(message)") }
}
