extension WireReader {
  /// Keeps a field that the schema does not know, or that came with another wire type than the schema's.
  public mutating func unknown(_ tag: UInt32, into fields: inout UnknownFields) throws(DecodingFailure) {
    let start = position
    try skip(tag)
    fields.append(tag: tag, value: UnsafeRawBufferPointer(start: start, count: position - start))
  }

  /// Leaves the value of a field behind whose tag was read.
  @usableFromInline mutating func skip(_ tag: UInt32) throws(DecodingFailure) {
    switch tag & 7 {
    case 0: _ = try varint()
    case 1: _ = try fixed(UInt64.self)
    case 2: _ = try delimited()
    case 3: try skipGroup(tag >> 3)
    case 4: throw .unmatchedGroup
    case 5: _ = try fixed(UInt32.self)
    default: throw .invalidWireType
    }
  }

  private mutating func skipGroup(_ number: UInt32) throws(DecodingFailure) {
    guard depthLeft > 0 else { throw .tooDeep }
    depthLeft -= 1
    while true {
      let tag = try nextTag()
      if tag == 0 { throw .truncated }
      if tag & 7 == 4 {
        guard tag >> 3 == number else { throw .unmatchedGroup }
        break
      }
      try skip(tag)
    }
    depthLeft += 1
  }
}
