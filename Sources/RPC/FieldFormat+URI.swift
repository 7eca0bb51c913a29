extension FieldFormat {
  /// RFC 3986 §3: with a scheme.
  public static func isURI(_ text: String) -> Bool {
    let (reference, rest) = split(text)
    guard let colon = reference.firstIndex(of: 0x3A), isScheme(reference[..<colon]) else { return false }
    return areQueryAndFragment(rest) && isHierarchy(reference[reference.index(after: colon)...], isRelative: false)
  }

  /// RFC 3986 §4.1: a URI, or a relative reference.
  public static func isURIReference(_ text: String) -> Bool {
    if isURI(text) { return true }
    let (reference, rest) = split(text)
    return areQueryAndFragment(rest) && isHierarchy(reference, isRelative: true)
  }

  /// What stands before `?` or `#`, and the rest.
  private static func split(_ text: String) -> (Substring.UTF8View, Substring.UTF8View) {
    let bytes = Substring(text).utf8
    let reference = bytes.prefix { $0 != 0x3F && $0 != 0x23 }
    return (reference, bytes.dropFirst(reference.count))
  }

  private static func isScheme(_ text: Substring.UTF8View) -> Bool {
    text.first.map(isLetter) == true && text.allSatisfy { isAlphanumeric($0) || "+-.".utf8.contains($0) }
  }

  private static func areQueryAndFragment(_ text: Substring.UTF8View) -> Bool {
    var text = text
    if text.first == 0x3F {
      let query = text.dropFirst().prefix { $0 != 0x23 }
      guard consists(query, of: ":@/?") else { return false }
      text = text.dropFirst(query.count + 1)
    }
    return text.isEmpty || consists(text.dropFirst(), of: ":@/?")
  }

  private static func isHierarchy(_ text: Substring.UTF8View, isRelative: Bool) -> Bool {
    guard text.starts(with: "//".utf8) else {
      if isRelative, text.prefix(while: { $0 != 0x2F }).contains(0x3A) { return false }
      return consists(text, of: ":@/")
    }
    let authority = text.dropFirst(2).prefix { $0 != 0x2F }
    return isAuthority(authority) && consists(text.dropFirst(2 + authority.count), of: ":@/")
  }

  /// RFC 3986 §3.2.
  private static func isAuthority(_ text: Substring.UTF8View) -> Bool {
    var host = text
    if let at = text.firstIndex(of: 0x40) {
      guard consists(text[..<at], of: ":") else { return false }
      host = text[text.index(after: at)...]
    }
    if host.first == 0x5B {
      guard let end = host.firstIndex(of: 0x5D), isLiteral(host[..<end].dropFirst()) else { return false }
      let port = host[host.index(after: end)...]
      return port.isEmpty || (port.first == 0x3A && port.dropFirst().allSatisfy(isDigit))
    }
    let name = host.prefix { $0 != 0x3A }
    return consists(name, of: "") && decodesToUTF8(name) && host.dropFirst(name.count + 1).allSatisfy(isDigit)
  }

  /// What stands in brackets: an IPv6 address, with a zone of RFC 6874 or without, or one of a version to come.
  private static func isLiteral(_ text: Substring.UTF8View) -> Bool {
    if text.first == 0x76 || text.first == 0x56 {
      let version = text.dropFirst().prefix { $0 != 0x2E }
      let address = text.dropFirst(version.count + 2)
      let isWhole = text.count > version.count + 1
      return isWhole && !version.isEmpty && version.allSatisfy(isHexadecimal) && !address.isEmpty
        && !address.contains(0x25) && consists(address, of: ":")
    }
    guard let percent = text.firstIndex(of: 0x25) else { return IPAddress(sixthVersion: text, zone: false) != nil }
    let zone = text[percent...].dropFirst(3)
    return IPAddress(sixthVersion: text[..<percent], zone: false) != nil && text[percent...].starts(with: "%25".utf8)
      && !zone.isEmpty
      && zone.allSatisfy { isUnreserved($0) || $0 == 0x25 } && consists(zone, of: "") && decodesToUTF8(zone)
  }

  /// Unreserved characters, sub-delimiters, whole percent-encoded bytes, and `more`.
  private static func consists(_ text: Substring.UTF8View, of more: String) -> Bool {
    var index = text.startIndex
    while index != text.endIndex {
      let byte = text[index]
      if byte == 0x25 {
        let digits = text[index...].dropFirst().prefix(2)
        guard digits.count == 2, digits.allSatisfy(isHexadecimal) else { return false }
      } else if !isUnreserved(byte), !"!$&'()*+,;=".utf8.contains(byte), !more.utf8.contains(byte) {
        return false
      }
      index = text.index(after: index)
    }
    return true
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool { isAlphanumeric(byte) || "-._~".utf8.contains(byte) }

  /// Of a text whose percent-encoded bytes are whole.
  private static func decodesToUTF8(_ text: Substring.UTF8View) -> Bool {
    guard text.contains(0x25) else { return true }
    var bytes: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      if byte == 0x25 {
        bytes.append(UInt8(Substring(rest.prefix(2)), radix: 16)!)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self) != nil
  }
}
