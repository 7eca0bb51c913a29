import Glibc
import Protobuf

/// Requests and answers on standard input and output, each behind its length in four bytes, little-endian.
enum Frames {
  /// The length of a request in bytes; the suite's longest are a few hundred kilobytes.
  static let requestLimit = 64 << 20

  /// The next request; nil at the end of the input.
  static func read() throws(FrameFailure) -> Conformance.ConformanceRequest? {
    let head = try take(4)
    if head.isEmpty { return nil }
    guard head.count == 4 else { throw .truncated(wanted: 4, found: head.count) }
    let length = head.reversed().reduce(0) { $0 << 8 | Int($1) }
    guard length <= requestLimit else { throw .tooLong(length) }
    let body = try take(length)
    guard body.count == length else { throw .truncated(wanted: length, found: body.count) }
    do throws(DecodingFailure) { return try Conformance.ConformanceRequest(decoding: body) } catch { throw .malformed(error) }
  }

  static func write(_ answer: Conformance.ConformanceResponse) {
    var bytes = answer.encoded(prefix: 4)
    withUnsafeBytes(of: UInt32(bytes.count - 4).littleEndian) { bytes.replaceSubrange(..<4, with: $0) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { leave(1, saying: "standard output cannot be written: \(String(cString: strerror(errno)))") }
      rest = rest.dropFirst(count)
    }
  }

  /// So many bytes, or what there is in front of the end of the input.
  private static func take(_ count: Int) throws(FrameFailure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let read = bytes.withUnsafeMutableBytes { Glibc.read(STDIN_FILENO, $0.baseAddress! + filled, count - filled) }
      if read < 0, errno == EINTR { continue }
      guard read >= 0 else { throw .unreadable(errno) }
      if read == 0 { break }
      filled += read
    }
    return Array(bytes[..<filled])
  }
}

/// Input that is not the suite's protocol, so that nothing behind it can be understood.
enum FrameFailure: Error, CustomStringConvertible {
  case truncated(wanted: Int, found: Int)
  case tooLong(Int)
  case malformed(DecodingFailure)
  case unreadable(Int32)

  var description: String {
    switch self {
    case .truncated(let wanted, let found):
      "the input ends after \(found) of \(wanted) bytes; send each request whole, behind its length"
    case .tooLong(let length):
      "a request of \(length) bytes is announced, more than \(Frames.requestLimit); send a length of four bytes, little-endian"
    case .malformed(let failure): "a request is not a conformance.ConformanceRequest: \(failure)"
    case .unreadable(let code): "standard input cannot be read: \(String(cString: strerror(code)))"
    }
  }
}

/// Ends the process with a word on standard error.
func leave(_ status: Int32, saying reason: String) -> Never {
  var line = "protobuf-conformance: \(reason)\n"
  line.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  exit(status)
}
