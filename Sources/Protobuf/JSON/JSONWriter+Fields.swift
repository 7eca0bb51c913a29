// What generated code calls, a line for each field.

extension JSONWriter {
  /// A singular field, whatever its value.
  @inlinable public mutating func field<Codec: JSONCodec>(
    _ name: JSONFieldName, _: Codec.Type, _ value: Codec.Value
  ) throws(JSONEncodingFailure) {
    begin(name)
    do throws(JSONEncodingFailure) { try Codec.writeJSON(value, into: &self) } catch { throw inside(name, error) }
  }

  /// A repeated field; nothing when it is empty.
  @inlinable public mutating func repeated<Codec: JSONCodec>(
    _ name: JSONFieldName, _: Codec.Type, _ values: [Codec.Value]
  ) throws(JSONEncodingFailure) {
    if values.isEmpty && !writesDefaults { return }
    begin(name)
    do throws(JSONEncodingFailure) { try array(Codec.self, values) } catch { throw inside(name, error) }
  }

  /// A map, its keys in ascending order; nothing when it is empty.
  @inlinable public mutating func map<Key: JSONKeyCodec, Value: JSONCodec>(
    _ name: JSONFieldName, _: Key.Type, _: Value.Type, _ entries: [Key.Value: Value.Value]
  ) throws(JSONEncodingFailure) {
    if entries.isEmpty && !writesDefaults { return }
    begin(name)
    do throws(JSONEncodingFailure) { try object(Key.self, Value.self, entries) } catch { throw inside(name, error) }
  }

  @inlinable mutating func array<Codec: JSONCodec>(_: Codec.Type, _ values: [Codec.Value]) throws(JSONEncodingFailure) {
    open("[")
    for index in values.indices {
      separate()
      do throws(JSONEncodingFailure) { try Codec.writeJSON(values[index], into: &self) } catch {
        throw error.inside(index: index)
      }
    }
    close("]")
  }

  @inlinable mutating func object<Key: JSONKeyCodec, Value: JSONCodec>(
    _: Key.Type, _: Value.Type, _ entries: [Key.Value: Value.Value]
  ) throws(JSONEncodingFailure) {
    try enter()
    open("{")
    for (key, value) in entries.sorted(by: { Key.precedes($0.key, $1.key) }) {
      separate()
      Key.writeJSONKey(key, into: &self)
      colon()
      do throws(JSONEncodingFailure) { try Value.writeJSON(value, into: &self) } catch { throw inside(key: "\(key)", error) }
    }
    close("}")
    leave()
  }

  @usableFromInline mutating func begin(_ name: JSONFieldName) {
    separate()
    string((options.usesProtoNames ? name.proto : name.json).bytes)
    colon()
  }

  @usableFromInline func inside(_ name: JSONFieldName, _ failure: JSONEncodingFailure) -> JSONEncodingFailure {
    failure.inside(field: name.json)
  }

  @usableFromInline func inside(key: String, _ failure: JSONEncodingFailure) -> JSONEncodingFailure { failure.inside(key: key) }
}
