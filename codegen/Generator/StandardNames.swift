extension Schema {
  /// A name of Swift's standard library as generated code writes it.
  func standard(_ name: String) -> String { written(name, of: "Swift") }
  /// A name of the module Protobuf as generated code writes it.
  func protobuf(_ name: String) -> String { written(name, of: "Protobuf") }
  /// A name of the module RPC as generated code writes it.
  func rpc(_ name: String) -> String { written(name, of: "RPC") }

  /// Alone where nothing of the schema can stand before it: where no type of the whole module has the name (``Names/reserved``) and no
  /// nested type of the file at hand. With its module otherwise.
  private func written(_ name: String, of module: String) -> String {
    Names.reserved.contains(name) && !shadowed.contains(name) ? name : "\(module).\(name)"
  }
}

extension Names {
  /// Names that generated code writes without their module. No namespace and no type right within one has such a name, in whatever file
  /// it is declared, so that what a file generates depends on that file and its imports alone. Names that a schema is likely to have,
  /// `Message` first of all, are not among them: generated code writes those with their module.
  static let reserved: Set<String> = [
    "Bool", "CaseIterable", "Double", "Equatable", "Float", "Hashable", "Int", "Int32", "Int64", "Sendable", "String", "UInt32",
    "UInt64", "UInt8",

    "BoolCodec", "BytesCodec", "ClosedEnum", "ClosedEnumCodec", "DoubleCodec", "EnumCodec", "Fixed32Codec", "Fixed64Codec",
    "FloatCodec", "Int32Codec",
    "Int64Codec", "MessageCodec", "SFixed32Codec", "SFixed64Codec", "SInt32Codec", "SInt64Codec", "StringCodec", "UInt32Codec",
    "UInt64Codec", "DecodingFailure", "Indirect", "OpenEnum", "UnknownFields", "WireReader", "WireWriter", "JSONDecodingFailure",
    "JSONEncodingFailure", "JSONEnum", "JSONEnumNames", "JSONFields", "JSONObjectMessage", "JSONReader", "JSONWriter",

    "CallContext", "CallOptions", "CallResult", "ClientChannel", "RPCError", "RedactableMessage", "ResponseStream",
    "ResponseWriter", "ValidatedMessage",
  ]
}
