import Foundation
import Testing

/// The inputs that libFuzzer begins with and those that once broke something, without libFuzzer.
@Suite struct FuzzCorpusTests {
  @Test(arguments: try corpus("decode"))
  func `bytes of the corpus are refused or come back exactly`(input: URL) throws {
    #expect(RoundTrip.brokenDecoding([UInt8](try Data(contentsOf: input))) == nil)
  }

  @Test(arguments: try corpus("json"))
  func `JSON of the corpus is refused or comes back exactly`(input: URL) throws {
    #expect(RoundTrip.brokenJSON([UInt8](try Data(contentsOf: input))) == nil)
  }

  private static func corpus(_ kind: String) throws -> [URL] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Fuzz/Corpus/\(kind)").standardized
    let inputs = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    try #require(!inputs.isEmpty, "there is no corpus in \(folder.path())")
    return inputs.sorted { $0.lastPathComponent < $1.lastPathComponent }
  }
}
