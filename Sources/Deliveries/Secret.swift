import Glibc

/// What the server shows to prove who it is; it comes from the environment or a file, never from the command line, which others see.
public enum Secret: Sendable {
  case known(String)
  /// A file that is read for each use, since it may be replaced; without the line's end.
  case file(String)

  public struct Unreadable: Error, CustomStringConvertible {
    public let description: String
  }

  static let maxBytes = 8192

  /// At this moment.
  public func value() throws(Unreadable) -> String {
    switch self {
    case .known(let value):
      guard Self.isOneLine(value) else { throw Unreadable(description: "the secret of the environment is not one line") }
      return value
    case .file(let path):
      let text = Self.read(path)
      let line = text.hasSuffix("\n") ? String(text.dropLast()) : text
      guard Self.isOneLine(line) else {
        throw Unreadable(description: "the file \(path) cannot be read, is empty, or holds more than a line of 8 KiB")
      }
      return line
    }
  }

  /// A control character would end a header, or begin another command.
  private static func isOneLine(_ text: String) -> Bool {
    (1...maxBytes).contains(text.utf8.count) && !text.utf8.contains { $0 < 0x20 || $0 == 0x7F }
  }

  /// Empty for a file that cannot be read; cut where it is too long.
  private static func read(_ path: String) -> String {
    guard let file = fopen(path, "re") else { return "" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: maxBytes + 2)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}
