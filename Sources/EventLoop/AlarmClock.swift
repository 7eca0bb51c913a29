import CLinux
import Glibc

/// timerfd_create(2), set anew only when it must ring earlier than it would. A timeout of epoll_wait(2) instead would be set and taken
/// back with each wait, which a call that waits for its client pays twice: in a virtual machine, as an exit to the host each.
struct AlarmClock: ~Copyable {
  let descriptor: Int32
  /// When it rings; later than any time while it is not set.
  private var time = MonotonicTime.never

  init() throws(SystemError) {
    descriptor = timerfd_create(CLOCK_MONOTONIC, Int32(TFD_CLOEXEC | TFD_NONBLOCK))
    guard descriptor >= 0 else { throw SystemError("timerfd_create") }
  }

  deinit { close(descriptor) }

  /// Rings at `latest`, or before.
  mutating func ring(by latest: MonotonicTime) {
    guard latest < time else { return }
    time = latest
    let value = timespec(tv_sec: Int(latest.nanoseconds / 1_000_000_000), tv_nsec: Int(latest.nanoseconds % 1_000_000_000))
    var setting = itimerspec(it_interval: timespec(), it_value: value)
    let result = timerfd_settime(descriptor, Int32(TFD_TIMER_ABSTIME), &setting, nil)
    precondition(result == 0, "timerfd_settime refuses a time after the system's start")
  }

  /// It rang, and is not set.
  mutating func hasRung() { time = .never }
}
