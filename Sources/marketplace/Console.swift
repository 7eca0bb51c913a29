import Glibc
import Synchronization

/// Writes whole lines to standard output, from any task, and failures to standard error.
///
/// Colours are few and of the palette that reads on dark and on light ground alike; there are none where the output is not a terminal,
/// where `NO_COLOR` is set or the terminal is `dumb`.
final class Console: Sendable {
  private let output: LineWriter
  private let errors: LineWriter

  private let language: Language

  init(_ language: Language = .ru) {
    self.language = language
    output = LineWriter(STDOUT_FILENO)
    errors = LineWriter(STDERR_FILENO)
  }

  /// A step of a story begins.
  func heading(_ text: String) { output.write("\n" + output.styled(text, .bold)) }

  /// Something that happened.
  func line(_ text: String) { output.write("  " + text) }

  /// What belongs to the line before.
  func detail(_ text: String) { output.write("      " + text) }

  /// An expectation held.
  func held(_ text: String) { output.write("  " + output.styled("✓", .green) + " " + text) }

  /// A refusal that belongs to the story.
  func refusal(_ text: String) { output.write("  " + output.styled("✗ отказ:", .red) + " " + text) }

  /// A notification, as it arrives.
  func notification(_ text: String) { output.write("  " + output.styled("◆ " + text, .magenta)) }

  /// Everything went well.
  func success(_ text: String) { output.write("\n" + output.styled(text, .green)) }

  /// Worth knowing, and no failure; on standard error.
  func remark(_ text: String) { errors.write(text) }

  /// Why the command ends; on standard error.
  func failure(_ text: String) { errors.write(errors.styled(language == .ru ? "Ошибка:" : "error:", .red) + " " + text) }
}

/// An SGR parameter of ECMA-48.
enum Style: String {
  case bold = "1"
  case red = "31"
  case green = "32"
  case magenta = "35"
}

/// One descriptor; lines of several tasks do not mix.
final class LineWriter: Sendable {
  private let descriptor: Int32
  private let isColoured: Bool
  private let turn = Mutex(())

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    isColoured = isatty(descriptor) == 1 && getenv("NO_COLOR") == nil && getenv("TERM").map { String(cString: $0) } != "dumb"
  }

  func styled(_ text: String, _ style: Style) -> String { isColoured ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text }

  func write(_ text: String) { write(Array(text.utf8)) }

  func write(_ line: [UInt8], end: [UInt8] = [UInt8(ascii: "\n")]) {
    var rest = (line + end)[...]
    turn.withLock { _ in
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        if count < 0 && errno == EINTR { continue }
        // Nobody reads any more: there is nobody to tell.
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
      }
    }
  }
}
