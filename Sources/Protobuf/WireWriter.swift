/// Writes fields backwards, from the end of a buffer to its start, so that the length of a nested message is known by the time it is
/// written, without a pass over the message before.
public struct WireWriter {
  /// The start of the buffer.
  @usableFromInline var base: UnsafeMutableRawPointer
  /// The first byte written; the ones from here to `end` are the message.
  @usableFromInline var position: UnsafeMutableRawPointer
  @usableFromInline var end: UnsafeMutableRawPointer
  /// Whether the buffer is the writer's own, and no longer the one it began in.
  @usableFromInline var isGrown = false

  /// Begins in memory of the caller's, which must not be empty and must outlive the writer.
  @inlinable public init(_ scratch: UnsafeMutableRawBufferPointer) {
    base = scratch.baseAddress!
    end = base + scratch.count
    position = end
  }

  /// What `write` writes, behind `prefix` zero bytes of room. No type of it is open, so that a generic caller looks none up.
  @inlinable static func bytes(prefix: Int, _ write: (inout WireWriter) -> Void) -> [UInt8] {
    // A kibibyte is what Swift takes from the stack; most messages of an API fit.
    withUnsafeTemporaryAllocation(byteCount: 1024, alignment: 8) { scratch in
      var writer = WireWriter(scratch)
      defer { writer.deallocate() }
      write(&writer)
      writer.room(prefix)
      return [UInt8](writer.written)
    }
  }

  /// What has been written; valid until the next write and ``deallocate()``.
  @inlinable public var written: UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(start: position, count: end - position)
  }

  @inlinable public func deallocate() {
    if isGrown { base.deallocate() }
  }

  /// Puts zero bytes in front of what is written.
  @inlinable public mutating func room(_ count: Int) {
    reserve(count)
    position -= count
    position.initializeMemory(as: UInt8.self, repeating: 0, count: count)
  }

  @inlinable @inline(__always)
  mutating func reserve(_ count: Int) {
    if position - base < count { grow(by: count) }
  }

  @usableFromInline mutating func grow(by count: Int) {
    let size = end - position
    let capacity = max(2 * (end - base), size + count + 64)
    let grown = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 8)
    let start = grown + (capacity - size)
    start.copyMemory(from: position, byteCount: size)
    deallocate()
    (base, position, end, isGrown) = (grown, start, grown + capacity, true)
  }

  /// What a varint may take. Whatever writes a value leaves as much behind in reserve, so that its tag needs no check of its own.
  @inlinable static var varintReserve: Int { 10 }

  /// Leaves a varint's reserve.
  @inlinable @inline(__always)
  mutating func varint(_ value: UInt64) {
    reserve(2 &* Self.varintReserve)
    varintInReserve(value)
  }

  /// Uses a varint's reserve up.
  @inlinable @inline(__always)
  mutating func varintInReserve(_ value: UInt64) {
    if value < 0x80 {
      position -= 1
      position.storeBytes(of: UInt8(truncatingIfNeeded: value), as: UInt8.self)
    } else if value < 0x4000 {
      position -= 2
      let bytes = UInt16(truncatingIfNeeded: value & 0x7F | 0x80 | value &<< 1 & 0x7F00)
      position.storeBytes(of: bytes.littleEndian, as: UInt16.self)
    } else {
      longVarint(value)
    }
  }

  @usableFromInline mutating func longVarint(_ value: UInt64) {
    let bits = 64 &- value.leadingZeroBitCount
    guard bits <= 56 else { return longestVarint(value) }
    // Spreads groups of seven bits over bytes: two groups of 28 bits, four of 14, eight of 7.
    var spread = value & 0x0FFF_FFFF | (value & 0x00FF_FFFF_F000_0000) &<< 4
    spread = spread & 0x0000_3FFF_0000_3FFF | (spread & 0x0FFF_C000_0FFF_C000) &<< 2
    spread = spread & 0x007F_007F_007F_007F | (spread & 0x3F80_3F80_3F80_3F80) &<< 1
    // The last byte goes to the end of the word; what lies in front of the first is free room, whatever is written there.
    let length = (bits &+ 6) / 7
    let room = UInt64(truncatingIfNeeded: 64 &- 8 &* length)
    let word = spread &<< room | ((0x0080_8080_8080_8080 &>> room) &<< room)
    (position - 8).storeBytes(of: word.littleEndian, as: UInt64.self)
    position -= length
  }

  private mutating func longestVarint(_ value: UInt64) {
    let length = (64 &- value.leadingZeroBitCount &+ 6) / 7
    position -= length
    var rest = value
    var next = position
    while rest >= 0x80 {
      next.storeBytes(of: UInt8(truncatingIfNeeded: rest) | 0x80, as: UInt8.self)
      next += 1
      rest &>>= 7
    }
    next.storeBytes(of: UInt8(truncatingIfNeeded: rest), as: UInt8.self)
  }

  /// Leaves a varint's reserve.
  @inlinable @inline(__always)
  mutating func fixed<Value: FixedWidthInteger>(_ value: Value) {
    reserve(MemoryLayout<Value>.size &+ Self.varintReserve)
    position -= MemoryLayout<Value>.size
    position.storeBytes(of: value.littleEndian, as: Value.self)
  }

  @inlinable @inline(__always)
  mutating func raw(_ bytes: UnsafeRawBufferPointer) {
    reserve(bytes.count)
    position -= bytes.count
    if let start = bytes.baseAddress { position.copyMemory(from: start, byteCount: bytes.count) }
  }
}
