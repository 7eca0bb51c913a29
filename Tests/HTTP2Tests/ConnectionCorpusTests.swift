import Foundation
import Testing

/// The bytes that libFuzzer begins with and those that once broke something, without libFuzzer.
@Suite struct ConnectionCorpusTests {
  @Test(arguments: try corpus())
  func `bytes of the corpus end a connection at worst, and tell each stream its end`(input: URL) throws {
    let bytes = [UInt8](try Data(contentsOf: input))
    for way in 0..<8 as Range<UInt8> { #expect(ConnectionTrial.broken([way] + bytes.dropFirst()) == nil, "first byte \(way)") }
  }

  private static func corpus() throws -> [URL] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Fuzz/Corpus/connection").standardized
    let inputs = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    try #require(!inputs.isEmpty, "there is no corpus in \(folder.path())")
    return inputs.sorted { $0.lastPathComponent < $1.lastPathComponent }
  }
}
