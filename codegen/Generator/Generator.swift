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

  /// What `--help` prints.
  public static var help: String { GeneratorOptions.help }

  static func generate(_ request: GenerationRequest) throws(GenerationFailure) -> [GeneratedFile] {
    let options = try GeneratorOptions(request.parameter)
    let schema = request.schema
    schema.nameAll()
    schema.markRecursion()
    schema.markGroups()
    schema.markRequired()
    let chosen = Set(request.filesToGenerate)
    let files = schema.files.filter { chosen.contains($0.name) }
    try refuseClashes(in: files)
    var generated: [GeneratedFile] = []
    if options.hasCode {
      for file in files { generated += try FileEmitter(schema: schema, options: options).emit(file) }
      if options.declaresNamespaces { generated += NamespaceEmitter(options: options).emit(for: files) }
    }
    if let name = options.descriptors {
      generated.append(try DescriptorEmitter(schema: schema, options: options).emit(name, of: chosen))
    }
    if let name = options.permissions {
      generated.append(try PermissionPage(schema: schema).emit(name, of: files))
    }
    try refuseClashes(in: generated)
    return generated
  }

  /// Two files that do not know each other can still have types that are one in Swift.
  private static func refuseClashes(in files: [FileSchema]) throws(GenerationFailure) {
    var places: [String: String] = [:]
    for file in files {
      let namespace = Names.namespace(ofPackage: file.package)
      let services = file.services.flatMap { service in
        ([""] + ServiceSchema.derivedSuffixes).map { (service.swiftName + $0, service.declaration) }
      }
      let types = file.messages.map { ($0.swiftName, $0.declaration) } + file.enums.map { ($0.swiftName, $0.declaration) }
      for (name, declaration) in types + services {
        if let earlier = places.updateValue(declaration.place, forKey: "\(namespace).\(name)") {
          throw GenerationFailure(
            declaration, "this and \(earlier) would both be \(namespace).\(name); generate them into modules of their own")
        }
      }
    }
  }

  private static func refuseClashes(in generated: [GeneratedFile]) throws(GenerationFailure) {
    var names: Set<String> = []
    for file in generated where !names.insert(file.name).inserted {
      throw GenerationFailure("two schema files would both be \(file.name); generate them in runs of their own")
    }
  }
}
