import CDescriptors
import CProtobufC

private typealias CFile = Google__Protobuf__FileDescriptorProto
private typealias CMessage = Google__Protobuf__DescriptorProto
private typealias CField = Google__Protobuf__FieldDescriptorProto
private typealias CEnum = Google__Protobuf__EnumDescriptorProto
private typealias CService = Google__Protobuf__ServiceDescriptorProto

/// Turns libprotobuf-c's descriptors into a ``Schema``; no C pointer leaves this file.
struct DescriptorReader {
  private let schema = Schema()
  private static let noSideEffects =
    GOOGLE__PROTOBUF__METHOD_OPTIONS__IDEMPOTENCY_LEVEL__NO_SIDE_EFFECTS

  /// What protoc writes to a plugin's standard input.
  static func request(_ bytes: [UInt8]) throws(GenerationFailure) -> GenerationRequest {
    guard let request = google__protobuf__compiler__code_generator_request__unpack(nil, bytes.count, bytes) else {
      throw GenerationFailure("standard input is not a CodeGeneratorRequest: protoc runs this program, people run protoc")
    }
    defer { google__protobuf__compiler__code_generator_request__free_unpacked(request, nil) }
    let reader = DescriptorReader()
    for file in list(request.pointee.proto_file, request.pointee.n_proto_file) { try reader.add(file) }
    return GenerationRequest(
      schema: reader.schema,
      filesToGenerate: list(request.pointee.file_to_generate, request.pointee.n_file_to_generate).map { String(cString: $0) },
      parameter: text(request.pointee.parameter))
  }

  private func add(_ pointer: UnsafeMutablePointer<CFile>) throws(GenerationFailure) {
    let c = pointer.pointee
    let places = SourcePlaces(pointer)
    // Comments and places serve the generator alone; a descriptor that travels goes without.
    let sourceInformation = pointer.pointee.source_code_info
    pointer.pointee.source_code_info = nil
    defer { pointer.pointee.source_code_info = sourceInformation }
    let size = google__protobuf__file_descriptor_proto__get_packed_size(pointer)
    let encoded = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = google__protobuf__file_descriptor_proto__pack(pointer, buffer.baseAddress)
    }

    let syntax = text(c.syntax)
    let file = FileSchema(
      name: text(c.name), package: text(c.package), syntax: syntax.isEmpty ? "proto2" : syntax, declaration: places[[12]],
      dependencies: list(c.dependency, c.n_dependency).map { String(cString: $0) }, encoded: encoded)
    for (index, message) in list(c.message_type, c.n_message_type).enumerated() {
      file.messages.append(try self.message(message.pointee, in: file.package, file, places, [4, Int32(index)]))
    }
    for (index, declared) in list(c.enum_type, c.n_enum_type).enumerated() {
      file.enums.append(enumeration(declared.pointee, in: file.package, file, places, [5, Int32(index)]))
    }
    for (index, declared) in list(c.service, c.n_service).enumerated() {
      file.services.append(service(declared.pointee, file, places, [6, Int32(index)]))
    }
    for (index, declared) in list(c.extension, c.n_extension).enumerated() {
      let field = try self.field(declared.pointee, file, places[[7, Int32(index)]])
      schema.extensions[typeName(declared.pointee.extendee), default: [:]][qualified(field.name, in: file.package)] = field
    }
    schema.files.append(file)
    schema.fileByName[file.name] = file
  }

  private func message(
    _ c: CMessage, in scope: String, _ file: FileSchema, _ places: SourcePlaces, _ path: [Int32]
  ) throws(GenerationFailure) -> MessageSchema {
    let fullName = qualified(text(c.name), in: scope)
    let message = MessageSchema(
      name: text(c.name), fullName: fullName, declaration: places[path], file: file,
      isMapEntry: c.options != nil && c.options.pointee.map_entry != 0, options: rawOptions(c.options))
    for (index, oneof) in list(c.oneof_decl, c.n_oneof_decl).enumerated() {
      message.oneofs.append(
        OneofSchema(
          name: text(oneof.pointee.name), declaration: places[path + [8, Int32(index)]],
          options: rawOptions(oneof.pointee.options)))
    }
    for (index, declared) in list(c.field, c.n_field).enumerated() {
      let field = try self.field(declared.pointee, file, places[path + [2, Int32(index)]])
      if declared.pointee.has_oneof_index != 0 {
        let oneof = message.oneofs[Int(declared.pointee.oneof_index)]
        oneof.fields.append(field)
        if field.isProto3Optional { oneof.isSynthetic = true } else { field.oneof = oneof }
      }
      message.fields.append(field)
    }
    message.oneofs.removeAll(where: \.isSynthetic)
    for (index, nested) in list(c.nested_type, c.n_nested_type).enumerated() {
      message.messages.append(try self.message(nested.pointee, in: fullName, file, places, path + [3, Int32(index)]))
    }
    for (index, nested) in list(c.enum_type, c.n_enum_type).enumerated() {
      message.enums.append(enumeration(nested.pointee, in: fullName, file, places, path + [4, Int32(index)]))
    }
    schema.messages[fullName] = message
    return message
  }

  private func field(_ c: CField, _ file: FileSchema, _ declaration: Declaration) throws(GenerationFailure) -> FieldSchema {
    guard let kind = FieldKind(rawValue: UInt32(c.type.rawValue)) else {
      throw GenerationFailure(declaration, "field '\(text(c.name))' has a type that this generator does not know")
    }
    let isPacked: Bool? = c.options != nil && c.options.pointee.has_packed != 0 ? c.options.pointee.packed != 0 : nil
    return FieldSchema(
      name: text(c.name), jsonName: text(c.json_name), number: c.number, kind: kind,
      isRepeated: c.label == GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__LABEL__LABEL_REPEATED,
      isRequired: c.label == GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__LABEL__LABEL_REQUIRED,
      isProto3Optional: c.proto3_optional != 0, isPackedByOption: isPacked, typeName: typeName(c.type_name),
      declaration: declaration, options: rawOptions(c.options), file: file)
  }

  private func enumeration(
    _ c: CEnum, in scope: String, _ file: FileSchema, _ places: SourcePlaces, _ path: [Int32]
  ) -> EnumSchema {
    let declared = EnumSchema(
      name: text(c.name), fullName: qualified(text(c.name), in: scope), declaration: places[path], file: file)
    for (index, value) in list(c.value, c.n_value).enumerated() {
      declared.values.append(
        EnumValueSchema(
          name: text(value.pointee.name), number: value.pointee.number, declaration: places[path + [2, Int32(index)]]))
    }
    schema.enums[declared.fullName] = declared
    return declared
  }

  private func service(_ c: CService, _ file: FileSchema, _ places: SourcePlaces, _ path: [Int32]) -> ServiceSchema {
    let service = ServiceSchema(
      name: text(c.name), fullName: qualified(text(c.name), in: file.package), declaration: places[path])
    for (index, method) in list(c.method, c.n_method).enumerated() {
      let c = method.pointee
      service.methods.append(
        MethodSchema(
          name: text(c.name), request: typeName(c.input_type), response: typeName(c.output_type),
          clientStreaming: c.client_streaming != 0, serverStreaming: c.server_streaming != 0,
          hasNoSideEffects: c.options != nil && c.options.pointee.idempotency_level == Self.noSideEffects,
          declaration: places[path + [2, Int32(index)]], options: rawOptions(c.options)))
    }
    return service
  }
}

/// What protoc asks for.
struct GenerationRequest {
  let schema: Schema
  let filesToGenerate: [String]
  let parameter: String
}

/// Where the declarations of a file are, by their path in the descriptor.
private struct SourcePlaces {
  private let file: String
  private var declarations: [[Int32]: Declaration] = [:]

  init(_ pointer: UnsafeMutablePointer<CFile>) {
    file = text(pointer.pointee.name)
    guard let information = pointer.pointee.source_code_info?.pointee else { return }
    for location in list(information.location, information.n_location) {
      let c = location.pointee
      let path = Array(UnsafeBufferPointer(start: c.path, count: c.n_path))
      let span = Array(UnsafeBufferPointer(start: c.span, count: c.n_span))
      let place = span.count >= 2 ? "\(file):\(span[0] + 1):\(span[1] + 1)" : file
      declarations[path] = Declaration(place: place, comment: comment(text(c.leading_comments), text(c.trailing_comments)))
    }
  }

  subscript(path: [Int32]) -> Declaration { declarations[path] ?? Declaration(place: file, comment: []) }

  private func comment(_ leading: String, _ trailing: String) -> [String] {
    var lines = (leading.isEmpty ? trailing : leading).split(separator: "\n", omittingEmptySubsequences: false).map {
      line -> String in
      var line = line.hasPrefix(" ") ? line.dropFirst() : line
      while line.last?.isWhitespace == true { line.removeLast() }
      return String(line)
    }
    while lines.last == "" { lines.removeLast() }
    while lines.first == "" { lines.removeFirst() }
    return lines
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

/// The options that descriptor.proto does not know itself: custom ones arrive as unknown fields.
private func rawOptions<Options>(_ pointer: UnsafeMutablePointer<Options>?) -> RawOptions {
  guard let pointer else { return RawOptions(values: [:]) }
  let base = UnsafeRawPointer(pointer).assumingMemoryBound(to: ProtobufCMessage.self).pointee
  var values: [UInt32: [UInt8]] = [:]
  for field in UnsafeBufferPointer(start: base.unknown_fields, count: Int(base.n_unknown_fields))
  where field.wire_type == PROTOBUF_C_WIRE_TYPE_LENGTH_PREFIXED {
    // libprotobuf-c keeps the length in front of the value.
    let bytes = UnsafeBufferPointer(start: field.data, count: field.len)
    let lengthBytes = (bytes.firstIndex { $0 < 0x80 } ?? -1) + 1
    values[field.tag, default: []] += bytes.dropFirst(lengthBytes)
  }
  return RawOptions(values: values)
}
