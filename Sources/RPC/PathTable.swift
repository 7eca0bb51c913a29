/// Finds a method's number by its path's bytes without making a string; open addressing, at most half full.
struct PathTable: Sendable {
  private struct Slot {
    var path: [UInt8]
    var index: Int
  }

  private var slots: [Slot?] = Array(repeating: nil, count: 16)
  private var count = 0

  /// Returns whether the path is new.
  mutating func insert(_ path: String, _ index: Int) -> Bool {
    if count * 2 >= slots.count { grow() }
    let bytes = Array(path.utf8)
    let slot = bytes.withUnsafeBytes { place(of: $0) }
    guard slots[slot] == nil else { return false }
    slots[slot] = Slot(path: bytes, index: index)
    count += 1
    return true
  }

  func find(_ path: UnsafeRawBufferPointer) -> Int? { slots[place(of: path)]?.index }

  /// The slot that holds `path`, or the free one where it belongs.
  private func place(of path: UnsafeRawBufferPointer) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: Self.hash(path)) & mask
    while let held = slots[slot], !held.path.elementsEqual(path) { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: nil, count: old.count * 2)
    for case let held? in old { slots[held.path.withUnsafeBytes { place(of: $0) }] = held }
  }

  /// Eight bytes at a time; the table's keys are the server's own, so nobody can choose colliding ones.
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
    var at = 0
    while at + 8 <= bytes.count {
      hash = (hash ^ bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      at += 8
    }
    while at < bytes.count {
      hash = (hash ^ UInt64(bytes[at])) &* 0x9E37_79B9_7F4A_7C15
      at += 1
    }
    return hash ^ hash >> 32
  }
}
