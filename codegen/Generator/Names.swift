/// Swift names for a schema's, by these conventions:
/// - package `billing.v1` is the namespace `BillingV1`, a nested message is a nested type;
/// - fields, methods and oneofs are lowerCamelCase, each word with one capital: `organization_id` is `organizationId`;
/// - an enum's values lose the prefix that repeats its name: `INVOICE_STATE_DRAFT` is `draft`;
/// - a keyword stands in backticks; what Swift reserves even there gets a suffix: `self_`, `TypeMessage`.
enum Names {
  static func namespace(ofPackage package: String) -> String {
    let name = package.split { $0 == "." || $0 == "_" }.map { capitalized($0) }.joined()
    if name.isEmpty { return "Unpackaged" }
    return modules.contains(name) ? "\(name)Package" : name
  }

  static func type(_ name: String, suffix: String) -> String {
    let camel = name.split(separator: "_").map { capitalized($0) }.joined()
    return reservedTypes.contains(camel) || modules.contains(camel) ? camel + suffix : camel.isEmpty ? suffix : camel
  }

  /// `PAGE_size` and `pageSize` alike become `pageSize`.
  static func member(_ name: String) -> String {
    var words = name.split(separator: "_").map(String.init)
    if words.isEmpty { return "_" }
    words = words.map { $0 == $0.uppercased() ? $0.lowercased() : $0 }
    let camel = lowercasedStart(words[0]) + words.dropFirst().map { capitalized(Substring($0)) }.joined()
    return camel.first!.isNumber ? "_" + camel : camel
  }

  static func enumValue(_ name: String, of declared: EnumSchema) -> String {
    let prefix = upperSnake(declared.name) + "_"
    let strips = declared.values.allSatisfy { $0.name.hasPrefix(prefix) && $0.name.count > prefix.count }
    return member(strips ? String(name.dropFirst(prefix.count)) : name)
  }

  /// The name as it is written where it is declared and used: in backticks when it is a keyword.
  static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

  /// Names of one scope: each is given once.
  struct Scope {
    private var taken: Set<String>

    init(reserved: Set<String> = []) { taken = reserved }

    /// `name`, or with the first of `suffixes` that makes it free.
    mutating func claim(_ name: String, _ suffixes: String...) -> String {
      for candidate in [name] + suffixes.map({ name + $0 }) where taken.insert(candidate).inserted { return candidate }
      var name = name
      repeat { name += "_" } while !taken.insert(name).inserted
      return name
    }
  }

  private static func capitalized(_ word: Substring) -> String { word.prefix(1).uppercased() + word.dropFirst() }

  private static func lowercasedStart(_ word: String) -> String {
    let capitals = word.prefix { $0.isUppercase }
    let count = capitals.count > 1 && capitals.count < word.count ? capitals.count - 1 : capitals.count
    return word.prefix(count).lowercased() + word.dropFirst(count)
  }

  private static func upperSnake(_ name: String) -> String {
    var snake = ""
    var previous: Character = "_"
    let characters = Array(name)
    for (index, character) in characters.enumerated() {
      let beginsWord =
        character.isUppercase && previous != "_"
        && (!previous.isUppercase || (index + 1 < characters.count && characters[index + 1].isLowercase))
      if beginsWord { snake += "_" }
      snake += character.uppercased()
      previous = character
    }
    return snake
  }

  /// Modules that generated code names.
  private static let modules: Set<String> = ["Protobuf", "RPC", "Swift"]
  private static let reservedTypes: Set<String> = ["Type", "Protocol", "Self"]
  /// Members that mean something else after a dot, backticks or not.
  static let reservedMembers: Set<String> = ["self", "init", "Type", "Protocol", "_"]
  private static let keywords: Set<String> = [
    "Any", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
    "else",
    "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "inout", "internal",
    "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "static",
    "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]
}
