extension JSONReader {
  /// Calls `body` with a string's UTF-8, escapes resolved, in memory that is valid during the call alone.
  package mutating func withString<Result>(
    _ wanted: @autoclosure () -> String, _ body: (UnsafeRawBufferPointer) -> Result
  ) throws(JSONDecodingFailure) -> Result {
    guard try peek() == UInt8(ascii: "\"") else { throw try wrongType(wanted()) }
    let quote = position
    position += 1
    let (plain, isASCII) = try plainRun()
    if position.load(as: UInt8.self) == UInt8(ascii: "\"") {
      position += 1
      guard isASCII || Self.isUTF8(plain) else { throw failure(.invalidUTF8, at: quote) }
      return body(plain)
    }
    var text = [UInt8](plain)
    while position.load(as: UInt8.self) == UInt8(ascii: "\\") {
      try appendEscape(to: &text)
      text.append(contentsOf: try plainRun().text)
    }
    position += 1
    return try text.withUnsafeBufferPointer { (text) throws(JSONDecodingFailure) in
      let text = UnsafeRawBufferPointer(text)
      // What an escape stands for is whole characters, so that it cannot complete a cut one beside it.
      guard Self.isUTF8(text) else { throw failure(.invalidUTF8, at: quote) }
      return body(text)
    }
  }

  /// A string as text.
  package mutating func string(_ wanted: @autoclosure () -> String = "a string") throws(JSONDecodingFailure) -> String {
    try withString(wanted()) { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes up to a quote or a backslash, which is left where it is.
  private mutating func plainRun() throws(JSONDecodingFailure) -> (text: UnsafeRawBufferPointer, isASCII: Bool) {
    let first = position
    var all: UInt8 = 0
    while position != end {
      let byte = position.load(as: UInt8.self)
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        return (UnsafeRawBufferPointer(start: first, count: position - first), all < 0x80)
      }
      if byte < 0x20 { throw failure(.controlCharacter) }
      all |= byte
      position += 1
    }
    throw failure(.truncated)
  }

  private static func isUTF8(_ text: UnsafeRawBufferPointer) -> Bool {
    (try? UTF8Span(validating: text.assumingMemoryBound(to: UInt8.self).span)) != nil
  }

  private mutating func appendEscape(to text: inout [UInt8]) throws(JSONDecodingFailure) {
    let backslash = position
    guard end - position >= 2 else {
      position = end
      throw failure(.truncated)
    }
    let letter = (position + 1).load(as: UInt8.self)
    position += 2
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      var code = UInt32(try codeUnit(backslash))
      if code & 0xFC00 == 0xD800 {
        guard left.starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else { throw failure(.loneSurrogate, at: backslash) }
        let second = position
        position += 2
        let low = UInt32(try codeUnit(second))
        guard low & 0xFC00 == 0xDC00 else { throw failure(.loneSurrogate, at: backslash) }
        code = 0x10000 + (code & 0x3FF) << 10 + low & 0x3FF
      }
      guard let scalar = Unicode.Scalar(code) else { throw failure(.loneSurrogate, at: backslash) }
      text.append(contentsOf: UTF8.encode(scalar)!)
    default: throw failure(.malformedEscape, at: backslash)
    }
  }

  /// The four hexadecimal digits of an escape.
  private mutating func codeUnit(_ backslash: UnsafeRawPointer) throws(JSONDecodingFailure) -> UInt16 {
    var code: UInt16 = 0
    for _ in 0..<4 {
      guard position != end else { throw failure(.truncated) }
      let digit = position.load(as: UInt8.self)
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): code = code << 4 | UInt16(digit - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): code = code << 4 | UInt16(digit - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): code = code << 4 | UInt16(digit - UInt8(ascii: "A") + 10)
      default: throw failure(.malformedEscape, at: backslash)
      }
      position += 1
    }
    return code
  }
}
