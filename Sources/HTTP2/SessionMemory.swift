import CNghttp2
import Glibc

/// nghttp2's memory on one loop: free lists by size classes of 64 bytes up to 1 KiB, without locks, so that a call in the steady state
/// asks malloc for nothing. Belongs to one thread.
final class SessionMemory {
  private let lists: UnsafeMutablePointer<UnsafeMutableRawPointer?>

  init() {
    lists = .allocate(capacity: sizeClasses)
    lists.initialize(repeating: nil, count: sizeClasses)
  }

  deinit {
    for index in 0..<sizeClasses {
      while let block = lists[index] {
        lists[index] = (block + blockHead).load(as: UnsafeMutableRawPointer?.self)
        Glibc.free(block)
      }
    }
    lists.deallocate()
  }

  /// The table nghttp2 copies into a session; valid while this object lives.
  var table: nghttp2_mem {
    nghttp2_mem(mem_user_data: lists, malloc: allocate, free: release, calloc: allocateZeroed, realloc: reallocate)
  }
}

/// Class 0 is for what is larger than the others: it goes to malloc and back.
private let sizeClasses = 17
private let classSize = 64
/// The head of a block: its class and its size; keeps what follows aligned to 16.
private let blockHead = 16

private typealias FreeLists = UnsafeMutablePointer<UnsafeMutableRawPointer?>

private func allocate(_ size: Int, _ user: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  let lists = user.unsafelyUnwrapped.assumingMemoryBound(to: UnsafeMutableRawPointer?.self)
  var index = max(1, (size + classSize - 1) / classSize)
  if index >= sizeClasses { index = 0 }
  if index != 0, let block = lists[index] {
    lists[index] = (block + blockHead).load(as: UnsafeMutableRawPointer?.self)
    return block + blockHead
  }
  let capacity = index == 0 ? size : index * classSize
  guard let block = Glibc.malloc(blockHead + capacity) else { return nil }
  block.storeBytes(of: index, as: Int.self)
  block.storeBytes(of: capacity, toByteOffset: 8, as: Int.self)
  return block + blockHead
}

private func release(_ pointer: UnsafeMutableRawPointer?, _ user: UnsafeMutableRawPointer?) {
  guard let pointer else { return }
  let lists = user.unsafelyUnwrapped.assumingMemoryBound(to: UnsafeMutableRawPointer?.self)
  let block = pointer - blockHead
  let index = block.load(as: Int.self)
  guard index != 0 else { return Glibc.free(block) }
  pointer.storeBytes(of: lists[index], as: UnsafeMutableRawPointer?.self)
  lists[index] = block
}

private func allocateZeroed(_ count: Int, _ size: Int, _ user: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  let (total, overflow) = count.multipliedReportingOverflow(by: size)
  guard !overflow, let pointer = allocate(total, user) else { return nil }
  return memset(pointer, 0, total)
}

private func reallocate(
  _ pointer: UnsafeMutableRawPointer?, _ size: Int, _ user: UnsafeMutableRawPointer?
) -> UnsafeMutableRawPointer? {
  guard let pointer else { return allocate(size, user) }
  let capacity = (pointer - blockHead).load(fromByteOffset: 8, as: Int.self)
  if size <= capacity { return pointer }
  guard let grown = allocate(size, user) else { return nil }
  memcpy(grown, pointer, capacity)
  release(pointer, user)
  return grown
}
