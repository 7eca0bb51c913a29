extension WireReader {
  /// Reads a message into one that may already have fields.
  @inlinable @inline(__always)
  public mutating func message<Value: Message>(into value: inout Value) throws(DecodingFailure) {
    let length = try varint()
    guard length <= UInt64(left) else { throw .truncated }
    guard depthLeft > 0 else { throw .tooDeep }
    let outerEnd = end
    end = position + Int(length)
    depthLeft &-= 1
    try value.merge(from: &self)
    depthLeft &+= 1
    end = outerEnd
  }

  /// Reads a message of its own, such as an element of a repeated field.
  @inlinable @inline(__always)
  public mutating func message<Value: Message>() throws(DecodingFailure) -> Value {
    var value = Value()
    try message(into: &value)
    return value
  }

  /// Reads a singular field, merging with what an earlier occurrence set.
  @inlinable @inline(__always)
  public mutating func message<Value: Message>(into field: inout Value?) throws(DecodingFailure) {
    if field == nil { field = Value() }
    try message(into: &field!)
  }

  /// Adds an element to a repeated field of strings, bytes or messages. The first one makes room for all that follow it directly.
  @inlinable @inline(__always)
  public mutating func append<Codec: FieldCodec>(_: Codec.Type, to field: inout [Codec.Value]) throws(DecodingFailure) {
    if field.isEmpty { field.reserveCapacity(countOfRun()) }
    try Codec.append(to: &field, from: &self)
  }

  /// How many fields with this tag lie one behind the other from here, the one whose tag was read included. Only for
  /// length-delimited ones, and at most 64 so that a cut-short message reserves little.
  @usableFromInline func countOfRun() -> Int {
    var scout = self
    let tag = tag
    var count = 1
    while count < 64, (try? scout.delimited()) != nil, (try? scout.nextTag()) == tag { count += 1 }
    return count
  }

  /// Adds the elements of a packed field. The first chunk makes room for itself; more of them grow the array as appending does, since
  /// room made for each would be a copy for each.
  @inlinable @inline(__always)
  public mutating func packed<Codec: FieldCodec>(_: Codec.Type, into field: inout [Codec.Value]) throws(DecodingFailure) {
    let length = try varint()
    guard length <= UInt64(left) else { throw .truncated }
    let outerEnd = end
    end = position + Int(length)
    if field.isEmpty { field.reserveCapacity(Codec.count(in: UnsafeRawBufferPointer(start: position, count: Int(length)))) }
    while position != end { field.append(try Codec.read(from: &self)) }
    end = outerEnd
  }

  /// Adds an entry to a map; a key that is there already gets the new value. Missing parts are defaults, others are dropped.
  @inlinable @inline(__always)
  public mutating func entry<Key: MapKeyCodec, Value: FieldCodec>(
    _: Key.Type, _: Value.Type, into field: inout [Key.Value: Value.Value]
  ) throws(DecodingFailure) {
    if field.isEmpty { field = Dictionary(minimumCapacity: countOfRun()) }
    let length = try varint()
    guard length <= UInt64(left) else { throw .truncated }
    guard depthLeft > 0 else { throw .tooDeep }
    let outerEnd = end
    end = position + Int(length)
    depthLeft &-= 1
    var key = Key.initial
    var value = Value.initial
    while true {
      let tag = try nextTag()
      if tag == 0 { break }
      if tag == 1 << 3 | Key.wireType {
        key = try Key.read(from: &self)
      } else if tag == 2 << 3 | Value.wireType {
        try Value.merge(into: &value, from: &self)
      } else {
        try skip(tag)
      }
    }
    depthLeft &+= 1
    end = outerEnd
    field[key] = value
  }
}
