import Foundation

/// Compiles schemas with protoc while the tests run.
public enum Protoc {
  /// The `google.protobuf.FileDescriptorSet` of these files of `Proto-testing`, their imports included.
  public static func descriptorSet(testing files: String...) throws -> [UInt8] {
    try run(["-I", root.appending(path: "Proto-testing").path()] + files)
  }

  /// The `google.protobuf.FileDescriptorSet` of a schema named `test.proto`, its imports included; with `comments` what stands in front of
  /// declarations too.
  public static func descriptorSet(source: String, comments: Bool = false) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(source.utf8).write(to: folder.appending(path: "test.proto"))
    let options = comments ? ["--include_source_info"] : []
    return try run(options + ["-I", folder.path(), "-I", root.appending(path: "Proto").path(), "test.proto"])
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized

  private static func run(_ arguments: [String]) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["protoc"] + arguments + ["-I", "/usr/include", "--include_imports", "--descriptor_set_out=/dev/stdout"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(arguments: arguments) }
    return [UInt8](bytes)
  }

  private struct Failure: Error { let arguments: [String] }
}
