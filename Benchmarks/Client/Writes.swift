import ArgumentParser
import EventLoop
import Glibc
import MarketplaceAPI
import RPC
import RPCHTTP2

/// Marks invoices paid and makes them unpaid again, each lane one of its own, and counts the calls that were answered in time.
struct Writes: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Marks invoices paid and unpaid in turns.",
    discussion: "Behind the token, standard input has an invoice's id for each lane.")

  @OptionGroup var connections: Connections
  @Option var seconds = 5.0

  func run() async throws {
    let options = try CallOptions.fromStandardInput(timeout: .seconds(30))
    let (loop, channels) = try connections.open()
    let lanes = try channels.map { channel in
      guard let invoice = readLine() else { throw ValidationError("standard input has an invoice for each lane") }
      return Lane(invoices: .init(channel), invoice: invoice, options: options)
    }
    let seconds = TimeSpan(nanoseconds: Int64(seconds * 1e9))
    let arePaid = try await withTaskExecutorPreference(loop) { try await lanes.concurrentMap { try await $0.prepare() } }
    waitForWord()
    let (start, before) = (MonotonicTime.now, processorMicroseconds())
    let latencies = try await withTaskExecutorPreference(loop) {
      try await zip(lanes, arePaid).map { ($0, $1) }.concurrentMap { lane, isPaid in
        try await lane.alternate(isPaid: isPaid, until: start + seconds)
      }
    }
    let (duration, after) = (MonotonicTime.now - start, processorMicroseconds())
    let sorted = latencies.joined().sorted()
    guard !sorted.isEmpty else { throw ValidationError("no call was answered") }
    print(
      """
      {"calls": \(sorted.count), "seconds": \(Double(duration.nanoseconds) / 1e9), "cpu_seconds": \(Double(after - before) / 1e6), \
      "median_ms": \(sorted[sorted.count / 2] / 1e6), "p99_ms": \(sorted[sorted.count * 99 / 100] / 1e6)}
      """)
  }
}

/// Calls that are made one after the other.
private struct Lane: Sendable {
  let invoices: BillingV1.InvoiceServiceClient
  let invoice: String
  let options: CallOptions

  /// Whether the invoice is paid; it is a draft otherwise.
  func prepare() async throws -> Bool {
    switch try await invoices.getInvoice(.init(invoiceId: invoice), options: options).invoice?.state {
    case .draft: return false
    case .paidOffline: return true
    default:
      _ = try await invoices.cancelInvoice(.init(invoiceId: invoice), options: options)
      return false
    }
  }

  /// The nanoseconds that each call took; the last may have come late.
  func alternate(isPaid: Bool, until end: MonotonicTime) async throws -> [Double] {
    var (isPaid, latencies, start) = (isPaid, [Double](), MonotonicTime.now)
    while start < end {
      if isPaid {
        _ = try await invoices.makeInvoiceUnpaid(.init(invoiceId: invoice), options: options)
      } else {
        _ = try await invoices.markInvoicePaid(.init(invoiceId: invoice), options: options)
      }
      isPaid.toggle()
      let now = MonotonicTime.now
      latencies.append(Double((now - start).nanoseconds))
      start = now
    }
    return latencies
  }
}

extension Array where Element: Sendable {
  /// What `work` makes of each element, all of them at once.
  func concurrentMap<Value: Sendable>(
    _ work: @Sendable @escaping (Element) async throws -> Value
  ) async throws -> [Value] {
    try await withThrowingTaskGroup(of: (Int, Value).self) { group in
      for (index, element) in enumerated() { group.addTask { (index, try await work(element)) } }
      var values = [Value?](repeating: nil, count: count)
      for try await (index, value) in group { values[index] = value }
      return values.map { $0! }
    }
  }
}

/// What this process has used so far.
func processorMicroseconds() -> Int64 {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Int64($1.tv_sec) * 1_000_000 + Int64($1.tv_usec) }
}
