import CLinux
import Glibc
import Synchronization

/// SIGTERM and SIGINT as something to wait for, instead of the process's end.
///
/// They are handled rather than blocked: the runtime's main thread waits with every signal unblocked, whatever mask it was given.
public struct TerminationSignal: Sendable {
  private let descriptor: Int32

  /// Takes both signals over from now on; once in a process.
  public init() throws(SystemError) {
    descriptor = eventfd(0, Int32(EFD_CLOEXEC))
    guard descriptor >= 0 else { throw SystemError("eventfd") }
    let earlier = wakeUp.exchange(descriptor, ordering: .sequentiallyConsistent)
    precondition(earlier < 0, "termination signals are taken over once in a process")
    var action = sigaction()
    action.__sigaction_handler.sa_handler = terminationAsked
    action.sa_flags = SA_RESTART
    for signal in [SIGTERM, SIGINT] {
      guard sigaction(signal, &action, nil) == 0 else { throw SystemError("sigaction") }
    }
  }

  /// Returns once one of them was sent, also when that was before the call. For one waiter.
  public func wait() async throws(SystemError) {
    let result: Result<Void, SystemError> = await withCheckedContinuation { continuation in
      do throws(SystemError) {
        try Thread.start(name: "signals") { [descriptor] in
          var count: UInt64 = 0
          while read(descriptor, &count, 8) < 0 && errno == EINTR {}
          continuation.resume(returning: .success(()))
        }
      } catch { continuation.resume(returning: .failure(error)) }
    }
    try result.get()
  }
}

/// The eventfd that the handler writes to; made before the handler is set, so that a signal never meets its first use.
private let wakeUp = Atomic<Int32>(-1)

/// Does nothing but what signal-safety(7) allows.
private func terminationAsked(_ signal: Int32) {
  let before = errno
  var one: UInt64 = 1
  _ = write(wakeUp.load(ordering: .relaxed), &one, 8)
  errno = before
}
