import RPC

/// The messages of one direction of a streamed call that have arrived and were not taken yet: a value that is fed bytes, gives messages,
/// and says how much of its window the peer gets back.
///
/// A reader that lags holds back its peer: room is given back for what was taken, and for a message that is not complete only while its
/// reader waits for it. So what waits here is at most a window, and while the reader waits one message more.
struct MessageInbox {
  /// Takes a message without its head, valid within the call only.
  typealias Taker = (_ message: UnsafeRawBufferPointer, _ isCompressed: Bool) throws(RPCError) -> Void

  private var buffer: [UInt8] = []
  /// Where what was not taken begins.
  private var start = 0
  /// Of the bytes received, those that the peer's window still lacks.
  private var unreturned = 0
  private var isEnded = false

  /// Bytes that wait, heads included.
  var byteCount: Int { buffer.count - start }

  /// Of each message that waits and is complete, the size without its head.
  func forEachWaiting(_ body: (_ byteCount: Int, _ isCompressed: Bool) -> Void) {
    var at = start
    while buffer.count - at >= MessageFrame.headSize {
      let length = buffer[at + 1..<at + MessageFrame.headSize].reduce(0) { $0 << 8 | Int($1) }
      guard buffer.count - at - MessageFrame.headSize >= length else { return }
      body(length, buffer[at] == MessageFrame.compressedFlag)
      at += MessageFrame.headSize + length
    }
  }

  // MARK: What the peer sends

  mutating func receive(_ data: UnsafeRawBufferPointer) {
    // What was taken is moved over only where what came would not fit, and then at least as much was taken as is moved: a byte is moved
    // at most once on average.
    if start * 2 >= buffer.count, buffer.capacity < buffer.count + data.count {
      buffer.removeFirst(start)
      start = 0
    }
    buffer.append(contentsOf: data)
    unreturned += data.count
  }

  /// The peer sends nothing more.
  mutating func receiveEnd() { isEnded = true }

  // MARK: What the reader takes

  /// Whether ``next(within:)`` has something to say: a message, the end, or what is wrong.
  func isReady(within bounds: MessageBounds) -> Bool {
    guard !isEnded, byteCount >= MessageFrame.headSize else { return isEnded }
    guard let length = try? length(bounds) else { return true }
    return byteCount - MessageFrame.headSize >= length
  }

  /// Lends the next message to `take`, and drops it. Throws what that throws, INTERNAL for a message that is cut short or has an unknown
  /// flag, RESOURCE_EXHAUSTED for one above the limit; nothing can be taken after that.
  mutating func next(within bounds: MessageBounds, _ take: Taker) throws(RPCError) -> RequestArrival {
    if byteCount >= MessageFrame.headSize {
      let length = try length(bounds)
      let message = start + MessageFrame.headSize
      if buffer.count - message >= length {
        try buffer.lend { (bytes) throws(RPCError) in
          let isCompressed = bytes[start] == MessageFrame.compressedFlag
          try take(UnsafeRawBufferPointer(rebasing: bytes[message..<message + length]), isCompressed)
        }
        dropTaken(upTo: message + length)
        return .message
      }
    }
    guard isEnded else { return .nothingYet }
    guard byteCount == 0 else { throw RPCError(.internalError, "the message is cut short") }
    return .end
  }

  /// What to give back to the peer's window now. A reader that waits must be asked for with `isReaderWaiting`, or a message larger than
  /// the window would never be complete.
  mutating func roomToGiveBack(isReaderWaiting: Bool) -> Int {
    let kept = isReaderWaiting ? 0 : min(unreturned, byteCount)
    defer { unreturned = kept }
    return unreturned - kept
  }

  private func length(_ bounds: MessageBounds) throws(RPCError) -> Int {
    try buffer.lend { (bytes) throws(RPCError) in try MessageAssembler.length(bytes, at: start, bounds) }
  }

  private mutating func dropTaken(upTo end: Int) {
    start = end
    if start < buffer.count { return }
    buffer.removeAll(keepingCapacity: buffer.capacity <= Self.keptBytes)
    start = 0
  }

  /// Storage that an empty inbox keeps for what comes next.
  private static let keptBytes = 4096
}
