import RPC

/// Cuts a stream of bytes into gRPC messages: DATA frames and messages know nothing of each other.
struct MessageAssembler {
  /// Takes a message without its head, valid within the call only.
  typealias Taker = (_ message: UnsafeRawBufferPointer, _ isCompressed: Bool) -> Void

  private var buffer: [UInt8] = []

  /// Bytes of a message that is not complete.
  var byteCount: Int { buffer.count }

  /// Takes `data` in and appends the messages that it completes, without their heads. Refuses a message by its head, before its bytes
  /// are kept.
  mutating func append(
    _ data: UnsafeRawBufferPointer, within bounds: MessageBounds, completed: Taker
  ) throws(RPCError) {
    if buffer.isEmpty {
      let used = try cut(data, bounds, completed)
      if used < data.count { try keep(UnsafeRawBufferPointer(rebasing: data[used...]), bounds) }
      return
    }
    buffer.append(contentsOf: data)
    let used = try buffer.lend { (all) throws(RPCError) in try cut(all, bounds, completed) }
    if used == buffer.count { buffer.removeAll(keepingCapacity: buffer.count <= 4096) } else { buffer.removeFirst(used) }
  }

  /// Checks that the stream may end here.
  func finish() throws(RPCError) {
    guard buffer.isEmpty else { throw RPCError(.internalError, "the message is cut short") }
  }

  private mutating func keep(_ rest: UnsafeRawBufferPointer, _ bounds: MessageBounds) throws(RPCError) {
    if rest.count >= MessageFrame.headSize {
      let length = try Self.length(rest, at: 0, bounds)
      // Room for all of a small message at once; a large one earns its room by arriving.
      buffer.reserveCapacity(MessageFrame.headSize + min(length, 64 * 1024))
    }
    buffer.append(contentsOf: rest)
  }

  private func cut(_ data: UnsafeRawBufferPointer, _ bounds: MessageBounds, _ completed: Taker) throws(RPCError) -> Int {
    var at = 0
    while data.count - at >= MessageFrame.headSize {
      let length = try Self.length(data, at: at, bounds)
      let start = at + MessageFrame.headSize
      guard data.count - start >= length else { break }
      completed(UnsafeRawBufferPointer(rebasing: data[start..<start + length]), data[at] == MessageFrame.compressedFlag)
      at = start + length
    }
    return at
  }

  /// The length of the message whose head lies at `at`.
  static func length(_ data: UnsafeRawBufferPointer, at: Int, _ bounds: MessageBounds) throws(RPCError) -> Int {
    let flag = data[at]
    guard flag == 0 || flag == MessageFrame.compressedFlag && bounds.mayBeCompressed else {
      throw RPCError(
        .internalError,
        flag == MessageFrame.compressedFlag
          ? "the message is compressed and no encoding was named" : "the flag byte \(flag) is unknown")
    }
    let length = Int(UInt32(bigEndian: data.loadUnaligned(fromByteOffset: at + 1, as: UInt32.self)))
    guard length <= bounds.maxBytes else {
      throw RPCError(.resourceExhausted, "a message of \(length) bytes is above the limit of \(bounds.maxBytes)")
    }
    return length
  }
}
