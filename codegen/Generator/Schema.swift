/// The files that protoc hands over, linked: every type that a field or a method names is found by its full name.
final class Schema {
  /// Each behind the files it imports.
  var files: [FileSchema] = []
  var fileByName: [String: FileSchema] = [:]
  var messages: [String: MessageSchema] = [:]
  var enums: [String: EnumSchema] = [:]
  /// By the full name of the extended message, then by the extension's full name without a leading dot.
  var extensions: [String: [String: FieldSchema]] = [:]
  /// The nested types of the file that is being emitted, by their Swift names.
  var shadowed: Set<String> = []
}

final class FileSchema {
  let name: String
  let package: String
  let syntax: String
  /// Of the statement that names the syntax.
  let declaration: Declaration
  let dependencies: [String]
  /// The `FileDescriptorProto` without its source information.
  let encoded: [UInt8]
  var messages: [MessageSchema] = []
  var enums: [EnumSchema] = []
  var services: [ServiceSchema] = []
  /// The Swift names of all types that are nested in a message.
  var nestedTypes: Set<String> = []

  init(name: String, package: String, syntax: String, declaration: Declaration, dependencies: [String], encoded: [UInt8]) {
    (self.name, self.package, self.syntax, self.declaration) = (name, package, syntax, declaration)
    (self.dependencies, self.encoded) = (dependencies, encoded)
  }
}

/// What is written at a declaration's place in its file.
struct Declaration {
  /// `billing/v1/invoice.proto:12:3`.
  let place: String
  /// The comment's lines, without the slashes.
  let comment: [String]
}

final class MessageSchema {
  let name: String
  let fullName: String
  let declaration: Declaration
  unowned let file: FileSchema
  let isMapEntry: Bool
  let options: RawOptions
  var fields: [FieldSchema] = []
  var oneofs: [OneofSchema] = []
  var messages: [MessageSchema] = []
  var enums: [EnumSchema] = []
  /// The field that the message is a group of.
  var groupField: FieldSchema?
  /// Whether a required field of proto2 may be missing in it, or in a message within.
  var hasRequired = false
  /// The Swift name within its parent, and from its namespace on.
  var swiftName = ""
  var swiftPath = ""

  init(name: String, fullName: String, declaration: Declaration, file: FileSchema, isMapEntry: Bool, options: RawOptions) {
    self.options = options
    (self.name, self.fullName, self.declaration, self.file) = (name, fullName, declaration, file)
    self.isMapEntry = isMapEntry
  }
}

final class OneofSchema {
  let name: String
  let declaration: Declaration
  let options: RawOptions
  var fields: [FieldSchema] = []
  /// Made by protoc for an `optional` field.
  var isSynthetic = false
  var swiftName = ""
  var swiftType = ""

  init(name: String, declaration: Declaration, options: RawOptions) {
    (self.name, self.declaration, self.options) = (name, declaration, options)
  }
}

final class FieldSchema {
  let name: String
  /// The name in JSON: lowerCamelCase, or what the schema says.
  let jsonName: String
  let number: Int32
  let kind: FieldKind
  let isRepeated: Bool
  /// Whether the schema says `optional`.
  let isProto3Optional: Bool
  let isPackedByOption: Bool?
  /// Of the message or enum, without a leading dot.
  let typeName: String
  let declaration: Declaration
  let options: RawOptions
  unowned let file: FileSchema
  /// proto2's `required`.
  let isRequired: Bool
  var oneof: OneofSchema?
  var swiftName = ""
  /// Whether the field's message can contain the message it is a field of.
  var isRecursive = false

  init(
    name: String, jsonName: String, number: Int32, kind: FieldKind, isRepeated: Bool, isRequired: Bool, isProto3Optional: Bool,
    isPackedByOption: Bool?, typeName: String, declaration: Declaration, options: RawOptions, file: FileSchema
  ) {
    (self.jsonName, self.isRequired) = (jsonName, isRequired)
    (self.name, self.number, self.kind, self.isRepeated) = (name, number, kind, isRepeated)
    (self.isProto3Optional, self.isPackedByOption, self.typeName) = (isProto3Optional, isPackedByOption, typeName)
    (self.declaration, self.options, self.file) = (declaration, options, file)
  }
}

/// `FieldDescriptorProto.Type`.
enum FieldKind: UInt32 {
  case double = 1
  case float, int64, uint64, int32, fixed64, fixed32, bool, string, group, message, bytes, uint32, enumeration
  case sfixed32, sfixed64, sint32, sint64
}

final class EnumSchema {
  let name: String
  let fullName: String
  let declaration: Declaration
  unowned let file: FileSchema
  var values: [EnumValueSchema] = []
  /// Whether a number that the schema does not name is no value but an unknown field: proto2's enums.
  var isClosed: Bool { file.syntax != "proto3" }
  var swiftName = ""
  var swiftPath = ""

  init(name: String, fullName: String, declaration: Declaration, file: FileSchema) {
    (self.name, self.fullName, self.declaration, self.file) = (name, fullName, declaration, file)
  }
}

final class EnumValueSchema {
  let name: String
  let number: Int32
  let declaration: Declaration
  var swiftName = ""

  init(name: String, number: Int32, declaration: Declaration) {
    (self.name, self.number, self.declaration) = (name, number, declaration)
  }
}

final class ServiceSchema {
  let name: String
  let fullName: String
  let declaration: Declaration
  var methods: [MethodSchema] = []
  var swiftName = ""

  init(name: String, fullName: String, declaration: Declaration) {
    (self.name, self.fullName, self.declaration) = (name, fullName, declaration)
  }
}

final class MethodSchema {
  let name: String
  let request: String
  let response: String
  let clientStreaming: Bool
  let serverStreaming: Bool
  /// `option idempotency_level = NO_SIDE_EFFECTS`: it reads.
  let hasNoSideEffects: Bool
  let declaration: Declaration
  let options: RawOptions
  var swiftName = ""

  init(
    name: String, request: String, response: String, clientStreaming: Bool, serverStreaming: Bool, hasNoSideEffects: Bool,
    declaration: Declaration, options: RawOptions
  ) {
    self.hasNoSideEffects = hasNoSideEffects
    (self.name, self.request, self.response) = (name, request, response)
    (self.clientStreaming, self.serverStreaming) = (clientStreaming, serverStreaming)
    (self.declaration, self.options) = (declaration, options)
  }
}
