import TestRandom
import Testing

@testable import DynamicCalls

@Suite struct JSONSplitterTests {
  /// The values of a text that comes in these pieces.
  private func values(_ pieces: [[UInt8]]) throws -> [JSONValue] {
    var splitter = JSONSplitter()
    var values: [JSONValue] = []
    for piece in pieces {
      splitter.append(piece)
      while let value = try splitter.next() { values.append(value) }
    }
    if let last = splitter.finish() { values.append(last) }
    return values
  }

  private func texts(_ text: String) throws -> [String] {
    try values([Array(text.utf8)]).map { String(decoding: $0.text, as: UTF8.self) }
  }

  @Test(
    arguments: [
      ("", []), (" \n\t", []), ("{}", ["{}"]), ("{} {}\n{}", ["{}", "{}", "{}"]), ("{}{}", ["{}", "{}"]),
      (#"{"a":"}{"}[]"#, [#"{"a":"}{"}"#, "[]"]), (#"{"a":"\"}"} 1"#, [#"{"a":"\"}"}"#, "1"]),
      (#""a\\""b""#, [#""a\\""#, #""b""#]),
      ("1 true null", ["1", "true", "null"]), (#"1"a"{}"#, ["1", #""a""#, "{}"]), ("{}, {}", ["{}", ",", "{}"]),
      ("{", ["{"]), (#"{"a":"}"#, [#"{"a":"}"#]), ("}", ["}"]), ("{]{}", ["{]", "{}"]),
      ("[[1],{\"a\":[]}] 2", ["[[1],{\"a\":[]}]", "2"]),
    ])
  func `a text is cut where its values end, and what is no JSON stays for the reader`(text: String, expected: [String]) throws {
    #expect(try texts(text) == expected)
  }

  @Test func `a value is there with its last byte`() throws {
    var splitter = JSONSplitter()
    splitter.append(Array(#"{"a":1"#.utf8))
    #expect(try splitter.next() == nil)
    splitter.append(Array("}".utf8))
    #expect(try splitter.next()?.text == Array(#"{"a":1}"#.utf8))
    splitter.append(Array("17".utf8))
    #expect(try splitter.next() == nil)
    splitter.append(Array("4\n".utf8))
    #expect(try splitter.next()?.text == Array("174".utf8))
    #expect(splitter.finish() == nil)
  }

  @Test func `places count lines and characters`() throws {
    let value = try #require(try values([Array("{}\n  {\"имя\":\n1}".utf8)]).last)
    #expect(value.place == TextPlace(line: 2, column: 3))
    #expect(value.place(at: 0) == TextPlace(line: 2, column: 3))
    // Behind the brace, the quotes and three letters of two bytes.
    #expect(value.place(at: 9) == TextPlace(line: 2, column: 9))
    #expect(value.place(at: value.text.count - 2) == TextPlace(line: 3, column: 1))
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `it does not matter where the pieces are cut`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let parts = ["{", "}", "[", "]", "\"", "\\", ",", ":", " ", "\n", "1", "true", "ж", "a"]
    var text: [UInt8] = []
    for _ in 0..<Int.random(in: 1...60, using: &random) { text += Array(parts.randomElement(using: &random)!.utf8) }
    let whole = try values([text])
    #expect(whole.map(\.text).joined().count <= text.count)
    var pieces: [[UInt8]] = []
    var rest = text[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...4, using: &random)
      pieces.append(Array(rest.prefix(count)))
      rest = rest.dropFirst(count)
    }
    #expect(try values(pieces) == whole, "seed \(seed): \(String(decoding: text, as: UTF8.self))")
  }

  @Test func `values come as the reader takes them, and the text is read no further`() async throws {
    let taken = Taken()
    var values = JSONValues(Pieces(pieces: ["{} {", "} {}"], taken: taken)).makeAsyncIterator()
    #expect(try await values.next()?.text == Array("{}".utf8))
    #expect(await taken.count == 1)
    #expect(try await values.next()?.text == Array("{}".utf8))
    #expect(await taken.count == 2)
    #expect(try await values.next()?.text == Array("{}".utf8))
    #expect(try await values.next() == nil)
  }
}

/// How many pieces were taken.
private actor Taken {
  private(set) var count = 0
  func add() { count += 1 }
}

private struct Pieces: AsyncSequence, Sendable {
  let pieces: [String]
  let taken: Taken

  func makeAsyncIterator() -> AsyncIterator { AsyncIterator(rest: pieces[...], taken: taken) }

  struct AsyncIterator: AsyncIteratorProtocol {
    var rest: ArraySlice<String>
    let taken: Taken

    mutating func next() async throws -> [UInt8]? {
      guard let piece = rest.popFirst() else { return nil }
      await taken.add()
      return Array(piece.utf8)
    }
  }
}
