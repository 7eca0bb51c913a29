/// Its paths in lowerCamelCase with commas between, in one string. Only paths that come back as they were are written and read.
extension GoogleProtobuf.FieldMask: JSONMessage {
  public mutating func readJSON(from reader: inout JSONReader) throws(JSONDecodingFailure) {
    _ = try reader.peek()
    let place = reader.position
    let wanted = "paths in lowerCamelCase with commas between, such as \"customerName,lines\""
    let paths = try reader.withString(wanted) { text -> [String]? in
      if text.isEmpty { return [] }
      var paths: [String] = []
      for path in text.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
        guard !path.isEmpty, let snake = Self.snakeCase(path) else { return nil }
        paths.append(String(decoding: snake, as: UTF8.self))
      }
      return paths
    }
    guard let paths else { throw reader.failure(.malformed(wanted: wanted), at: place) }
    self.paths = paths
  }

  public func writeJSON(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    var text: [UInt8] = []
    for (index, path) in paths.enumerated() {
      guard let camel = Self.camelCase(path.utf8) else {
        throw JSONEncodingFailure(.pathDoesNotRoundTrip(path.shortened)).inside(index: index).inside(field: "paths")
      }
      if index > 0 { text.append(UInt8(ascii: ",")) }
      text += camel
    }
    text.withUnsafeBytes { writer.string($0) }
  }

  private static func snakeCase(_ path: some Sequence<UInt8>) -> [UInt8]? {
    var snake: [UInt8] = []
    for byte in path {
      switch byte {
      case UInt8(ascii: "_"): return nil
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): snake += [UInt8(ascii: "_"), byte | 0x20]
      default: snake.append(byte)
      }
    }
    return snake
  }

  private static func camelCase(_ path: some Sequence<UInt8>) -> [UInt8]? {
    var camel: [UInt8] = []
    var isBehindUnderscore = false
    for byte in path {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: ","): return nil
      case UInt8(ascii: "_"):
        if isBehindUnderscore { return nil }
        isBehindUnderscore = true
      default:
        if isBehindUnderscore {
          guard 0x61...0x7A ~= byte else { return nil }
          camel.append(byte & ~0x20)
        } else {
          camel.append(byte)
        }
        isBehindUnderscore = false
      }
    }
    return isBehindUnderscore || camel.isEmpty ? nil : camel
  }
}
