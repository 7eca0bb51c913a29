import ArgumentParser
import EventLoop
import MarketplaceAPI
import RPC
import RPCHTTP2

/// Orders a service that is invoiced automatically and pays the invoice, over and over, each lane one flow after the other.
struct Flows: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Orders and pays; a flow has ended when the payment is confirmed.",
    discussion: "Behind the token, a resident's, standard input has a service's id and an option's.")

  @OptionGroup var connections: Connections
  @Option var seconds = 5.0
  @Option(help: "Flows a second, begun at even distances whatever came of those before; as many as there can be otherwise.")
  var pace: Double?

  func run() async throws {
    let options = try CallOptions.fromStandardInput(timeout: .seconds(30))
    guard let service = readLine(), let option = readLine() else {
      throw ValidationError("standard input has a service and an option of it")
    }
    let (loop, channels) = try connections.open()
    let count = channels.count
    let distance = pace.map { TimeSpan(nanoseconds: Int64(1e9 * Double(count) / $0)) }
    let length = TimeSpan(nanoseconds: Int64(seconds * 1e9))
    waitForWord()
    let (start, before) = (MonotonicTime.now, processorMicroseconds())
    let latencies = try await withTaskExecutorPreference(loop) {
      try await channels.enumerated().map { ($0, $1) }.concurrentMap { index, channel in
        let flow = Flow(.init(channel), .init(channel), service: service, option: option, options: options)
        let first = distance.map { start + TimeSpan(nanoseconds: $0.nanoseconds / Int64(count) * Int64(index)) } ?? start
        return try await flow.repeated(from: first, every: distance, until: start + length, on: loop)
      }
    }
    let (duration, after) = (MonotonicTime.now - start, processorMicroseconds())
    let sorted = latencies.joined().sorted()
    guard !sorted.isEmpty else { throw ValidationError("no flow ended") }
    print(
      """
      {"flows": \(sorted.count), "seconds": \(Double(duration.nanoseconds) / 1e9), "cpu_seconds": \(Double(after - before) / 1e6), \
      "median_ms": \(sorted[sorted.count / 2] / 1e6), "p99_ms": \(sorted[sorted.count * 99 / 100] / 1e6)}
      """)
  }
}

private struct Flow: Sendable {
  let orders: MarketplaceV1.OrderServiceClient
  let payments: BillingV1.PaymentServiceClient
  let order: MarketplaceV1.CreateOrderRequest
  let options: CallOptions

  init(
    _ orders: MarketplaceV1.OrderServiceClient, _ payments: BillingV1.PaymentServiceClient, service: String, option: String,
    options: CallOptions
  ) {
    (self.orders, self.payments, self.options) = (orders, payments, options)
    order = .init(serviceId: service, items: [.init(optionId: option, quantity: .init(thousandths: 1000))])
  }

  /// The nanoseconds that each flow took, from when it was to begin.
  func repeated(
    from first: MonotonicTime, every distance: TimeSpan?, until end: MonotonicTime, on loop: EventLoop
  ) async throws -> [Double] {
    var (latencies, start) = ([Double](), first)
    while start < end {
      if start > MonotonicTime.now { try await loop.sleep(for: start - MonotonicTime.now) }
      let ordered = try await orders.createOrder(order, options: options)
      let paid = try await payments.startPayment(.init(invoiceId: ordered.invoiceId, method: .sbp), options: options)
      guard paid.payment?.state == .succeeded else { throw ValidationError("a payment was not confirmed") }
      let now = MonotonicTime.now
      latencies.append(Double((now - start).nanoseconds))
      start = distance.map { start + $0 } ?? now
    }
    return latencies
  }
}
