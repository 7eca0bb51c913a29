import Glibc

/// Processor time of this thread, which is what is left of a measurement on a machine with other things to do.
enum Clock {
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
