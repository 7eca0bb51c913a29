/// Takes a time's text apart.
struct JSONDigits {
  private var rest: Slice<UnsafeRawBufferPointer>

  init(_ text: UnsafeRawBufferPointer) { rest = text[...] }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }

  /// A number of exactly so many digits.
  mutating func number(of count: Int) -> Int64? {
    let digits = rest.prefix(count)
    guard digits.count == count, digits.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    rest.removeFirst(count)
    return digits.reduce(0) { $0 * 10 + Int64($1 & 0xF) }
  }

  /// A number of at least one digit and at most `limit`.
  mutating func number(upTo limit: Int) -> Int64? {
    let count = rest.prefix { 0x30...0x39 ~= $0 }.count
    return 1...limit ~= count ? number(of: count) : nil
  }

  /// The fraction of a second behind a dot, one digit to nine; 0 where there is no dot.
  mutating func nanos() -> Int32? {
    guard take(".") else { return 0 }
    let before = rest.count
    guard var nanos = number(upTo: 9) else { return nil }
    for _ in (before - rest.count)..<9 { nanos *= 10 }
    return Int32(nanos)
  }
}

extension JSONWriter {
  /// Zeros in front up to `width`.
  mutating func digits(_ value: Int64, _ width: Int) {
    var power: Int64 = 1
    for _ in 1..<width { power *= 10 }
    while power > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(value / power % 10))
      power /= 10
    }
  }

  /// Behind a dot: 3, 6 or 9 digits, whichever say it; nothing for a whole second.
  mutating func fraction(_ nanos: Int32) {
    guard nanos != 0 else { return }
    raw(".")
    if nanos % 1_000_000 == 0 {
      digits(Int64(nanos) / 1_000_000, 3)
    } else if nanos % 1000 == 0 {
      digits(Int64(nanos) / 1000, 6)
    } else {
      digits(Int64(nanos), 9)
    }
  }
}
