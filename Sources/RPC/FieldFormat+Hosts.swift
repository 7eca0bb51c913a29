extension FieldFormat {
  /// RFC 1034 with RFC 1123's digits: at most 253 characters, one dot may end it, and the last label is not a number.
  public static func isHostname(_ text: String) -> Bool { isHostname(Substring(text).utf8) }

  static func isHostname(_ text: Substring.UTF8View) -> Bool {
    guard text.count <= 253 else { return false }
    let labels = (text.last == 0x2E ? text.dropLast() : text).split(separator: 0x2E, omittingEmptySubsequences: false)
    return labels.allSatisfy(isHostLabel) && !labels.last!.allSatisfy(isDigit)
  }

  /// A hostname or an IP address.
  public static func isAddress(_ text: String) -> Bool { isHostname(text) || isIP(text) }

  /// A hostname, an IPv4 address or an IPv6 address in brackets, and a port of 0 to 65535.
  public static func isHostAndPort(_ text: String) -> Bool {
    let bytes = Substring(text).utf8
    guard let colon = bytes.lastIndex(of: 0x3A), isNumber(bytes[bytes.index(after: colon)...], atMost: 65535) else {
      return false
    }
    let host = bytes[..<colon]
    if host.first == 0x5B { return host.last == 0x5D && IPAddress(sixthVersion: host.dropFirst().dropLast(), zone: true) != nil }
    return isHostname(host) || IPAddress(fourthVersion: host) != nil
  }

  /// Of either version; one of the sixth may have a zone.
  public static func isIP(_ text: String) -> Bool { isIPv4(text) || isIPv6(text) }
  public static func isIPv4(_ text: String) -> Bool { IPAddress(fourthVersion: Substring(text).utf8) != nil }
  public static func isIPv6(_ text: String) -> Bool { IPAddress(sixthVersion: Substring(text).utf8, zone: true) != nil }

  /// `127.0.0.1/16` of either version; with `isNetwork`, the bits behind the prefix are zero.
  public static func isIPPrefix(_ text: String, isNetwork: Bool) -> Bool {
    isIPv4Prefix(text, isNetwork: isNetwork) || isIPv6Prefix(text, isNetwork: isNetwork)
  }

  public static func isIPv4Prefix(_ text: String, isNetwork: Bool) -> Bool {
    isPrefix(text, bits: 32, isNetwork) { IPAddress(fourthVersion: $0) }
  }

  public static func isIPv6Prefix(_ text: String, isNetwork: Bool) -> Bool {
    isPrefix(text, bits: 128, isNetwork) { IPAddress(sixthVersion: $0, zone: false) }
  }

  private static func isPrefix(
    _ text: String, bits: UInt128, _ isNetwork: Bool, _ address: (Substring.UTF8View) -> IPAddress?
  ) -> Bool {
    let parts = Substring(text).utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
    guard parts.count == 2, let address = address(parts[0]), let length = number(parts[1], atMost: bits) else { return false }
    let hostBits = bits - length
    return !isNetwork || hostBits == 0 || address.bits & (hostBits == 128 ? .max : (1 << hostBits) - 1) == 0
  }

  private static func isNumber(_ digits: Substring.UTF8View, atMost limit: UInt128) -> Bool {
    number(digits, atMost: limit) != nil
  }

  /// A number without leading zeros.
  static func number(_ digits: Substring.UTF8View, atMost limit: UInt128) -> UInt128? {
    guard (1...5).contains(digits.count), digits.allSatisfy(isDigit), digits.count == 1 || digits.first != 0x30 else {
      return nil
    }
    let number = digits.reduce(0) { $0 * 10 + UInt128($1 - 0x30) }
    return number <= limit ? number : nil
  }
}

/// An address of the Internet Protocol, read from its text.
struct IPAddress {
  /// The last 32 bits, or all 128.
  let bits: UInt128

  /// Four numbers of 0 to 255 without leading zeros.
  init?(fourthVersion text: Substring.UTF8View) {
    let parts = text.split(separator: 0x2E, maxSplits: 4, omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var bits: UInt128 = 0
    for part in parts {
      guard let number = FieldFormat.number(part, atMost: 255) else { return nil }
      bits = bits << 8 | number
    }
    self.bits = bits
  }

  /// RFC 4291 §2.2, with an IPv4 address at its end or without; with `zone`, RFC 4007's `%eth0` may follow.
  init?(sixthVersion text: Substring.UTF8View, zone: Bool) {
    var text = text
    if let percent = text.firstIndex(of: 0x25) {
      let name = text[text.index(after: percent)...]
      guard zone, !name.isEmpty, !name.contains(0) else { return nil }
      text = text[..<percent]
    }
    var pieces: [UInt16] = []
    /// How many pieces stand before `::`.
    var gap: Int?
    if text.starts(with: "::".utf8) {
      gap = 0
      text = text.dropFirst(2)
    }
    while !text.isEmpty {
      let piece = text.prefix { $0 != 0x3A }
      if piece.contains(0x2E) {
        guard let last = IPAddress(fourthVersion: text) else { return nil }
        pieces += [UInt16(last.bits >> 16), UInt16(truncatingIfNeeded: last.bits)]
        break
      }
      guard (1...4).contains(piece.count), piece.allSatisfy(FieldFormat.isHexadecimal) else { return nil }
      pieces.append(UInt16(Substring(piece), radix: 16)!)
      guard pieces.count <= 8 else { return nil }
      text = text.dropFirst(piece.count)
      if text.starts(with: "::".utf8) {
        guard gap == nil else { return nil }
        gap = pieces.count
        text = text.dropFirst(2)
      } else if !text.isEmpty {
        text = text.dropFirst()
        if text.isEmpty { return nil }
      }
    }
    guard gap == nil ? pieces.count == 8 : pieces.count < 8 else { return nil }
    if let gap { pieces.insert(contentsOf: Array(repeating: 0, count: 8 - pieces.count), at: gap) }
    bits = pieces.reduce(0) { $0 << 16 | UInt128($1) }
  }
}
