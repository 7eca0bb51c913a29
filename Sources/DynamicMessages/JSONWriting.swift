import Protobuf

extension DynamicSchema {
  func write(_ message: DynamicMessage, into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let type = messages[message.type]!
    if type.fullName == MessageType.anyName { return try writeAny(message, into: &writer) }
    if let form = type.wellKnownForm { return try writeWellKnown(form, message, into: &writer) }
    writer.open("{")
    try writeFields(message, of: type, into: &writer)
    writer.close("}")
  }

  private func writeWellKnown<Form: JSONMessage>(
    _ form: Form.Type, _ message: DynamicMessage, into writer: inout JSONWriter
  ) throws(JSONEncodingFailure) {
    let known: Form
    do throws(DecodingFailure) { known = try Form(decoding: wire.pack(message)) } catch {
      throw JSONEncodingFailure(.undecodable(type: Form.fullName, error))
    }
    try known.writeJSON(into: &writer)
  }

  func writeFields(_ message: DynamicMessage, of type: MessageType, into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    for field in type.fields {
      guard let value = message.fields[field.number] ?? initial(field, writer.options) else { continue }
      writer.separate()
      writer.string(writer.options.usesProtoNames ? field.name : field.jsonName)
      writer.colon()
      do throws(JSONEncodingFailure) { try write(value, field, into: &writer) } catch {
        throw error.inside(field: field.jsonName)
      }
    }
  }

  /// What a field that is not set is written as, where that is asked for.
  private func initial(_ field: FieldType, _ options: JSONWritingOptions) -> DynamicField? {
    guard options.writesDefaults, !field.hasPresence else { return nil }
    return field.isRepeated ? .repeated([]) : field.initial.map { .singular($0) }
  }

  private func write(_ value: DynamicField, _ field: FieldType, into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    switch value {
    case .singular(let value): try write(value, field, into: &writer)
    case .repeated(let values):
      if let entry = mapEntry(of: field) { return try writeMap(entry, values, into: &writer) }
      writer.open("[")
      for (index, value) in values.enumerated() {
        writer.separate()
        do throws(JSONEncodingFailure) { try write(value, field, into: &writer) } catch { throw error.inside(index: index) }
      }
      writer.close("]")
    }
  }

  private func writeMap(_ entry: MapEntry, _ values: [DynamicValue], into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    try writer.enter()
    writer.open("{")
    for (key, value) in entry.sorted(values) {
      writer.separate()
      writer.string(key.text)
      writer.colon()
      do throws(JSONEncodingFailure) { try write(value, entry.value, into: &writer) } catch { throw error.inside(key: key.text) }
    }
    writer.close("}")
    writer.leave()
  }

  private func write(_ value: DynamicValue, _ field: FieldType, into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    switch value {
    case .bool(let value): BoolCodec.writeJSON(value, into: &writer)
    case .int32(let value): Int32Codec.writeJSON(value, into: &writer)
    case .int64(let value): Int64Codec.writeJSON(value, into: &writer)
    case .uint32(let value): UInt32Codec.writeJSON(value, into: &writer)
    case .uint64(let value): UInt64Codec.writeJSON(value, into: &writer)
    case .float(let value): FloatCodec.writeJSON(value, into: &writer)
    case .double(let value): DoubleCodec.writeJSON(value, into: &writer)
    case .string(let value): StringCodec.writeJSON(value, into: &writer)
    case .bytes(let value): BytesCodec.writeJSON(value, into: &writer)
    case .enumeration(let number):
      let type = enums[field.typeName]!
      if type.isNull {
        writer.raw("null")
      } else if !writer.options.writesEnumsAsNumbers, let name = type.name(of: number) {
        writer.string(name)
      } else {
        Int32Codec.writeJSON(number, into: &writer)
      }
    case .message(let message):
      try writer.enter()
      try write(message, into: &writer)
      writer.leave()
    }
  }
}
