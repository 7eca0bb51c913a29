import CDescriptors
import CProtobufC

private typealias CFile = Google__Protobuf__FileDescriptorProto
private typealias CMessage = Google__Protobuf__DescriptorProto
private typealias CField = Google__Protobuf__FieldDescriptorProto

// libprotobuf-c's descriptors become Swift's; no C pointer leaves this file.

extension SchemaFile {
  /// Reads an encoded `google.protobuf.FileDescriptorProto`, without what it declares.
  public init(encoded: [UInt8]) throws(SchemaFailure) { self = try Self.read(encoded).0 }

  /// Reads an encoded `google.protobuf.FileDescriptorProto` and what it declares.
  static func read(_ bytes: [UInt8]) throws(SchemaFailure) -> (SchemaFile, SchemaDeclarations) {
    // The one type of descriptor.proto that holds itself, which libprotobuf-c follows without an end.
    guard isBounded(bytes[...], nestedIn: messagesField, depth: 0) else { throw .tooDeep(file: "a file") }
    guard let c = google__protobuf__file_descriptor_proto__unpack(nil, bytes.count, bytes) else { throw .notADescriptor }
    defer { google__protobuf__file_descriptor_proto__free_unpacked(c, nil) }
    let syntax = text(c.pointee.syntax)
    let file = SchemaFile(
      name: text(c.pointee.name), package: text(c.pointee.package), syntax: syntax.isEmpty ? "proto2" : syntax,
      dependencies: list(c.pointee.dependency, c.pointee.n_dependency).map { String(cString: $0) })
    var reader = DeclarationReader(file: file, comments: comments(c.pointee))
    reader.read(c.pointee)
    return (file, reader.declarations)
  }

  private static let messagesField: UInt32 = 4
  private static let nestedField: UInt32 = 3

  private static func isBounded(_ bytes: ArraySlice<UInt8>, nestedIn number: UInt32, depth: Int) -> Bool {
    guard depth <= DynamicSchema.depthLimit else { return false }
    var fields = WireFields(bytes)
    while let field = try? fields.next() {
      guard field.number == number, field.wireType == .lengthPrefixed else { continue }
      guard isBounded(field.value, nestedIn: nestedField, depth: depth + 1) else { return false }
    }
    return true
  }
}

/// Where a declaration stands in its file: numbers of fields and places in them, as `google.protobuf.SourceCodeInfo` has it.
private typealias Path = [Int32]

/// What stands in front of the file's declarations, where its compiler was told to keep that; a line each, without the mark.
private func comments(_ c: CFile) -> [Path: String] {
  guard let info = c.source_code_info?.pointee else { return [:] }
  var comments: [Path: String] = [:]
  for location in list(info.location, info.n_location).map(\.pointee) {
    guard let comment = location.leading_comments, comment.pointee != 0 else { continue }
    let lines = String(cString: comment).split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix(" ") ? $0.dropFirst() : $0 }
    comments[Path(UnsafeBufferPointer(start: location.path, count: location.n_path))] =
      lines.reversed().drop { $0.isEmpty }.reversed().joined(separator: "\n")
  }
  return comments
}

private struct DeclarationReader {
  let file: SchemaFile
  let comments: [Path: String]
  var declarations = SchemaDeclarations()

  mutating func read(_ c: CFile) {
    for (place, message) in list(c.message_type, c.n_message_type).enumerated() {
      read(message.pointee, in: file.package, at: [4, Int32(place)])
    }
    for (place, enumeration) in list(c.enum_type, c.n_enum_type).enumerated() {
      read(enumeration.pointee, in: file.package, at: [5, Int32(place)])
    }
    for (place, service) in list(c.service, c.n_service).enumerated() { read(service.pointee, at: [6, Int32(place)]) }
    for field in list(c.extension, c.n_extension) { addExtension(field.pointee, in: file.package) }
  }

  private mutating func note(_ path: Path, _ name: String) {
    if let comment = comments[path] { declarations.comments[name] = comment }
  }

  private mutating func read(_ c: CMessage, in scope: String, at path: Path) {
    let fullName = qualified(text(c.name), in: scope)
    note(path, fullName)
    for (place, field) in list(c.field, c.n_field).enumerated() {
      note(path + [2, Int32(place)], "\(fullName).\(text(field.pointee.name))")
    }
    let fields = list(c.field, c.n_field).compactMap { field($0.pointee, name: text($0.pointee.name), isExtension: false) }
    declarations.messages[fullName] = MessageType(
      fullName: fullName, fields: fields, oneofs: list(c.oneof_decl, c.n_oneof_decl).map { text($0.pointee.name) },
      oneofOptions: list(c.oneof_decl, c.n_oneof_decl).map { encoded($0.pointee.options) },
      isMapEntry: c.options != nil && c.options.pointee.map_entry != 0, file: file.name, options: encoded(c.options))
    for (place, nested) in list(c.nested_type, c.n_nested_type).enumerated() {
      read(nested.pointee, in: fullName, at: path + [3, Int32(place)])
    }
    for (place, enumeration) in list(c.enum_type, c.n_enum_type).enumerated() {
      read(enumeration.pointee, in: fullName, at: path + [4, Int32(place)])
    }
    for field in list(c.extension, c.n_extension) { addExtension(field.pointee, in: fullName) }
  }

  private mutating func read(_ c: Google__Protobuf__EnumDescriptorProto, in scope: String, at path: Path) {
    let fullName = qualified(text(c.name), in: scope)
    note(path, fullName)
    for (place, value) in list(c.value, c.n_value).enumerated() {
      note(path + [2, Int32(place)], "\(fullName).\(text(value.pointee.name))")
    }
    declarations.enums[fullName] = EnumType(
      fullName: fullName, values: list(c.value, c.n_value).map { (text($0.pointee.name), $0.pointee.number) }, file: file.name)
  }

  private mutating func read(_ c: Google__Protobuf__ServiceDescriptorProto, at path: Path) {
    let fullName = qualified(text(c.name), in: file.package)
    note(path, fullName)
    for (place, method) in list(c.method, c.n_method).enumerated() {
      note(path + [2, Int32(place)], "\(fullName).\(text(method.pointee.name))")
    }
    let methods = list(c.method, c.n_method).map(\.pointee).map { method in
      MethodType(
        name: text(method.name), request: typeName(method.input_type), response: typeName(method.output_type),
        clientStreaming: method.client_streaming != 0, serverStreaming: method.server_streaming != 0,
        options: encoded(method.options))
    }
    declarations.services[fullName] = ServiceType(
      fullName: fullName, methods: methods, file: file.name, options: encoded(c.options))
  }

  private mutating func addExtension(_ c: CField, in scope: String) {
    guard let field = field(c, name: "[\(qualified(text(c.name), in: scope))]", isExtension: true) else { return }
    declarations.extensions[typeName(c.extendee), default: []].append(field)
  }

  /// Nil for a type that this library does not know.
  private func field(_ c: CField, name: String, isExtension: Bool) -> FieldType? {
    guard let kind = FieldType.Kind(rawValue: UInt32(c.type.rawValue)) else { return nil }
    let isRepeated = c.label == GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__LABEL__LABEL_REPEATED
    let isRequired = c.label == GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__LABEL__LABEL_REQUIRED
    let isProto3 = file.syntax == "proto3"
    let isProto3Optional = c.proto3_optional != 0
    // An `optional` of proto3 has a oneof of its own, which is no oneof of the schema.
    let oneof = c.has_oneof_index != 0 && !isProto3Optional ? Int(c.oneof_index) : nil
    let isPackable = isRepeated && kind.wireType != .lengthPrefixed && kind != .group
    let packed: Bool? = c.options != nil && c.options.pointee.has_packed != 0 ? c.options.pointee.packed != 0 : nil
    let jsonName = text(c.json_name)
    return FieldType(
      name: name, jsonName: isExtension ? name : jsonName.isEmpty ? camelCase(name) : jsonName,
      number: UInt32(bitPattern: c.number), kind: kind, typeName: typeName(c.type_name), isRepeated: isRepeated,
      isPacked: isPackable && (packed ?? (file.syntax != "proto2")),
      hasPresence: !isRepeated && (!isProto3 || isProto3Optional || kind == .message || oneof != nil || isExtension),
      isRequired: isRequired,
      isOptional: isProto3Optional || file.syntax == "proto2" && !isRepeated && !isRequired && oneof == nil,
      oneof: oneof, isExtension: isExtension, options: encoded(c.options))
  }

  /// `order_id` as `orderId`: what compilers leave out of a descriptor when it is the usual.
  private func camelCase(_ name: String) -> String {
    var camel = ""
    var isBehindUnderscore = false
    for character in name {
      if character == "_" {
        isBehindUnderscore = true
      } else {
        camel += isBehindUnderscore ? character.uppercased() : String(character)
        isBehindUnderscore = false
      }
    }
    return camel
  }
}

private func list<Element>(_ pointer: UnsafeMutablePointer<Element?>?, _ count: Int) -> [Element] {
  UnsafeBufferPointer(start: pointer, count: count).map { $0! }
}

private func text(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }

private func qualified(_ name: String, in scope: String) -> String { scope.isEmpty ? name : "\(scope).\(name)" }

private func typeName(_ pointer: UnsafePointer<CChar>?) -> String {
  let name = text(pointer)
  return name.hasPrefix(".") ? String(name.dropFirst()) : name
}

/// Options as they came, custom ones among them, which are unknown fields here.
private func encoded<Options>(_ pointer: UnsafeMutablePointer<Options>?) -> [UInt8] {
  guard let pointer else { return [] }
  let base = UnsafeRawPointer(pointer).assumingMemoryBound(to: ProtobufCMessage.self)
  return [UInt8](unsafeUninitializedCapacity: protobuf_c_message_get_packed_size(base)) { buffer, count in
    count = protobuf_c_message_pack(base, buffer.baseAddress)
  }
}
