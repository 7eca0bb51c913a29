/// The UUID that makes a mutation safe to send twice; it travels in the metadata.
public enum IdempotencyKey {
  public static let metadataName = "idempotency-key"

  /// A random UUID (RFC 9562 §5.4).
  public static func make() -> String {
    var random = SystemRandomNumberGenerator()
    let high = random.next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
    let low = random.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    let digits: StaticString = "0123456789abcdef"
    return String(unsafeUninitializedCapacity: length) { text in
      var nibble = 0
      for at in 0..<length {
        if isHyphen(at) {
          text[at] = 0x2D
          continue
        }
        let half = nibble < 16 ? high : low
        text[at] = digits.utf8Start[Int(half >> UInt64((15 - nibble % 16) * 4) & 15)]
        nibble += 1
      }
      return length
    }
  }

  /// Whether `key` is a UUID in its 36 characters, of any version, in either case.
  public static func isValid(_ key: String) -> Bool {
    var at = 0
    for byte in key.utf8 {
      guard at < length, isHyphen(at) ? byte == 0x2D : isHexDigit(byte) else { return false }
      at += 1
    }
    return at == length
  }

  private static let length = 36
  private static func isHyphen(_ at: Int) -> Bool { at == 8 || at == 13 || at == 18 || at == 23 }
  private static func isHexDigit(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x61...0x66 ~= byte || 0x41...0x46 ~= byte
  }
}
