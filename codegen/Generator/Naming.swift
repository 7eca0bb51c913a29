extension Schema {
  /// Gives every declaration its Swift name. Scopes are walked in the order of the files, so that a name depends on the schema alone.
  func nameAll() {
    var namespaces: [String: Names.Scope] = [:]
    for file in files {
      let namespace = Names.namespace(ofPackage: file.package)
      var scope = namespaces[namespace] ?? Names.Scope()
      for message in file.messages { name(message, in: &scope, under: namespace) }
      for declared in file.enums { name(declared, in: &scope, under: namespace) }
      for service in file.services {
        service.swiftName = scope.claim(Names.type(service.name, suffix: "Service"), "Service")
        typeNames.insert(service.swiftName)
        var methods = Names.Scope(reserved: Names.reservedMembers.union(["service"]))
        for method in service.methods { method.swiftName = methods.claim(Names.member(method.name)) }
      }
      namespaces[namespace] = scope
    }
  }

  private func name(_ message: MessageSchema, in scope: inout Names.Scope, under path: String) {
    message.swiftName = scope.claim(Names.type(message.name, suffix: "Message"), "Message")
    message.swiftPath = "\(path).\(Names.escaped(message.swiftName))"
    typeNames.insert(message.swiftName)
    var types = Names.Scope()
    for nested in message.messages where !nested.isMapEntry { name(nested, in: &types, under: message.swiftPath) }
    for nested in message.enums { name(nested, in: &types, under: message.swiftPath) }

    var members = Names.Scope(reserved: Names.reservedMembers.union(["unknownFields"]))
    for field in message.fields where field.oneof == nil {
      field.swiftName = members.claim(Names.member(field.name))
    }
    for oneof in message.oneofs {
      oneof.swiftName = members.claim(Names.member(oneof.name), "Oneof")
      oneof.swiftType = types.claim(Names.type(oneof.name, suffix: "Oneof"), "Oneof")
      typeNames.insert(oneof.swiftType)
      var cases = Names.Scope(reserved: Names.reservedMembers)
      for field in oneof.fields { field.swiftName = cases.claim(Names.member(field.name)) }
    }
  }

  private func name(_ declared: EnumSchema, in scope: inout Names.Scope, under path: String) {
    declared.swiftName = scope.claim(Names.type(declared.name, suffix: "Enum"), "Enum")
    declared.swiftPath = "\(path).\(Names.escaped(declared.swiftName))"
    typeNames.insert(declared.swiftName)
    var cases = Names.Scope(reserved: Names.reservedMembers.union(["unrecognized", "rawValue", "allCases", "jsonNames"]))
    for value in declared.values {
      value.swiftName = cases.claim(Names.enumValue(value.name, of: declared))
    }
  }
}
