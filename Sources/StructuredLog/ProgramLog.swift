public import EventLoop
import Glibc
public import Logging
import Synchronization

/// The log of a program: JSON on standard error.
public enum ProgramLog {
  /// Sends there what anything in the process logs at `level` or above, what still waits when the process exits included; once in a
  /// process.
  public static func begin(_ label: String, level: Logger.Level) throws(SystemError) -> Logger {
    let writer = try LogWriter(to: STDERR_FILENO)
    LoggingSystem.bootstrap { _ in JSONLogHandler(level: level, to: writer) }
    atExit.withLock { $0 = writer }
    atexit(flush)
    return Logger(label: label)
  }
}

private let atExit = Mutex<LogWriter?>(nil)

private func flush() { atExit.withLock { $0 }?.flush() }
