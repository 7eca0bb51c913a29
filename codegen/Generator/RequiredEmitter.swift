/// Emits which required field of proto2 a message lacks, itself or in a message within.
struct RequiredEmitter {
  let schema: Schema
  let access: String

  func emit(_ message: MessageSchema, into source: inout SourceText) throws(GenerationFailure) {
    source.line()
    try source.block("\(access)var missingRequiredField: \(schema.standard("UInt32"))?") { (source) throws(GenerationFailure) in
      for field in message.fields where field.isRequired {
        source.line("if self.\(Names.escaped(field.swiftName)) == nil { return \(field.number) }")
      }
      for field in message.fields where schema.holder(of: field)?.hasRequired == true {
        let shape = try schema.shape(field)
        let found = "if let missing = value.missingRequiredField { return missing }"
        switch shape.presence {
        case .repeated: source.line("for value in self.\(shape.name) { \(found) }")
        case .map: source.line("for value in self.\(shape.name).values { \(found) }")
        case .oneof:
          source.line("if case .\(shape.name)(let value) = self.\(Names.escaped(field.oneof!.swiftName)) { \(found) }")
        case .implicit, .optional: source.line("if let value = self.\(shape.name) { \(found) }")
        }
      }
      source.line("return nil")
    }
  }
}
