import EventLoop
import Glibc

/// A question at the terminal that the program was started from, wherever its input and output go.
enum TerminalPrompt {
  /// The line that is answered, without its end. What is typed is shown only where `echoes`; the terminal is as it was afterwards, also
  /// when the task is cancelled. Throws ``NoTerminal`` with `remedy` where there is nobody to ask.
  static func ask(_ question: String, echoes: Bool, remedy: String) async throws -> String {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard terminal >= 0 else { throw NoTerminal(question: question, remedy: remedy) }
    defer { close(terminal) }
    var settings = termios()
    guard tcgetattr(terminal, &settings) == 0 else { throw SystemError("tcgetattr") }
    var quiet = settings
    if !echoes { quiet.c_lflag &= ~tcflag_t(ECHO) }
    guard tcsetattr(terminal, TCSAFLUSH, &quiet) == 0 else { throw SystemError("tcsetattr") }
    let writer = LineWriter(terminal)
    defer {
      tcsetattr(terminal, TCSAFLUSH, &settings)
      // The end of the line that was not shown.
      if !echoes { writer.write("") }
    }
    writer.write(Array("\(question): ".utf8), end: [])
    let reader = BlockingReader(terminal)
    var line: [UInt8] = []
    while let bytes = try await reader.next() {
      line += bytes
      if line.last == UInt8(ascii: "\n") { break }
    }
    while let last = line.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") { line.removeLast() }
    guard !line.isEmpty else { throw CancellationError() }
    return String(decoding: line, as: UTF8.self)
  }
}

/// Nobody to ask.
struct NoTerminal: Error, CustomStringConvertible {
  let question: String
  let remedy: String

  var description: String { "there is no terminal to ask at for: \(question); \(remedy)" }
}
