import CLinux
public import EventLoop
import Glibc
import Logging
import Synchronization

/// Writes lines to a descriptor on a thread of its own, so that nobody who logs waits for whoever reads: a pipe that is full holds that
/// thread alone. Lines wait in memory, up to a bound; those above it are dropped, and a line says how many.
public final class LogWriter: Sendable {
  private struct Waiting {
    var bytes: [UInt8] = []
    var droppedCount = 0
    /// Whether the thread has bytes that are not written.
    var isWriting = false
  }

  private let descriptor: Int32
  private let capacity: Int
  private let wakeUp: Int32
  private let waiting = Mutex(Waiting())

  /// For as long as the process lives. `capacity` is in bytes.
  public init(to descriptor: Int32, capacity: Int = 1024 * 1024) throws(SystemError) {
    self.descriptor = descriptor
    self.capacity = capacity
    wakeUp = eventfd(0, Int32(EFD_CLOEXEC))
    guard wakeUp >= 0 else { throw SystemError("eventfd") }
    try Thread.start(name: "log") { [self] in run() }
  }

  /// Takes a line, its end included. From any thread; the lock is held for as long as it takes to copy the line.
  public func write(_ line: [UInt8]) {
    let mustWake = waiting.withLock { waiting in
      guard waiting.bytes.count + line.count <= capacity else {
        waiting.droppedCount += 1
        return false
      }
      defer { waiting.bytes += line }
      return waiting.bytes.isEmpty
    }
    guard mustWake else { return }
    var one: UInt64 = 1
    _ = Glibc.write(wakeUp, &one, 8)
  }

  /// Returns once everything is written, or a second has passed: for the end of a process.
  public func flush() {
    let limit = MonotonicTime.now + .seconds(1)
    while waiting.withLock({ !$0.bytes.isEmpty || $0.isWriting }), MonotonicTime.now < limit { usleep(500) }
  }

  private func run() -> Never {
    while true {
      var count: UInt64 = 0
      while read(wakeUp, &count, 8) < 0 && errno == EINTR {}
      writeOut(take())
      waiting.withLock { $0.isWriting = false }
    }
  }

  private func take() -> [UInt8] {
    let (bytes, droppedCount) = waiting.withLock { waiting in
      defer { waiting = Waiting(isWriting: true) }
      return (waiting.bytes, waiting.droppedCount)
    }
    guard droppedCount > 0 else { return bytes }
    var line = JSONLine(time: .now, level: .error, message: "records were dropped: nobody reads the log fast enough")
    line.append("count", .stringConvertible(droppedCount))
    return bytes + line.finished
  }

  /// What cannot be written is lost: there is nobody to tell.
  private func writeOut(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      var at = 0
      while at < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress! + at, bytes.count - at)
        if count > 0 {
          at += count
        } else if errno == EAGAIN {
          // Whoever shares the descriptor has made it so.
          var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          poll(&ready, 1, -1)
        } else if errno != EINTR {
          return
        }
      }
    }
  }
}
