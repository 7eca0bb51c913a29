import CZlib
import RPC

/// Compresses and decompresses messages as gzip (RFC 1952), one after another, in memory that it keeps: 260 KiB for the first that it
/// compresses, 40 KiB for the first that it decompresses. Belongs to one thread at a time.
final class GzipCodec {
  private var deflater: UnsafeMutablePointer<z_stream>?
  private var inflater: UnsafeMutablePointer<z_stream>?

  deinit {
    if let deflater {
      deflateEnd(deflater)
      deflater.deallocate()
    }
    if let inflater {
      inflateEnd(inflater)
      inflater.deallocate()
    }
  }

  /// A frame of the same message compressed, or nil where that is no smaller.
  ///
  /// At the fastest level: a loop has others to serve, and a mebibyte takes it 5 ms.
  func compressed(_ frame: [UInt8]) -> [UInt8]? {
    let messageSize = frame.count - MessageFrame.headSize
    guard messageSize >= Self.worthwhileBytes else { return nil }
    let stream = takeDeflater()
    let packed = frame.withUnsafeBytes { input in
      [UInt8](unsafeUninitializedCapacity: frame.count) { output, count in
        let head = MessageFrame.headSize
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress!.assumingMemoryBound(to: UInt8.self) + head)
        stream.pointee.avail_in = UInt32(messageSize)
        stream.pointee.next_out = output.baseAddress! + head
        stream.pointee.avail_out = UInt32(messageSize - 1)
        guard deflate(stream, Z_FINISH) == Z_STREAM_END else { return }
        count = head + Int(stream.pointee.total_out)
        output[0] = MessageFrame.compressedFlag
        UnsafeMutableRawBufferPointer(output).storeBytes(of: UInt32(count - head).bigEndian, toByteOffset: 1, as: UInt32.self)
      }
    }
    deflateReset(stream)
    return packed.isEmpty ? nil : packed
  }

  /// Smaller messages are sent as they are: they fit into a packet anyway, and gzip's own head and end are 18 bytes of it.
  static let worthwhileBytes = 256

  /// The message that `bytes` are the gzip of: one member or several, as RFC 1952 §2.2 allows. No bytes are no bytes.
  ///
  /// Throws INTERNAL for what is no gzip or is cut short, and RESOURCE_EXHAUSTED for a message above `maxBytes`, having made no more than
  /// that of it.
  func decompressed(_ bytes: UnsafeRawBufferPointer, maxBytes: Int) throws(RPCError) -> [UInt8] {
    guard let input = bytes.baseAddress, !bytes.isEmpty else { return [] }
    let stream = takeInflater()
    defer { inflateReset(stream) }
    stream.pointee.next_in = UnsafeMutablePointer(mutating: input.assumingMemoryBound(to: UInt8.self))
    stream.pointee.avail_in = UInt32(bytes.count)
    var message: [UInt8] = []
    // A byte more than there may be tells that there is more.
    var room = min(max(Self.announcedSize(bytes), Self.leastRoom), maxBytes) + 1
    while true {
      let (piece, result) = inflate(stream, upTo: room)
      if message.isEmpty { message = piece } else { message += piece }
      guard message.count <= maxBytes else {
        throw RPCError(
          .resourceExhausted, "a compressed message of \(bytes.count) bytes holds more than the limit of \(maxBytes)")
      }
      switch result {
      case Z_STREAM_END where stream.pointee.avail_in == 0: return message
      case Z_STREAM_END: inflateReset(stream)
      case Z_OK where piece.count == room: break
      case Z_OK, Z_BUF_ERROR: throw RPCError(.internalError, "the compressed message is cut short")
      default: throw RPCError(.internalError, "the compressed message is not gzip")
      }
      room = min(max(message.count, Self.leastRoom), maxBytes - message.count + 1)
    }
  }

  private func inflate(_ stream: UnsafeMutablePointer<z_stream>, upTo size: Int) -> (piece: [UInt8], result: Int32) {
    var result: Int32 = Z_OK
    let piece = [UInt8](unsafeUninitializedCapacity: size) { output, count in
      stream.pointee.next_out = output.baseAddress
      stream.pointee.avail_out = UInt32(size)
      result = CZlib.inflate(stream, Z_NO_FLUSH)
      count = size - Int(stream.pointee.avail_out)
    }
    return (piece, result)
  }

  private static let leastRoom = 4096

  /// The size at a member's end (RFC 1952 §2.3.1), which may be a lie, and a ratio that no member exceeds.
  private static func announcedSize(_ bytes: UnsafeRawBufferPointer) -> Int {
    guard bytes.count >= 18 else { return 0 }
    let announced = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: bytes.count - 4, as: UInt32.self))
    return min(Int(announced), bytes.count * 1032)
  }

  private func takeDeflater() -> UnsafeMutablePointer<z_stream> {
    if let deflater { return deflater }
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    precondition(czlib_deflate_init_gzip(stream, Z_BEST_SPEED) == Z_OK, "zlib has no memory")
    deflater = stream
    return stream
  }

  private func takeInflater() -> UnsafeMutablePointer<z_stream> {
    if let inflater { return inflater }
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    precondition(czlib_inflate_init_gzip(stream) == Z_OK, "zlib has no memory")
    inflater = stream
    return stream
  }
}
