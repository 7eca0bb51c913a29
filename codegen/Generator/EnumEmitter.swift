/// Emits an enum: a case for each number that the schema names; in an open one, which proto3's are, another for all others.
struct EnumEmitter {
  let schema: Schema
  let access: String

  func emit(_ declared: EnumSchema, into source: inout SourceText) throws(GenerationFailure) {
    var caseOfNumber: [Int32: String] = [:]
    source.comment(declared.declaration)
    try source.block(
      "\(access)enum \(Names.escaped(declared.swiftName)): \(schema.protobuf(declared.isClosed ? "ClosedEnum" : "OpenEnum")), \(schema.standard("CaseIterable"))"
    ) {
      (source) throws(GenerationFailure) in
      var distinct: [EnumValueSchema] = []
      for value in declared.values {
        source.comment(value.declaration)
        let name = Names.escaped(value.swiftName)
        if let first = caseOfNumber[value.number] {
          source.line("\(access)static var \(name): \(declared.swiftPath) { .\(first) }")
        } else {
          source.line("case \(name)")
          caseOfNumber[value.number] = name
          distinct.append(value)
        }
      }
      if !declared.isClosed {
        source.line("/// A number that this schema does not name.")
        source.line("case unrecognized(\(schema.standard("Int32")))")
      }
      source.line()
      source.line("\(access)init() { self = .\(Names.escaped(declared.zero.swiftName)) }")
      source.line()
      try source.block("\(access)init\(declared.isClosed ? "?" : "")(rawValue: \(schema.standard("Int32")))") {
        (source) throws(GenerationFailure) in
        source.line("switch rawValue {")
        for value in distinct { source.line("case \(value.number): self = .\(Names.escaped(value.swiftName))") }
        source.line(declared.isClosed ? "default: return nil" : "default: self = .unrecognized(rawValue)")
        source.line("}")
      }
      source.line()
      try source.block("\(access)var rawValue: \(schema.standard("Int32"))") { (source) throws(GenerationFailure) in
        source.line("switch self {")
        for value in distinct { source.line("case .\(Names.escaped(value.swiftName)): \(value.number)") }
        if !declared.isClosed { source.line("case .unrecognized(let number): number") }
        source.line("}")
      }
      source.line()
      source.line("/// The numbers that the schema names, in its order.")
      let all = distinct.map { ".\(Names.escaped($0.swiftName))" }.joined(separator: ", ")
      source.line("\(access)static var allCases: [\(declared.swiftPath)] { [\(all)] }")
    }
  }
}
