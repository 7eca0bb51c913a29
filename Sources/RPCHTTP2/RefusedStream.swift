import HTTP2

/// A request that never becomes a call: answered as soon as it has its stream.
final class RefusedStream: HTTP2Stream {
  private let head: Headers

  init(_ head: Headers) { self.head = head }

  override func opened() { answer(head) }
}
