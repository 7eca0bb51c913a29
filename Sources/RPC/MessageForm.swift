import Protobuf

/// How messages of one type are read and framed in each encoding. Made once, at registration: looking up a type's JSON form is too slow
/// for every call.
@usableFromInline package struct MessageForm<Content: Message>: Sendable {
  private let json: (any JSONMessage.Type)?

  /// In all encodings.
  package init() { json = Content.self as? any JSONMessage.Type }

  /// In one, for a single call: the binary encoding is free of the look-up.
  package init(for encoding: MessageEncoding) { json = encoding == .json ? Content.self as? any JSONMessage.Type : nil }

  /// Whether the type was generated with its JSON mapping.
  package var hasJSON: Bool { json != nil }

  /// Reads one message without its frame.
  ///
  /// Throws INTERNAL for bytes that are not the encoding at all, and for JSON that does not fit the type INVALID_ARGUMENT with the place
  /// and the remedy in a `google.rpc.BadRequest`.
  @inlinable package func decode(_ bytes: UnsafeRawBufferPointer, as encoding: MessageEncoding) throws(RPCError) -> Content {
    switch encoding {
    case .json: return try decodeJSON(bytes)
    case .proto:
      do throws(DecodingFailure) { return try Content(decoding: bytes) } catch { throw RPCError(error, in: Content.fullName) }
    }
  }

  @usableFromInline func decodeJSON(_ bytes: UnsafeRawBufferPointer) throws(RPCError) -> Content {
    let json = try jsonType()
    do throws(JSONDecodingFailure) { return try Self.read(json, bytes) } catch { throw RPCError(error, in: Content.fullName) }
  }

  /// The message behind the head of its frame. Throws INTERNAL for what JSON cannot say, such as a time out of its range.
  @inlinable package func frame(_ message: Content, as encoding: MessageEncoding) throws(RPCError) -> [UInt8] {
    switch encoding {
    case .proto: MessageFrame.bytes(of: message)
    case .json: try jsonFrame(message)
    }
  }

  @usableFromInline func jsonFrame(_ message: Content) throws(RPCError) -> [UInt8] {
    let json = try jsonType()
    do throws(JSONEncodingFailure) { return MessageFrame.sealed(try Self.write(json, message)) } catch {
      throw RPCError(.internalError, "the message of \(Content.fullName) has no form in JSON: \(error)")
    }
  }

  /// As ``decode(_:as:)-(UnsafeRawBufferPointer,_)``.
  package func decode(_ bytes: [UInt8], as encoding: MessageEncoding) throws(RPCError) -> Content {
    try bytes.lend { (bytes) throws(RPCError) in try decode(bytes, as: encoding) }
  }

  /// As ``decode(_:as:)-([UInt8],_)``, of a response. Whatever is wrong with one is not the caller's fault: INTERNAL.
  package func response(_ bytes: [UInt8], as encoding: MessageEncoding) throws(RPCError) -> Content {
    do throws(RPCError) { return try decode(bytes, as: encoding) } catch {
      throw RPCError(.internalError, "in the response, \(error.message)")
    }
  }

  /// The message without a frame. Throws as ``frame(_:as:)``.
  func content(_ message: Content, as encoding: MessageEncoding) throws(RPCError) -> [UInt8] {
    Array(try frame(message, as: encoding)[MessageFrame.headSize...])
  }

  private func jsonType() throws(RPCError) -> any JSONMessage.Type {
    guard let json else { throw RPCError(.internalError, "\(Content.fullName) was generated without its JSON mapping") }
    return json
  }

  // The casts hold: `json` is Content's own metatype.

  private static func read<JSON: JSONMessage>(
    _: JSON.Type, _ bytes: UnsafeRawBufferPointer
  ) throws(JSONDecodingFailure) -> Content { try JSON(decodingJSON: bytes) as! Content }

  private static func write<JSON: JSONMessage>(_: JSON.Type, _ message: Content) throws(JSONEncodingFailure) -> [UInt8] {
    try (message as! JSON).encodedJSON(prefix: MessageFrame.headSize)
  }
}

extension RPCError {
  @usableFromInline init(_ failure: DecodingFailure, in type: String) {
    self.init(.internalError, "the message is not an encoding of \(type): \(failure)")
  }

  fileprivate init(_ failure: JSONDecodingFailure, in type: String) {
    if failure.reason.isSyntax {
      self.init(.internalError, "the message is not JSON: \(failure)")
    } else {
      let violation = FieldViolation(field: failure.field, description: "\(failure.reason)", rule: "json")
      self.init(.invalidArgument, "the message does not fit \(type): \(failure)", fieldViolations: [violation])
    }
  }
}

extension JSONDecodingFailure {
  /// The path to what is wrong, down to the name that the schema does not have.
  fileprivate var field: String {
    guard case .unknownField(let name, _) = reason else { return path }
    return path.isEmpty ? name : "\(path).\(name)"
  }
}
