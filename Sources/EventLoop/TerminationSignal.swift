import Glibc

/// The first SIGTERM or SIGINT as something to wait for, instead of the process's end.
public struct TerminationSignal: Sendable {
  private let signals: SignalQueue

  /// Takes both signals over from now on; once in a process.
  public init() throws(SystemError) { signals = try SignalQueue([SIGTERM, SIGINT]) }

  /// Returns once one of them was sent, also when that was before the call. For one waiter.
  public func wait() async throws(SystemError) {
    let result: Result<Void, SystemError> = await withCheckedContinuation { continuation in
      do throws(SystemError) {
        try Thread.start(name: "signals") {
          _ = signals.next()
          continuation.resume(returning: .success(()))
        }
      } catch { continuation.resume(returning: .failure(error)) }
    }
    try result.get()
  }
}
