extension WireWriter {
  /// A field's number and wire type; written after its value, since writing goes backwards, and into the reserve that the value left.
  @inlinable @inline(__always)
  mutating func tag(_ tag: UInt32) { varintInReserve(UInt64(tag)) }

  /// A singular field, whatever its value.
  @inlinable @inline(__always)
  public mutating func field<Codec: FieldCodec>(_ tag: UInt32, _: Codec.Type, _ value: Codec.Value) {
    Codec.write(value, into: &self)
    self.tag(tag)
  }

  /// A repeated field with a tag for each element.
  @inlinable @inline(__always)
  public mutating func repeated<Codec: FieldCodec>(_ tag: UInt32, _: Codec.Type, _ values: [Codec.Value]) {
    if values.isEmpty { return }
    values.withUnsafeBufferPointer { values in
      // Reading an element out of the array would retain all that it holds. Its bytes are taken on loan instead: the array outlives the
      // loan, and what was moved out of the temporary memory goes back there without being released.
      withUnsafeTemporaryAllocation(of: Codec.Value.self, capacity: 1) { loan in
        let first = values.baseAddress!
        var next = first + values.count
        while next != first {
          next -= 1
          UnsafeMutableRawPointer(loan.baseAddress!).copyMemory(from: next, byteCount: MemoryLayout<Codec.Value>.size)
          let value = loan.baseAddress!.move()
          Codec.write(value, into: &self)
          loan.baseAddress!.initialize(to: consume value)
          self.tag(tag)
        }
      }
    }
  }

  /// A repeated field of numbers as one value; nothing when there are none.
  @inlinable @inline(__always)
  public mutating func packed<Codec: FieldCodec>(_ tag: UInt32, _: Codec.Type, _ values: [Codec.Value]) {
    if values.isEmpty { return }
    let sizeBefore = end - position
    var index = values.count
    while index > 0 {
      index &-= 1
      Codec.write(values[index], into: &self)
    }
    varint(UInt64(end - position - sizeBefore))
    self.tag(tag)
  }

  /// A map, its keys in ascending order.
  @inlinable @inline(__always)
  public mutating func map<Key: MapKeyCodec, Value: FieldCodec>(
    _ tag: UInt32, _: Key.Type, _: Value.Type, _ entries: [Key.Value: Value.Value]
  ) {
    if entries.isEmpty { return }
    withUnsafeTemporaryAllocation(of: (key: Key.Value, value: Value.Value).self, capacity: entries.count) { places in
      withUnsafeTemporaryAllocation(of: MapOrder.self, capacity: entries.count) { order in
        let first = places.baseAddress!
        var count = 0
        for entry in entries {
          (first + count).initialize(to: entry)
          (order.baseAddress! + count).initialize(to: MapOrder(rank: Key.rank(entry.key), index: count))
          count &+= 1
        }
        var sorted = order
        sorted.sort {
          $0.rank != $1.rank ? $0.rank < $1.rank : Key.precedes(first[$0.index].key, first[$1.index].key)
        }
        while count > 0 {
          count &-= 1
          let entry = (first + order[count].index).move()
          let sizeBefore = end - position
          Value.write(entry.value, into: &self)
          self.tag(2 << 3 | Value.wireType)
          Key.write(entry.key, into: &self)
          self.tag(1 << 3 | Key.wireType)
          varint(UInt64(end - position - sizeBefore))
          self.tag(tag)
        }
      }
    }
  }

  /// The fields that the schema does not know.
  @inlinable @inline(__always)
  public mutating func unknown(_ fields: UnknownFields) {
    if !fields.isEmpty { fields.bytes.withUnsafeBytes { raw($0) } }
  }

  /// Leaves a varint's reserve.
  @inlinable @inline(__always)
  mutating func delimited(_ bytes: UnsafeRawBufferPointer) {
    reserve(bytes.count &+ 2 &* Self.varintReserve)
    position -= bytes.count
    if let start = bytes.baseAddress { position.copyMemory(from: start, byteCount: bytes.count) }
    varintInReserve(UInt64(bytes.count))
  }

  /// Leaves a varint's reserve.
  @inlinable @inline(__always)
  mutating func message<Value: Message>(_ value: Value) {
    let sizeBefore = end - position
    value.encode(into: &self)
    varint(UInt64(end - position - sizeBefore))
  }
}
