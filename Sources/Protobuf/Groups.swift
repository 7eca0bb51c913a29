// Groups of proto2: messages between two tags, without a length.

extension WireReader {
  /// Reads a group into one that may already have fields.
  public mutating func group<Value: Message>(into value: inout Value) throws(DecodingFailure) {
    guard depthLeft > 0 else { throw .tooDeep }
    let outer = openGroups
    depthLeft -= 1
    openGroups += 1
    try value.merge(from: &self)
    // Otherwise the message around it ended first.
    guard openGroups == outer else { throw .truncated }
    depthLeft += 1
  }

  /// Reads an element of a repeated group.
  public mutating func group<Value: Message>() throws(DecodingFailure) -> Value {
    var value = Value()
    try group(into: &value)
    return value
  }

  /// Reads a singular group, merging with what an earlier occurrence set.
  public mutating func group<Value: Message>(into field: inout Value?) throws(DecodingFailure) {
    if field == nil { field = Value() }
    try group(into: &field!)
  }

  /// Ends the group that is being read; a message that is none has no such end.
  public mutating func endGroup() throws(DecodingFailure) {
    guard openGroups > 0 else { throw .unmatchedGroup }
    openGroups -= 1
  }
}

extension WireWriter {
  /// A group; `tag` is that of its start.
  public mutating func group<Value: Message>(_ tag: UInt32, _ value: Value) {
    self.tag(tag + 1)
    value.encode(into: &self)
    self.tag(tag)
  }

  /// A repeated group.
  public mutating func groups<Value: Message>(_ tag: UInt32, _ values: [Value]) {
    for value in values.reversed() { group(tag, value) }
  }
}
