import Protobuf

extension DynamicSchema {
  func read(_ type: MessageType, from reader: inout JSONReader) throws(JSONDecodingFailure) -> DynamicMessage {
    if type.fullName == MessageType.anyName { return try readAny(type, from: &reader) }
    if let form = type.wellKnownForm { return try readWellKnown(form, as: type, from: &reader) }
    return try readFields(of: type, from: &reader, isInAny: false)
  }

  private func readWellKnown<Form: JSONMessage>(
    _ form: Form.Type, as type: MessageType, from reader: inout JSONReader
  ) throws(JSONDecodingFailure) -> DynamicMessage {
    var message = Form()
    let place = reader.position
    try message.readJSON(from: &reader)
    do throws(DynamicDecodingFailure) { return try wire.unpack(message.encoded(), as: type) } catch {
      // A schema with a type of the well-known name and other fields.
      throw reader.failure(.wrongType(wanted: "a \(type.fullName) as Google publishes it"), at: place)
    }
  }

  func readFields(
    of type: MessageType, from reader: inout JSONReader, isInAny: Bool
  ) throws(JSONDecodingFailure) -> DynamicMessage {
    var message = DynamicMessage(type: type.fullName)
    guard try reader.open("{", "}") else { return message }
    var seen: Set<UInt32> = []
    var oneofs: Set<Int> = []
    var hasType = false
    repeat {
      _ = try reader.peek()
      let place = reader.position
      let name = try reader.string("a field's name in quotes")
      if isInAny && name == "@type" {
        if hasType { throw reader.failure(.duplicateField, at: place).inside(field: name) }
        hasType = true
        try reader.colon()
        _ = try reader.string()
        continue
      }
      guard let field = type.field(named: name) else {
        guard reader.options.ignoresUnknownFields else {
          throw reader.failure(.unknownField(name.shortened, message: type.fullName), at: place)
        }
        try reader.colon()
        try reader.skipValue()
        continue
      }
      do throws(JSONDecodingFailure) {
        guard seen.insert(field.number).inserted else { throw reader.failure(.duplicateField, at: place) }
        try reader.colon()
        message.fields[field.number] = try read(field, &oneofs, from: &reader)
      } catch { throw error.inside(field: field.jsonName) }
    } while try reader.more("}")
    return message
  }

  /// Nil for what stays at its default.
  private func read(
    _ field: FieldType, _ oneofs: inout Set<Int>, from reader: inout JSONReader
  ) throws(JSONDecodingFailure) -> DynamicField? {
    if field.isRepeated {
      if try reader.takeNull() { return nil }
      if let entry = mapEntry(of: field) { return try readMap(entry, from: &reader) }
      return try readList(field, from: &reader)
    }
    if try reader.takeNull(isValue: acceptsNull(field)) { return nil }
    if let oneof = field.oneof, !oneofs.insert(oneof).inserted { throw reader.failureOfOneof() }
    guard let value = try readValue(field, from: &reader) else { return nil }
    return field.hasPresence || !value.isInitial ? .singular(value) : nil
  }

  private func readList(_ field: FieldType, from reader: inout JSONReader) throws(JSONDecodingFailure) -> DynamicField? {
    guard try reader.open("[", "]") else { return nil }
    var values: [DynamicValue] = []
    var index = 0
    repeat {
      do throws(JSONDecodingFailure) {
        if !acceptsNull(field) { try reader.refuseNull() }
        if let value = try readValue(field, from: &reader) { values.append(value) }
      } catch { throw error.inside(index: index) }
      index += 1
    } while try reader.more("]")
    return values.isEmpty ? nil : .repeated(values)
  }

  private func readMap(_ entry: MapEntry, from reader: inout JSONReader) throws(JSONDecodingFailure) -> DynamicField? {
    guard try reader.open("{", "}") else { return nil }
    try reader.enter()
    var entries: [MapKey: DynamicValue] = [:]
    repeat {
      let ahead = reader
      do throws(JSONDecodingFailure) {
        let key = try readKey(entry.key, from: &reader)
        if entries[key] != nil { throw ahead.failureOfKey() }
        try reader.colon()
        if !acceptsNull(entry.value) { try reader.refuseNull() }
        if let value = try readValue(entry.value, from: &reader) { entries[key] = value }
      } catch { throw ahead.inside(key: error) }
    } while try reader.more("}")
    reader.leave()
    return entries.isEmpty ? nil : .repeated(entry.values(entries))
  }

  private func readKey(_ field: FieldType, from reader: inout JSONReader) throws(JSONDecodingFailure) -> MapKey {
    switch field.kind {
    case .bool: .bool(try BoolCodec.readJSONKey(from: &reader))
    case .int32, .sint32, .sfixed32: .signed(Int64(try Int32Codec.readJSONKey(from: &reader)))
    case .int64, .sint64, .sfixed64: .signed(try Int64Codec.readJSONKey(from: &reader))
    case .uint32, .fixed32: .unsigned(UInt64(try UInt32Codec.readJSONKey(from: &reader)))
    case .uint64, .fixed64: .unsigned(try UInt64Codec.readJSONKey(from: &reader))
    default: .text(try StringCodec.readJSONKey(from: &reader))
    }
  }

  /// Nil for an enum's unknown name when those are ignored.
  private func readValue(_ field: FieldType, from reader: inout JSONReader) throws(JSONDecodingFailure) -> DynamicValue? {
    switch field.kind {
    case .bool: return try BoolCodec.readJSON(from: &reader).map { .bool($0) }
    case .int32, .sint32, .sfixed32: return try Int32Codec.readJSON(from: &reader).map { .int32($0) }
    case .int64, .sint64, .sfixed64: return try Int64Codec.readJSON(from: &reader).map { .int64($0) }
    case .uint32, .fixed32: return try UInt32Codec.readJSON(from: &reader).map { .uint32($0) }
    case .uint64, .fixed64: return try UInt64Codec.readJSON(from: &reader).map { .uint64($0) }
    case .float: return try FloatCodec.readJSON(from: &reader).map { .float($0) }
    case .double: return try DoubleCodec.readJSON(from: &reader).map { .double($0) }
    case .string: return try StringCodec.readJSON(from: &reader).map { .string($0) }
    case .bytes: return try BytesCodec.readJSON(from: &reader).map { .bytes($0) }
    case .enumeration: return try readEnum(enums[field.typeName]!, from: &reader).map { .enumeration($0) }
    case .message, .group:
      try reader.enter()
      let message = try read(messages[field.typeName]!, from: &reader)
      reader.leave()
      return .message(message)
    }
  }

  private func readEnum(_ type: EnumType, from reader: inout JSONReader) throws(JSONDecodingFailure) -> Int32? {
    switch try reader.peek() {
    case UInt8(ascii: "n") where type.isNull:
      _ = try reader.takeNull()
      return 0
    case UInt8(ascii: "\""):
      let place = reader.position
      let name = try reader.string()
      if let number = type.number(of: name) { return number }
      if reader.options.ignoresUnknownFields { return nil }
      throw reader.failure(.unknownEnumValue(name.shortened, enumeration: type.fullName), at: place)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try Int32Codec.readJSON(from: &reader)
    default: throw try reader.wrongType("a name of \(type.fullName) or its number")
    }
  }

  private func acceptsNull(_ field: FieldType) -> Bool {
    switch field.kind {
    case .enumeration: enums[field.typeName]!.isNull
    case .message: messages[field.typeName]!.acceptsJSONNull
    default: false
    }
  }
}
