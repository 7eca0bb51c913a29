public import RPC

/// A sentence for the user in the languages of the API.
public struct UserText: Sendable, Hashable {
  public var ru: String
  public var en: String

  public init(ru: String, en: String) {
    self.ru = ru
    self.en = en
  }
}

extension CallContext {
  /// `text` in the language that the call's `accept-language` prefers (RFC 9110 §12.5.4), Russian when it prefers neither; as
  /// ``RPCError`` takes it for its `localized`.
  public func localized(_ text: UserText) -> (locale: String, text: String) {
    var ranges = ""
    metadata.forEach { name, value in
      // A list may be spread over several fields (RFC 9110 §5.3).
      if name.elementsEqual("accept-language".utf8) { ranges += String(decoding: value, as: UTF8.self) + "," }
    }
    return AcceptLanguage(ranges).prefersEnglish ? ("en", text.en) : ("ru", text.ru)
  }
}

/// The value of `accept-language`: language ranges with their weights, `en-GB, ru;q=0.8, *;q=0.1`. A range that is not one is left out.
struct AcceptLanguage {
  private struct Range {
    /// The primary subtag in lower case, or `*`; `en-GB` asks for English as `en` does (RFC 4647 §3.4).
    var language: String
    /// In thousandths, 0 … 1000; 0 means never.
    var weight: Int
  }

  /// In the order given.
  private let ranges: [Range]

  init(_ value: String) {
    ranges = value.split(separator: ",").compactMap { element in
      let parts = element.split(separator: ";", omittingEmptySubsequences: false).map {
        $0.trimming(while: { $0 == " " || $0 == "\t" })
      }
      guard parts.count <= 2, let weight = parts.count == 1 ? 1000 : Self.weight(parts[1]) else { return nil }
      return Range(language: parts[0].prefix { $0 != "-" }.lowercased(), weight: weight)
    }
  }

  /// The heavier one wins, of equals the one named first, and Russian where nothing decides.
  var prefersEnglish: Bool {
    let (english, russian) = (preference(for: "en"), preference(for: "ru"))
    guard english.weight > 0 else { return false }
    return english.weight != russian.weight ? english.weight > russian.weight : english.place < russian.place
  }

  /// The weight and place of the heaviest range for `language` itself, else of `*`, else nothing.
  private func preference(for language: String) -> (weight: Int, place: Int) {
    let named = ranges.enumerated().filter { $0.element.language == language }
    let matching = named.isEmpty ? ranges.enumerated().filter { $0.element.language == "*" } : named
    guard let best = matching.max(by: { $0.element.weight < $1.element.weight }) else { return (0, ranges.count) }
    return (best.element.weight, best.offset)
  }

  /// `q=` with 0 … 1 in at most three decimals, in thousandths; nil for anything else.
  private static func weight(_ parameter: Substring) -> Int? {
    guard parameter.lowercased().hasPrefix("q=") else { return nil }
    let digits = parameter.dropFirst(2).split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = digits.count == 2 ? digits[1] : ""
    guard digits[0] == "0" || digits[0] == "1", fraction.utf8.count <= 3, fraction.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else {
      return nil
    }
    let weight = Int(digits[0] + fraction + String(repeating: "0", count: 3 - fraction.utf8.count))!
    return weight <= 1000 ? weight : nil
  }
}

extension Substring {
  fileprivate func trimming(while isOuter: (Character) -> Bool) -> Substring {
    var inner = drop(while: isOuter)
    while let last = inner.last, isOuter(last) { inner.removeLast() }
    return inner
  }
}
