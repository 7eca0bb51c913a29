import FoundationEssentials
import Glibc

/// What the server shows to prove who it is; it comes from the environment or a file, never from the command line, which others see.
public enum Secret: Sendable {
  case known(String)
  /// A file that is read for each use, since it may be replaced; without the line's end.
  case file(String)

  struct Unreadable: Error, CustomStringConvertible {
    let path: String
    var description: String { "the file \(path) cannot be read, is empty, or holds more than one line of 8 KiB" }
  }

  static let maxBytes = 8192

  func value() throws(Unreadable) -> String {
    switch self {
    case .known(let value): return value
    case .file(let path):
      guard let file = fopen(path, "re") else { throw Unreadable(path: path) }
      defer { fclose(file) }
      var bytes = [UInt8](repeating: 0, count: Self.maxBytes + 1)
      let count = fread(&bytes, 1, bytes.count, file)
      let text = String(decoding: bytes[..<count], as: UTF8.self)
      let line = text.hasSuffix("\n") ? text.dropLast() : text[...]
      // A control character would end a header, or begin another command.
      guard count <= Self.maxBytes, !line.isEmpty, !line.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
        throw Unreadable(path: path)
      }
      return String(line)
    }
  }
}
