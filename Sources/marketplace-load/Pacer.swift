import CLinux
import EventLoop
import Glibc

/// Wakes the tasks of one loop when it is time, by a timer of the kernel's: the loop's own has ticks of a millisecond, which is longer
/// than many a call. Touched on its loop only.
final class Pacer: EventSource {
  let fileDescriptor: Int32
  private unowned let loop: EventLoop
  private var sleepers: [(due: MonotonicTime, continuation: UnsafeContinuation<Void, Never>)] = []
  /// Those before it are awake.
  private var first = 0

  init(on loop: EventLoop) throws(SystemError) {
    self.loop = loop
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
    while first < sleepers.count, sleepers[first].due <= now {
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

  private func arm(_ due: MonotonicTime) {
    var setting = itimerspec()
    setting.it_value = timespec(
      tv_sec: Int(due.nanoseconds / 1_000_000_000), tv_nsec: Int(due.nanoseconds % 1_000_000_000))
    timerfd_settime(fileDescriptor, Int32(TFD_TIMER_ABSTIME), &setting, nil)
  }
}
