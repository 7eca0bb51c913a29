import Foundation
import Protobuf
import TestRandom
import Testing

/// Python's google.protobuf reads what was written here, and what it writes is read here: both must mean the binary encoding.
@Suite struct JSONDifferentialTests {
  @Test(arguments: [1, 2] as [UInt64])
  func `Python's json_format agrees on random messages, both ways`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var questions: [Question] = []
    for _ in 0..<150 {
      try questions.append(Question(Arbitrary.scalars(&random)))
      try questions.append(Question(Arbitrary.tree(depth: 2, &random)))
      try questions.append(Question(Arbitrary.maps(&random)))
      try questions.append(Question(Arbitrary.optionals(&random)))
      try questions.append(Question(Arbitrary.choice(depth: 3, &random)))
      try questions.append(Question(Arbitrary.named(&random)))
      try questions.append(Question(Arbitrary.wellKnown(&random)))
    }
    for _ in 0..<20 { try questions.append(Question(Arbitrary.repeated(&random))) }
    let answers = try ask(questions)
    try #require(answers.count == questions.count)
    for (question, answer) in zip(questions, answers) {
      if let difference = question.difference(from: answer) { Issue.record("seed \(seed): \(difference)") }
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `mutated text is read to a message that reads back the same, or refused`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let letters = Array("{}[]\",:\\u0eE+-.1nulltruefalse \n\u{80}ж".utf8)
    var accepted = 0
    for _ in 0..<2500 {
      let text = Mutation.edited(try Arbitrary.tree(depth: 1, &random).encodedJSON(), edits: 1...3, letters: letters, &random)
      let options = JSONReadingOptions(ignoresUnknownFields: .random(using: &random))
      guard let message = try? CodecV1.Tree(decodingJSON: text, options: options) else { continue }
      accepted += 1
      let again = try message.encodedJSON()
      #expect(
        try CodecV1.Tree(decodingJSON: again).encodedJSON() == again, "seed \(seed): \(String(decoding: text, as: UTF8.self))")
    }
    #expect(accepted > 100)
  }

  /// A message written here, for Python to read it and write it.
  private struct Question {
    let line: String
    private let check: @Sendable (String) throws -> String?

    init<Asked: JSONMessage>(_ message: Asked) throws {
      let json = try message.encodedJSON(options: JSONWritingOptions(types: JSONWellKnownTests.types))
      let binary = message.encoded()
      line = "\(Asked.fullName) \(Data(json).base64EncodedString()) \(Data(binary).base64EncodedString())"
      check = { answer in
        let parts = answer.split(separator: " ", omittingEmptySubsequences: false).compactMap { Data(base64Encoded: String($0)) }
        guard parts.count == 2, !answer.hasPrefix("error") else { return answer }
        // Read back first: an order of a map's entries is not a difference.
        if try Asked(decoding: [UInt8](parts[0])).encoded() != binary { return "Python read something else" }
        let read = try Asked(decodingJSON: [UInt8](parts[1]), options: JSONReadingOptions(types: JSONWellKnownTests.types))
        return read.encoded() == binary ? nil : "Python wrote \(String(decoding: parts[1], as: UTF8.self))"
      }
    }

    /// Nil where the answer means the same message.
    func difference(from answer: String) -> String? {
      do {
        return try check(answer).map { "\($0.prefix(500)) for \(line.prefix(1000))" }
      } catch {
        return "\(error) for \(line.prefix(1000))"
      }
    }
  }

  private func ask(_ questions: [Question]) throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (descriptors, input) = (folder.appending(path: "descriptors"), folder.appending(path: "questions"))
    try Data(questions.map { $0.line + "\n" }.joined().utf8).write(to: input)
    _ = try run(
      [
        "/usr/bin/env", "protoc", "-I", root.appending(path: "Proto-testing").path(), "-I", "/usr/include", "--include_imports",
        "--descriptor_set_out=\(descriptors.path())", "codec/v1/codec.proto", "codec/v1/forms.proto",
      ], input: nil)
    let python = root.appending(path: ".local/venv/bin/python").path()
    try #require(FileManager.default.isExecutableFile(atPath: python), "there is no \(python): run scripts/prepare test")
    let answers = try run(
      [python, root.appending(path: "Tests/Support/json_oracle.py").path(), descriptors.path()], input: input)
    return answers.split(separator: "\n").map(String.init)
  }

  private func run(_ command: [String], input: URL?) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: command[0])
    process.arguments = Array(command.dropFirst())
    process.standardInput = try input.map { try FileHandle(forReadingFrom: $0) } ?? FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return String(decoding: bytes, as: UTF8.self)
  }
}
