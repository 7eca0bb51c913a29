import EventLoop
import Glibc
public import Metering

/// What the kernel knows of this process, by the names that Prometheus' own client libraries have for it. What cannot be read is left out.
public enum ProcessMetrics {
  /// As of now; from any task, whose thread it does not hold up.
  public static func families() async -> [MetricFamily] {
    let openDescriptors = await openDescriptors()
    return [
      family("process.cpu", .counter, unit: "s", help: "Processor time of the process, in user and system mode.", cpuSeconds),
      family("process.resident.memory", .gauge, unit: "By", help: "Memory of the process that is in RAM.", residentBytes),
      family("process.open.fds", .gauge, help: "File descriptors that are open.", openDescriptors),
      family("process.max.fds", .gauge, help: "File descriptors that may be open: RLIMIT_NOFILE.", maxDescriptors),
      family("process.start.time", .gauge, unit: "s", help: "When the process began, since the Unix epoch.", startSeconds),
    ]
  }

  private static func family(
    _ name: String, _ kind: MetricFamily.Kind, unit: String = "", help: String, _ value: Double?
  ) -> MetricFamily {
    var family = MetricFamily(name, kind, unit: unit, help: help)
    if let value { family.add(.number(value)) }
    return family
  }

  private static var cpuSeconds: Double? {
    var time = timespec()
    guard clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 else { return nil }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// proc_pid_statm(5): pages, the second number the resident ones.
  private static var residentBytes: Double? {
    guard let words = content(of: "/proc/self/statm")?.split(separator: " "), words.count > 1, let pages = Double(words[1]) else {
      return nil
    }
    return pages * Double(sysconf(Int32(_SC_PAGESIZE)))
  }

  /// Since Linux 6.2 the folder's size says how many there are. Before, they are counted, on a thread of its own: it takes 30 µs for each.
  private static func openDescriptors() async -> Double? {
    var status = stat()
    if stat("/proc/self/fd", &status) == 0, status.st_size > 0 { return Double(status.st_size) }
    return await withCheckedContinuation { continuation in
      do throws(SystemError) {
        try Thread.start(name: "descriptors") { continuation.resume(returning: countDescriptors()) }
      } catch {
        continuation.resume(returning: nil)
      }
    }
  }

  private static func countDescriptors() -> Double? {
    guard let folder = opendir("/proc/self/fd") else { return nil }
    defer { closedir(folder) }
    // Neither "." and ".." nor the folder's own descriptor.
    var count = -3
    while readdir(folder) != nil { count += 1 }
    return Double(count)
  }

  private static var maxDescriptors: Double? {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return nil }
    // RLIM_INFINITY: Swift cannot read the macro.
    return limit.rlim_cur == .max ? .infinity : Double(limit.rlim_cur)
  }

  /// proc_pid_stat(5): field 22, in clock ticks since the machine was started, which proc_stat(5) says as `btime`.
  private static let startSeconds: Double? = {
    // Field 2 is a name in parentheses that may hold anything: fields are counted behind it.
    guard let text = content(of: "/proc/self/stat"), let end = text.lastIndex(of: ")"),
      let ticks = text[end...].split(separator: " ").dropFirst(20).first.flatMap({ Double($0) }),
      let boot = content(of: "/proc/stat")?.split(separator: "\n").first(where: { $0.hasPrefix("btime ") })?.dropFirst(6),
      let bootSeconds = Double(boot)
    else { return nil }
    return bootSeconds + ticks / Double(sysconf(Int32(_SC_CLK_TCK)))
  }()

  private static func content(of path: String) -> String? {
    guard let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    var (bytes, piece) = ([UInt8](), [UInt8](repeating: 0, count: 4096))
    while case let count = fread(&piece, 1, piece.count, file), count > 0 { bytes += piece[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
