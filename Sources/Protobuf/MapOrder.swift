/// The order in which a map's entries are written.
///
/// Most keys differ in their first bytes, so that entries are sorted by small numbers first, which no reference counting goes with.
@usableFromInline struct MapOrder {
  @usableFromInline let rank: UInt64
  /// The entry's place in memory, before sorting.
  @usableFromInline let index: Int

  @inlinable init(rank: UInt64, index: Int) { (self.rank, self.index) = (rank, index) }

  /// The first eight bytes as a number.
  @usableFromInline static func rank(_ text: String) -> UInt64 {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      if bytes.count >= 8 { return UnsafeRawBufferPointer(bytes).loadUnaligned(as: UInt64.self).bigEndian }
      var rank: UInt64 = 0
      for index in 0..<8 { rank = rank &<< 8 | (index < bytes.count ? UInt64(bytes[index]) : 0) }
      return rank
    } ?? 0
  }

  /// Byte by byte, what is the start of the other first.
  @usableFromInline static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
