/// Recognizes text of ASCII and two-byte characters (Latin, Greek, Cyrillic, Hebrew, Arabic), eight bytes at a time, where Swift's own
/// check goes byte by byte. Anything else, malformed text included, is left to that.
enum ShortUTF8 {
  case ascii
  case twoByte
  case other

  init(_ bytes: UnsafeRawBufferPointer) {
    var state = State()
    var offset = 0
    // Most text is ASCII wholly or at its beginning.
    while offset &+ 8 <= bytes.count, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & State.top == 0 {
      offset &+= 8
    }
    while offset &+ 8 <= bytes.count {
      guard state.accepts(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))) else {
        self = .other
        return
      }
      offset &+= 8
    }
    let rest = Self.last(bytes, bytes.count &- offset)
    if !state.accepts(rest) || state.open != 0 {
      self = .other
    } else {
      self = state.high == 0 ? .ascii : .twoByte
    }
  }

  /// The last `count` bytes, fewer than eight, with zeros behind. Read by words that may overlap, instead of byte by byte.
  @inline(__always) private static func last(_ bytes: UnsafeRawBufferPointer, _ count: Int) -> UInt64 {
    if count == 0 { return 0 }
    let last = bytes.count &- 1
    if last >= 7 {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: last &- 7, as: UInt64.self))
      return word &>> UInt64(truncatingIfNeeded: 64 &- 8 &* count)
    }
    if last >= 3 {
      let low = UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self))
      let high = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: last &- 3, as: UInt32.self))
      return UInt64(low) | UInt64(high) &<< UInt64(truncatingIfNeeded: 8 &* (last &- 3))
    }
    let middle = count &>> 1
    return UInt64(bytes[0]) | UInt64(bytes[middle]) &<< UInt64(truncatingIfNeeded: 8 &* middle)
      | UInt64(bytes[last]) &<< UInt64(truncatingIfNeeded: 8 &* last)
  }

  private struct State {
    /// The top bit of the first byte when the word before ended with a lead byte.
    var open: UInt64 = 0
    /// Top bits of all bytes so far.
    var high: UInt64 = 0

    static let top: UInt64 = 0x8080_8080_8080_8080

    mutating func accepts(_ word: UInt64) -> Bool {
      let high = word & Self.top
      self.high |= high
      // Each byte's second and third bit, where its top bit is: 11 leads a sequence, 110 one of two bytes.
      let leads = high & word &<< 1
      let long = leads & word &<< 2
      // C0 and C1 would lead what fits one byte.
      let overlong = leads & ~(word &<< 3 | word &<< 4 | word &<< 5 | word &<< 6)
      // A continuation follows each lead and nothing else.
      let continuations = high ^ leads
      defer { open = leads &>> 56 }
      return long | overlong | (continuations ^ (leads &<< 8 | open)) == 0
    }
  }
}
