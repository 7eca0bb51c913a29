import FoundationEssentials

/// Base 64 with the alphabet of RFC 4648 §5 and no padding.
public enum Base64URL {
  public static func encode(_ bytes: some Sequence<UInt8>) -> String {
    String(
      Data(bytes).base64EncodedString().compactMap { character -> Character? in
        switch character {
        case "+": "-"
        case "/": "_"
        case "=": nil
        default: character
        }
      })
  }

  /// nil when a character is outside the alphabet.
  public static func decode(_ text: some StringProtocol) -> Data? {
    guard text.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "=") }) else {
      return nil
    }
    var base64 = String(text.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 })
    base64.append(String(repeating: "=", count: (4 - base64.utf8.count % 4) % 4))
    return Data(base64Encoded: base64)
  }
}
