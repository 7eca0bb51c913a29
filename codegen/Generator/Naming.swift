extension Schema {
  /// Gives every declaration its Swift name, file by file.
  func nameAll() {
    for file in files { name(file) }
    // A service's other names give way to the types that its file sees.
    for file in files where !file.services.isEmpty { nameServices(of: file) }
  }

  private func name(_ file: FileSchema) {
    let namespace = Names.namespace(ofPackage: file.package)
    for message in file.messages {
      message.swiftName = Names.topLevelType(message.name, suffix: "Message")
      name(message, in: file, under: namespace)
    }
    for declared in file.enums {
      declared.swiftName = Names.topLevelType(declared.name, suffix: "Enum")
      name(declared, under: namespace)
    }
  }

  private func nameServices(of file: FileSchema) {
    let seen = file.dependencies.compactMap { fileByName[$0] } + [file]
    var scope = Names.Scope(
      reserved: seen.filter { $0.package == file.package }.reduce(into: []) { $0.formUnion($1.topLevelTypes) })
    for service in file.services {
      service.swiftName = scope.claim(
        Names.topLevelType(service.name, suffix: "Service"), "Service", derived: ServiceSchema.derivedSuffixes)
      var methods = Names.Scope(reserved: Names.reservedMembers.union(["service", "channel"]))
      for method in service.methods {
        method.swiftName = methods.claim(Names.member(method.name), derived: MethodSchema.derivedSuffixes)
      }
    }
  }

  private func name(_ message: MessageSchema, in file: FileSchema, under path: String) {
    message.swiftPath = "\(path).\(Names.escaped(message.swiftName))"
    var types = Names.Scope()
    for nested in message.messages where !nested.isMapEntry {
      nested.swiftName = types.claim(Names.nestedType(nested.name, suffix: "Message"), "Message")
      name(nested, in: file, under: message.swiftPath)
    }
    for nested in message.enums {
      nested.swiftName = types.claim(Names.nestedType(nested.name, suffix: "Enum"), "Enum")
      name(nested, under: message.swiftPath)
    }
    for oneof in message.oneofs { oneof.swiftType = types.claim(Names.oneofType(oneof.name), "Oneof") }
    file.nestedTypes.formUnion(types.taken)

    // Swift has types and properties in one scope.
    var members = Names.Scope(
      reserved: Names.reservedMembers.union(["unknownFields", "missingRequiredField"]).union(types.taken))
    for field in message.fields where field.oneof == nil { field.swiftName = members.claim(Names.member(field.name)) }
    for oneof in message.oneofs {
      oneof.swiftName = members.claim(Names.member(oneof.name), "Oneof")
      // Behind a dot, an Optional's own cases would be meant.
      var cases = Names.Scope(reserved: Names.reservedMembers.union(["some", "none"]))
      for field in oneof.fields { field.swiftName = cases.claim(Names.member(field.name)) }
    }
  }

  private func name(_ declared: EnumSchema, under path: String) {
    declared.swiftPath = "\(path).\(Names.escaped(declared.swiftName))"
    var cases = Names.Scope(
      reserved: Names.reservedMembers.union(["unrecognized", "rawValue", "allCases", "jsonNames", "acceptsJSONNull"]))
    for (value, name) in zip(declared.values, Names.enumValues(of: declared)) { value.swiftName = cases.claim(name) }
  }
}

extension FileSchema {
  /// The Swift names of the messages and enums right within the namespace.
  var topLevelTypes: [String] { messages.map(\.swiftName) + enums.map(\.swiftName) }
}

extension ServiceSchema {
  /// A service has a name with each of these behind its own.
  static let derivedSuffixes = ["Methods", "Client"]
}

extension MethodSchema {
  /// A method of a client has a name with each of these behind its own.
  static let derivedSuffixes = ["WithMetadata"]
}
