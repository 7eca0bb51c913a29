import Glibc
import Metering
import Synchronization

/// One thread with epoll, timers and a job queue; tasks that prefer it as their executor run on its thread alone.
///
/// A turn is: wait for readiness → tell the ready sources → fire due timers → run jobs → flush what asked for the end of the turn.
/// Everything but ``enqueue(_:)``, ``submit(_:)``, ``stop()`` and ``isCurrent`` belongs to the loop's thread; debug builds check it.
///
/// Sendable by this proof: the mutable state outside `inbox` is touched only on the loop's thread (``assertCurrent()``), `inbox` is a mutex.
public final class EventLoop: TaskExecutor, @unchecked Sendable {
  /// What another thread hands over.
  private struct Inbox {
    var jobs: [LoopJob] = []
    var actions: [@Sendable () -> Void] = []
    var isStopped = false
    var isWoken = false
  }

  /// The loop's number among those made with it, from 0; see ``PerLoop``.
  public let index: Int

  private let poller: Poller
  private let inbox = Mutex(Inbox())
  private let threadHandle = Atomic<UInt>(0)

  private var jobs = JobQueue()
  private var flushes: [any EndOfTurn] = []
  private let wheel: TimerWheel
  private var turnStart: MonotonicTime
  /// When whoever ran last had done: the next one's time begins here.
  private var backTime: MonotonicTime
  /// How long turns take, waiting aside: what a socket that is ready waits for at most. Nil while nobody asked.
  private var turns: Histogram?

  let buffers = LoopBuffers()

  /// Creates a loop that does nothing until ``run()`` or ``spawn(name:)``.
  public init(index: Int = 0) throws(SystemError) {
    self.index = index
    poller = try Poller()
    turnStart = MonotonicTime.now
    backTime = turnStart
    wheel = TimerWheel(startingAt: turnStart)
  }

  /// Starts a loop on a thread of its own; `name` shows in `top -H`, at most 15 bytes.
  public static func spawn(name: String, index: Int = 0) throws(SystemError) -> EventLoop {
    let loop = try EventLoop(index: index)
    try Thread.start(name: name) { loop.run() }
    return loop
  }

  /// Starts `count` loops, numbered from 0 and named `name-0` and so on.
  public static func spawn(_ count: Int, name: String) throws(SystemError) -> [EventLoop] {
    var loops: [EventLoop] = []
    for index in 0..<count { loops.append(try spawn(name: "\(name)-\(index)", index: index)) }
    return loops
  }

  /// The loop whose thread the caller runs on; nil elsewhere.
  public static var current: EventLoop? {
    pthread_getspecific(currentLoopKey).map { Unmanaged<EventLoop>.fromOpaque($0).takeUnretainedValue() }
  }

  // MARK: Any thread

  /// Whether the caller runs on this loop's thread.
  public var isCurrent: Bool { threadHandle.load(ordering: .relaxed) == UInt(pthread_self()) }

  public func enqueue(_ job: consuming ExecutorJob) {
    enqueue(LoopJob(job: UnownedJob(job), share: nil))
  }

  func enqueue(_ job: LoopJob) {
    if isCurrent { return jobs.append(job) }
    wake { $0.jobs.append(job) }
  }

  /// Runs `action` on the loop, in a later turn when called on it.
  public func submit(_ action: @escaping @Sendable () -> Void) { wake { $0.actions.append(action) } }

  /// Ends ``run()`` after the current turn; what is queued by then still runs.
  public func stop() { wake { $0.isStopped = true } }

  private func wake(_ change: (inout Inbox) -> Void) {
    let mustSignal = inbox.withLock { inbox in
      change(&inbox)
      defer { inbox.isWoken = true }
      return !inbox.isWoken
    }
    if mustSignal { poller.wake() }
  }

  // MARK: On the loop

  /// The start of this turn, one clock reading for all who act in it.
  public var now: MonotonicTime { turnStart }

  /// Counts how long turns take from now on, at the price of one look at the clock a turn; answers with what was counted by now.
  public func measureTurns() -> HistogramSnapshot {
    assertCurrent()
    let turns = self.turns ?? Histogram(.latency)
    self.turns = turns
    return turns.snapshot
  }

  public func assertCurrent() { assert(isCurrent, "this belongs to its loop's thread") }

  /// Reports readiness of `source.fileDescriptor` to `source`, level-triggered, until ``unwatch(_:)``.
  public func watch(_ source: any EventSource, for interest: Readiness) throws(SystemError) {
    assertCurrent()
    try poller.add(source, interest)
  }

  public func rewatch(_ source: any EventSource, for interest: Readiness) throws(SystemError) {
    assertCurrent()
    try poller.modify(source, interest)
  }

  /// Stops reports; call it before the descriptor is closed.
  public func unwatch(_ source: any EventSource) {
    assertCurrent()
    poller.remove(source)
  }

  /// Fires `action` once, on the loop, not before `time` and at most a millisecond late on an idle loop.
  @discardableResult
  public func schedule(at time: MonotonicTime, _ action: @escaping () -> Void) -> LoopTimer {
    assertCurrent()
    let timer = LoopTimer(action)
    wheel.insert(timer, at: time)
    return timer
  }

  /// Arms a timer made before, moving it when it was armed.
  public func arm(_ timer: LoopTimer, at time: MonotonicTime) {
    assertCurrent()
    wheel.cancel(timer)
    wheel.insert(timer, at: time)
  }

  public func cancel(_ timer: LoopTimer) {
    assertCurrent()
    wheel.cancel(timer)
  }

  /// Calls `flush.endOfTurn()` once the jobs of this turn have run; asking again from there takes the next round of the same turn.
  public func atEndOfTurn(_ flush: any EndOfTurn) {
    assertCurrent()
    flushes.append(flush)
  }

  /// Runs turns until ``stop()``.
  public func run() {
    threadHandle.store(UInt(pthread_self()), ordering: .relaxed)
    pthread_setspecific(currentLoopKey, Unmanaged.passUnretained(self).toOpaque())
    defer {
      pthread_setspecific(currentLoopKey, nil)
      threadHandle.store(0, ordering: .relaxed)
    }
    var isStopped = false
    while !isStopped {
      if jobs.isEmpty && flushes.isEmpty { poller.wait(until: wheel.nextExpiry) } else { poller.look() }
      turnStart = MonotonicTime.now
      backTime = turnStart
      isStopped = takeInbox()
      poller.dispatch()
      wheel.advance(to: turnStart)
      drain()
      if let turns { turns.record((MonotonicTime.now - turnStart).nanoseconds) }
    }
  }

  private func takeInbox() -> Bool {
    let taken = inbox.withLock { inbox in
      let taken = inbox
      if inbox.isWoken { inbox = Inbox(isStopped: inbox.isStopped) }
      return taken
    }
    for job in taken.jobs { jobs.append(job) }
    for action in taken.actions { action() }
    return taken.isStopped
  }

  /// Runs jobs and flushes until neither is left, or until the turn's share is spent, so that sockets are heard again.
  private func drain() {
    let executor = asUnownedTaskExecutor()
    var budget = Self.jobsPerTurn
    repeat {
      while budget > 0, let job = jobs.popFirst() {
        run(job, or: executor)
        budget -= 1
      }
      var round = flushes
      flushes.removeAll(keepingCapacity: false)
      while let flush = round.popLast() { flush.endOfTurn() }
    } while budget > 0 && !(jobs.isEmpty && flushes.isEmpty)
  }

  private func run(_ next: LoopJob, or executor: UnownedTaskExecutor) {
    guard let share = next.share?.takeUnretainedValue() else {
      next.job.runSynchronously(on: executor)
      return backTime = MonotonicTime.coarse
    }
    next.job.runSynchronously(on: share.asUnownedTaskExecutor())
    gaveBack(share)
  }

  /// Tells a share that held the loop for too long. Between the last one's end and this one's there was little but its own.
  func gaveBack(_ share: LoopShare) {
    let now = MonotonicTime.coarse
    let span = now - backTime
    backTime = now
    if span > share.bound { share.held(span) }
  }

  /// Jobs that one turn runs before it looks at its sockets again.
  static let jobsPerTurn = 4096
}

/// The slot of each thread that names its loop.
private let currentLoopKey: pthread_key_t = {
  var key = pthread_key_t()
  precondition(pthread_key_create(&key, nil) == 0, "out of thread-specific slots")
  return key
}()

/// Something with work to hand to the kernel once per turn, such as a connection with unsent bytes.
public protocol EndOfTurn: AnyObject {
  func endOfTurn()
}

/// A first-in first-out queue of jobs; the storage is reused.
struct JobQueue {
  private var jobs: ContiguousArray<LoopJob> = []
  private var head = 0

  var isEmpty: Bool { head == jobs.count }

  mutating func append(_ job: LoopJob) { jobs.append(job) }

  mutating func popFirst() -> LoopJob? {
    guard head < jobs.count else { return nil }
    let job = jobs[head]
    head += 1
    if head == jobs.count {
      jobs.removeAll(keepingCapacity: jobs.capacity <= 65_536)
      head = 0
    }
    return job
  }
}
