import EventLoop
import Glibc
import Load

/// How the load goes, on standard error: a few lines that renew themselves on a terminal, a line a second elsewhere.
struct LiveView {
  private let isTerminal = isatty(STDERR_FILENO) == 1 && getenv("TERM").map { String(cString: $0) } != "dumb"
  private let plan: Plan
  private var height = 0
  private var errors: [String: Int] = [:]

  init(_ plan: Plan) { self.plan = plan }

  mutating func show(_ interval: LoadResult.Interval) {
    errors.merge(interval.summary.errors, uniquingKeysWith: +)
    isTerminal ? renew(interval) : write(plain(interval) + "\n")
  }

  private func plain(_ interval: LoadResult.Interval) -> String {
    let of = interval.summary
    let parts = [
      "\(interval.at.short) s", interval.stretch < 0 ? "warming up" : nil, "\(of.doneRate.short)/s", "failed \(of.failed)",
      "p50 \(of.p50.short) ms", "p90 \(of.p90.short) ms", "p99 \(of.p99.short) ms", "p99.9 \(of.p999.short) ms",
      interval.server.map { "server \($0.processor.short) cores, \(($0.residentBytes / 1_048_576).short) MiB" },
    ]
    return parts.compactMap(\.self).joined(separator: "  ")
  }

  private mutating func renew(_ interval: LoadResult.Interval) {
    var lines = [bar(interval.at), plain(interval)]
    lines += errors.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(5).map { "  \($0.key): \($0.value)" }
    let up = height > 0 ? "\u{1B}[\(height)A" : ""
    write(up + lines.map { "\u{1B}[2K\($0)\n" }.joined() + "\u{1B}[J")
    height = lines.count
  }

  /// `[████████······] 12 of 30 s`.
  private func bar(_ seconds: Double) -> String {
    let (done, whole) = (seconds + plan.warmUpSeconds, plan.profile.seconds + plan.warmUpSeconds)
    let width = 40
    let filled = max(0, min(width, Int(done / whole * Double(width))))
    let marks = String(repeating: "█", count: filled) + String(repeating: "·", count: width - filled)
    return "[\(marks)] \(min(done, whole).short) of \(whole.short) s"
  }

  private func write(_ text: String) { remark(text, terminator: "") }
}
