public import EventLoop
import Synchronization

/// Transfers by libcurl, each on a thread that may block, at most so many at once; connections are kept for the next.
public final class Transfers: Sendable {
  private let workers: WorkerPool
  private let timeout: TimeSpan
  private let handles = Mutex<[CurlHandle]>([])
  private let abortFlag = AbortFlag()

  /// Starts `concurrency` threads, which live as long as the process. No transfer takes longer than `timeout`.
  public init(concurrency: Int, timeout: TimeSpan) throws(SystemError) {
    workers = try WorkerPool(threads: concurrency, queueLimit: concurrency)
    self.timeout = timeout
  }

  /// Returns when it is over. The caller sees to it that no more are under way than there are threads, or a few more, which wait.
  public func perform(_ transfer: Transfer) async throws(WorkerPool.Overloaded) -> TransferResult {
    try await workers.run { [self] in
      let handle = handles.withLock { $0.popLast() } ?? CurlHandle()
      defer { handles.withLock { $0.append(handle) } }
      return handle.perform(transfer, timeout: timeout, abort: abortFlag)
    }
  }

  /// Ends what is under way within about a second, and what begins later at once.
  public func abort() { abortFlag.set() }
}

/// Whether transfers end early.
final class AbortFlag: Sendable {
  private let flag = Atomic(false)

  var isSet: Bool { flag.load(ordering: .relaxed) }
  func set() { flag.store(true, ordering: .relaxed) }
}
