import EventLoop
import Glibc

/// An append-only file of records, each on the disk before ``append(_:_:)`` returns; what the sandbox knows after a SIGKILL.
///
/// A record is its kind (1 byte), the length of its body (4 bytes, big-endian) and the body. A record cut short by a crash is the last
/// one and was never acknowledged: it is cut off when the journal is opened.
final class Journal {
  private let descriptor: Int32

  /// Opens or creates the file and hands over every whole record, oldest first.
  init(path: String, replay: (_ kind: UInt8, _ body: [UInt8]) throws -> Void) throws {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemError("open \(path)") }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw SystemError("flock \(path): is another sandbox using it?") }

    let bytes = try Self.contents(of: descriptor)
    var offset = 0
    while offset + Self.headSize <= bytes.count {
      let length = bytes[(offset + 1)..<(offset + Self.headSize)].reduce(0) { $0 << 8 | Int($1) }
      let end = offset + Self.headSize + length
      guard end <= bytes.count else { break }
      try replay(bytes[offset], Array(bytes[(offset + Self.headSize)..<end]))
      offset = end
    }
    guard ftruncate(descriptor, offset) == 0, lseek(descriptor, offset, SEEK_SET) == offset else {
      throw SystemError("ftruncate")
    }
  }

  deinit { close(descriptor) }

  /// Returns once the record is on the disk.
  func append(_ kind: UInt8, _ body: [UInt8]) throws(SystemError) {
    let length = UInt32(body.count)
    let head = [kind, UInt8(length >> 24), UInt8(length >> 16 & 255), UInt8(length >> 8 & 255), UInt8(length & 255)]
    let record = head + body
    var written = 0
    while written < record.count {
      let count = record[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw SystemError("write") }
      written += count
    }
    guard fdatasync(descriptor) == 0 else { throw SystemError("fdatasync") }
  }

  private static let headSize = 5

  private static func contents(of descriptor: Int32) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count >= 0 else { throw SystemError("read") }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }
}
