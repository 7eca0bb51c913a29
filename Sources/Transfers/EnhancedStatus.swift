/// A mail server's reason in numbers (RFC 3463), `5.1.1` for a mailbox that there is not; its words may repeat the address.
enum EnhancedStatus {
  /// Of a line of an SMTP reply, `550 5.1.1 User unknown`; nil for one without it.
  static func of(_ line: UnsafeRawBufferPointer) -> String? {
    guard line.count > 4, line[..<3].allSatisfy(isDigit), line[3] == UInt8(ascii: " ") || line[3] == UInt8(ascii: "-") else {
      return nil
    }
    let word = line[4...].prefix { isDigit($0) || $0 == UInt8(ascii: ".") }
    let parts = word.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 1, parts[1...].allSatisfy({ (1...3).contains($0.count) }) else { return nil }
    return String(decoding: word, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
