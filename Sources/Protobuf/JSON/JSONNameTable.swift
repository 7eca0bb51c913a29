/// Finds a schema's names among the names that JSON has, byte by byte.
struct JSONNameTable: Sendable {
  private struct Entry {
    let name: StaticString
    let value: Int
  }

  /// Open addressing by a hash of the name, at most half full.
  private var entries: [Entry?]

  init(_ names: [(name: StaticString, value: Int)]) {
    var size = 4
    while size < 2 * names.count { size *= 2 }
    entries = Array(repeating: nil, count: size)
    for (name, value) in names {
      var at = Self.hash(name.bytes) & (size - 1)
      while entries[at] != nil { at = (at + 1) & (size - 1) }
      entries[at] = Entry(name: name, value: value)
    }
  }

  /// What was given with the name; the first of several.
  subscript(name: UnsafeRawBufferPointer) -> Int? {
    var at = Self.hash(name) & (entries.count - 1)
    while let entry = entries[at] {
      if entry.name.bytes.elementsEqual(name) { return entry.value }
      at = (at + 1) & (entries.count - 1)
    }
    return nil
  }

  /// FNV-1a (Fowler, Noll, Vo): the names in the table are the schema's, so that nobody can make them collide.
  private static func hash(_ name: UnsafeRawBufferPointer) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash >> 32)
  }
}

extension StaticString {
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }
}
