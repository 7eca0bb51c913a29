import Protobuf

// The standard library has no clock that tells the date; every platform's C library has this one.
#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The date, as audit records and rules like `timestamp.lt_now` ask for it.
enum WallClock {
  static var now: GoogleProtobuf.Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return GoogleProtobuf.Timestamp(seconds: Int64(time.tv_sec), nanos: Int32(time.tv_nsec))
  }
}
