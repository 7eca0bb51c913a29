/// The JSON values of a text that arrives in pieces: each as soon as it is whole. For one reader, at whose pace the pieces are taken.
package struct JSONValues<Chunks: AsyncSequence & Sendable>: AsyncSequence, Sendable where Chunks.Element == [UInt8] {
  private let chunks: Chunks

  package init(_ chunks: Chunks) { self.chunks = chunks }

  package func makeAsyncIterator() -> AsyncIterator { AsyncIterator(chunks: chunks.makeAsyncIterator()) }

  package struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate var chunks: Chunks.AsyncIterator
    private var splitter = JSONSplitter()
    private var isAtEnd = false

    fileprivate init(chunks: Chunks.AsyncIterator) { self.chunks = chunks }

    package mutating func next() async throws -> JSONValue? {
      while !isAtEnd {
        if let value = try splitter.next() { return value }
        guard let chunk = try await chunks.next(isolation: #isolation) else {
          isAtEnd = true
          return splitter.finish()
        }
        splitter.append(chunk)
      }
      return nil
    }
  }
}
