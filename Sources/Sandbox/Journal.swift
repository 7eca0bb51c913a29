import EventLoop
import Glibc

/// An append-only file of records, each on the disk before ``append(_:)`` returns; what the sandbox knows after a SIGKILL.
///
/// A record is a checksum (CRC-32C of the rest, 4 bytes), the length of its body (4 bytes) and the body; numbers are big-endian. A record
/// cut short by a crash is the last one and was never acknowledged: it is cut off when the journal is opened. For one thread.
public final class Journal {
  private let path: String
  private let descriptor: Int32
  private var isBroken = false

  /// Opens or creates the file, locks it for as long as the journal lives, and hands over the body of every whole record, oldest first.
  public static func open(_ path: String) throws(JournalFailure) -> (Journal, bodies: [[UInt8]]) {
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .system(path, SystemError("open")) }
    let journal = Journal(path, descriptor)
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw errno == EWOULDBLOCK ? .inUse(path) : .system(path, SystemError("flock"))
    }
    return (journal, try journal.recover())
  }

  private init(_ path: String, _ descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit {
    // A child that is being started has the descriptor until it executes its program, and would hold the lock until then.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  /// Returns once the record is on the disk. After a failure nobody knows what is: the journal takes no more until it is opened anew.
  public func append(_ body: [UInt8]) throws(JournalFailure) {
    guard !isBroken else { throw .broken(path) }
    isBroken = true
    let length = bigEndian(UInt32(body.count))
    try write(bigEndian(crc32c([length, body])) + length + body)
    guard fdatasync(descriptor) == 0 else { throw .system(path, SystemError("fdatasync")) }
    isBroken = false
  }

  private func write(_ bytes: [UInt8]) throws(JournalFailure) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw .system(path, SystemError("write")) }
      written += count
    }
  }

  // MARK: Opening

  private static let headSize = 8

  /// Reads the whole records and leaves the file at the end of the last.
  private func recover() throws(JournalFailure) -> [[UInt8]] {
    let bytes = try contents()
    var bodies: [[UInt8]] = []
    var offset = 0
    while let end = endOfRecord(at: offset, in: bytes) {
      let isWhole = crc32c([bytes[(offset + 4)..<end]]) == number(bytes[offset..<(offset + 4)])
      // The last one may have reached the disk in part; any other was acknowledged.
      guard isWhole || end == bytes.count else { throw .damaged(path, offset: offset) }
      guard isWhole else { break }
      bodies.append(Array(bytes[(offset + Self.headSize)..<end]))
      offset = end
    }
    guard ftruncate(descriptor, offset) == 0 else { throw .system(path, SystemError("ftruncate")) }
    guard lseek(descriptor, offset, SEEK_SET) == offset else { throw .system(path, SystemError("lseek")) }
    guard fsync(descriptor) == 0 else { throw .system(path, SystemError("fsync")) }
    return bodies
  }

  /// nil where the bytes end before the record does.
  private func endOfRecord(at offset: Int, in bytes: [UInt8]) -> Int? {
    guard offset + Self.headSize <= bytes.count else { return nil }
    let end = offset + Self.headSize + Int(number(bytes[(offset + 4)..<(offset + Self.headSize)]))
    return end <= bytes.count ? end : nil
  }

  private func contents() throws(JournalFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .system(path, SystemError("read")) }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }
}

private func bigEndian(_ number: UInt32) -> [UInt8] {
  [UInt8(number >> 24), UInt8(number >> 16 & 255), UInt8(number >> 8 & 255), UInt8(number & 255)]
}

private func number(_ bytes: ArraySlice<UInt8>) -> UInt32 { bytes.reduce(0) { $0 << 8 | UInt32($1) } }
