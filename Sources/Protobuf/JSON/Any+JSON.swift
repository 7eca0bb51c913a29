/// The message's own JSON with its type URL in `@type`; a message with a form of its own stands in `value` beside it.
///
/// The type is looked up in the options' ``JSONTypes``, and may stand anywhere in the object.
extension GoogleProtobuf.`Any`: JSONMessage {
  public mutating func readJSON(from reader: inout JSONReader) throws(JSONDecodingFailure) {
    _ = try reader.peek()
    let place = reader.position
    guard let (url, urlPlace) = try reader.typeURL() else {
      _ = try reader.open("{", "}")
      return
    }
    guard let type = reader.options.types[url: url] else {
      throw reader.failure(.unknownType(url.shortened), at: urlPlace).inside(field: "@type")
    }
    reader.position = place
    typeUrl = url
    try reader.enter()
    if let type = type as? any JSONObjectMessage.Type {
      value = try Self.readFields(of: type, from: &reader)
    } else {
      value = try Self.readValue(of: type, from: &reader)
    }
    reader.leave()
  }

  private static func readFields<Content: JSONObjectMessage>(
    of: Content.Type, from reader: inout JSONReader
  ) throws(JSONDecodingFailure) -> [UInt8] {
    var message = Content()
    try message.readJSONFields(from: &reader, isInAny: true)
    return message.encoded()
  }

  private static func readValue<Content: JSONMessage>(
    of: Content.Type, from reader: inout JSONReader
  ) throws(JSONDecodingFailure) -> [UInt8] {
    var message: Content?
    let place = reader.position
    try reader.object(valueField, of: Content.fullName, isInAny: true) { (_, reader) throws(JSONDecodingFailure) in
      var content = Content()
      try content.readJSON(from: &reader)
      message = content
    }
    guard let message else { throw reader.failure(.missingValue, at: place) }
    return message.encoded()
  }

  public func writeJSON(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    writer.open("{")
    if !typeUrl.isEmpty || !value.isEmpty {
      guard let type = writer.options.types[url: typeUrl] else {
        throw JSONEncodingFailure(.unknownType(typeUrl.shortened)).inside(field: "@type")
      }
      try writer.enter()
      writer.separate()
      writer.raw("\"@type\"")
      writer.colon()
      writer.string(typeUrl)
      try write(type, into: &writer)
      writer.leave()
    }
    writer.close("}")
  }

  private func write<Content: JSONMessage>(_ type: Content.Type, into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let message: Content
    do throws(DecodingFailure) { message = try Content(decoding: value) } catch {
      throw JSONEncodingFailure(.undecodable(type: Content.fullName, error)).inside(field: "value")
    }
    if let message = message as? any JSONObjectMessage { return try message.writeJSONFields(into: &writer) }
    writer.begin(valueField[0])
    do throws(JSONEncodingFailure) { try message.writeJSON(into: &writer) } catch { throw error.inside(field: "value") }
  }
}

/// What stands beside the type of a message that has a form of its own.
private let valueField = JSONFields([("value", "value")])

extension JSONReader {
  /// Looks ahead for the `@type` of the object that comes next, and at its place; nil for an empty object.
  package func typeURL() throws(JSONDecodingFailure) -> (url: String, place: UnsafeRawPointer)? {
    var ahead = self
    guard try ahead.open("{", "}") else { return nil }
    repeat {
      let isType = try ahead.withString("a field's name in quotes") { $0.elementsEqual("@type".utf8) }
      try ahead.colon()
      _ = try ahead.peek()
      let place = ahead.position
      if isType { return (try ahead.string("a type's URL"), place) }
      try ahead.skipValue()
    } while try ahead.more("}")
    throw failure(.missingType)
  }
}
