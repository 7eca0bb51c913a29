/// Emits the JSON mapping of a file: for each message the names of its fields, how one is read and how all are written; for each enum
/// the names of its values.
struct JSONEmitter {
  let schema: Schema
  let access: String

  /// Messages and enums whose JSON the runtime has written by hand.
  private static let builtIn: Set<String> = Set(
    [
      "Any", "Duration", "FieldMask", "Struct", "Value", "ListValue", "NullValue", "Timestamp", "DoubleValue", "FloatValue",
      "Int64Value", "UInt64Value", "Int32Value", "UInt32Value", "BoolValue", "StringValue", "BytesValue",
    ].map { "google.protobuf.\($0)" })

  /// Nil for a file that has nothing to map.
  func emit(_ file: FileSchema, imports: [String]) throws(GenerationFailure) -> SourceText? {
    var source = FileEmitter.header(from: file.name, imports: imports)
    var isEmpty = true
    for declared in file.allEnums where !Self.builtIn.contains(declared.fullName) {
      if !isEmpty { source.line() }
      isEmpty = false
      try emit(declared, into: &source)
    }
    for message in file.allMessages where !Self.builtIn.contains(message.fullName) {
      if !isEmpty { source.line() }
      isEmpty = false
      try emit(message, into: &source)
    }
    return isEmpty ? nil : source
  }

  private func emit(_ declared: EnumSchema, into source: inout SourceText) throws(GenerationFailure) {
    try source.block("extension \(declared.swiftPath): \(schema.protobuf("JSONEnum"))") { (source) in
      let values = declared.values.map { "(\($0.name.swiftLiteral), \($0.number))" }.joined(separator: ", ")
      let names = schema.protobuf("JSONEnumNames")
      source.line("\(access)static let jsonNames = \(names)(\(declared.fullName.swiftLiteral), [\(values)])")
    }
  }

  private func emit(_ message: MessageSchema, into source: inout SourceText) throws(GenerationFailure) {
    let fields = message.fields.sorted { $0.number < $1.number }
    let failures = (read: schema.protobuf("JSONDecodingFailure"), write: schema.protobuf("JSONEncodingFailure"))
    try source.block("extension \(message.swiftPath): \(schema.protobuf("JSONObjectMessage"))") {
      (source) throws(GenerationFailure) in
      let names = fields.map { "(\($0.jsonName.swiftLiteral), \($0.name.swiftLiteral))" }.joined(separator: ", ")
      source.line("\(access)static let jsonFields = \(schema.protobuf("JSONFields"))([\(names)])")
      source.line()
      let slot = "field slot: \(schema.standard("Int"))"
      let reader = "from reader: inout \(schema.protobuf("JSONReader"))"
      try source.block("\(access)mutating func readJSON(\(slot), \(reader)) throws(\(failures.read))") {
        (source) throws(GenerationFailure) in
        if fields.isEmpty { return }
        source.line("switch slot {")
        for (slot, field) in fields.enumerated() { source.line("case \(slot): \(readLine(try schema.shape(field)))") }
        source.line("default: break")
        source.line("}")
      }
      source.line()
      let writer = "into writer: inout \(schema.protobuf("JSONWriter"))"
      try source.block("\(access)func writeJSONFields(\(writer)) throws(\(failures.write))") {
        (source) throws(GenerationFailure) in
        if fields.isEmpty { return }
        source.line("let fields = Self.jsonFields")
        for (slot, field) in fields.enumerated() {
          guard let oneof = field.oneof else {
            source.line(writeLine(try schema.shape(field), slot))
            continue
          }
          // All of a oneof stands at its lowest number.
          let members = fields.enumerated().filter { $0.element.oneof === oneof }
          if members[0].offset == slot { try emitWrite(oneof, members, &source) }
        }
      }
    }
  }

  private func readLine(_ shape: FieldShape) -> String {
    let property = "self." + shape.name
    switch shape.presence {
    case .implicit, .optional: return "try reader.field(\(shape.codec).self, into: &\(property))"
    case .repeated: return "try reader.repeated(\(shape.codec).self, into: &\(property))"
    case .map(let key, let value): return "try reader.map(\(key.codec).self, \(value.codec).self, into: &\(property))"
    case .oneof:
      let oneof = "self." + Names.escaped(shape.field.oneof!.swiftName)
      let value = "try reader.member(\(shape.codec).self, isSet: \(oneof) != nil)"
      return "if let value = \(value) { \(oneof) = .\(shape.name)(value) }"
    }
  }

  private func writeLine(_ shape: FieldShape, _ slot: Int) -> String {
    let property = "self." + shape.name
    switch shape.presence {
    case .implicit:
      let write = "try writer.field(fields[\(slot)], \(shape.codec).self, \(property))"
      return "if writer.writesDefaults || \(shape.isSet(property)) { \(write) }"
    case .optional: return "if let value = \(property) { try writer.field(fields[\(slot)], \(shape.codec).self, value) }"
    case .repeated: return "try writer.repeated(fields[\(slot)], \(shape.codec).self, \(property))"
    case .map(let key, let value):
      return "try writer.map(fields[\(slot)], \(key.codec).self, \(value.codec).self, \(property))"
    case .oneof: preconditionFailure("a oneof's fields are written together")
    }
  }

  private func emitWrite(
    _ oneof: OneofSchema, _ members: [(offset: Int, element: FieldSchema)], _ source: inout SourceText
  ) throws(GenerationFailure) {
    source.line("switch self.\(Names.escaped(oneof.swiftName)) {")
    for (slot, field) in members {
      let shape = try schema.shape(field)
      source.line("case .\(shape.name)(let value): try writer.field(fields[\(slot)], \(shape.codec).self, value)")
    }
    source.line("case nil: break")
    source.line("}")
  }
}

extension FileSchema {
  /// The enums of the file, nested ones behind those at the top.
  var allEnums: [EnumSchema] { enums + allMessages.flatMap(\.enums) }
}
