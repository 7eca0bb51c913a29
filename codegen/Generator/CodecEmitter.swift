/// Emits how a message is read, one case per field, and written, from its last field to its first.
struct CodecEmitter {
  let schema: Schema
  let access: String

  func emit(_ message: MessageSchema, into source: inout SourceText) throws(GenerationFailure) {
    source.line()
    try source.block(
      "\(access)mutating func merge(from reader: inout \(schema.protobuf("WireReader"))) throws(\(schema.protobuf("DecodingFailure")))"
    ) { (source) throws(GenerationFailure) in
      try source.block("while true") { (source) throws(GenerationFailure) in
        source.line("let tag = try reader.nextTag()")
        source.line("switch tag {")
        source.line("case 0: return")
        if let group = message.groupField {
          source.line("case \(UInt32(group.number) << 3 | 4): return try reader.endGroup()")
        }
        for field in message.fields { try emitRead(try schema.shape(field), message, &source) }
        source.line("default: try reader.unknown(tag, into: &self.unknownFields)")
        source.line("}")
      }
    }
    source.line()
    try source.block("\(access)func encode(into writer: inout \(schema.protobuf("WireWriter")))") {
      (source) throws(GenerationFailure) in
      source.line("writer.unknown(self.unknownFields)")
      var rest = message.fields.sorted { $0.number > $1.number }[...]
      while let field = rest.first {
        guard let oneof = field.oneof else {
          try emitWrite(try schema.shape(field), &source)
          rest = rest.dropFirst()
          continue
        }
        let run = rest.prefix { $0.oneof === oneof }
        try emitWrite(oneof, Array(run), &source)
        rest = rest.dropFirst(run.count)
      }
    }
  }

  private func emitRead(_ shape: FieldShape, _ message: MessageSchema, _ source: inout SourceText) throws(GenerationFailure) {
    let property = "self." + shape.name
    switch shape.presence {
    case .implicit, .optional:
      if shape.kind == .group {
        source.line("case \(shape.tag): try reader.group(into: &\(property))")
      } else if shape.isClosedEnum {
        source.line("case \(shape.tag): try reader.closed(into: &\(property), unknown: &self.unknownFields)")
      } else if let method = shape.readerMethod {
        source.line("case \(shape.tag): \(property) = try reader.\(method)()")
      } else {
        source.line("case \(shape.tag): try reader.message(into: &\(property))")
      }
    case .repeated:
      if shape.kind == .group {
        source.line("case \(shape.tag): \(property).append(try reader.group())")
      } else if shape.isClosedEnum {
        source.line("case \(shape.tag): try reader.append(closed: &\(property), unknown: &self.unknownFields)")
        source.line("case \(shape.packedTag): try reader.packed(closed: &\(property), unknown: &self.unknownFields)")
      } else if shape.isNumeric {
        source.line("case \(shape.tag): \(property).append(try reader.\(shape.readerMethod!)())")
        source.line("case \(shape.packedTag): try reader.packed(\(shape.codec).self, into: &\(property))")
      } else {
        source.line("case \(shape.tag): try reader.append(\(shape.codec).self, to: &\(property))")
      }
    case .map(let key, let value):
      if value.isClosedEnum {
        source.line(
          "case \(shape.tag): try reader.entry(\(key.codec).self, closed: &\(property), unknown: &self.unknownFields)")
      } else {
        source.line("case \(shape.tag): try reader.entry(\(key.codec).self, \(value.codec).self, into: &\(property))")
      }
    case .oneof:
      let oneof = "self." + Names.escaped(shape.field.oneof!.swiftName)
      if shape.isClosedEnum {
        source.line("case \(shape.tag):")
        source.line("  var value: \(shape.element)?")
        source.line("  try reader.closed(into: &value, unknown: &self.unknownFields)")
        source.line("  if let value { \(oneof) = .\(shape.name)(value) }")
      } else if let method = shape.readerMethod {
        source.line("case \(shape.tag): \(oneof) = .\(shape.name)(try reader.\(method)())")
      } else {
        source.line("case \(shape.tag):")
        source.line("  var value = \(shape.element)()")
        source.line("  if case .\(shape.name)(let earlier) = \(oneof) { value = earlier }")
        source.line("  \(oneof) = nil")
        source.line("  try reader.\(shape.kind == .group ? "group" : "message")(into: &value)")
        source.line("  \(oneof) = .\(shape.name)(value)")
      }
    }
  }

  private func emitWrite(_ shape: FieldShape, _ source: inout SourceText) throws(GenerationFailure) {
    let property = "self." + shape.name
    switch shape.presence {
    case .implicit:
      source.line("if \(shape.isSet(property)) { writer.field(\(shape.tag), \(shape.codec).self, \(property)) }")
    case .optional:
      source.line("if let value = \(property) { \(shape.write("value")) }")
    case .repeated where shape.kind == .group:
      source.line("writer.groups(\(shape.tag), \(property))")
    case .repeated:
      let (form, tag) = shape.isPacked ? ("packed", shape.packedTag) : ("repeated", shape.tag)
      source.line("writer.\(form)(\(tag), \(shape.codec).self, \(property))")
    case .map(let key, let value):
      source.line("writer.map(\(shape.tag), \(key.codec).self, \(value.codec).self, \(property))")
    case .oneof: preconditionFailure("a oneof's fields are written together")
    }
  }

  private func emitWrite(_ oneof: OneofSchema, _ fields: [FieldSchema], _ source: inout SourceText) throws(GenerationFailure) {
    source.line("switch self.\(Names.escaped(oneof.swiftName)) {")
    for field in fields {
      let shape = try schema.shape(field)
      source.line("case .\(shape.name)(let value): \(shape.write("value"))")
    }
    source.line(fields.count == oneof.fields.count ? "case nil: break" : "default: break")
    source.line("}")
  }
}

extension FieldShape {
  /// The statement that writes one value.
  fileprivate func write(_ value: String) -> String {
    kind == .group ? "writer.group(\(tag), \(value))" : "writer.field(\(tag), \(codec).self, \(value))"
  }
}

extension Schema {
  /// Marks the messages that are groups, by the field each is declared with: its end has that field's number.
  func markGroups() {
    for file in files {
      for message in file.allMessages {
        for field in message.fields where field.kind == .group { messages[field.typeName]?.groupField = field }
      }
    }
    for field in extensions.values.flatMap(\.values) where field.kind == .group { messages[field.typeName]?.groupField = field }
  }

  /// Marks the messages that have a required field, or may hold a message that has one.
  func markRequired() {
    let all = files.flatMap(\.allMessages)
    for message in all where message.fields.contains(where: \.isRequired) { message.hasRequired = true }
    var isChanged = true
    while isChanged {
      isChanged = false
      for message in all where !message.hasRequired && message.fields.contains(where: { holder(of: $0)?.hasRequired == true }) {
        message.hasRequired = true
        isChanged = true
      }
    }
  }

  /// The message that a field holds, a map by its values.
  func holder(of field: FieldSchema) -> MessageSchema? {
    guard let message = messages[field.typeName] else { return nil }
    return message.isMapEntry ? messages[message.fields[1].typeName] : message
  }
}
