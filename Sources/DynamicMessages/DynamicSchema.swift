/// The messages, enums and services of files that were learnt at run time, ready to read and write messages by.
///
/// Immutable: more files make another schema. Usable from any task.
public final class DynamicSchema: Sendable {
  /// In the order in which they were given, each once.
  public let files: [SchemaFile]
  /// By their full names, as are all of these.
  public let messages: [String: MessageType]
  public let enums: [String: EnumType]
  public let services: [String: ServiceType]
  /// The extensions of all files, by the full name of the message that they extend.
  public let extensions: [String: [FieldType]]
  /// What stands in front of declarations, where the files have it: by full names, of fields, values and methods too
  /// (`billing.v1.InvoiceService.GetInvoice`); lines, without the mark.
  public let comments: [String: String]
  let wire: CMessages

  /// Reads encoded `google.protobuf.FileDescriptorProto`s, in any order; of several files of one name the first counts.
  ///
  /// Fails where one is none, and where a field or a method has a type that none of them declares.
  public init(files encoded: [[UInt8]]) throws(SchemaFailure) {
    var names: Set<String> = []
    var files: [SchemaFile] = []
    var declarations = SchemaDeclarations()
    for bytes in encoded {
      let (file, declared) = try SchemaFile.read(bytes)
      guard names.insert(file.name).inserted else { continue }
      files.append(file)
      declarations.add(declared)
    }
    self.files = files
    enums = declarations.enums
    services = declarations.services
    extensions = declarations.extensions
    comments = declarations.comments
    messages = declarations.messages.mapValues { message in
      MessageType(message, extensions: declarations.extensions[message.fullName] ?? [])
    }
    for message in messages.values {
      for field in message.fields { try Self.check(field, of: message.fullName, messages, enums) }
    }
    for service in services.values {
      for method in service.methods {
        for type in [method.request, method.response] where messages[type] == nil {
          throw SchemaFailure.undeclared(type: type, neededBy: "\(service.fullName)/\(method.name)")
        }
      }
    }
    wire = CMessages(messages)
  }

  /// Reads an encoded `google.protobuf.FileDescriptorSet`, as `protoc --include_imports --descriptor_set_out=FILE` writes it.
  public convenience init(descriptorSet: [UInt8]) throws(SchemaFailure) {
    try self.init(files: Self.files(inDescriptorSet: descriptorSet))
  }

  /// The encoded files of a `google.protobuf.FileDescriptorSet`.
  public static func files(inDescriptorSet bytes: [UInt8]) throws(SchemaFailure) -> [[UInt8]] {
    var files: [[UInt8]] = []
    var fields = WireFields(bytes[...])
    do throws(WireFailure) {
      while let field = try fields.next() {
        guard field.number == 1, field.wireType == .lengthPrefixed else { continue }
        files.append([UInt8](field.value))
      }
    } catch { throw .notADescriptor }
    return files
  }

  /// The files' names that are imported and not there.
  public var missingImports: [String] {
    let names = Set(files.map(\.name))
    return Set(files.flatMap(\.dependencies)).subtracting(names).sorted()
  }

  private static func check(
    _ field: FieldType, of message: String, _ messages: [String: MessageType], _ enums: [String: EnumType]
  ) throws(SchemaFailure) {
    let isThere =
      switch field.kind {
      case .message, .group: messages[field.typeName] != nil
      case .enumeration: enums[field.typeName] != nil
      default: true
      }
    guard isThere else { throw .undeclared(type: field.typeName, neededBy: "\(message).\(field.name)") }
  }
}

/// Files that make no schema.
public enum SchemaFailure: Error, Equatable, CustomStringConvertible {
  case notADescriptor
  /// Messages, in a file's descriptor, more than ``DynamicSchema/depthLimit`` inside each other.
  case tooDeep(file: String)
  case undeclared(type: String, neededBy: String)

  public var description: String {
    switch self {
    case .notADescriptor: "this is no encoding of google.protobuf.FileDescriptorProto"
    case .tooDeep(let file): "\(file) declares more than \(DynamicSchema.depthLimit) messages inside each other"
    case .undeclared(let type, let place):
      "\(place) has the type \(type), which no file here declares; give its file too (protoc writes all with --include_imports)"
    }
  }
}

extension DynamicSchema {
  /// How many messages may lie inside each other below the first.
  public static let depthLimit = 100
}

/// What the files declare, before it is put together.
struct SchemaDeclarations {
  var messages: [String: MessageType] = [:]
  var enums: [String: EnumType] = [:]
  var services: [String: ServiceType] = [:]
  var extensions: [String: [FieldType]] = [:]
  var comments: [String: String] = [:]

  mutating func add(_ other: SchemaDeclarations) {
    messages.merge(other.messages) { first, _ in first }
    enums.merge(other.enums) { first, _ in first }
    services.merge(other.services) { first, _ in first }
    extensions.merge(other.extensions) { $0 + $1 }
    comments.merge(other.comments) { first, _ in first }
  }
}
