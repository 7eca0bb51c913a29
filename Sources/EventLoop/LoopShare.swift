/// A loop under the name of those whose tasks run on it: tasks that prefer a share as their executor run on the loop's thread alone, and
/// what holds the loop for longer than a bound is told, so that it is known who makes the others wait.
///
/// Time is read by ``MonotonicTime/coarse`` behind each job, a few nanoseconds: a hold is known to a tick of the kernel, 1 to 10 ms. It is
/// the time on the wall, which is what the others wait for: that of a thread which the kernel took off its processor counts as well.
public final class LoopShare: TaskExecutor {
  public let loop: EventLoop
  /// What may be held without a word.
  let bound: TimeSpan
  let held: @Sendable (TimeSpan) -> Void

  /// `held` is called on the loop with each hold above `bound`, once that is over.
  public init(of loop: EventLoop, bound: TimeSpan, held: @escaping @Sendable (TimeSpan) -> Void) {
    self.loop = loop
    self.bound = bound
    self.held = held
  }

  public func enqueue(_ job: consuming ExecutorJob) { loop.enqueue(LoopJob(job: UnownedJob(job), share: .passUnretained(self))) }

  /// Runs `body` now, on the loop, as a part of this share: for what is no job, such as the first part of a task that starts at once.
  public func run(_ body: () -> Void) {
    loop.assertCurrent()
    body()
    loop.gaveBack(self)
  }
}

/// A job that waits for its turn. A task keeps its executor until it has ended, and so its share until the job has run.
struct LoopJob {
  let job: UnownedJob
  /// Nil of a task that prefers the loop itself.
  let share: Unmanaged<LoopShare>?
}
