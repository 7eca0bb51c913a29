/// Swift source, written line by line.
struct SourceText {
  private(set) var text = ""
  private var depth = 0

  mutating func line(_ line: String = "") {
    if !line.isEmpty { text += String(repeating: "  ", count: depth) + line }
    text += "\n"
  }

  /// `opening {`, the lines of `body` one step further in, `}`.
  mutating func block(_ opening: String, _ body: (inout SourceText) throws(GenerationFailure) -> Void) throws(GenerationFailure) {
    try block(opening + " {", closing: "}", body)
  }

  /// As ``block(_:_:)``, with its own first and last line.
  mutating func block(
    _ opening: String, closing: String, _ body: (inout SourceText) throws(GenerationFailure) -> Void
  ) throws(GenerationFailure) {
    line(opening)
    depth += 1
    try body(&self)
    depth -= 1
    line(closing)
  }

  mutating func comment(_ declaration: Declaration) {
    for line in declaration.comment { self.line(line.isEmpty ? "///" : "/// \(line)") }
  }
}

extension String {
  /// As a string literal of Swift.
  var swiftLiteral: String {
    var literal = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case "\n": literal += "\\n"
      case "\r": literal += "\\r"
      case "\t": literal += "\\t"
      case "\0"..<" ", "\u{7F}": literal += "\\u{\(String(scalar.value, radix: 16))}"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }
}
