/// Swift names for a schema's, by these conventions:
/// - package `billing.v1` is the namespace `BillingV1`; underscores stay, so that `a.b_c` and `a_b.c` differ;
/// - messages, enums and services keep their names, a nested message is a nested type;
/// - fields, methods and oneofs are lowerCamelCase, each word with one capital: `organization_id` is `organizationId`;
/// - an enum's values lose the prefix that repeats its name: `INVOICE_STATE_DRAFT` is `draft`;
/// - a keyword stands in backticks; what means something else even there gets a suffix: `self_`, `TypeMessage`.
///
/// The name of a declaration that other files can see depends on its own name alone; names within a message, an enum or a service,
/// which one file holds whole, also give way to each other.
enum Names {
  static func namespace(ofPackage package: String) -> String {
    let name = package.split(separator: ".").map { capitalized($0) }.joined()
    return name.isEmpty ? "Unpackaged" : suffixed(name, among: namespaceTaken, with: "Package", of: ["Package"])
  }

  /// The name of a message, an enum or a service right within its namespace. `suffix` is what it gets in place of a reserved name.
  static func topLevelType(_ name: String, suffix: String) -> String {
    suffixed(name, among: topLevelTaken, with: suffix, of: ["Message", "Enum", "Service"])
  }

  static func nestedType(_ name: String, suffix: String) -> String {
    nestedTaken.contains(name) ? name + suffix : name
  }

  /// `a_kind` is `AKind`: of oneofs, which have no types in the schema.
  static func oneofType(_ name: String) -> String {
    let camel = name.split(separator: "_").map { capitalized($0) }.joined()
    return camel.isEmpty || camel.first!.isNumber || nestedTaken.contains(camel) ? camel + "Oneof" : camel
  }

  /// `PAGE_size` and `pageSize` alike become `pageSize`.
  static func member(_ name: String) -> String {
    var words = name.split(separator: "_").map(String.init)
    if words.isEmpty { return "_" }
    words = words.map { $0 == $0.uppercased() ? $0.lowercased() : $0 }
    let camel = lowercasedStart(words[0]) + words.dropFirst().map { capitalized(Substring($0)) }.joined()
    return camel.first!.isNumber ? "_" + camel : camel
  }

  /// In the order of the schema.
  static func enumValues(of declared: EnumSchema) -> [String] {
    let prefix = upperSnake(declared.name) + "_"
    let strips = declared.values.allSatisfy { $0.name.hasPrefix(prefix) && $0.name.count > prefix.count }
    return declared.values.map { member(strips ? String($0.name.dropFirst(prefix.count)) : $0.name) }
  }

  /// The name as it is written where it is declared and used: in backticks when it is a keyword.
  static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

  /// Names of one scope: each is given once.
  struct Scope {
    private(set) var taken: Set<String>

    init(reserved: Set<String> = []) { taken = reserved }

    /// `name`, or with the first of `suffixes` that makes it free. What begins with it and ends in one of `derived` is given with it.
    mutating func claim(_ name: String, _ suffixes: String..., derived: [String] = []) -> String {
      for candidate in [name] + suffixes.map({ name + $0 }) where take(candidate, derived) { return candidate }
      var name = name
      repeat { name += "_" } while !take(name, derived)
      return name
    }

    private mutating func take(_ name: String, _ derived: [String]) -> Bool {
      let names = [name] + derived.map { name + $0 }
      guard taken.isDisjoint(with: names) else { return false }
      taken.formUnion(names)
      return true
    }
  }

  /// `suffix` behind a name that is among the `taken`, and behind one that consists of such a name and the suffixes others got: so two
  /// names never become one.
  private static func suffixed(_ name: String, among taken: Set<String>, with suffix: String, of suffixes: [String]) -> String {
    var stem = Substring(name)
    while !taken.contains(String(stem)) {
      guard let last = suffixes.first(where: { stem.hasSuffix($0) }) else { return name }
      stem = stem.dropLast(last.count)
    }
    return name + suffix
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
  /// Names that mean something else after a dot, backticks or not.
  private static let metatypes: Set<String> = ["Type", "Protocol", "Self", "self", "init", "_"]
  private static let namespaceTaken = modules.union(reserved).union(["Any", "Self", "Type", "Protocol"])
  /// `register` is the function of a service.
  private static let topLevelTaken = modules.union(reserved).union(metatypes).union(["register"])
  /// A message has these members beside its fields.
  private static let nestedTaken = modules.union(metatypes).union(["unknownFields", "fullName", "jsonFields"])
  static let reservedMembers = metatypes
  private static let keywords: Set<String> = [
    "Any", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
    "each", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in",
    "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows",
    "return", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where",
    "while",
  ]
}
