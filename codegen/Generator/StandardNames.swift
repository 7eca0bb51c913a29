extension Schema {
  /// A name of the standard library or of a module, with the module in front only where a type of the schema has the same name.
  func standard(_ name: String, from module: String = "Swift") -> String {
    typeNames.contains(name) ? "\(module).\(name)" : name
  }

  func protobuf(_ name: String) -> String { standard(name, from: "Protobuf") }
  func rpc(_ name: String) -> String { standard(name, from: "RPC") }
}
