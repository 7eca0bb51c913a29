import Glibc
import Synchronization

/// Threads for work that would hold a loop: password hashes, documents. The queue is bounded; when it is full the caller is told at
/// once instead of being kept waiting.
///
/// Sendable by this proof: all state lies in `queue`, guarded by `mutex`; both live as long as the pool, which is never freed while its
/// threads run.
public final class WorkerPool: @unchecked Sendable {
  /// The queue holds its limit of work already.
  public struct Overloaded: Error, Sendable {}

  private let queueLimit: Int
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let condition: UnsafeMutablePointer<pthread_cond_t>
  private var queue: [@Sendable () -> Void] = []

  /// Starts `threads` threads that live as long as the process.
  public init(threads: Int, queueLimit: Int) throws(SystemError) {
    precondition(threads > 0 && queueLimit > 0)
    self.queueLimit = queueLimit
    mutex = .allocate(capacity: 1)
    condition = .allocate(capacity: 1)
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
    for number in 0..<threads {
      try Thread.start(name: "worker-\(number)") { [self] in while true { takeNext()() } }
    }
  }

  /// Runs `work` on a thread of the pool and returns what it returned; the caller resumes on its own executor.
  public func run<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async throws(Overloaded) -> Result {
    let outcome: Swift.Result<Result, Overloaded> = await withCheckedContinuation { continuation in
      let isAccepted = submit { continuation.resume(returning: .success(work())) }
      if !isAccepted { continuation.resume(returning: .failure(Overloaded())) }
    }
    return try outcome.get()
  }

  /// Runs `work` on a thread of the pool; false when the queue is full.
  public func submit(_ work: @escaping @Sendable () -> Void) -> Bool {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    guard queue.count < queueLimit else { return false }
    queue.append(work)
    pthread_cond_signal(condition)
    return true
  }

  private func takeNext() -> @Sendable () -> Void {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while queue.isEmpty { pthread_cond_wait(condition, mutex) }
    return queue.removeFirst()
  }
}
