import CLinux
import Glibc
import Synchronization

/// Signals as something to wait for, in the order in which they came, instead of the process's end.
///
/// They are handled rather than blocked: the runtime's main thread waits with every signal unblocked, whatever mask it was given.
public struct SignalQueue: Sendable {
  /// The end of a pipe that the handler writes to.
  private let descriptor: Int32

  /// Takes `signals` over from now on; once in a process.
  public init(_ signals: [Int32]) throws(SystemError) {
    var ends: [Int32] = [-1, -1]
    guard pipe2(&ends, O_CLOEXEC | O_NONBLOCK) == 0 else { throw SystemError("pipe2") }
    descriptor = ends[0]
    let earlier = handlersEnd.exchange(ends[1], ordering: .sequentiallyConsistent)
    precondition(earlier < 0, "signals are taken over once in a process")
    var action = sigaction()
    action.__sigaction_handler.sa_handler = note
    action.sa_flags = SA_RESTART
    for signal in signals {
      guard sigaction(signal, &action, nil) == 0 else { throw SystemError("sigaction") }
    }
  }

  /// The next one, which may have come before the call; nil when there is none by `time`. For one caller at a time, on a thread that has
  /// nothing else to do.
  public func next(by time: MonotonicTime = .never) -> Int32? {
    var number: UInt8 = 0
    while read(descriptor, &number, 1) != 1 {
      var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if poll(&wait, 1, milliseconds(until: time)) == 0 && MonotonicTime.now >= time { return nil }
    }
    return Int32(number)
  }

  /// As poll(2) takes it: rounded up, -1 for ever; a time too far for it is waited for in parts.
  private func milliseconds(until time: MonotonicTime) -> Int32 {
    guard time != .never else { return -1 }
    let nanoseconds = max(0, (time - MonotonicTime.now).nanoseconds)
    return Int32(min(nanoseconds / 1_000_000 + 1, Int64(Int32.max)))
  }
}

/// Made before the handler is set, so that a signal never meets its first use.
private let handlersEnd = Atomic<Int32>(-1)

/// Does nothing but what signal-safety(7) allows. When the pipe is full, some 65,536 signals wait, and nobody misses one more.
private func note(_ signal: Int32) {
  let before = errno
  var number = UInt8(truncatingIfNeeded: signal)
  _ = write(handlersEnd.load(ordering: .relaxed), &number, 1)
  errno = before
}
