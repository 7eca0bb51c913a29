/// Base64 (RFC 4648 §4): read with or without padding.
package enum Base64 {
  package static func encode(_ bytes: UnsafeRawBufferPointer, isPadded: Bool = false) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var (bits, held): (UInt32, Int) = (0, 0)
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      held += 8
      while held >= 6 {
        held -= 6
        text.append(alphabet.utf8Start[Int(bits >> UInt32(held) & 63)])
      }
    }
    if held > 0 { text.append(alphabet.utf8Start[Int(bits << UInt32(6 - held) & 63)]) }
    while isPadded && text.count % 4 != 0 { text.append(UInt8(ascii: "=")) }
    return text
  }

  /// Nil for what is no Base64. With `acceptsURLAlphabet` also RFC 4648 §5's `-` and `_`.
  package static func decode(_ text: UnsafeRawBufferPointer, acceptsURLAlphabet: Bool = false) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3 + 3)
    var (bits, held): (UInt32, Int) = (0, 0)
    var (digits, padding) = (0, 0)
    for character in text {
      if character == UInt8(ascii: "=") {
        padding += 1
        continue
      }
      guard padding == 0, let value = value(of: character, acceptsURLAlphabet) else { return nil }
      digits += 1
      bits = bits << 6 | UInt32(value)
      held += 6
      if held >= 8 {
        held -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
      }
    }
    guard digits % 4 != 1, padding == 0 || (digits + padding) % 4 == 0 && padding <= 2 else { return nil }
    return bytes
  }

  private static let alphabet: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

  private static func value(of character: UInt8, _ acceptsURLAlphabet: Bool) -> UInt8? {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): character - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): character - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    case UInt8(ascii: "-") where acceptsURLAlphabet: 62
    case UInt8(ascii: "_") where acceptsURLAlphabet: 63
    default: nil
    }
  }
}
