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
    var reader = DeclarationReader(file: file)
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

private struct DeclarationReader {
  let file: SchemaFile
  var declarations = SchemaDeclarations()

  mutating func read(_ c: CFile) {
    for message in list(c.message_type, c.n_message_type) { read(message.pointee, in: file.package) }
    for enumeration in list(c.enum_type, c.n_enum_type) { read(enumeration.pointee, in: file.package) }
    for service in list(c.service, c.n_service) { read(service.pointee) }
    for field in list(c.extension, c.n_extension) { addExtension(field.pointee, in: file.package) }
  }

  private mutating func read(_ c: CMessage, in scope: String) {
    let fullName = qualified(text(c.name), in: scope)
    let fields = list(c.field, c.n_field).compactMap { field($0.pointee, name: text($0.pointee.name), isExtension: false) }
    declarations.messages[fullName] = MessageType(
      fullName: fullName, fields: fields, oneofs: list(c.oneof_decl, c.n_oneof_decl).map { text($0.pointee.name) },
      isMapEntry: c.options != nil && c.options.pointee.map_entry != 0, file: file.name, options: encoded(c.options))
    for nested in list(c.nested_type, c.n_nested_type) { read(nested.pointee, in: fullName) }
    for enumeration in list(c.enum_type, c.n_enum_type) { read(enumeration.pointee, in: fullName) }
    for field in list(c.extension, c.n_extension) { addExtension(field.pointee, in: fullName) }
  }

  private mutating func read(_ c: Google__Protobuf__EnumDescriptorProto, in scope: String) {
    let fullName = qualified(text(c.name), in: scope)
    declarations.enums[fullName] = EnumType(
      fullName: fullName, values: list(c.value, c.n_value).map { (text($0.pointee.name), $0.pointee.number) }, file: file.name)
  }

  private mutating func read(_ c: Google__Protobuf__ServiceDescriptorProto) {
    let fullName = qualified(text(c.name), in: file.package)
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
