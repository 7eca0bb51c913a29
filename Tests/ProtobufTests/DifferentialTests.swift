import Foundation
import Protobuf
import TestRandom
import Testing

/// protoc reads what the codec wrote and writes it again: two implementations that must agree on every byte.
@Suite struct DifferentialTests {
  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `protoc writes random messages as the codec does`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let message = Arbitrary.tree(depth: 4, &random)
    let bytes = message.encoded()
    let text = try protoc("--decode=codec.v1.Tree", bytes)
    #expect(try protoc("--encode=codec.v1.Tree", text, "--deterministic_output") == bytes, "seed \(seed)")
    #expect(try CodecV1.Tree(decoding: bytes) == message)

    let repeated = Arbitrary.repeated(&random)
    let repeatedText = try protoc("--decode=codec.v1.Repeated", repeated.encoded())
    #expect(try protoc("--encode=codec.v1.Repeated", repeatedText) == repeated.encoded(), "seed \(seed)")
    #expect(try CodecV1.Repeated(decoding: repeated.encoded()) == repeated)

    let maps = Arbitrary.maps(&random)
    let mapsText = try protoc("--decode=codec.v1.Maps", maps.encoded())
    #expect(try protoc("--encode=codec.v1.Maps", mapsText, "--deterministic_output") == maps.encoded(), "seed \(seed)")
    #expect(try CodecV1.Maps(decoding: maps.encoded()) == maps)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `mutated bytes are read to a message that reads back the same, or refused`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var accepted = 0
    for _ in 0..<2500 {
      let bytes = Mutation.edited(Arbitrary.tree(depth: 2, &random).encoded(), edits: 1...4, &random)
      guard let message = try? CodecV1.Tree(decoding: bytes) else { continue }
      accepted += 1
      let again = message.encoded()
      let back = try CodecV1.Tree(decoding: again)
      #expect(back.encoded() == again, "seed \(seed): \(bytes)")
    }
    #expect(accepted > 100)
  }

  private func protoc(_ mode: String, _ input: [UInt8], _ more: String...) throws -> [UInt8] { try run([mode] + more, input) }

  private func run(_ arguments: [String], _ input: [UInt8]) throws -> [UInt8] {
    let schemas = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Proto-testing").standardized
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(input).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["protoc", "-I", schemas.path(), "-I", "/usr/include"] + arguments + ["codec/v1/codec.proto"]
    process.standardInput = try FileHandle(forReadingFrom: file)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return [UInt8](bytes)
  }
}
