public import Postgres

/// What somebody looks for by words, each of which begins one of the words of what is found; at most ``maxWords`` of them count.
public struct SearchWords: Sendable {
  public let words: [String]

  public static let maxWords = 8

  public init(_ text: String) {
    words = Array(text.split { !$0.isLetter && !$0.isNumber }.map(String.init).prefix(Self.maxWords))
  }

  /// Of a phone as people write it; found by its first digits.
  public init(phone: String) {
    let digits = phone.filter { "0"..."9" ~= $0 }
    words = digits.isEmpty ? [] : ["+" + digits]
  }

  /// A condition for each word: `id` is among what `rows`, a table of words with its conditions, has for it. What a word begins with is a
  /// range, which an index takes behind row-level security.
  public func conditions(_ id: SQL, in rows: SQL) -> [SQL] {
    words.map { word in
      """
      \(id) IN (SELECT \(id) FROM \(rows) AND word >= left(lower(\(word)), 64)
        AND word < left(lower(\(word)), 64) || U&'\\+10FFFF')
      """
    }
  }
}
