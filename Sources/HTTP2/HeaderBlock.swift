/// One received header block: its fields in order, in one buffer that is used again for the next block.
///
/// Valid while it is being delivered; copy what must live longer.
public final class HeaderBlock {
  private var bytes: [UInt8] = []
  /// The lengths of each name and value.
  private var lengths: [(name: UInt32, value: UInt32)] = []
  private var listSize = 0
  private var sizeLimit = 0

  init() {
    bytes.reserveCapacity(512)
    lengths.reserveCapacity(16)
  }

  /// The fields together, counted as RFC 9113 §6.5.2 does, are more than the limit; those beyond it are left out.
  public private(set) var isTooLarge = false

  /// Calls `body` with each name and value in order.
  public func forEach(_ body: (_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Void) {
    bytes.withUnsafeBytes { all in
      var at = 0
      for (nameLength, valueLength) in lengths {
        let name = UnsafeRawBufferPointer(start: all.baseAddress.unsafelyUnwrapped + at, count: Int(nameLength))
        at += Int(nameLength)
        let value = UnsafeRawBufferPointer(start: all.baseAddress.unsafelyUnwrapped + at, count: Int(valueLength))
        at += Int(valueLength)
        body(name, value)
      }
    }
  }

  func begin(sizeLimit: Int) {
    bytes.removeAll(keepingCapacity: bytes.capacity <= 4096)
    lengths.removeAll(keepingCapacity: true)
    listSize = 0
    isTooLarge = false
    self.sizeLimit = sizeLimit
  }

  func append(name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) {
    listSize += name.count + value.count + 32
    guard listSize <= sizeLimit else { return isTooLarge = true }
    bytes.append(contentsOf: name)
    bytes.append(contentsOf: value)
    lengths.append((UInt32(name.count), UInt32(value.count)))
  }
}
