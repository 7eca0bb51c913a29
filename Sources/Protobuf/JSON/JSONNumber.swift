/// A number in JSON's grammar (RFC 8259 §6), not yet of any type.
struct JSONNumber {
  /// The whole number's text; the sign, the digits and the exponent lie within it.
  let text: UnsafeRawBufferPointer
  private let isNegative: Bool
  private let whole: UnsafeRawBufferPointer
  private let fraction: UnsafeRawBufferPointer
  /// Of ten; held within ±`exponentBound`, which no text of ``JSONReader/numberLimit`` digits can make up for.
  private let exponent: Int

  private static let exponentBound = 1_000_000

  /// The number at the start of `bytes`; nil when there is none.
  init?(prefixOf bytes: UnsafeRawBufferPointer) {
    var at = 0
    func byte() -> UInt8 { at < bytes.count ? bytes[at] : 0 }
    func digits() -> UnsafeRawBufferPointer {
      let first = at
      while 0x30...0x39 ~= byte() { at += 1 }
      return UnsafeRawBufferPointer(rebasing: bytes[first..<at])
    }
    isNegative = byte() == UInt8(ascii: "-")
    if isNegative { at += 1 }
    whole = digits()
    guard !whole.isEmpty, whole.count == 1 || whole[0] != UInt8(ascii: "0") else { return nil }
    if byte() == UInt8(ascii: ".") {
      at += 1
      fraction = digits()
      guard !fraction.isEmpty else { return nil }
    } else {
      fraction = UnsafeRawBufferPointer(start: nil, count: 0)
    }
    if byte() | 0x20 == UInt8(ascii: "e") {
      at += 1
      let sign = byte()
      if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { at += 1 }
      let power = digits()
      guard !power.isEmpty else { return nil }
      let magnitude = power.reduce(0) { min($0 * 10 + Int($1 & 0xF), Self.exponentBound) }
      exponent = sign == UInt8(ascii: "-") ? -magnitude : magnitude
    } else {
      exponent = 0
    }
    text = UnsafeRawBufferPointer(rebasing: bytes[..<at])
  }

  /// As an integer, exactly: `1.0` and `1e3` are integers too.
  func integer<Value: FixedWidthInteger>(_: Value.Type) throws(JSONDecodingFailure.Reason) -> Value {
    let outOfRange = JSONDecodingFailure.Reason.outOfRange(type: "\(Value.self)".lowercased())
    guard let last = lastNonZero else { return 0 }
    // The digits up to `last`, as one integer, times ten to the power of `scale`.
    let scale = exponent + whole.count - 1 - last
    guard scale >= 0 else { throw .notIntegral }
    var magnitude: UInt64 = 0
    for index in 0...last {
      let digit = index < whole.count ? whole[index] : fraction[index - whole.count]
      guard Self.append(UInt64(digit & 0xF), to: &magnitude) else { throw outOfRange }
    }
    // More than 19 zeros overflow, since there is a digit in front of them.
    for _ in 0..<min(scale, 20) {
      guard Self.append(0, to: &magnitude) else { throw outOfRange }
    }
    let value: Value?
    if !isNegative {
      value = Value(exactly: magnitude)
    } else {
      value = magnitude <= 1 << 63 ? Value(exactly: Int64(truncatingIfNeeded: 0 &- magnitude)) : nil
    }
    guard let value else { throw outOfRange }
    return value
  }

  /// As a binary floating-point number, rounded to the nearest; nil beyond its range.
  func floatingPoint<Value: BinaryFloatingPoint & LosslessStringConvertible>(_: Value.Type) -> Value? {
    let value = Value(String(decoding: text, as: UTF8.self))!
    return value.isFinite ? value : nil
  }

  /// The place of the last digit that is not zero, over both parts; nil for zero.
  private var lastNonZero: Int? {
    if let place = fraction.lastIndex(where: { $0 != UInt8(ascii: "0") }) { return whole.count + place }
    return whole.lastIndex { $0 != UInt8(ascii: "0") }
  }

  private static func append(_ digit: UInt64, to magnitude: inout UInt64) -> Bool {
    let (product, overflows) = magnitude.multipliedReportingOverflow(by: 10)
    let (sum, overflowsToo) = product.addingReportingOverflow(digit)
    magnitude = sum
    return !overflows && !overflowsToo
  }
}

extension JSONReader {
  /// Takes a number without quotes.
  mutating func number() throws(JSONDecodingFailure) -> JSONNumber {
    let first = try peek()
    guard first == UInt8(ascii: "-") || 0x30...0x39 ~= first else { throw try wrongType("a number") }
    let number = JSONNumber(prefixOf: left)
    guard let number, !Self.continuesNumber(position + number.text.count, end) else { throw failure(.malformedNumber) }
    guard number.text.count <= Self.numberLimit else { throw failure(.numberTooLong) }
    position += number.text.count
    return number
  }

  /// Whether a byte stands behind a number that no value may have behind it: `01`, `1x`, `1.2.3`.
  private static func continuesNumber(_ place: UnsafeRawPointer, _ end: UnsafeRawPointer) -> Bool {
    guard place != end else { return false }
    switch place.load(as: UInt8.self) {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      return true
    default: return false
    }
  }

  /// Calls `convert` with a number, in quotes or not.
  private mutating func number<Value>(
    _ wanted: @autoclosure () -> String, isQuoted: Bool = false,
    _ convert: (JSONNumber) throws(JSONDecodingFailure.Reason) -> Value
  ) throws(JSONDecodingFailure) -> Value {
    let first = try peek()
    let place = position
    let result: Result<Value, JSONDecodingFailure.Reason>
    if isQuoted || first == UInt8(ascii: "\"") {
      result = try withString(wanted()) { text in
        Result { () throws(JSONDecodingFailure.Reason) in
          guard text.count <= Self.numberLimit else { throw .numberTooLong }
          guard let number = JSONNumber(prefixOf: text), number.text.count == text.count else {
            throw .malformed(wanted: wanted())
          }
          return try convert(number)
        }
      }
    } else {
      guard first == UInt8(ascii: "-") || 0x30...0x39 ~= first else { throw try wrongType(wanted()) }
      let number = try self.number()
      result = Result { () throws(JSONDecodingFailure.Reason) in try convert(number) }
    }
    do throws(JSONDecodingFailure.Reason) { return try result.get() } catch { throw failure(error, at: place) }
  }

  mutating func integer<Value: FixedWidthInteger>(_: Value.Type) throws(JSONDecodingFailure) -> Value {
    try number("a number of type \("\(Value.self)".lowercased())") { (number) throws(JSONDecodingFailure.Reason) in
      try number.integer(Value.self)
    }
  }

  /// An integer as a map's key has it.
  mutating func quotedInteger<Value: FixedWidthInteger>(_: Value.Type) throws(JSONDecodingFailure) -> Value {
    try number("a number of type \("\(Value.self)".lowercased()) in quotes", isQuoted: true) {
      (number) throws(JSONDecodingFailure.Reason) in try number.integer(Value.self)
    }
  }

  mutating func floatingPoint<Value: BinaryFloatingPoint & LosslessStringConvertible>(
    _: Value.Type
  ) throws(JSONDecodingFailure) -> Value {
    if try peek() == UInt8(ascii: "\"") {
      var ahead = self
      let special: Value? = try ahead.withString("") { text in
        if text.elementsEqual("NaN".utf8) { return .nan }
        if text.elementsEqual("Infinity".utf8) { return .infinity }
        return text.elementsEqual("-Infinity".utf8) ? -.infinity : nil
      }
      if let special {
        self = ahead
        return special
      }
    }
    return try number("a number, \"NaN\", \"Infinity\" or \"-Infinity\"") { (number) throws(JSONDecodingFailure.Reason) in
      guard let value = number.floatingPoint(Value.self) else { throw .outOfRange(type: "\(Value.self)".lowercased()) }
      return value
    }
  }
}
