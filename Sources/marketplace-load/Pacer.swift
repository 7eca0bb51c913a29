import CLinux
import EventLoop
import Glibc

/// Wakes the tasks of one loop when it is time, by a timer of the kernel's: the loop's own has ticks of a millisecond, which is longer
/// than many a call. Touched on its loop only.
final class Pacer: EventSource {
  let fileDescriptor: Int32
  private unowned let loop: EventLoop
  private let stop: StopFlag
  private var sleepers: [(due: MonotonicTime, continuation: UnsafeContinuation<Void, Never>)] = []
  /// Those before it are awake.
  private var first = 0

  /// What sleeps wakes soon after `stop`, before its time.
  init(on loop: EventLoop, until stop: StopFlag) throws(SystemError) {
    (self.loop, self.stop) = (loop, stop)
    fileDescriptor = timerfd_create(CLOCK_MONOTONIC, Int32(TFD_NONBLOCK) | Int32(TFD_CLOEXEC))
    guard fileDescriptor >= 0 else { throw SystemError("timerfd_create") }
    try loop.watch(self, for: .read)
  }

  /// Suspends until `due`; times must come in their order, as arrivals do.
  func sleep(until due: MonotonicTime) async {
    await withUnsafeContinuation { continuation in
      sleepers.append((due, continuation))
      if sleepers.count == first + 1 { arm(due) }
    }
  }

  func close() {
    loop.unwatch(self)
    _ = Glibc.close(fileDescriptor)
  }

  func ready(_ readiness: Readiness) {
    var expirations: UInt64 = 0
    _ = read(fileDescriptor, &expirations, MemoryLayout<UInt64>.size)
    let now = MonotonicTime.now
    let isStopped = stop.isSet
    while first < sleepers.count, isStopped || sleepers[first].due <= now {
      sleepers[first].continuation.resume()
      first += 1
    }
    if first < sleepers.count {
      arm(sleepers[first].due)
    } else {
      sleepers.removeAll(keepingCapacity: true)
      first = 0
    }
    if first > 4096 {
      sleepers.removeFirst(first)
      first = 0
    }
  }

  /// How often it looks whether it is to stop.
  private static let look = TimeSpan.milliseconds(250)

  private func arm(_ due: MonotonicTime) {
    let due = min(due, .now + Self.look)
    var setting = itimerspec()
    setting.it_value = timespec(
      tv_sec: Int(due.nanoseconds / 1_000_000_000), tv_nsec: Int(due.nanoseconds % 1_000_000_000))
    timerfd_settime(fileDescriptor, Int32(TFD_TIMER_ABSTIME), &setting, nil)
  }
}
