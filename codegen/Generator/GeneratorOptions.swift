/// What protoc's `--marketplace_opt` says: `name=value`, separated by commas.
struct GeneratorOptions {
  /// In front of each declaration: empty, or with a space behind it.
  var access = "public "
  var hasCode = true
  var requiresContracts = false
  var hasJSON = true
  var hasRules = true
  var hasServices = true
  var hasMocks = false
  var isPartOfRuntime = false
  var declaresNamespaces = true
  var filesHavePaths = false
  var descriptors: String?
  var permissions: String?
  /// Swift modules by the packages that they hold, with all packages below each.
  var modules: [String: String] = [:]

  init(_ parameter: String) throws(GenerationFailure) {
    for text in parameter.split(separator: ",") {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard let option = Self.all.first(where: { $0.name == parts[0] }) else {
        let names = Self.all.map(\.name).joined(separator: ", ")
        throw GenerationFailure("option '\(parts[0])' is not known; there are \(names)")
      }
      guard option.apply(parts.count == 2 ? parts[1] : "", &self) else {
        throw GenerationFailure("option '\(text)': write \(option.form)")
      }
    }
  }

  /// The module, by the longest of the packages that `module=` names; nil for one that this run's own module or Protobuf holds.
  func module(of package: String) -> String? {
    if package == "google.protobuf" { return nil }
    var package = Substring(package)
    while true {
      if let module = modules[String(package)] { return module }
      guard let dot = package.lastIndex(of: ".") else { return nil }
      package = package[..<dot]
    }
  }

  static var help: String {
    """
    protoc-gen-marketplace makes Swift from .proto files. protoc runs it:

      protoc -I Proto --plugin=protoc-gen-marketplace=PATH --marketplace_out=OPTIONS:DIRECTORY FILES

    OPTIONS are separated by commas; the first of several values is the default:


    """ + all.map { "  \($0.form)\n      \($0.meaning)\n" }.joined()
  }
}

private struct Option {
  let name: String
  /// `access=public|package|internal`.
  let form: String
  let meaning: String
  /// False for a value that the option does not have.
  let apply: (String, inout GeneratorOptions) -> Bool
}

extension Option {
  /// An option of a few values.
  init<Value>(
    _ name: String, _ values: KeyValuePairs<String, Value>, _ path: WritableKeyPath<GeneratorOptions, Value>, _ meaning: String
  ) {
    self.init(name: name, form: "\(name)=\(values.map(\.key).joined(separator: "|"))", meaning: meaning) { text, options in
      guard let value = values.first(where: { $0.key == text })?.value else { return false }
      options[keyPath: path] = value
      return true
    }
  }
}

extension GeneratorOptions {
  fileprivate static var all: [Option] {
    [
      Option(
        "access", ["public": "public ", "package": "package ", "internal": ""], \.access, "who may use the declarations"),
      Option(
        "code", ["all": true, "none": false], \.hasCode, "none: no code for the schemas, where descriptors or a page are all"),
      Option(
        "contracts", ["optional": false, "required": true], \.requiresContracts,
        "required: a method without (contract.v1.method), or with neither `access` nor `anonymous`, is an error"),
      Option(
        name: "descriptors", form: "descriptors=NAME",
        meaning: "embeds the descriptors of all files and of those that they import, in NAME.swift"
      ) { name, options in
        options.descriptors = name
        return isIdentifier(name)
      },
      Option(
        "file_names", ["flat": false, "path": true], \.filesHavePaths,
        "flat: billing.v1.invoice.swift; path: billing/v1/invoice.swift, as the schema's"),
      Option("json", ["all": true, "none": false], \.hasJSON, "none: leaves the JSON mapping out"),
      Option("mocks", ["no": false, "yes": true], \.hasMocks, "yes: mocks of the services, for tests of those who call them"),
      Option(
        name: "module", form: "module=PACKAGE=MODULE",
        meaning: "the package and those below it are in another Swift module, which is imported; may be given several times"
      ) { text, options in
        let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, parts[0].split(separator: ".", omittingEmptySubsequences: false).allSatisfy({ isIdentifier($0) }),
          isIdentifier(parts[1])
        else { return false }
        options.modules[parts[0]] = parts[1]
        return true
      },
      Option(
        "namespace", ["declared": true, "elsewhere": false], \.declaresNamespaces,
        "elsewhere: another run into the same module declares the enum that holds a package"),
      Option(
        name: "permissions", form: "permissions=NAME",
        meaning: "writes a page of who may call what, by the contracts, in NAME.md"
      ) { name, options in
        options.permissions = name
        return isIdentifier(name)
      },
      Option(
        "runtime", ["imported": false, "within": true], \.isPartOfRuntime,
        "within: the files become part of the module Protobuf itself"),
      Option("rules", ["all": true, "none": false], \.hasRules, "none: leaves the checks of field rules and of visibility out"),
      Option("services", ["all": true, "none": false], \.hasServices, "none: leaves the services out"),
    ]
  }

  private static func isIdentifier(_ text: some StringProtocol) -> Bool {
    text.first?.isNumber == false && text.allSatisfy { $0 == "_" || $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}
