/// What was written of a request, kept for another attempt until there is none.
struct RequestReplay {
  private var first: [UInt8]?
  private var rest: [[UInt8]] = []
  private(set) var byteCount = 0
  /// Whether it still holds all that was written.
  private(set) var isWhole = true

  mutating func append(_ frame: [UInt8]) {
    guard isWhole else { return }
    byteCount += frame.count
    if first == nil { first = frame } else { rest.append(frame) }
  }

  /// There is no other attempt.
  mutating func drop() {
    (first, byteCount, isWhole) = (nil, 0, false)
    if !rest.isEmpty { rest = [] }
  }

  /// Messages that it holds.
  var count: Int { (first == nil ? 0 : 1) + rest.count }

  func forEach<Failure>(_ body: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    if let first { try body(first) }
    for frame in rest { try body(frame) }
  }
}
