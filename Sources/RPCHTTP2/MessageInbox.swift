import RPC

/// The messages of one direction of a streamed call that have arrived and were not taken yet: a value that is fed bytes, gives messages,
/// and says how much of its window the peer gets back.
///
/// A reader that lags holds back its peer: room is given back for what was taken, and for a message that is not complete only while its
/// reader waits for it. So what waits here is at most a window, and while the reader waits one message more.
struct MessageInbox {
  enum Next: Equatable {
    case message(ReceivedMessage)
    /// Nothing is complete, and more may come.
    case nothingYet
    case end
  }

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

  /// Takes the next message. Throws INTERNAL for one that is cut short or has an unknown flag, RESOURCE_EXHAUSTED for one above the
  /// limit; nothing can be taken after that.
  mutating func next(within bounds: MessageBounds) throws(RPCError) -> Next {
    if byteCount >= MessageFrame.headSize {
      let length = try length(bounds)
      let message = start + MessageFrame.headSize
      if buffer.count - message >= length {
        defer { dropTaken(upTo: message + length) }
        let isCompressed = buffer[start] == MessageFrame.compressedFlag
        return .message(ReceivedMessage(bytes: Array(buffer[message..<message + length]), isCompressed: isCompressed))
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
    let result = buffer.withUnsafeBytes { bytes in
      Result { () throws(RPCError) in try MessageAssembler.length(bytes, at: start, bounds) }
    }
    return try result.get()
  }

  /// Storage is moved only when at least half of it was taken, so that a byte is moved at most once on average.
  private mutating func dropTaken(upTo end: Int) {
    start = end
    if start == buffer.count {
      buffer.removeAll(keepingCapacity: buffer.count <= Self.keptBytes)
      start = 0
    } else if start * 2 > buffer.count {
      buffer.removeFirst(start)
      start = 0
    }
  }

  /// Storage that an empty inbox keeps for what comes next.
  private static let keptBytes = 4096
}
