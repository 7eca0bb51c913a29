// What generated code calls, a line for each field.

extension JSONReader {
  /// Reads a field that is not `null`.
  @inlinable public mutating func field<Codec: JSONCodec>(
    _: Codec.Type, into value: inout Codec.Value
  ) throws(JSONDecodingFailure) {
    if try takeNull(isValue: Codec.acceptsJSONNull) { return }
    if let read = try Codec.readJSON(from: &self) { value = read }
  }

  /// Reads a field that may be absent, which `null` leaves it.
  @inlinable public mutating func field<Codec: JSONCodec>(
    _: Codec.Type, into value: inout Codec.Value?
  ) throws(JSONDecodingFailure) {
    if try takeNull(isValue: Codec.acceptsJSONNull) { return }
    if let read = try Codec.readJSON(from: &self) { value = read }
  }

  /// Reads a field of a oneof; nil where it is `null`. `isSet` says whether one of the oneof's fields was read before.
  @inlinable public mutating func member<Codec: JSONCodec>(
    _: Codec.Type, isSet: Bool
  ) throws(JSONDecodingFailure) -> Codec.Value? {
    if try takeNull(isValue: Codec.acceptsJSONNull) { return nil }
    if isSet { throw failureOfOneof() }
    return try Codec.readJSON(from: &self)
  }

  @usableFromInline package func failureOfOneof() -> JSONDecodingFailure { failure(.oneofSetTwice) }

  /// Reads a repeated field.
  @inlinable public mutating func repeated<Codec: JSONCodec>(
    _: Codec.Type, into values: inout [Codec.Value]
  ) throws(JSONDecodingFailure) {
    if try takeNull() { return }
    guard try open("[", "]") else { return }
    var index = 0
    repeat {
      do throws(JSONDecodingFailure) {
        if !Codec.acceptsJSONNull { try refuseNull() }
        if let value = try Codec.readJSON(from: &self) { values.append(value) }
      } catch { throw error.inside(index: index) }
      index += 1
    } while try more("]")
  }

  /// Reads a map.
  @inlinable public mutating func map<Key: JSONKeyCodec, Value: JSONCodec>(
    _: Key.Type, _: Value.Type, into entries: inout [Key.Value: Value.Value]
  ) throws(JSONDecodingFailure) {
    if try takeNull() { return }
    guard try open("{", "}") else { return }
    try enter()
    repeat {
      let ahead = self
      do throws(JSONDecodingFailure) {
        let key = try Key.readJSONKey(from: &self)
        if entries[key] != nil { throw ahead.failureOfKey() }
        try colon()
        if !Value.acceptsJSONNull { try refuseNull() }
        if let value = try Value.readJSON(from: &self) { entries[key] = value }
      } catch { throw ahead.inside(key: error) }
    } while try more("}")
    leave()
  }

  @usableFromInline package mutating func refuseNull() throws(JSONDecodingFailure) {
    if try peek() == UInt8(ascii: "n") { throw failure(.nullElement) }
  }

  @usableFromInline package func failureOfKey() -> JSONDecodingFailure { failure(.duplicateKey) }

  /// The failure of an entry whose key comes next.
  @usableFromInline package func inside(key failure: JSONDecodingFailure) -> JSONDecodingFailure {
    var reader = self
    guard let key = try? reader.string() else { return failure }
    return failure.inside(key: key)
  }

  /// Reads an object of a message's fields, each with `read` and its slot; as the content of an Any it has `@type` among them.
  mutating func object(
    _ fields: JSONFields, of message: String, isInAny: Bool = false,
    _ read: (Int, inout JSONReader) throws(JSONDecodingFailure) -> Void
  ) throws(JSONDecodingFailure) {
    guard try open("{", "}") else { return }
    var seen = JSONSlots()
    var hasType = false
    repeat {
      _ = try peek()
      let place = position
      let slot = try withString("a field's name in quotes") { name in
        isInAny && name.elementsEqual("@type".utf8) ? -1 : fields.slot(of: name)
      }
      guard let slot else {
        try skipUnknownField(at: place, of: message)
        continue
      }
      if slot < 0 {
        if hasType { throw failure(.duplicateField, at: place).inside(field: "@type") }
        hasType = true
        try colon()
        _ = try string()
        continue
      }
      do throws(JSONDecodingFailure) {
        guard seen.insert(slot) else { throw failure(.duplicateField, at: place) }
        try colon()
        try read(slot, &self)
      } catch { throw error.inside(field: fields[slot].json) }
    } while try more("}")
  }

  /// Leaves the value of a field behind that the message does not have and whose name was read, where that is asked for.
  private mutating func skipUnknownField(at place: UnsafeRawPointer, of message: String) throws(JSONDecodingFailure) {
    guard options.ignoresUnknownFields else {
      var reader = self
      reader.position = place
      throw failure(.unknownField(try reader.string().shortened, message: message), at: place)
    }
    try colon()
    try skipValue()
  }
}
