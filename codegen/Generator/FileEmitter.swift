/// Emits a schema file's Swift files: one for its messages and enums, one for their JSON, one for their rules, one for its services.
struct FileEmitter {
  let schema: Schema
  let options: GeneratorOptions

  /// Names are flat since two files of a Swift module may not share one, whatever their folders.
  func emit(_ file: FileSchema) throws(GenerationFailure) -> [GeneratedFile] {
    guard file.syntax == "proto3" else {
      throw GenerationFailure(Declaration(place: file.name, comment: []), "\(file.syntax) is not generated, proto3 is")
    }
    var files: [GeneratedFile] = []
    let namespace = Names.namespace(ofPackage: file.package)
    let base = ((file.package.isEmpty ? [] : [file.package]) + [file.baseName]).joined(separator: ".")
    if !file.messages.isEmpty || !file.enums.isEmpty {
      var source = Self.header(from: file.name, imports: options.isPartOfRuntime ? [] : ["Protobuf"])
      try source.block("extension \(namespace)") { (source) throws(GenerationFailure) in
        var isFirst = true
        for declared in file.enums {
          if !isFirst { source.line() }
          isFirst = false
          try EnumEmitter(schema: schema, access: options.access).emit(declared, into: &source)
        }
        for message in file.messages {
          if !isFirst { source.line() }
          isFirst = false
          try MessageEmitter(schema: schema, access: options.access).emit(message, into: &source)
        }
      }
      files.append(GeneratedFile(name: "\(base).swift", text: source.text))
    }
    if options.hasJSON,
      let source = try JSONEmitter(schema: schema, access: options.access).emit(
        file, imports: options.isPartOfRuntime ? [] : ["Protobuf"])
    {
      files.append(GeneratedFile(name: "\(base).json.swift", text: source.text))
    }
    if let source = try rules(of: file) { files.append(GeneratedFile(name: "\(base).rules.swift", text: source.text)) }
    if !file.services.isEmpty {
      var source = Self.header(from: file.name, imports: ["Protobuf", "RPC"])
      try source.block("extension \(namespace)") { (source) throws(GenerationFailure) in
        for (index, service) in file.services.enumerated() {
          if index > 0 { source.line() }
          try ServiceEmitter(schema: schema, options: options).emit(service, into: &source)
        }
      }
      files.append(GeneratedFile(name: "\(base).services.swift", text: source.text))
      if options.hasMocks { files.append(GeneratedFile(name: "\(base).mocks.swift", text: try mocks(of: file).text)) }
    }
    return files
  }

  private func mocks(of file: FileSchema) throws(GenerationFailure) -> SourceText {
    var source = Self.header(from: file.name, imports: ["Protobuf", "RPC"])
    try source.block("extension \(Names.namespace(ofPackage: file.package))") { (source) throws(GenerationFailure) in
      for (index, service) in file.services.enumerated() {
        if index > 0 { source.line() }
        try MockEmitter(schema: schema, options: options).emit(service, into: &source)
      }
    }
    return source
  }

  /// Validators and redaction; nil when no message of the file has any.
  private func rules(of file: FileSchema) throws(GenerationFailure) -> SourceText? {
    var source = Self.header(from: file.name, imports: ["Protobuf", "RPC"])
    var isEmpty = true
    for message in file.allMessages {
      if try schema.isValidated(message) {
        if !isEmpty { source.line() }
        isEmpty = false
        try ValidatorEmitter(schema: schema, access: options.access).emit(message, into: &source)
      }
      if try schema.isRedacted(message) {
        if !isEmpty { source.line() }
        isEmpty = false
        try RedactionEmitter(schema: schema, access: options.access).emit(message, into: &source)
      }
      if try schema.holdsSensitiveFields(message) {
        if !isEmpty { source.line() }
        isEmpty = false
        try DescriptionEmitter(schema: schema, access: options.access).emit(message, into: &source)
      }
      let auditedPaths = try schema.auditedPaths(of: message)
      if !auditedPaths.isEmpty {
        if !isEmpty { source.line() }
        isEmpty = false
        try AuditEmitter(schema: schema, access: options.access).emit(message, auditedPaths, into: &source)
      }
    }
    return isEmpty ? nil : source
  }

  static func header(from origin: String, imports: [String]) -> SourceText {
    var source = SourceText()
    source.line("// swift-format-ignore-file")
    source.line("// Made by protoc-gen-marketplace from \(origin); change the schema and run scripts/generate.")
    for module in imports { source.line("import \(module)") }
    source.line()
    return source
  }
}

struct GeneratedFile {
  let name: String
  let text: String
}

extension FileSchema {
  /// The messages of the file, nested ones behind the ones they are in.
  var allMessages: [MessageSchema] {
    func all(_ messages: [MessageSchema]) -> [MessageSchema] {
      messages.filter { !$0.isMapEntry }.flatMap { [$0] + all($0.messages) }
    }
    return all(messages)
  }

  /// `billing/v1/invoice.proto` is `invoice`.
  var baseName: String {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    return last.hasSuffix(".proto") ? String(last.dropLast(6)) : last
  }
}
