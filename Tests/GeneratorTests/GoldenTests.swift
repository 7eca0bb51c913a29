import Foundation
import Testing

/// Each folder of `Cases` has an `input.proto`, whose first line may be `// options: …`, and either the Swift files that it generates
/// or the `error.txt` that protoc prints. `RECORD_GOLDEN=1` writes them anew.
@Suite struct GoldenTests {
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  static let root = tests.deletingLastPathComponent().deletingLastPathComponent()
  static let names = try! FileManager.default.contentsOfDirectory(atPath: tests.appending(path: "Cases").path()).sorted()

  @Test(arguments: names)
  func `a schema generates what its case says`(name: String) throws {
    let folder = Self.tests.appending(path: "Cases/\(name)")
    let actual = try generate(folder)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" { try record(actual, in: folder) }
    #expect(try files(in: folder, except: "input.proto") == actual)
  }

  /// The generated files by name, or `error.txt`.
  private func generate(_ folder: URL) throws -> [String: String] {
    let input = try String(contentsOf: folder.appending(path: "input.proto"), encoding: .utf8)
    let first = input.prefix { $0 != "\n" }
    let options = first.hasPrefix("// options: ") ? String(first.dropFirst(12)) : ""
    let output = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: output) }

    let protoc = Process()
    protoc.executableURL = URL(filePath: "/usr/bin/env")
    protoc.arguments = [
      "protoc", "-I", folder.path(), "-I", Self.root.appending(path: "Proto").path(), "-I", "/usr/include",
      "--plugin=protoc-gen-marketplace=\(plugin.path())", "--marketplace_out=\(options):\(output.path())", "input.proto",
    ]
    let errors = Pipe()
    protoc.standardError = errors
    try protoc.run()
    let text = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    protoc.waitUntilExit()
    return protoc.terminationStatus == 0 ? try files(in: output, except: nil) : ["error.txt": text]
  }

  /// Built beside the tests, since they depend on it.
  private var plugin: URL {
    Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }.map { $0.appending(path: "protoc-gen-marketplace") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path()) }
      ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "protoc-gen-marketplace")
  }

  private func files(in folder: URL, except: String?) throws -> [String: String] {
    var files: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path()) where name != except {
      files[name] = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
    return files
  }

  private func record(_ files: [String: String], in folder: URL) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path()) where name != "input.proto" {
      try FileManager.default.removeItem(at: folder.appending(path: name))
    }
    for (name, text) in files { try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8) }
  }
}
