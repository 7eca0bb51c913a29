/// CRC-32C (Castagnoli; RFC 3720 appendix B.4) of some pieces, one behind the other.
func crc32c(_ pieces: [some Sequence<UInt8>]) -> UInt32 {
  var remainder: UInt32 = .max
  for piece in pieces {
    for byte in piece { remainder = remainder >> 8 ^ crcTable[Int(UInt8(truncatingIfNeeded: remainder) ^ byte)] }
  }
  return ~remainder
}

/// What a byte does to the remainder.
private let crcTable: [UInt32] = (0..<256).map { byte in
  (0..<8).reduce(UInt32(byte)) { remainder, _ in remainder >> 1 ^ (remainder & 1 == 1 ? 0x82F6_3B78 : 0) }
}
