extension UnsafeRawBufferPointer {
  /// What a peer sent, as an error may repeat it: between apostrophes, so that logs mask it, the first 64 bytes at most, and `\xNN` for
  /// whatever is not printable ASCII or could end the quotation.
  var quoted: String {
    var text = "'"
    for byte in prefix(Self.maxQuotedBytes) {
      switch byte {
      case UInt8(ascii: "'"), UInt8(ascii: "\\"), ..<0x20, 0x7F...:
        text += (byte < 0x10 ? "\\x0" : "\\x") + String(byte, radix: 16)
      default: text.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return text + (count > Self.maxQuotedBytes ? "...'" : "'")
  }

  private static let maxQuotedBytes = 64
}
