import EventLoop
import Glibc
import Protobuf

/// Dates for times of the loops' clock, by what both clocks say now.
struct MessageClock {
  /// The date at the loops' clock's zero, to a millisecond: the same moment is told alike each time it is asked for, though the clocks are
  /// read one after the other.
  private let origin: Int64

  init() {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let date = Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
    origin = (date - MonotonicTime.now.nanoseconds + 500_000) / 1_000_000 * 1_000_000
  }

  func timestamp(_ time: MonotonicTime?) -> GoogleProtobuf.Timestamp? {
    guard let time else { return nil }
    let nanoseconds = origin + time.nanoseconds
    return .init(seconds: nanoseconds / 1_000_000_000, nanos: Int32(nanoseconds % 1_000_000_000))
  }
}
