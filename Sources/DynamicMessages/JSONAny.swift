import Protobuf

// `google.protobuf.Any`, as the well-known type's own JSON has it, with the messages of the schema.

extension DynamicSchema {
  static let urlField: UInt32 = 1
  static let valueField: UInt32 = 2

  func readAny(_ type: MessageType, from reader: inout JSONReader) throws(JSONDecodingFailure) -> DynamicMessage {
    var any = DynamicMessage(type: type.fullName)
    _ = try reader.peek()
    let place = reader.position
    guard let (url, urlPlace) = try reader.typeURL() else {
      _ = try reader.open("{", "}")
      return any
    }
    guard let content = content(ofAny: url, reader.options.types) else {
      throw reader.failure(.unknownType(url.shortened), at: urlPlace).inside(field: "@type")
    }
    any.fields[Self.urlField] = .singular(.string(url))
    reader.position = place
    let encoded: [UInt8]
    switch content {
    case .schema(let type):
      try reader.enter()
      let message =
        type.isObjectInAny
        ? try readFields(of: type, from: &reader, isInAny: true) : try readValue(of: type, in: place, from: &reader)
      reader.leave()
      encoded = wire.pack(message)
    case .wellKnown:
      // The well-known type's own reading knows all that it may hold.
      var known = GoogleProtobuf.`Any`()
      try known.readJSON(from: &reader)
      encoded = known.value
    }
    if !encoded.isEmpty { any.fields[Self.valueField] = .singular(.bytes(encoded)) }
    return any
  }

  /// A message with a form of its own, which stands in `value`.
  private func readValue(
    of type: MessageType, in place: UnsafeRawPointer, from reader: inout JSONReader
  ) throws(JSONDecodingFailure) -> DynamicMessage {
    var message: DynamicMessage?
    var hasType = false
    _ = try reader.open("{", "}")
    repeat {
      _ = try reader.peek()
      let namePlace = reader.position
      let name = try reader.string("a field's name in quotes")
      switch name {
      case "@type":
        if hasType { throw reader.failure(.duplicateField, at: namePlace).inside(field: name) }
        hasType = true
        try reader.colon()
        _ = try reader.string()
      case "value":
        do throws(JSONDecodingFailure) {
          if message != nil { throw reader.failure(.duplicateField, at: namePlace) }
          try reader.colon()
          message = try read(type, from: &reader)
        } catch { throw error.inside(field: name) }
      default:
        guard reader.options.ignoresUnknownFields else {
          throw reader.failure(.unknownField(name.shortened, message: type.fullName), at: namePlace)
        }
        try reader.colon()
        try reader.skipValue()
      }
    } while try reader.more("}")
    guard let message else { throw reader.failure(.missingValue, at: place) }
    return message
  }

  func writeAny(_ any: DynamicMessage, into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    var (url, value) = ("", [UInt8]())
    if case .singular(.string(let text))? = any.fields[Self.urlField] { url = text }
    if case .singular(.bytes(let bytes))? = any.fields[Self.valueField] { value = bytes }
    guard !url.isEmpty || !value.isEmpty else {
      writer.open("{")
      return writer.close("}")
    }
    switch content(ofAny: url, writer.options.types) {
    case .schema(let type):
      try writer.enter()
      writer.open("{")
      writer.separate()
      writer.string("@type")
      writer.colon()
      writer.string(url)
      try write(type, value, into: &writer)
      writer.close("}")
      writer.leave()
    case .wellKnown, nil: try GoogleProtobuf.`Any`(typeUrl: url, value: value).writeJSON(into: &writer)
    }
  }

  private func write(_ type: MessageType, _ value: [UInt8], into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let message: DynamicMessage
    do throws(DynamicDecodingFailure) { message = try wire.unpack(value, as: type) } catch {
      throw JSONEncodingFailure(.undecodable(type: type.fullName, error.asDecodingFailure)).inside(field: "value")
    }
    if type.isObjectInAny { return try writeFields(message, of: type, into: &writer) }
    writer.separate()
    writer.string("value")
    writer.colon()
    do throws(JSONEncodingFailure) { try write(message, into: &writer) } catch { throw error.inside(field: "value") }
  }
}

extension DynamicDecodingFailure {
  /// As the generated codec names it.
  fileprivate var asDecodingFailure: DecodingFailure {
    switch reason {
    case .truncated: .truncated
    case .malformed: .malformedVarint
    case .tooDeep: .tooDeep
    case .invalidUTF8: .invalidUTF8(field: 0)
    case .wrongType: .invalidWireType
    case .group: .unmatchedGroup
    }
  }
}
