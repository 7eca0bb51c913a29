// swift-format-ignore-file
// Made by protoc-gen-marketplace from google/protobuf/descriptor.proto; change the schema and run scripts/generate.

extension GoogleProtobuf.FieldDescriptorProto.TypeEnum: JSONEnum {
  public static let jsonNames = JSONEnumNames("google.protobuf.FieldDescriptorProto.Type", [("TYPE_DOUBLE", 1), ("TYPE_FLOAT", 2), ("TYPE_INT64", 3), ("TYPE_UINT64", 4), ("TYPE_INT32", 5), ("TYPE_FIXED64", 6), ("TYPE_FIXED32", 7), ("TYPE_BOOL", 8), ("TYPE_STRING", 9), ("TYPE_GROUP", 10), ("TYPE_MESSAGE", 11), ("TYPE_BYTES", 12), ("TYPE_UINT32", 13), ("TYPE_ENUM", 14), ("TYPE_SFIXED32", 15), ("TYPE_SFIXED64", 16), ("TYPE_SINT32", 17), ("TYPE_SINT64", 18)])
}

extension GoogleProtobuf.FieldDescriptorProto.Label: JSONEnum {
  public static let jsonNames = JSONEnumNames("google.protobuf.FieldDescriptorProto.Label", [("LABEL_OPTIONAL", 1), ("LABEL_REQUIRED", 2), ("LABEL_REPEATED", 3)])
}

extension GoogleProtobuf.FileOptions.OptimizeMode: JSONEnum {
  public static let jsonNames = JSONEnumNames("google.protobuf.FileOptions.OptimizeMode", [("SPEED", 1), ("CODE_SIZE", 2), ("LITE_RUNTIME", 3)])
}

extension GoogleProtobuf.FieldOptions.CType: JSONEnum {
  public static let jsonNames = JSONEnumNames("google.protobuf.FieldOptions.CType", [("STRING", 0), ("CORD", 1), ("STRING_PIECE", 2)])
}

extension GoogleProtobuf.FieldOptions.JSType: JSONEnum {
  public static let jsonNames = JSONEnumNames("google.protobuf.FieldOptions.JSType", [("JS_NORMAL", 0), ("JS_STRING", 1), ("JS_NUMBER", 2)])
}

extension GoogleProtobuf.MethodOptions.IdempotencyLevel: JSONEnum {
  public static let jsonNames = JSONEnumNames("google.protobuf.MethodOptions.IdempotencyLevel", [("IDEMPOTENCY_UNKNOWN", 0), ("NO_SIDE_EFFECTS", 1), ("IDEMPOTENT", 2)])
}

extension GoogleProtobuf.FileDescriptorSet: JSONObjectMessage {
  public static let jsonFields = JSONFields([("file", "file")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<GoogleProtobuf.FileDescriptorProto>.self, into: &self.file)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<GoogleProtobuf.FileDescriptorProto>.self, self.file)
  }
}

extension GoogleProtobuf.FileDescriptorProto: JSONObjectMessage {
  public static let jsonFields = JSONFields([("name", "name"), ("package", "package"), ("dependency", "dependency"), ("messageType", "message_type"), ("enumType", "enum_type"), ("service", "service"), ("extension", "extension"), ("options", "options"), ("sourceCodeInfo", "source_code_info"), ("publicDependency", "public_dependency"), ("weakDependency", "weak_dependency"), ("syntax", "syntax")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.name)
    case 1: try reader.field(StringCodec.self, into: &self.package)
    case 2: try reader.repeated(StringCodec.self, into: &self.dependency)
    case 3: try reader.repeated(MessageCodec<GoogleProtobuf.DescriptorProto>.self, into: &self.messageType)
    case 4: try reader.repeated(MessageCodec<GoogleProtobuf.EnumDescriptorProto>.self, into: &self.enumType)
    case 5: try reader.repeated(MessageCodec<GoogleProtobuf.ServiceDescriptorProto>.self, into: &self.service)
    case 6: try reader.repeated(MessageCodec<GoogleProtobuf.FieldDescriptorProto>.self, into: &self.`extension`)
    case 7: try reader.field(MessageCodec<GoogleProtobuf.FileOptions>.self, into: &self.options)
    case 8: try reader.field(MessageCodec<GoogleProtobuf.SourceCodeInfo>.self, into: &self.sourceCodeInfo)
    case 9: try reader.repeated(Int32Codec.self, into: &self.publicDependency)
    case 10: try reader.repeated(Int32Codec.self, into: &self.weakDependency)
    case 11: try reader.field(StringCodec.self, into: &self.syntax)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.name { try writer.field(fields[0], StringCodec.self, value) }
    if let value = self.package { try writer.field(fields[1], StringCodec.self, value) }
    try writer.repeated(fields[2], StringCodec.self, self.dependency)
    try writer.repeated(fields[3], MessageCodec<GoogleProtobuf.DescriptorProto>.self, self.messageType)
    try writer.repeated(fields[4], MessageCodec<GoogleProtobuf.EnumDescriptorProto>.self, self.enumType)
    try writer.repeated(fields[5], MessageCodec<GoogleProtobuf.ServiceDescriptorProto>.self, self.service)
    try writer.repeated(fields[6], MessageCodec<GoogleProtobuf.FieldDescriptorProto>.self, self.`extension`)
    if let value = self.options { try writer.field(fields[7], MessageCodec<GoogleProtobuf.FileOptions>.self, value) }
    if let value = self.sourceCodeInfo { try writer.field(fields[8], MessageCodec<GoogleProtobuf.SourceCodeInfo>.self, value) }
    try writer.repeated(fields[9], Int32Codec.self, self.publicDependency)
    try writer.repeated(fields[10], Int32Codec.self, self.weakDependency)
    if let value = self.syntax { try writer.field(fields[11], StringCodec.self, value) }
  }
}

extension GoogleProtobuf.DescriptorProto: JSONObjectMessage {
  public static let jsonFields = JSONFields([("name", "name"), ("field", "field"), ("nestedType", "nested_type"), ("enumType", "enum_type"), ("extensionRange", "extension_range"), ("extension", "extension"), ("options", "options"), ("oneofDecl", "oneof_decl"), ("reservedRange", "reserved_range"), ("reservedName", "reserved_name")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.name)
    case 1: try reader.repeated(MessageCodec<GoogleProtobuf.FieldDescriptorProto>.self, into: &self.field)
    case 2: try reader.repeated(MessageCodec<GoogleProtobuf.DescriptorProto>.self, into: &self.nestedType)
    case 3: try reader.repeated(MessageCodec<GoogleProtobuf.EnumDescriptorProto>.self, into: &self.enumType)
    case 4: try reader.repeated(MessageCodec<GoogleProtobuf.DescriptorProto.ExtensionRange>.self, into: &self.extensionRange)
    case 5: try reader.repeated(MessageCodec<GoogleProtobuf.FieldDescriptorProto>.self, into: &self.`extension`)
    case 6: try reader.field(MessageCodec<GoogleProtobuf.MessageOptions>.self, into: &self.options)
    case 7: try reader.repeated(MessageCodec<GoogleProtobuf.OneofDescriptorProto>.self, into: &self.oneofDecl)
    case 8: try reader.repeated(MessageCodec<GoogleProtobuf.DescriptorProto.ReservedRange>.self, into: &self.reservedRange)
    case 9: try reader.repeated(StringCodec.self, into: &self.reservedName)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.name { try writer.field(fields[0], StringCodec.self, value) }
    try writer.repeated(fields[1], MessageCodec<GoogleProtobuf.FieldDescriptorProto>.self, self.field)
    try writer.repeated(fields[2], MessageCodec<GoogleProtobuf.DescriptorProto>.self, self.nestedType)
    try writer.repeated(fields[3], MessageCodec<GoogleProtobuf.EnumDescriptorProto>.self, self.enumType)
    try writer.repeated(fields[4], MessageCodec<GoogleProtobuf.DescriptorProto.ExtensionRange>.self, self.extensionRange)
    try writer.repeated(fields[5], MessageCodec<GoogleProtobuf.FieldDescriptorProto>.self, self.`extension`)
    if let value = self.options { try writer.field(fields[6], MessageCodec<GoogleProtobuf.MessageOptions>.self, value) }
    try writer.repeated(fields[7], MessageCodec<GoogleProtobuf.OneofDescriptorProto>.self, self.oneofDecl)
    try writer.repeated(fields[8], MessageCodec<GoogleProtobuf.DescriptorProto.ReservedRange>.self, self.reservedRange)
    try writer.repeated(fields[9], StringCodec.self, self.reservedName)
  }
}

extension GoogleProtobuf.DescriptorProto.ExtensionRange: JSONObjectMessage {
  public static let jsonFields = JSONFields([("start", "start"), ("end", "end"), ("options", "options")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.start)
    case 1: try reader.field(Int32Codec.self, into: &self.end)
    case 2: try reader.field(MessageCodec<GoogleProtobuf.ExtensionRangeOptions>.self, into: &self.options)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.start { try writer.field(fields[0], Int32Codec.self, value) }
    if let value = self.end { try writer.field(fields[1], Int32Codec.self, value) }
    if let value = self.options { try writer.field(fields[2], MessageCodec<GoogleProtobuf.ExtensionRangeOptions>.self, value) }
  }
}

extension GoogleProtobuf.DescriptorProto.ReservedRange: JSONObjectMessage {
  public static let jsonFields = JSONFields([("start", "start"), ("end", "end")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.start)
    case 1: try reader.field(Int32Codec.self, into: &self.end)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.start { try writer.field(fields[0], Int32Codec.self, value) }
    if let value = self.end { try writer.field(fields[1], Int32Codec.self, value) }
  }
}

extension GoogleProtobuf.ExtensionRangeOptions: JSONObjectMessage {
  public static let jsonFields = JSONFields([("uninterpretedOption", "uninterpreted_option")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<GoogleProtobuf.UninterpretedOption>.self, into: &self.uninterpretedOption)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption)
  }
}

extension GoogleProtobuf.FieldDescriptorProto: JSONObjectMessage {
  public static let jsonFields = JSONFields([("name", "name"), ("extendee", "extendee"), ("number", "number"), ("label", "label"), ("type", "type"), ("typeName", "type_name"), ("defaultValue", "default_value"), ("options", "options"), ("oneofIndex", "oneof_index"), ("jsonName", "json_name"), ("proto3Optional", "proto3_optional")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.name)
    case 1: try reader.field(StringCodec.self, into: &self.extendee)
    case 2: try reader.field(Int32Codec.self, into: &self.number)
    case 3: try reader.field(ClosedEnumCodec<GoogleProtobuf.FieldDescriptorProto.Label>.self, into: &self.label)
    case 4: try reader.field(ClosedEnumCodec<GoogleProtobuf.FieldDescriptorProto.TypeEnum>.self, into: &self.type)
    case 5: try reader.field(StringCodec.self, into: &self.typeName)
    case 6: try reader.field(StringCodec.self, into: &self.defaultValue)
    case 7: try reader.field(MessageCodec<GoogleProtobuf.FieldOptions>.self, into: &self.options)
    case 8: try reader.field(Int32Codec.self, into: &self.oneofIndex)
    case 9: try reader.field(StringCodec.self, into: &self.jsonName)
    case 10: try reader.field(BoolCodec.self, into: &self.proto3Optional)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.name { try writer.field(fields[0], StringCodec.self, value) }
    if let value = self.extendee { try writer.field(fields[1], StringCodec.self, value) }
    if let value = self.number { try writer.field(fields[2], Int32Codec.self, value) }
    if let value = self.label { try writer.field(fields[3], ClosedEnumCodec<GoogleProtobuf.FieldDescriptorProto.Label>.self, value) }
    if let value = self.type { try writer.field(fields[4], ClosedEnumCodec<GoogleProtobuf.FieldDescriptorProto.TypeEnum>.self, value) }
    if let value = self.typeName { try writer.field(fields[5], StringCodec.self, value) }
    if let value = self.defaultValue { try writer.field(fields[6], StringCodec.self, value) }
    if let value = self.options { try writer.field(fields[7], MessageCodec<GoogleProtobuf.FieldOptions>.self, value) }
    if let value = self.oneofIndex { try writer.field(fields[8], Int32Codec.self, value) }
    if let value = self.jsonName { try writer.field(fields[9], StringCodec.self, value) }
    if let value = self.proto3Optional { try writer.field(fields[10], BoolCodec.self, value) }
  }
}

extension GoogleProtobuf.OneofDescriptorProto: JSONObjectMessage {
  public static let jsonFields = JSONFields([("name", "name"), ("options", "options")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.name)
    case 1: try reader.field(MessageCodec<GoogleProtobuf.OneofOptions>.self, into: &self.options)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.name { try writer.field(fields[0], StringCodec.self, value) }
    if let value = self.options { try writer.field(fields[1], MessageCodec<GoogleProtobuf.OneofOptions>.self, value) }
  }
}

extension GoogleProtobuf.EnumDescriptorProto: JSONObjectMessage {
  public static let jsonFields = JSONFields([("name", "name"), ("value", "value"), ("options", "options"), ("reservedRange", "reserved_range"), ("reservedName", "reserved_name")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.name)
    case 1: try reader.repeated(MessageCodec<GoogleProtobuf.EnumValueDescriptorProto>.self, into: &self.value)
    case 2: try reader.field(MessageCodec<GoogleProtobuf.EnumOptions>.self, into: &self.options)
    case 3: try reader.repeated(MessageCodec<GoogleProtobuf.EnumDescriptorProto.EnumReservedRange>.self, into: &self.reservedRange)
    case 4: try reader.repeated(StringCodec.self, into: &self.reservedName)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.name { try writer.field(fields[0], StringCodec.self, value) }
    try writer.repeated(fields[1], MessageCodec<GoogleProtobuf.EnumValueDescriptorProto>.self, self.value)
    if let value = self.options { try writer.field(fields[2], MessageCodec<GoogleProtobuf.EnumOptions>.self, value) }
    try writer.repeated(fields[3], MessageCodec<GoogleProtobuf.EnumDescriptorProto.EnumReservedRange>.self, self.reservedRange)
    try writer.repeated(fields[4], StringCodec.self, self.reservedName)
  }
}

extension GoogleProtobuf.EnumDescriptorProto.EnumReservedRange: JSONObjectMessage {
  public static let jsonFields = JSONFields([("start", "start"), ("end", "end")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.start)
    case 1: try reader.field(Int32Codec.self, into: &self.end)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.start { try writer.field(fields[0], Int32Codec.self, value) }
    if let value = self.end { try writer.field(fields[1], Int32Codec.self, value) }
  }
}

extension GoogleProtobuf.EnumValueDescriptorProto: JSONObjectMessage {
  public static let jsonFields = JSONFields([("name", "name"), ("number", "number"), ("options", "options")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.name)
    case 1: try reader.field(Int32Codec.self, into: &self.number)
    case 2: try reader.field(MessageCodec<GoogleProtobuf.EnumValueOptions>.self, into: &self.options)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.name { try writer.field(fields[0], StringCodec.self, value) }
    if let value = self.number { try writer.field(fields[1], Int32Codec.self, value) }
    if let value = self.options { try writer.field(fields[2], MessageCodec<GoogleProtobuf.EnumValueOptions>.self, value) }
  }
}

extension GoogleProtobuf.ServiceDescriptorProto: JSONObjectMessage {
  public static let jsonFields = JSONFields([("name", "name"), ("method", "method"), ("options", "options")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.name)
    case 1: try reader.repeated(MessageCodec<GoogleProtobuf.MethodDescriptorProto>.self, into: &self.method)
    case 2: try reader.field(MessageCodec<GoogleProtobuf.ServiceOptions>.self, into: &self.options)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.name { try writer.field(fields[0], StringCodec.self, value) }
    try writer.repeated(fields[1], MessageCodec<GoogleProtobuf.MethodDescriptorProto>.self, self.method)
    if let value = self.options { try writer.field(fields[2], MessageCodec<GoogleProtobuf.ServiceOptions>.self, value) }
  }
}

extension GoogleProtobuf.MethodDescriptorProto: JSONObjectMessage {
  public static let jsonFields = JSONFields([("name", "name"), ("inputType", "input_type"), ("outputType", "output_type"), ("options", "options"), ("clientStreaming", "client_streaming"), ("serverStreaming", "server_streaming")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.name)
    case 1: try reader.field(StringCodec.self, into: &self.inputType)
    case 2: try reader.field(StringCodec.self, into: &self.outputType)
    case 3: try reader.field(MessageCodec<GoogleProtobuf.MethodOptions>.self, into: &self.options)
    case 4: try reader.field(BoolCodec.self, into: &self.clientStreaming)
    case 5: try reader.field(BoolCodec.self, into: &self.serverStreaming)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.name { try writer.field(fields[0], StringCodec.self, value) }
    if let value = self.inputType { try writer.field(fields[1], StringCodec.self, value) }
    if let value = self.outputType { try writer.field(fields[2], StringCodec.self, value) }
    if let value = self.options { try writer.field(fields[3], MessageCodec<GoogleProtobuf.MethodOptions>.self, value) }
    if let value = self.clientStreaming { try writer.field(fields[4], BoolCodec.self, value) }
    if let value = self.serverStreaming { try writer.field(fields[5], BoolCodec.self, value) }
  }
}

extension GoogleProtobuf.FileOptions: JSONObjectMessage {
  public static let jsonFields = JSONFields([("javaPackage", "java_package"), ("javaOuterClassname", "java_outer_classname"), ("optimizeFor", "optimize_for"), ("javaMultipleFiles", "java_multiple_files"), ("goPackage", "go_package"), ("ccGenericServices", "cc_generic_services"), ("javaGenericServices", "java_generic_services"), ("pyGenericServices", "py_generic_services"), ("javaGenerateEqualsAndHash", "java_generate_equals_and_hash"), ("deprecated", "deprecated"), ("javaStringCheckUtf8", "java_string_check_utf8"), ("ccEnableArenas", "cc_enable_arenas"), ("objcClassPrefix", "objc_class_prefix"), ("csharpNamespace", "csharp_namespace"), ("swiftPrefix", "swift_prefix"), ("phpClassPrefix", "php_class_prefix"), ("phpNamespace", "php_namespace"), ("phpGenericServices", "php_generic_services"), ("phpMetadataNamespace", "php_metadata_namespace"), ("rubyPackage", "ruby_package"), ("uninterpretedOption", "uninterpreted_option")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.javaPackage)
    case 1: try reader.field(StringCodec.self, into: &self.javaOuterClassname)
    case 2: try reader.field(ClosedEnumCodec<GoogleProtobuf.FileOptions.OptimizeMode>.self, into: &self.optimizeFor)
    case 3: try reader.field(BoolCodec.self, into: &self.javaMultipleFiles)
    case 4: try reader.field(StringCodec.self, into: &self.goPackage)
    case 5: try reader.field(BoolCodec.self, into: &self.ccGenericServices)
    case 6: try reader.field(BoolCodec.self, into: &self.javaGenericServices)
    case 7: try reader.field(BoolCodec.self, into: &self.pyGenericServices)
    case 8: try reader.field(BoolCodec.self, into: &self.javaGenerateEqualsAndHash)
    case 9: try reader.field(BoolCodec.self, into: &self.deprecated)
    case 10: try reader.field(BoolCodec.self, into: &self.javaStringCheckUtf8)
    case 11: try reader.field(BoolCodec.self, into: &self.ccEnableArenas)
    case 12: try reader.field(StringCodec.self, into: &self.objcClassPrefix)
    case 13: try reader.field(StringCodec.self, into: &self.csharpNamespace)
    case 14: try reader.field(StringCodec.self, into: &self.swiftPrefix)
    case 15: try reader.field(StringCodec.self, into: &self.phpClassPrefix)
    case 16: try reader.field(StringCodec.self, into: &self.phpNamespace)
    case 17: try reader.field(BoolCodec.self, into: &self.phpGenericServices)
    case 18: try reader.field(StringCodec.self, into: &self.phpMetadataNamespace)
    case 19: try reader.field(StringCodec.self, into: &self.rubyPackage)
    case 20: try reader.repeated(MessageCodec<GoogleProtobuf.UninterpretedOption>.self, into: &self.uninterpretedOption)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.javaPackage { try writer.field(fields[0], StringCodec.self, value) }
    if let value = self.javaOuterClassname { try writer.field(fields[1], StringCodec.self, value) }
    if let value = self.optimizeFor { try writer.field(fields[2], ClosedEnumCodec<GoogleProtobuf.FileOptions.OptimizeMode>.self, value) }
    if let value = self.javaMultipleFiles { try writer.field(fields[3], BoolCodec.self, value) }
    if let value = self.goPackage { try writer.field(fields[4], StringCodec.self, value) }
    if let value = self.ccGenericServices { try writer.field(fields[5], BoolCodec.self, value) }
    if let value = self.javaGenericServices { try writer.field(fields[6], BoolCodec.self, value) }
    if let value = self.pyGenericServices { try writer.field(fields[7], BoolCodec.self, value) }
    if let value = self.javaGenerateEqualsAndHash { try writer.field(fields[8], BoolCodec.self, value) }
    if let value = self.deprecated { try writer.field(fields[9], BoolCodec.self, value) }
    if let value = self.javaStringCheckUtf8 { try writer.field(fields[10], BoolCodec.self, value) }
    if let value = self.ccEnableArenas { try writer.field(fields[11], BoolCodec.self, value) }
    if let value = self.objcClassPrefix { try writer.field(fields[12], StringCodec.self, value) }
    if let value = self.csharpNamespace { try writer.field(fields[13], StringCodec.self, value) }
    if let value = self.swiftPrefix { try writer.field(fields[14], StringCodec.self, value) }
    if let value = self.phpClassPrefix { try writer.field(fields[15], StringCodec.self, value) }
    if let value = self.phpNamespace { try writer.field(fields[16], StringCodec.self, value) }
    if let value = self.phpGenericServices { try writer.field(fields[17], BoolCodec.self, value) }
    if let value = self.phpMetadataNamespace { try writer.field(fields[18], StringCodec.self, value) }
    if let value = self.rubyPackage { try writer.field(fields[19], StringCodec.self, value) }
    try writer.repeated(fields[20], MessageCodec<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption)
  }
}

extension GoogleProtobuf.MessageOptions: JSONObjectMessage {
  public static let jsonFields = JSONFields([("messageSetWireFormat", "message_set_wire_format"), ("noStandardDescriptorAccessor", "no_standard_descriptor_accessor"), ("deprecated", "deprecated"), ("mapEntry", "map_entry"), ("uninterpretedOption", "uninterpreted_option")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(BoolCodec.self, into: &self.messageSetWireFormat)
    case 1: try reader.field(BoolCodec.self, into: &self.noStandardDescriptorAccessor)
    case 2: try reader.field(BoolCodec.self, into: &self.deprecated)
    case 3: try reader.field(BoolCodec.self, into: &self.mapEntry)
    case 4: try reader.repeated(MessageCodec<GoogleProtobuf.UninterpretedOption>.self, into: &self.uninterpretedOption)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.messageSetWireFormat { try writer.field(fields[0], BoolCodec.self, value) }
    if let value = self.noStandardDescriptorAccessor { try writer.field(fields[1], BoolCodec.self, value) }
    if let value = self.deprecated { try writer.field(fields[2], BoolCodec.self, value) }
    if let value = self.mapEntry { try writer.field(fields[3], BoolCodec.self, value) }
    try writer.repeated(fields[4], MessageCodec<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption)
  }
}

extension GoogleProtobuf.FieldOptions: JSONObjectMessage {
  public static let jsonFields = JSONFields([("ctype", "ctype"), ("packed", "packed"), ("deprecated", "deprecated"), ("lazy", "lazy"), ("jstype", "jstype"), ("weak", "weak"), ("unverifiedLazy", "unverified_lazy"), ("uninterpretedOption", "uninterpreted_option")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(ClosedEnumCodec<GoogleProtobuf.FieldOptions.CType>.self, into: &self.ctype)
    case 1: try reader.field(BoolCodec.self, into: &self.packed)
    case 2: try reader.field(BoolCodec.self, into: &self.deprecated)
    case 3: try reader.field(BoolCodec.self, into: &self.lazy)
    case 4: try reader.field(ClosedEnumCodec<GoogleProtobuf.FieldOptions.JSType>.self, into: &self.jstype)
    case 5: try reader.field(BoolCodec.self, into: &self.weak)
    case 6: try reader.field(BoolCodec.self, into: &self.unverifiedLazy)
    case 7: try reader.repeated(MessageCodec<GoogleProtobuf.UninterpretedOption>.self, into: &self.uninterpretedOption)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.ctype { try writer.field(fields[0], ClosedEnumCodec<GoogleProtobuf.FieldOptions.CType>.self, value) }
    if let value = self.packed { try writer.field(fields[1], BoolCodec.self, value) }
    if let value = self.deprecated { try writer.field(fields[2], BoolCodec.self, value) }
    if let value = self.lazy { try writer.field(fields[3], BoolCodec.self, value) }
    if let value = self.jstype { try writer.field(fields[4], ClosedEnumCodec<GoogleProtobuf.FieldOptions.JSType>.self, value) }
    if let value = self.weak { try writer.field(fields[5], BoolCodec.self, value) }
    if let value = self.unverifiedLazy { try writer.field(fields[6], BoolCodec.self, value) }
    try writer.repeated(fields[7], MessageCodec<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption)
  }
}

extension GoogleProtobuf.OneofOptions: JSONObjectMessage {
  public static let jsonFields = JSONFields([("uninterpretedOption", "uninterpreted_option")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<GoogleProtobuf.UninterpretedOption>.self, into: &self.uninterpretedOption)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption)
  }
}

extension GoogleProtobuf.EnumOptions: JSONObjectMessage {
  public static let jsonFields = JSONFields([("allowAlias", "allow_alias"), ("deprecated", "deprecated"), ("uninterpretedOption", "uninterpreted_option")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(BoolCodec.self, into: &self.allowAlias)
    case 1: try reader.field(BoolCodec.self, into: &self.deprecated)
    case 2: try reader.repeated(MessageCodec<GoogleProtobuf.UninterpretedOption>.self, into: &self.uninterpretedOption)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.allowAlias { try writer.field(fields[0], BoolCodec.self, value) }
    if let value = self.deprecated { try writer.field(fields[1], BoolCodec.self, value) }
    try writer.repeated(fields[2], MessageCodec<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption)
  }
}

extension GoogleProtobuf.EnumValueOptions: JSONObjectMessage {
  public static let jsonFields = JSONFields([("deprecated", "deprecated"), ("uninterpretedOption", "uninterpreted_option")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(BoolCodec.self, into: &self.deprecated)
    case 1: try reader.repeated(MessageCodec<GoogleProtobuf.UninterpretedOption>.self, into: &self.uninterpretedOption)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.deprecated { try writer.field(fields[0], BoolCodec.self, value) }
    try writer.repeated(fields[1], MessageCodec<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption)
  }
}

extension GoogleProtobuf.ServiceOptions: JSONObjectMessage {
  public static let jsonFields = JSONFields([("deprecated", "deprecated"), ("uninterpretedOption", "uninterpreted_option")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(BoolCodec.self, into: &self.deprecated)
    case 1: try reader.repeated(MessageCodec<GoogleProtobuf.UninterpretedOption>.self, into: &self.uninterpretedOption)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.deprecated { try writer.field(fields[0], BoolCodec.self, value) }
    try writer.repeated(fields[1], MessageCodec<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption)
  }
}

extension GoogleProtobuf.MethodOptions: JSONObjectMessage {
  public static let jsonFields = JSONFields([("deprecated", "deprecated"), ("idempotencyLevel", "idempotency_level"), ("uninterpretedOption", "uninterpreted_option")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(BoolCodec.self, into: &self.deprecated)
    case 1: try reader.field(ClosedEnumCodec<GoogleProtobuf.MethodOptions.IdempotencyLevel>.self, into: &self.idempotencyLevel)
    case 2: try reader.repeated(MessageCodec<GoogleProtobuf.UninterpretedOption>.self, into: &self.uninterpretedOption)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.deprecated { try writer.field(fields[0], BoolCodec.self, value) }
    if let value = self.idempotencyLevel { try writer.field(fields[1], ClosedEnumCodec<GoogleProtobuf.MethodOptions.IdempotencyLevel>.self, value) }
    try writer.repeated(fields[2], MessageCodec<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption)
  }
}

extension GoogleProtobuf.UninterpretedOption: JSONObjectMessage {
  public static let jsonFields = JSONFields([("name", "name"), ("identifierValue", "identifier_value"), ("positiveIntValue", "positive_int_value"), ("negativeIntValue", "negative_int_value"), ("doubleValue", "double_value"), ("stringValue", "string_value"), ("aggregateValue", "aggregate_value")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<GoogleProtobuf.UninterpretedOption.NamePart>.self, into: &self.name)
    case 1: try reader.field(StringCodec.self, into: &self.identifierValue)
    case 2: try reader.field(UInt64Codec.self, into: &self.positiveIntValue)
    case 3: try reader.field(Int64Codec.self, into: &self.negativeIntValue)
    case 4: try reader.field(DoubleCodec.self, into: &self.doubleValue)
    case 5: try reader.field(BytesCodec.self, into: &self.stringValue)
    case 6: try reader.field(StringCodec.self, into: &self.aggregateValue)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<GoogleProtobuf.UninterpretedOption.NamePart>.self, self.name)
    if let value = self.identifierValue { try writer.field(fields[1], StringCodec.self, value) }
    if let value = self.positiveIntValue { try writer.field(fields[2], UInt64Codec.self, value) }
    if let value = self.negativeIntValue { try writer.field(fields[3], Int64Codec.self, value) }
    if let value = self.doubleValue { try writer.field(fields[4], DoubleCodec.self, value) }
    if let value = self.stringValue { try writer.field(fields[5], BytesCodec.self, value) }
    if let value = self.aggregateValue { try writer.field(fields[6], StringCodec.self, value) }
  }
}

extension GoogleProtobuf.UninterpretedOption.NamePart: JSONObjectMessage {
  public static let jsonFields = JSONFields([("namePart", "name_part"), ("isExtension", "is_extension")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.namePart)
    case 1: try reader.field(BoolCodec.self, into: &self.isExtension)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.namePart { try writer.field(fields[0], StringCodec.self, value) }
    if let value = self.isExtension { try writer.field(fields[1], BoolCodec.self, value) }
  }
}

extension GoogleProtobuf.SourceCodeInfo: JSONObjectMessage {
  public static let jsonFields = JSONFields([("location", "location")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<GoogleProtobuf.SourceCodeInfo.Location>.self, into: &self.location)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<GoogleProtobuf.SourceCodeInfo.Location>.self, self.location)
  }
}

extension GoogleProtobuf.SourceCodeInfo.Location: JSONObjectMessage {
  public static let jsonFields = JSONFields([("path", "path"), ("span", "span"), ("leadingComments", "leading_comments"), ("trailingComments", "trailing_comments"), ("leadingDetachedComments", "leading_detached_comments")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(Int32Codec.self, into: &self.path)
    case 1: try reader.repeated(Int32Codec.self, into: &self.span)
    case 2: try reader.field(StringCodec.self, into: &self.leadingComments)
    case 3: try reader.field(StringCodec.self, into: &self.trailingComments)
    case 4: try reader.repeated(StringCodec.self, into: &self.leadingDetachedComments)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], Int32Codec.self, self.path)
    try writer.repeated(fields[1], Int32Codec.self, self.span)
    if let value = self.leadingComments { try writer.field(fields[2], StringCodec.self, value) }
    if let value = self.trailingComments { try writer.field(fields[3], StringCodec.self, value) }
    try writer.repeated(fields[4], StringCodec.self, self.leadingDetachedComments)
  }
}

extension GoogleProtobuf.GeneratedCodeInfo: JSONObjectMessage {
  public static let jsonFields = JSONFields([("annotation", "annotation")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<GoogleProtobuf.GeneratedCodeInfo.Annotation>.self, into: &self.annotation)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<GoogleProtobuf.GeneratedCodeInfo.Annotation>.self, self.annotation)
  }
}

extension GoogleProtobuf.GeneratedCodeInfo.Annotation: JSONObjectMessage {
  public static let jsonFields = JSONFields([("path", "path"), ("sourceFile", "source_file"), ("begin", "begin"), ("end", "end")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(Int32Codec.self, into: &self.path)
    case 1: try reader.field(StringCodec.self, into: &self.sourceFile)
    case 2: try reader.field(Int32Codec.self, into: &self.begin)
    case 3: try reader.field(Int32Codec.self, into: &self.end)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], Int32Codec.self, self.path)
    if let value = self.sourceFile { try writer.field(fields[1], StringCodec.self, value) }
    if let value = self.begin { try writer.field(fields[2], Int32Codec.self, value) }
    if let value = self.end { try writer.field(fields[3], Int32Codec.self, value) }
  }
}
