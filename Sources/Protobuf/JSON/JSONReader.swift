/// Reads JSON (RFC 8259) from memory that outlives the reader, once from front to back.
public struct JSONReader {
  /// How many messages may lie inside each other below the first, counted as in their binary encoding, where an entry of a map is a
  /// message too: so what was read can also be sent in binary.
  public static let depthLimit = WireReader.depthLimit
  /// The length of a number, in bytes: room for every digit of every double, so that a number takes bounded time.
  public static let numberLimit = 2048

  let start: UnsafeRawPointer
  package var position: UnsafeRawPointer
  let end: UnsafeRawPointer
  var depthLeft = JSONReader.depthLimit
  package let options: JSONReadingOptions

  package init(_ text: UnsafeRawBufferPointer, _ options: JSONReadingOptions) {
    // An empty buffer has no address; this one is never read.
    start = text.baseAddress ?? UnsafeRawPointer(bitPattern: 1)!
    (position, end, self.options) = (start, start + text.count, options)
  }

  package func failure(_ reason: JSONDecodingFailure.Reason, at place: UnsafeRawPointer? = nil) -> JSONDecodingFailure {
    JSONDecodingFailure(reason, offset: (place ?? position) - start)
  }

  var left: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: position, count: end - position) }

  /// The next byte that is not white space, which is left where it is.
  package mutating func peek() throws(JSONDecodingFailure) -> UInt8 {
    while position != end {
      let byte = position.load(as: UInt8.self)
      switch byte {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return byte
      }
    }
    throw failure(.truncated)
  }

  /// Checks that nothing but white space follows.
  package mutating func finish() throws(JSONDecodingFailure) {
    if (try? peek()) != nil { throw failure(.trailingText) }
  }

  /// Takes `null` if it comes next, unless it is a value like others.
  @usableFromInline package mutating func takeNull(isValue: Bool = false) throws(JSONDecodingFailure) -> Bool {
    if isValue { return false }
    guard try peek() == UInt8(ascii: "n") else { return false }
    try take("null")
    return true
  }

  /// Takes a literal of which the first byte was seen.
  mutating func take(_ literal: StaticString) throws(JSONDecodingFailure) {
    guard left.starts(with: literal.bytes) else {
      throw failure(literal.bytes.starts(with: left) ? .truncated : .unexpected(wanted: "\(literal)"))
    }
    position += literal.utf8CodeUnitCount
  }

  mutating func bool() throws(JSONDecodingFailure) -> Bool {
    switch try peek() {
    case UInt8(ascii: "t"):
      try take("true")
      return true
    case UInt8(ascii: "f"):
      try take("false")
      return false
    default: throw try wrongType("true or false")
    }
  }

  /// The error for a value of another type, or for what is no value at all.
  package mutating func wrongType(_ wanted: String) throws(JSONDecodingFailure) -> JSONDecodingFailure {
    switch try peek() {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"),
      UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      failure(.wrongType(wanted: wanted))
    default: failure(.unexpected(wanted: wanted))
    }
  }

  // MARK: Objects and arrays

  /// Takes the opening of an array (`]` closes it) or object (`}` closes it); false when it is empty, and then closed.
  @usableFromInline package mutating func open(_ opening: Unicode.Scalar, _ closing: Unicode.Scalar) throws(JSONDecodingFailure)
    -> Bool
  {
    guard try peek() == UInt8(ascii: opening) else { throw try wrongType(opening == "{" ? "an object" : "an array") }
    position += 1
    guard try peek() == UInt8(ascii: closing) else { return true }
    position += 1
    return false
  }

  /// Behind an element: takes the comma, or the closing and returns false.
  @usableFromInline package mutating func more(_ closing: Unicode.Scalar) throws(JSONDecodingFailure) -> Bool {
    let byte = try peek()
    guard byte == UInt8(ascii: ",") || byte == UInt8(ascii: closing) else {
      throw failure(.unexpected(wanted: "',' or '\(closing)'"))
    }
    position += 1
    return byte == UInt8(ascii: ",")
  }

  /// Takes the colon between a name and its value.
  @usableFromInline package mutating func colon() throws(JSONDecodingFailure) {
    guard try peek() == UInt8(ascii: ":") else { throw failure(.unexpected(wanted: "':'")) }
    position += 1
  }

  @usableFromInline package mutating func enter() throws(JSONDecodingFailure) {
    guard depthLeft > 0 else { throw failure(.tooDeep) }
    depthLeft -= 1
  }

  @usableFromInline package mutating func leave() { depthLeft += 1 }

  /// Leaves a value behind, checking that it is JSON.
  package mutating func skipValue() throws(JSONDecodingFailure) {
    switch try peek() {
    case UInt8(ascii: "{"):
      try enter()
      if try open("{", "}") {
        repeat {
          try skipString()
          try colon()
          try skipValue()
        } while try more("}")
      }
      leave()
    case UInt8(ascii: "["):
      try enter()
      if try open("[", "]") {
        repeat { try skipValue() } while try more("]")
      }
      leave()
    case UInt8(ascii: "\""): try skipString()
    case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try bool()
    case UInt8(ascii: "n"): try take("null")
    default: _ = try number()
    }
  }

  private mutating func skipString() throws(JSONDecodingFailure) {
    try withString("a name in quotes") { _ in }
  }
}
