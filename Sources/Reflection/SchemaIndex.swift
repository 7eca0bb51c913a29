import Protobuf

/// What schema files declare, and in which of them. Built once, then only read.
struct SchemaIndex: Sendable {
  /// A file's place in the order that files were given in.
  typealias FileNumber = Int

  private struct File: Sendable {
    let imports: [FileNumber]
    let encoded: [UInt8]
  }

  private var files: [File] = []
  private var fileByName: [String: FileNumber] = [:]
  private var fileBySymbol: [String: FileNumber] = [:]
  /// By the full name of every message, with or without extensions.
  private var extensionFiles: [String: [Int32: FileNumber]] = [:]

  /// Each file comes behind its imports, and the same file may come again. Another of its name, a name declared by two, and a missing
  /// import end the process: the list is part of the program.
  init(_ descriptors: [FileDescriptor]) {
    for descriptor in descriptors { add(descriptor) }
  }

  func file(named name: String) -> FileNumber? { fileByName[name] }

  /// The file that declares a full name: a service, method, message, field, oneof, enum, enum value or extension. As protobuf has it, a
  /// value's name stands beside its enum's and not below it.
  func file(declaring symbol: String) -> FileNumber? { fileBySymbol[symbol] }

  func file(declaring extensionNumber: Int32, of message: String) -> FileNumber? { extensionFiles[message]?[extensionNumber] }

  /// In ascending order; nil for what is not the full name of a message.
  func extensionNumbers(of message: String) -> [Int32]? { extensionFiles[message]?.keys.sorted() }

  func imports(of file: FileNumber) -> [FileNumber] { files[file].imports }

  /// The encoded `google.protobuf.FileDescriptorProto`, with every option as the compiler wrote it.
  func encoded(_ file: FileNumber) -> [UInt8] { files[file].encoded }

  // MARK: Building

  private mutating func add(_ descriptor: FileDescriptor) {
    let (name, encoded) = (descriptor.name, descriptor.encoded)
    if let known = fileByName[name] {
      precondition(files[known].encoded == encoded, "two files that differ are called \(name)")
      return
    }
    guard let schema = try? GoogleProtobuf.FileDescriptorProto(decoding: encoded) else {
      preconditionFailure("\(name) holds no FileDescriptorProto")
    }
    let imports = schema.dependency.map { imported in
      guard let file = fileByName[imported] else {
        preconditionFailure("\(name) imports \(imported), which does not come before it")
      }
      return file
    }
    fileByName[name] = files.count
    files.append(File(imports: imports, encoded: encoded))
    declare(schema)
  }

  /// The names of the file that was added last.
  private mutating func declare(_ schema: GoogleProtobuf.FileDescriptorProto) {
    let package = schema.package ?? ""
    for message in schema.messageType { declare(message, in: package) }
    for declared in schema.enumType { declare(declared, in: package) }
    for field in schema.extension { declare(extension: field, in: package) }
    for service in schema.service {
      let name = declare(service.name, in: package)
      for method in service.method { declare(method.name, in: name) }
    }
  }

  private mutating func declare(_ message: GoogleProtobuf.DescriptorProto, in scope: String) {
    let name = declare(message.name, in: scope)
    // An extension may be declared before what it extends.
    extensionFiles[name] = extensionFiles[name] ?? [:]
    for field in message.field { declare(field.name, in: name) }
    for oneof in message.oneofDecl { declare(oneof.name, in: name) }
    for nested in message.nestedType { declare(nested, in: name) }
    for declared in message.enumType { declare(declared, in: name) }
    for field in message.extension { declare(extension: field, in: name) }
  }

  private mutating func declare(_ declared: GoogleProtobuf.EnumDescriptorProto, in scope: String) {
    declare(declared.name, in: scope)
    for value in declared.value { declare(value.name, in: scope) }
  }

  private mutating func declare(extension field: GoogleProtobuf.FieldDescriptorProto, in scope: String) {
    declare(field.name, in: scope)
    // A full name in a descriptor begins with a dot.
    guard let extendee = field.extendee?.dropFirst(), let number = field.number else { return }
    extensionFiles[String(extendee), default: [:]][number] = files.count - 1
  }

  /// Returns the full name.
  @discardableResult
  private mutating func declare(_ name: String?, in scope: String) -> String {
    let name = name ?? ""
    let fullName = scope.isEmpty ? name : "\(scope).\(name)"
    let earlier = fileBySymbol.updateValue(files.count - 1, forKey: fullName)
    precondition(earlier == nil, "\(fullName) is declared twice")
    return fullName
  }
}
