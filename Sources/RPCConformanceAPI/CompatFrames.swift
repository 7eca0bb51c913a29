import Glibc
import Protobuf

/// The messages by which Connect's conformance suite talks with a program that it tests: on standard input and output, each behind its
/// length in four bytes, the highest first.
package enum CompatFrames {
  /// The largest message that is taken, in bytes.
  package static let sizeLimit = 64 << 20

  /// The next message on standard input, which may block; nil at its end.
  package static func read<Value: Message>(_: Value.Type = Value.self) throws(CompatFailure) -> Value? {
    let head = try take(4)
    if head.isEmpty { return nil }
    guard head.count == 4 else { throw CompatFailure("the input ends within a length") }
    let length = head.reduce(0) { $0 << 8 | Int($1) }
    guard length <= sizeLimit else {
      throw CompatFailure("a message of \(length) bytes is announced, more than \(sizeLimit); send four bytes, the highest first")
    }
    let body = try take(length)
    guard body.count == length else { throw CompatFailure("the input ends after \(body.count) of \(length) bytes of a message") }
    do throws(DecodingFailure) { return try Value(decoding: body) } catch {
      throw CompatFailure("a message is no \(Value.self): \(error)")
    }
  }

  /// Writes a message whole to standard output. For one writer at a time.
  package static func write(_ message: some Message) throws(CompatFailure) {
    var bytes = message.encoded(prefix: 4)
    withUnsafeBytes(of: UInt32(bytes.count - 4).bigEndian) { bytes.replaceSubrange(..<4, with: $0) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw CompatFailure("standard output cannot be written: \(String(cString: strerror(errno)))") }
      rest = rest.dropFirst(count)
    }
  }

  /// So many bytes, or what there is in front of the end of the input.
  private static func take(_ count: Int) throws(CompatFailure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let read = bytes.withUnsafeMutableBytes { Glibc.read(STDIN_FILENO, $0.baseAddress! + filled, count - filled) }
      if read < 0, errno == EINTR { continue }
      guard read >= 0 else { throw CompatFailure("standard input cannot be read: \(String(cString: strerror(errno)))") }
      if read == 0 { break }
      filled += read
    }
    return Array(bytes[..<filled])
  }
}

/// Input that is not the suite's protocol, or output that nobody takes: nothing more can be said.
package struct CompatFailure: Error, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }
}
