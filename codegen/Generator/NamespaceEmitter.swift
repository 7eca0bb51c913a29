/// Emits the enums that hold the packages, a file for each.
struct NamespaceEmitter {
  let options: GeneratorOptions

  func emit(for files: [FileSchema]) -> [GeneratedFile] {
    var declared: Set<String> = []
    var generated: [GeneratedFile] = []
    for file in files.sorted(by: { $0.package < $1.package }) where options.module(of: file.package) == nil {
      let namespace = Names.namespace(ofPackage: file.package)
      guard declared.insert(namespace).inserted else { continue }
      var source = FileEmitter.header(from: "package \(file.package)", imports: [])
      source.line("/// The types and services of package `\(file.package)`.")
      source.line("\(options.access)enum \(namespace) {}")
      let base = file.package.isEmpty ? namespace : file.package
      let folder = options.filesHavePaths ? file.package.split(separator: ".").map { "\($0)/" }.joined() : ""
      generated.append(GeneratedFile(name: "\(folder)\(base).package.swift", text: source.text))
    }
    return generated
  }
}
