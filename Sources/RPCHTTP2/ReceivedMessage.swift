import RPC

/// What the messages of one direction of a call may be.
struct MessageBounds {
  /// Of a message, on its way and decompressed.
  var maxBytes: Int
  /// Whether the direction's headers named an encoding (`grpc-encoding`) other than identity.
  var mayBeCompressed = false
}

/// A message as it arrived, without the head of its frame.
struct ReceivedMessage: Equatable, Sendable {
  var bytes: [UInt8]
  var isCompressed = false

  /// The message itself. Throws as ``GzipCodec/decompressed(_:maxBytes:)``.
  func content(maxBytes: Int, _ codec: () -> GzipCodec) throws(RPCError) -> [UInt8] {
    guard isCompressed else { return bytes }
    return try bytes.lend { (bytes) throws(RPCError) in try codec().decompressed(bytes, maxBytes: maxBytes) }
  }
}
