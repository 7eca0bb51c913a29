import Foundation

/// A server of the main package, built there before; it ends with this.
final class ServerProcess {
  let port: Int
  private let process: Process

  /// Starts `program` and waits for the line that says where it listens.
  init(_ program: String, _ arguments: String..., environment: [String: String] = [:]) throws {
    process = Self.process(program, arguments, environment)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    var line = Data()
    while line.last != UInt8(ascii: "\n"), let byte = try output.fileHandleForReading.read(upToCount: 1), !byte.isEmpty {
      line += byte
    }
    guard let port = String(decoding: line, as: UTF8.self).split(separator: ":").last.flatMap({ Int($0.dropLast()) }) else {
      process.terminate()
      throw NotListening(program: program, said: String(decoding: line, as: UTF8.self))
    }
    self.port = port
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
  }

  /// Runs `program` to its end.
  static func run(_ program: String, _ arguments: String...) throws {
    let process = process(program, arguments, [:])
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw NotListening(program: program, said: "exit status \(process.terminationStatus)")
    }
  }

  private static func process(_ program: String, _ arguments: [String], _ environment: [String: String]) -> Process {
    let process = Process()
    process.executableURL = binaries.appending(path: program)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    return process
  }

  /// `MARKETPLACE_BIN`, or where `swift build` puts the main package's programs.
  private static var binaries: URL {
    if let path = ProcessInfo.processInfo.environment["MARKETPLACE_BIN"] { return URL(filePath: path) }
    return URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../../.build/debug")
  }
}

struct NotListening: Error {
  let program: String
  let said: String
}
