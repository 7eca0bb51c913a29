/// Where a loop's sockets read to and write from, one after another. Belongs to the loop's thread.
final class LoopBuffers {
  let read = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 * 1024, alignment: 64)
  let write = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 * 1024, alignment: 64)

  deinit {
    read.deallocate()
    write.deallocate()
  }
}
