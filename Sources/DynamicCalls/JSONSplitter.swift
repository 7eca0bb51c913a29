/// Cuts a text that arrives in pieces into the JSON values that stand in it one behind the other.
///
/// It looks at brackets and quotes alone: whether a value is JSON its reader finds out. A value is there with its last byte; a number or
/// a word with the byte behind it, or at the end. Takes time linear in the text.
package struct JSONSplitter {
  private var buffer: [UInt8] = []
  /// Where the value begins that is being read, or what was not looked at.
  private var start = 0
  private var scanned = 0
  private var kind = Kind.none
  private var place = TextPlace()
  private var valuePlace = TextPlace()

  private enum Kind {
    case none
    case brackets(depth: Int, isInString: Bool, isEscaped: Bool)
    case string(isEscaped: Bool)
    case word
  }

  package init() {}

  /// The bytes of one value, before its end is there.
  package static let maxValueBytes = 64 * 1024 * 1024

  package mutating func append(_ bytes: [UInt8]) {
    buffer.removeFirst(start)
    scanned -= start
    start = 0
    buffer += bytes
  }

  /// The next value of those that are whole.
  package mutating func next() throws(JSONTooLong) -> JSONValue? {
    while scanned < buffer.count {
      let byte = buffer[scanned]
      switch kind {
      case .none: begin(byte)
      case .brackets(let depth, let isInString, let isEscaped):
        if let value = continueBrackets(byte, depth, isInString, isEscaped) { return value }
      case .string(let isEscaped):
        take(byte)
        if !isEscaped && byte == UInt8(ascii: "\"") { return value() }
        kind = .string(isEscaped: !isEscaped && byte == UInt8(ascii: "\\"))
      case .word:
        if byte.isJSONSpace || byte.opensJSON { return value() }
        take(byte)
      }
    }
    guard scanned - start <= Self.maxValueBytes else { throw JSONTooLong(place: valuePlace) }
    return nil
  }

  /// What is left when nothing more comes: a word, or a value without its end.
  package mutating func finish() -> JSONValue? {
    if case .none = kind { return nil }
    return value()
  }

  private mutating func begin(_ byte: UInt8) {
    if byte.isJSONSpace {
      take(byte)
      start = scanned
      return
    }
    valuePlace = place
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["): kind = .brackets(depth: 1, isInString: false, isEscaped: false)
    case UInt8(ascii: "\""): kind = .string(isEscaped: false)
    default: kind = .word
    }
    take(byte)
  }

  private mutating func continueBrackets(_ byte: UInt8, _ depth: Int, _ isInString: Bool, _ isEscaped: Bool) -> JSONValue? {
    take(byte)
    var depth = depth
    if isInString {
      let isEnd = !isEscaped && byte == UInt8(ascii: "\"")
      kind = .brackets(depth: depth, isInString: !isEnd, isEscaped: !isEscaped && byte == UInt8(ascii: "\\"))
      return nil
    }
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
    default: break
    }
    kind = .brackets(depth: depth, isInString: byte == UInt8(ascii: "\""), isEscaped: false)
    return depth == 0 ? value() : nil
  }

  private mutating func take(_ byte: UInt8) {
    scanned += 1
    place.advance(over: byte)
  }

  private mutating func value() -> JSONValue {
    defer { (start, kind) = (scanned, .none) }
    return JSONValue(text: Array(buffer[start..<scanned]), place: valuePlace)
  }
}

/// A value of JSON, and where in its text it stands.
package struct JSONValue: Equatable, Sendable {
  package let text: [UInt8]
  package let place: TextPlace

  /// Where the byte at `offset` of the value stands.
  package func place(at offset: Int) -> TextPlace {
    var place = place
    for byte in text.prefix(offset) { place.advance(over: byte) }
    return place
  }
}

/// A place in a text in UTF-8: the line and the character in it, from 1.
package struct TextPlace: Equatable, Sendable, CustomStringConvertible {
  package private(set) var line = 1
  package private(set) var column = 1

  package init() {}

  package init(line: Int, column: Int) { (self.line, self.column) = (line, column) }

  package var description: String { "\(line):\(column)" }

  mutating func advance(over byte: UInt8) {
    if byte == UInt8(ascii: "\n") {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }
}

/// A value of more than ``JSONSplitter/maxValueBytes``.
package struct JSONTooLong: Error, Equatable, CustomStringConvertible {
  package let place: TextPlace

  package var description: String { "\(place): the value is longer than \(JSONSplitter.maxValueBytes) bytes" }
}

extension UInt8 {
  fileprivate var isJSONSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
  fileprivate var opensJSON: Bool { self == UInt8(ascii: "{") || self == UInt8(ascii: "[") || self == UInt8(ascii: "\"") }
}
