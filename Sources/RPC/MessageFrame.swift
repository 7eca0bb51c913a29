import Protobuf

/// gRPC's length-prefixed message: a flag byte (0, or 1 for a compressed message), the length in four bytes, big-endian, and the message.
@usableFromInline package enum MessageFrame {
  @inlinable package static var headSize: Int { 5 }
  package static let compressedFlag: UInt8 = 1

  @inlinable package static func bytes(of message: some Message) -> [UInt8] {
    sealed(message.encoded(prefix: headSize))
  }

  /// Fills in the head of a frame that has room for it in front of its message.
  @usableFromInline static func sealed(_ frame: consuming [UInt8]) -> [UInt8] {
    let length = UInt32(frame.count - headSize)
    frame.withUnsafeMutableBytes { bytes in
      bytes[0] = 0
      bytes.storeBytes(of: length.bigEndian, toByteOffset: 1, as: UInt32.self)
    }
    return frame
  }
}
