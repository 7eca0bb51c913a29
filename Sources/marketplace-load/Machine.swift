import FoundationEssentials
import Glibc
import Load

extension LoadResult.Machine {
  /// Where this program runs.
  static var here: LoadResult.Machine {
    let lines = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8))?.split(separator: "\n") ?? []
    let model = lines.first { $0.hasPrefix("model name") }?.split(separator: ":", maxSplits: 1).last.map(String.init) ?? ""
    var system = utsname()
    uname(&system)
    let release = withUnsafeBytes(of: &system.release) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    return LoadResult.Machine(
      processor: String(model.drop { $0 == " " }), cores: sysconf(Int32(_SC_NPROCESSORS_ONLN)), system: "Linux \(release)")
  }
}

func secondsSince1970() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_REALTIME, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Of this process.
func processorSeconds() -> Double {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
  return seconds(usage.ru_utime) + seconds(usage.ru_stime)
}

/// ISO 8601 in UTC.
func timestamp(_ seconds: Double) -> String {
  var (time, parts) = (time_t(seconds), tm())
  gmtime_r(&time, &parts)
  var text = [CChar](repeating: 0, count: 32)
  strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
  return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
}
