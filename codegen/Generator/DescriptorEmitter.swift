/// Emits the descriptors of the generated files and of all that they import, as text: an array literal of bytes would take the
/// compiler minutes.
struct DescriptorEmitter {
  let schema: Schema
  let options: GeneratorOptions

  func emit(_ name: String, of chosen: Set<String>) throws(GenerationFailure) -> GeneratedFile {
    var source = FileEmitter.header(from: "the descriptors of all files", imports: options.isPartOfRuntime ? [] : ["Protobuf"])
    source.line("/// The schema files behind this module and all that they import, each behind its imports.")
    try source.block("\(options.access)enum \(name)") { (source) in
      source.line("\(options.access)static let files: [Protobuf.FileDescriptor] = [")
      for file in schema.files where needed(chosen).contains(file.name) {
        let dependencies = "[\(file.dependencies.map(\.swiftLiteral).joined(separator: ", "))]"
        source.line(
          "  Protobuf.FileDescriptor(name: \(file.name.swiftLiteral), dependencies: \(dependencies), base64: \"\(base64(file.encoded))\"),"
        )
      }
      source.line("]")
    }
    return GeneratedFile(name: "\(name).swift", text: source.text)
  }

  private func needed(_ chosen: Set<String>) -> Set<String> {
    var needed = chosen
    // protoc lists a file behind its imports.
    for file in schema.files.reversed() where needed.contains(file.name) { needed.formUnion(file.dependencies) }
    return needed
  }

  private func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
      for index in 0..<4 {
        text.append(index <= group.count ? alphabet[Int(bits >> UInt32(18 - 6 * index) & 63)] : 0x3D)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
