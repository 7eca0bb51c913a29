import FoundationEssentials

/// The text of RFC 9562 §4, 36 characters. Foundation's own goes through printf and scanf, and is upper-case.
extension ID: CustomStringConvertible, LosslessStringConvertible {
  /// nil unless the text is a UUID's, in either case.
  public init?(_ description: String) {
    var description = description
    let uuid: UUID? = description.withUTF8 { text in
      guard text.count == 36, text.indices.allSatisfy({ isDashPlace($0) == (text[$0] == UInt8(ascii: "-")) }) else { return nil }
      var id = UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)).uuid
      let isRead = withUnsafeMutableBytes(of: &id) { bytes in
        var at = 0
        for index in bytes.indices {
          if isDashPlace(at) { at += 1 }
          guard let high = hexadecimalValue(text[at]), let low = hexadecimalValue(text[at + 1]) else { return false }
          bytes[index] = high << 4 | low
          at += 2
        }
        return true
      }
      return isRead ? UUID(uuid: id) : nil
    }
    guard let uuid else { return nil }
    self.uuid = uuid
  }

  public var description: String {
    String(unsafeUninitializedCapacity: 36) { text in
      var at = 0
      withUnsafeBytes(of: uuid.uuid) { bytes in
        for byte in bytes {
          if isDashPlace(at) {
            text[at] = UInt8(ascii: "-")
            at += 1
          }
          text[at] = hexadecimalDigit(byte >> 4)
          text[at + 1] = hexadecimalDigit(byte & 15)
          at += 2
        }
      }
      return at
    }
  }
}

/// Where the dashes of a UUID's 36 characters are (RFC 9562 §4).
private func isDashPlace(_ at: Int) -> Bool { at == 8 || at == 13 || at == 18 || at == 23 }

private func hexadecimalDigit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10 }

private func hexadecimalValue(_ digit: UInt8) -> UInt8? {
  switch digit {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
  default: nil
  }
}
