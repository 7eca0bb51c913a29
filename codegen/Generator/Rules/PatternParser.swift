/// Reads RE2's syntax as far as it means the same whatever the engine: no flags, no Unicode classes, no word boundaries. Whether a part
/// is greedy does not matter, since only whether something matches is asked.
struct PatternParser {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var depth = 0

  /// As RE2 has them.
  private static let repetitionsLimit = 1000
  private static let depthLimit = 100

  init(_ pattern: String) { scalars = Array(pattern.unicodeScalars) }

  mutating func expression() throws(PatternFailure) -> PatternNode {
    let node = try choice()
    if peek != nil { throw PatternFailure(problem: "')' closes nothing") }
    return node
  }

  private var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    if peek != scalar { return false }
    index += 1
    return true
  }

  private mutating func choice() throws(PatternFailure) -> PatternNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else { throw PatternFailure(problem: "groups are nested more than \(Self.depthLimit) deep") }
    var node = try sequence()
    while take("|") { node = .choice(node, try sequence()) }
    return node
  }

  private mutating func sequence() throws(PatternFailure) -> PatternNode {
    var nodes: [PatternNode] = []
    while let scalar = peek, scalar != "|", scalar != ")" { nodes.append(try repeated(try atom())) }
    return .sequence(nodes)
  }

  private mutating func repeated(_ node: PatternNode) throws(PatternFailure) -> PatternNode {
    let begin = index
    let bounds: (Int, Int?)
    if take("*") {
      bounds = (0, nil)
    } else if take("+") {
      bounds = (1, nil)
    } else if take("?") {
      bounds = (0, 1)
    } else if let counted = counted() {
      bounds = counted
    } else {
      return node
    }
    let limit = Self.repetitionsLimit
    guard bounds.0 <= limit, (bounds.1 ?? 0) <= limit, bounds.0 <= bounds.1 ?? limit else {
      throw PatternFailure(problem: "'\(text(from: begin))' repeats from more to less, or more than \(limit) times")
    }
    _ = take("?")
    let next = index
    if let scalar = peek, "*+?".unicodeScalars.contains(scalar) || (scalar == "{" && counted() != nil) {
      throw PatternFailure(problem: "'\(scalar)' repeats what is repeated; put it in a group")
    }
    index = next
    return .repetition(node, least: bounds.0, most: bounds.1)
  }

  /// `{2}`, `{2,}`, `{2,5}`; anything else behind a brace is text.
  private mutating func counted() -> (Int, Int?)? {
    let begin = index
    guard take("{"), let least = number() else {
      index = begin
      return nil
    }
    var most: Int? = least
    if take(",") { most = number() }
    guard take("}") else {
      index = begin
      return nil
    }
    return (least, most)
  }

  private mutating func number() -> Int? {
    let begin = index
    while let scalar = peek, ("0"..."9").contains(scalar) { index += 1 }
    // A number that no Int holds is more than any limit.
    return index == begin ? nil : Int(text(from: begin)) ?? Int.max
  }

  private func text(from begin: Int) -> String { String(String.UnicodeScalarView(scalars[begin..<index])) }

  private mutating func atom() throws(PatternFailure) -> PatternNode {
    let scalar = scalars[index]
    index += 1
    switch scalar {
    case "^": return .begin
    case "$": return .end
    case ".": return .set(PatternSet(0x0A...0x0A).inverted.ranges)
    case "[": return .set(try bracket().ranges)
    case "(": return try group()
    case "\\": return try escape()
    case "*", "+", "?": throw PatternFailure(problem: "'\(scalar)' repeats nothing")
    default: return .set(PatternSet(scalar).ranges)
    }
  }

  private mutating func group() throws(PatternFailure) -> PatternNode {
    if take("?") {
      let isNamed = take("P") ? take("<") : take("<")
      if isNamed {
        while let scalar = peek, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_" { index += 1 }
      }
      guard isNamed ? take(">") : take(":") else {
        throw PatternFailure(problem: "of what begins with '(?', only '(?:' and '(?P<name>' are supported")
      }
    }
    let node = try choice()
    guard take(")") else { throw PatternFailure(problem: "a group is not closed") }
    return node
  }

  private mutating func escape() throws(PatternFailure) -> PatternNode {
    if take("A") { return .begin }
    if take("z") { return .end }
    return .set(try escapedSet().ranges)
  }

  private mutating func escapedSet() throws(PatternFailure) -> PatternSet {
    guard let scalar = peek else { throw PatternFailure(problem: "nothing follows the last backslash") }
    index += 1
    if let known = PatternSet.classes[scalar] { return known }
    if let control = Self.controls[scalar] { return PatternSet(control...control) }
    if scalar == "x" { return try hexadecimal() }
    guard scalar.isASCII, !scalar.properties.isAlphabetic, !("0"..."9").contains(scalar) else {
      throw PatternFailure(problem: "'\\\(scalar)' is not supported")
    }
    return PatternSet(scalar)
  }

  private static let controls: [Unicode.Scalar: UInt32] = ["a": 7, "f": 12, "t": 9, "n": 10, "r": 13, "v": 11]

  /// `\x41`, `\x{1F600}`.
  private mutating func hexadecimal() throws(PatternFailure) -> PatternSet {
    let isBraced = take("{")
    let begin = index
    while let scalar = peek, scalar.properties.isASCIIHexDigit, isBraced || index - begin < 2 { index += 1 }
    guard let value = UInt32(text(from: begin), radix: 16), isBraced ? take("}") : index - begin == 2,
      let scalar = Unicode.Scalar(value)
    else { throw PatternFailure(problem: "'\\x' is followed by two hexadecimal digits or a scalar's number in braces") }
    return PatternSet(scalar)
  }

  private mutating func bracket() throws(PatternFailure) -> PatternSet {
    let isInverted = take("^")
    var set = PatternSet()
    var isFirst = true
    while isFirst || peek != "]" {
      isFirst = false
      guard peek != nil else { throw PatternFailure(problem: "a bracket is not closed") }
      if let named = try named() {
        set.formUnion(named)
        continue
      }
      let low = try member()
      guard let first = low.single, peek == "-", index + 1 < scalars.count, scalars[index + 1] != "]" else {
        set.formUnion(low)
        continue
      }
      index += 1
      guard let last = try member().single, first <= last else {
        throw PatternFailure(problem: "a range in brackets runs from the lesser to the greater scalar")
      }
      set.formUnion(PatternSet(first...last))
    }
    index += 1
    return isInverted ? set.inverted : set
  }

  private mutating func member() throws(PatternFailure) -> PatternSet {
    guard let scalar = peek else { throw PatternFailure(problem: "a bracket is not closed") }
    index += 1
    return scalar == "\\" ? try escapedSet() : PatternSet(scalar)
  }

  /// `[:alpha:]`, `[:^alpha:]`.
  private mutating func named() throws(PatternFailure) -> PatternSet? {
    let begin = index
    guard take("["), take(":") else {
      index = begin
      return nil
    }
    let isInverted = take("^")
    let first = index
    while let scalar = peek, scalar.isASCII, scalar.properties.isAlphabetic { index += 1 }
    let name = text(from: first)
    guard take(":"), take("]"), let known = PatternSet.names[name] else {
      throw PatternFailure(problem: "'[:\(name):]' is not a class")
    }
    return isInverted ? known.inverted : known
  }
}
