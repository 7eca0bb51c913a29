public import Logging
import RPC

extension Logger.MetadataValue {
  /// A text that may repeat what others said, such as an error's: without what looks like a token, a phone, an e-mail address, or the value of
  /// a key, and without what stands in quotes or in an index, as what a client sent does in this project's errors.
  public static func masked(_ text: String) -> Logger.MetadataValue { .string(Masking.masked(text)) }
}

enum Masking {
  /// Takes time in proportion to the text, whatever is in it: it is a client's at times, and a loop waits. What is beyond `maxBytes` of the
  /// result is left out.
  static func masked(_ text: String) -> String {
    var masked = ""
    var rest = Substring(text)
    // Of what opens and is closed nowhere in the rest, which is looked through once.
    var unclosed: Set<Character> = []
    func end(of close: Character) -> Substring.Index? {
      if unclosed.contains(close) { return nil }
      let end = rest.dropFirst().firstIndex(of: close)
      if end == nil { unclosed.insert(close) }
      return end
    }
    while let character = rest.first {
      if masked.utf8.count >= maxBytes { return masked + "…" }
      // Behind a letter it is an apostrophe.
      let isQuote = character != "'" || masked.last?.isLetter != true
      if isQuote, let close = closing(of: character), let end = end(of: close) {
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
      } else if rest.hasPrefix("=("), let end = end(of: ")") {
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

  private static let maxBytes = 8 * 1024
  /// Sizes in bytes have fewer.
  private static let leastPhoneDigits = 9
  /// Base64 of 15 bytes.
  private static let leastTokenLength = 20
}
