/// A proto2 enum: a number that the schema does not name is an unknown field of the message.
public protocol ClosedEnum: RawRepresentable, Sendable, Hashable where RawValue == Int32 {
  /// The first value of the schema.
  init()
}

/// A number that the schema names. A message reads its fields with ``WireReader/closed(into:unknown:)`` and keeps other numbers.
public enum ClosedEnumCodec<Value: ClosedEnum>: FieldCodec {
  public static var wireType: UInt32 { 0 }
  public static var initial: Value { Value() }
  public static func read(from reader: inout WireReader) throws(DecodingFailure) -> Value {
    Value(rawValue: try reader.int32()) ?? Value()
  }
  public static func write(_ value: Value, into writer: inout WireWriter) {
    writer.varint(UInt64(bitPattern: Int64(value.rawValue)))
  }
}

extension WireReader {
  /// Reads a singular field; a number that the schema does not name changes nothing and is kept.
  public mutating func closed<Value: ClosedEnum>(
    into field: inout Value?, unknown: inout UnknownFields
  ) throws(DecodingFailure) {
    if let value: Value = try closed(keeping: &unknown) { field = value }
  }

  /// Reads an element of a repeated field.
  public mutating func append<Value: ClosedEnum>(
    closed field: inout [Value], unknown: inout UnknownFields
  ) throws(DecodingFailure) {
    if let value: Value = try closed(keeping: &unknown) { field.append(value) }
  }

  /// Reads the elements of a packed field; unknown ones are kept as fields of their own.
  public mutating func packed<Value: ClosedEnum>(
    closed field: inout [Value], unknown: inout UnknownFields
  ) throws(DecodingFailure) {
    let bytes = try delimited()
    let packed = tag
    tag -= 2
    let outerEnd = end
    (position, end) = (position - bytes.count, position)
    while position != end { try append(closed: &field, unknown: &unknown) }
    (tag, end) = (packed, outerEnd)
  }

  /// Adds an entry to a map; one whose value the schema does not name is kept whole.
  public mutating func entry<Key: MapKeyCodec, Value: ClosedEnum>(
    _: Key.Type, closed field: inout [Key.Value: Value], unknown: inout UnknownFields
  ) throws(DecodingFailure) {
    let entryTag = tag
    let start = position
    var numbers: [Key.Value: Int32] = [:]
    try entry(Key.self, FirstNumberCodec<Value>.self, into: &numbers)
    for (key, number) in numbers {
      if let value = Value(rawValue: number) {
        field[key] = value
      } else {
        unknown.append(tag: entryTag, value: UnsafeRawBufferPointer(start: start, count: position - start))
      }
    }
  }

  private mutating func closed<Value: ClosedEnum>(keeping unknown: inout UnknownFields) throws(DecodingFailure) -> Value? {
    let start = position
    if let value = Value(rawValue: try int32()) { return value }
    unknown.append(tag: tag, value: UnsafeRawBufferPointer(start: start, count: position - start))
    return nil
  }
}

/// The number of a closed enum's value, the first of the schema where it is missing.
private enum FirstNumberCodec<Enumeration: ClosedEnum>: FieldCodec {
  static var wireType: UInt32 { 0 }
  static var initial: Int32 { Enumeration().rawValue }
  static func read(from reader: inout WireReader) throws(DecodingFailure) -> Int32 { try reader.int32() }
  static func write(_ value: Int32, into writer: inout WireWriter) { Int32Codec.write(value, into: &writer) }
}

/// The name of a value, in JSON.
extension ClosedEnumCodec: JSONCodec where Value: JSONEnum {
  public static func readJSON(from reader: inout JSONReader) throws(JSONDecodingFailure) -> Value? {
    _ = try reader.peek()
    let place = reader.position
    guard let number = try reader.enumNumber(Value.self) else { return nil }
    if let value = Value(rawValue: number) { return value }
    if reader.options.ignoresUnknownFields { return nil }
    throw reader.failure(.unknownEnumValue("\(number)", enumeration: Value.jsonNames.enumeration), at: place)
  }
  public static func writeJSON(_ value: Value, into writer: inout JSONWriter) { writer.enumeration(value) }
}
