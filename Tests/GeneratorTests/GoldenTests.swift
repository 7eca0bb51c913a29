import Foundation
import Testing

/// Each folder of `Cases` has one or more `.proto` files, of which the first by name may begin with `// options: …`, and either the
/// Swift files that they generate together or the `error.txt` that protoc prints. `RECORD_GOLDEN=1` writes them anew.
@Suite struct GoldenTests {
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  static let root = tests.deletingLastPathComponent().deletingLastPathComponent()
  static let cases = tests.appending(path: "Cases")
  static let names = try! FileManager.default.contentsOfDirectory(atPath: cases.path()).sorted()

  @Test(arguments: names)
  func `a schema generates what its case says`(name: String) throws {
    let folder = Self.cases.appending(path: name)
    let actual = try generate(folder)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" { try record(actual, in: folder) }
    #expect(try files(in: folder).filter { !$0.key.hasSuffix(".proto") } == actual)
  }

  /// All cases are one module.
  @Test func `what the cases generate compiles without a warning`() throws {
    let sources = try Self.names.flatMap { name in
      try files(in: Self.cases.appending(path: name)).keys.filter { $0.hasSuffix(".swift") }
        .map { Self.cases.appending(path: "\(name)/\($0)").path() }
    }
    let flags = ["NonisolatedNonsendingByDefault", "ExistentialAny", "MemberImportVisibility"]
    let errors = try run(
      "swiftc",
      ["-typecheck", "-warnings-as-errors", "-swift-version", "6", "-module-name", "Golden", "-package-name", "golden"]
        + flags.flatMap { ["-enable-upcoming-feature", $0] } + ["-I", products.appending(path: "Modules").path()]
        + sources.sorted())
    #expect(errors == nil)
  }

  /// The generated files by name, or `error.txt`.
  private func generate(_ folder: URL) throws -> [String: String] {
    let inputs = try files(in: folder).filter { $0.key.hasSuffix(".proto") }
    let names = inputs.keys.sorted()
    let first = inputs[names[0]]!.prefix { $0 != "\n" }
    let options = first.hasPrefix("// options: ") ? String(first.dropFirst(12)) : ""
    let output = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: output) }
    let errors = try run(
      "protoc",
      [
        "-I", folder.path(), "-I", Self.root.appending(path: "Proto").path(), "-I", "/usr/include",
        "--plugin=protoc-gen-marketplace=\(products.appending(path: "protoc-gen-marketplace").path())",
        "--marketplace_out=\(options):\(output.path())",
      ] + names)
    return try errors.map { ["error.txt": $0] } ?? files(in: output)
  }

  /// What a program prints when it fails; nil when it does not.
  private func run(_ program: String, _ arguments: [String]) throws -> String? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let text = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0 ? nil : text
  }

  /// Where the plugin and the modules are built, beside the tests.
  private var products: URL {
    (Bundle.allBundles.map(\.bundleURL) + [URL(filePath: CommandLine.arguments[0])]).map { $0.deletingLastPathComponent() }
      .first { FileManager.default.isExecutableFile(atPath: $0.appending(path: "protoc-gen-marketplace").path()) }!
  }

  /// By their paths in the folder.
  private func files(in folder: URL) throws -> [String: String] {
    var files: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path()) {
      let file = folder.appending(path: name)
      if try file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory != true {
        files[name] = try String(contentsOf: file, encoding: .utf8)
      }
    }
    return files
  }

  private func record(_ recorded: [String: String], in folder: URL) throws {
    for name in try files(in: folder).keys where !name.hasSuffix(".proto") {
      try FileManager.default.removeItem(at: folder.appending(path: name))
    }
    for (name, text) in recorded {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
  }
}
