/// Writes JSON from front to back.
public struct JSONWriter {
  package internal(set) var bytes: [UInt8]
  package let options: JSONWritingOptions
  private var depthLeft = JSONReader.depthLimit
  private var indentation = 0
  /// Whether nothing stands yet in the array or object that was opened last.
  private var isAtStart = true

  /// Begins behind `prefix` zero bytes.
  package init(prefix: Int, _ options: JSONWritingOptions) {
    bytes = Array(repeating: 0, count: prefix)
    bytes.reserveCapacity(512)
    self.options = options
  }

  /// Whether fields are written that are at their defaults.
  public var writesDefaults: Bool { options.writesDefaults }

  @usableFromInline package mutating func open(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    indentation += 1
    isAtStart = true
  }

  @usableFromInline package mutating func close(_ bracket: Unicode.Scalar) {
    indentation -= 1
    if !isAtStart { beginLine() }
    bytes.append(UInt8(ascii: bracket))
    isAtStart = false
  }

  /// Comes in front of each element of an array or object.
  @usableFromInline package mutating func separate() {
    if !isAtStart { bytes.append(UInt8(ascii: ",")) }
    isAtStart = false
    beginLine()
  }

  private mutating func beginLine() {
    guard options.isIndented else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<indentation { raw("  ") }
  }

  /// Stands between a name and its value.
  @usableFromInline package mutating func colon() { raw(options.isIndented ? ": " : ":") }

  @usableFromInline package mutating func enter() throws(JSONEncodingFailure) {
    guard depthLeft > 0 else { throw JSONEncodingFailure(.tooDeep) }
    depthLeft -= 1
  }

  @usableFromInline package mutating func leave() { depthLeft += 1 }

  // MARK: Values

  package mutating func raw(_ text: StaticString) { bytes.append(contentsOf: text.bytes) }

  mutating func integer<Value: FixedWidthInteger>(_ value: Value, isQuoted: Bool) {
    if isQuoted { raw("\"") }
    if value < 0 { raw("-") }
    var magnitude = UInt64(value.magnitude)
    withUnsafeTemporaryAllocation(byteCount: 20, alignment: 1) { digits in
      var first = 20
      repeat {
        first -= 1
        digits[first] = UInt8(ascii: "0") + UInt8(magnitude % 10)
        magnitude /= 10
      } while magnitude > 0
      bytes.append(contentsOf: digits[first...])
    }
    if isQuoted { raw("\"") }
  }

  /// The shortest digits that read back to the same number.
  mutating func floatingPoint<Value: BinaryFloatingPoint & LosslessStringConvertible>(_ value: Value) {
    if value.isNaN { return raw("\"NaN\"") }
    if value.isInfinite { return raw(value < 0 ? "\"-Infinity\"" : "\"Infinity\"") }
    let text = value.description.utf8
    // `-0.0` stays: many readers take `-0` for an integer, which has no sign.
    let dropsFraction = text.suffix(2).elementsEqual(".0".utf8) && !(value == 0 && value.sign == .minus)
    bytes.append(contentsOf: text.dropLast(dropsFraction ? 2 : 0))
  }

  package mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { string(UnsafeRawBufferPointer($0)) }
  }

  mutating func string(_ text: UnsafeRawBufferPointer) {
    raw("\"")
    var rest = text[...]
    while let stop = rest.firstIndex(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
      bytes.append(contentsOf: rest[..<stop])
      escape(rest[stop])
      rest = rest[(stop + 1)...]
    }
    bytes.append(contentsOf: rest)
    raw("\"")
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): raw("\\\"")
    case UInt8(ascii: "\\"): raw("\\\\")
    case 0x08: raw("\\b")
    case 0x09: raw("\\t")
    case 0x0A: raw("\\n")
    case 0x0C: raw("\\f")
    case 0x0D: raw("\\r")
    default:
      raw(byte < 0x10 ? "\\u000" : "\\u001")
      bytes.append(byte & 15 < 10 ? 0x30 + byte & 15 : 0x61 + byte & 15 - 10)
    }
  }

  mutating func enumeration<Value: JSONEnum>(_ value: Value) {
    // A `NullValue` of another number would come back as 0, which is another message.
    if Value.acceptsJSONNull && value.rawValue == 0 { return raw("null") }
    if !options.writesEnumsAsNumbers, let name = Value.jsonNames.name(of: value.rawValue) { return string(name.bytes) }
    integer(value.rawValue, isQuoted: false)
  }
}
