/// What the engines of one thread share: memory for bytes on their way through them. Belongs to that thread.
public final class TLSWorkspace {
  /// What was decrypted last.
  var opened = ByteStore(capacity: 80 * 1024)
  /// What is to be encrypted next.
  var gathered = ByteStore(capacity: 64 * 1024)
  /// Records that an engine has just made.
  var sealed = ByteStore(capacity: 80 * 1024)

  public init() {}
}

/// Memory that is filled, used and filled again; it grows when it has to and stays so.
struct ByteStore: ~Copyable {
  private(set) var base: UnsafeMutableRawPointer
  private(set) var capacity: Int
  var count = 0

  init(capacity: Int) {
    base = .allocate(byteCount: capacity, alignment: 64)
    self.capacity = capacity
  }

  deinit { base.deallocate() }

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

  mutating func append(_ more: UnsafeRawBufferPointer) {
    guard let source = more.baseAddress else { return }
    reserve(count + more.count)
    (base + count).copyMemory(from: source, byteCount: more.count)
    count += more.count
  }

  mutating func reserve(_ needed: Int) {
    guard needed > capacity else { return }
    let larger = UnsafeMutableRawPointer.allocate(byteCount: max(needed, 2 * capacity), alignment: 64)
    larger.copyMemory(from: base, byteCount: count)
    base.deallocate()
    (base, capacity) = (larger, max(needed, 2 * capacity))
  }
}
