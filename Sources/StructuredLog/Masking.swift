public import Logging
import RPC

extension Logger.MetadataValue {
  /// A text that may repeat what others said, such as an error's: without what looks like a token, a phone, an e-mail address, or the value of
  /// a key, and without what stands in quotes or in an index, as what a client sent does in this project's errors.
  public static func masked(_ text: String) -> Logger.MetadataValue { .string(Masking.masked(text)) }
}

enum Masking {
  static func masked(_ text: String) -> String {
    var masked = ""
    var rest = Substring(text)
    while let character = rest.first {
      // Behind a letter it is an apostrophe.
      let isQuote = character != "'" || masked.last?.isLetter != true
      if isQuote, let close = closing(of: character), let end = rest.dropFirst().firstIndex(of: close) {
        masked += "\(character)…\(close)"
        rest = rest[rest.index(after: end)...]
      } else if isOfAWord(character) {
        var word = rest.prefix(while: isOfAWord)
        if word.contains("@") {
          // With the domain's dots, and not the sentence's.
          word = rest.prefix { isOfAWord($0) || $0 == "." }
          while word.last == "." { word.removeLast() }
        }
        masked += self.masked(word: word)
        rest = rest[word.endIndex...]
        // PostgreSQL's «Key (phone)=(+7…)».
      } else if rest.hasPrefix("=("), let end = rest.firstIndex(of: ")") {
        masked += "=(…)"
        rest = rest[rest.index(after: end)...]
      } else {
        masked.append(character)
        rest.removeFirst()
      }
    }
    return masked
  }

  /// Of what stands between quotes.
  private static func closing(of opening: Character) -> Character? {
    switch opening {
    case "'", "\"": opening
    case "«": "»"
    case "[": "]"
    default: nil
    }
  }

  private static func isOfAWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "-_+@%~".contains(character)
  }

  private static func masked(word: Substring) -> String {
    let digits = word.reduce(0) { $0 + ($1.isNumber ? 1 : 0) }
    let letters = word.reduce(0) { $0 + ($1.isLetter ? 1 : 0) }
    if IdempotencyKey.isValid(String(word)) { return String(word) }
    let isPhone = word.split { !$0.isNumber }.contains { $0.count >= leastPhoneDigits } || word.hasPrefix("+") && digits >= 7
    let isToken = word.count >= leastTokenLength && letters > 0 && digits > 0 || word.count >= 2 * leastTokenLength
    return isPhone || isToken || word.contains("@") ? "…" : String(word)
  }

  /// Sizes in bytes have fewer.
  private static let leastPhoneDigits = 9
  /// Base64 of 15 bytes.
  private static let leastTokenLength = 20
}
