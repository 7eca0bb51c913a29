/// From what protoc hands over to Swift files.
public enum Generator {
  /// The answer to an encoded `CodeGeneratorRequest`, as an encoded `CodeGeneratorResponse`. A schema that cannot be generated is an
  /// answer too: protoc prints its text.
  public static func respond(to request: [UInt8]) -> [UInt8] {
    do {
      return Response.encoded(files: try generate(try DescriptorReader.request(request)), error: nil)
    } catch {
      return Response.encoded(files: [], error: error.text)
    }
  }

  static func generate(_ request: GenerationRequest) throws(GenerationFailure) -> [GeneratedFile] {
    let options = try GeneratorOptions(request.parameter)
    let schema = request.schema
    schema.nameAll()
    schema.markRecursion()
    let chosen = Set(request.filesToGenerate)
    var generated: [GeneratedFile] = []
    var namespaces: [String: String] = [:]
    for file in schema.files where chosen.contains(file.name) {
      generated += try FileEmitter(schema: schema, options: options).emit(file)
      namespaces[Names.namespace(ofPackage: file.package)] = file.package
    }
    for (namespace, package) in namespaces.sorted(by: { $0.key < $1.key }) {
      var source = FileEmitter.header(from: "package \(package)", imports: [])
      source.line("/// The types and services of package `\(package)`.")
      source.line("\(options.access)enum \(namespace) {}")
      generated.append(GeneratedFile(name: "\(package.isEmpty ? namespace : package).package.swift", text: source.text))
    }
    if let name = options.descriptors {
      generated.append(try DescriptorEmitter(schema: schema, options: options).emit(name, of: chosen))
    }
    return generated
  }
}
