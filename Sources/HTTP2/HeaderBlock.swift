/// One received header block: its fields in order, in one buffer that is used again for the next block.
///
/// Valid while it is being delivered; copy what must live longer.
public final class HeaderBlock {
  /// Each field's head, its name and its value, one behind the other.
  private var bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: leastCapacity, alignment: alignment)
  private var end = 0
  private var listSize = 0
  private var sizeLimit = 0

  /// What a block begins with; up to four times as much it keeps for the next.
  private static let leastCapacity = 1024
  private static let alignment = 8

  /// Of a field.
  private typealias Head = (nameLength: UInt32, valueLength: UInt32)

  init() {}

  deinit { bytes.deallocate() }

  /// The fields together, counted as RFC 9113 §6.5.2 does, are more than the limit; those beyond it are left out.
  public private(set) var isTooLarge = false

  /// Calls `body` with each name and value in order.
  public func forEach(_ body: (_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Void) {
    var at = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
    let end = at + end
    while at < end {
      let head = at.loadUnaligned(as: Head.self)
      let name = UnsafeRawBufferPointer(start: at + MemoryLayout<Head>.size, count: Int(head.nameLength))
      let value = UnsafeRawBufferPointer(start: at + MemoryLayout<Head>.size + name.count, count: Int(head.valueLength))
      body(name, value)
      at += MemoryLayout<Head>.size + name.count + value.count
    }
  }

  func begin(sizeLimit: Int) {
    if bytes.count > 4 * Self.leastCapacity { replaceBytes(capacity: Self.leastCapacity) }
    end = 0
    listSize = 0
    isTooLarge = false
    self.sizeLimit = sizeLimit
  }

  func append(name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) {
    listSize += name.count + value.count + 32
    guard listSize <= sizeLimit else { return isTooLarge = true }
    let size = MemoryLayout<Head>.size + name.count + value.count
    if bytes.count - end < size { replaceBytes(capacity: max(2 * bytes.count, end + size)) }
    let field = bytes.baseAddress.unsafelyUnwrapped + end
    field.storeBytes(of: (UInt32(name.count), UInt32(value.count)), as: Head.self)
    let start = field + MemoryLayout<Head>.size
    if let first = name.baseAddress { start.copyMemory(from: first, byteCount: name.count) }
    if let first = value.baseAddress { (start + name.count).copyMemory(from: first, byteCount: value.count) }
    end += size
  }

  private func replaceBytes(capacity: Int) {
    let old = bytes
    bytes = .allocate(byteCount: capacity, alignment: Self.alignment)
    bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: old[..<min(end, capacity)]))
    old.deallocate()
  }
}
