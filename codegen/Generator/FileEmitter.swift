/// Emits a schema file's Swift files: one for its messages and enums, one for their JSON, one for their rules, one for its services.
struct FileEmitter {
  let schema: Schema
  let options: GeneratorOptions

  func emit(_ file: FileSchema) throws(GenerationFailure) -> [GeneratedFile] {
    guard file.syntax == "proto3" || file.syntax == "proto2" else {
      throw GenerationFailure(file.declaration, "\(file.syntax) is not generated, proto2 and proto3 are")
    }
    schema.shadowed = file.nestedTypes
    let modules = schema.modules(neededBy: file, options)
    let runtime = (options.isPartOfRuntime ? [] : ["Protobuf"]) + modules
    let namespace = Names.namespace(ofPackage: file.package)
    let base = options.filesHavePaths ? file.pathWithoutExtension : file.flatName
    var files: [GeneratedFile] = []
    if !file.messages.isEmpty || !file.enums.isEmpty {
      var source = Self.header(from: file.name, imports: runtime)
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
    if options.hasJSON, let source = try JSONEmitter(schema: schema, access: options.access).emit(file, imports: runtime) {
      files.append(GeneratedFile(name: "\(base).json.swift", text: source.text))
    }
    if options.hasRules, let source = try rules(of: file, modules) {
      files.append(GeneratedFile(name: "\(base).rules.swift", text: source.text))
    }
    if options.hasServices && !file.services.isEmpty {
      var source = Self.header(from: file.name, imports: ["Protobuf", "RPC"] + modules)
      try source.block("extension \(namespace)") { (source) throws(GenerationFailure) in
        for (index, service) in file.services.enumerated() {
          if index > 0 { source.line() }
          try ServiceEmitter(schema: schema, options: options).emit(service, into: &source)
        }
      }
      files.append(GeneratedFile(name: "\(base).services.swift", text: source.text))
      if options.hasMocks { files.append(GeneratedFile(name: "\(base).mocks.swift", text: try mocks(of: file, modules).text)) }
    }
    return files
  }

  private func mocks(of file: FileSchema, _ modules: [String]) throws(GenerationFailure) -> SourceText {
    var source = Self.header(from: file.name, imports: ["Protobuf", "RPC"] + modules)
    try source.block("extension \(Names.namespace(ofPackage: file.package))") { (source) throws(GenerationFailure) in
      for (index, service) in file.services.enumerated() {
        if index > 0 { source.line() }
        try MockEmitter(schema: schema, options: options).emit(service, into: &source)
      }
    }
    return source
  }

  /// Validators and redaction; nil when no message of the file has any.
  private func rules(of file: FileSchema, _ modules: [String]) throws(GenerationFailure) -> SourceText? {
    var source = Self.header(from: file.name, imports: ["Protobuf", "RPC"] + modules)
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

  /// `billing/v1/invoice.proto` is `billing/v1/invoice`.
  fileprivate var pathWithoutExtension: String { name.hasSuffix(".proto") ? String(name.dropLast(6)) : name }

  /// `billing/v1/invoice.proto` is `billing.v1.invoice`, and so is `invoice.proto` with the package `billing.v1`: no two files of a
  /// Swift module may have one name, whatever their folders.
  fileprivate var flatName: String {
    let package = package.split(separator: ".").map(String.init)
    var path = pathWithoutExtension.split(separator: "/").map(String.init)
    if path.starts(with: package) { path.removeFirst(package.count) }
    // The namespace's own file is called so.
    if path == ["package"] { path = ["package_"] }
    return (package + path).joined(separator: ".")
  }
}

extension Schema {
  /// The modules that hold the types of a file's fields and methods, apart from the file's own and the runtime.
  fileprivate func modules(neededBy file: FileSchema, _ options: GeneratorOptions) -> [String] {
    if options.modules.isEmpty { return [] }
    var packages: Set<String> = [file.package]
    for message in file.allMessages {
      for field in message.fields {
        if let type = messages[field.typeName], type.isMapEntry {
          if let package = package(ofType: type.fields[1].typeName) { packages.insert(package) }
        } else if let package = package(ofType: field.typeName) {
          packages.insert(package)
        }
      }
    }
    for method in file.services.flatMap(\.methods) {
      packages.formUnion([method.request, method.response].compactMap { package(ofType: $0) })
    }
    return Set(packages.compactMap { options.module(of: $0) }).sorted()
  }

  private func package(ofType name: String) -> String? { (messages[name]?.file ?? enums[name]?.file)?.package }
}
