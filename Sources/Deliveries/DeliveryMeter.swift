public import Metering
import Synchronization

/// Counts what becomes of deliveries, on any thread; one a process.
public final class DeliveryMeter: Sendable {
  enum Count: String, CaseIterable {
    case sent
    /// An attempt that is made again.
    case failed
    case dead
    /// Nobody to be told any more.
    case withdrawn
  }

  private struct State {
    var counts: [DeliveryChannel: [Count: UInt64]] = [:]
    var waiting: [DeliveryChannel: Int64] = [:]
  }

  private let state = Mutex(State())

  public init() {}

  func add(_ count: Count, _ channel: DeliveryChannel) {
    state.withLock { $0.counts[channel, default: [:]][count, default: 0] += 1 }
  }

  func setWaiting(_ count: Int64, _ channel: DeliveryChannel) { state.withLock { $0.waiting[channel] = count } }

  /// For the operator's page.
  public var metrics: [MetricFamily] {
    let state = state.withLock { $0 }
    var attempts = MetricFamily(
      "marketplace.deliveries", .counter, unit: "{delivery}",
      help: "Pushes and e-mails of this process by what became of them; failed are attempts that are made again.")
    var waiting = MetricFamily(
      "marketplace.deliveries.waiting", .gauge, unit: "{delivery}",
      help: "Pushes and e-mails of all organizations that are yet to be sent, up to 100000, as counted last.")
    for channel in DeliveryChannel.allCases {
      for count in Count.allCases {
        attempts.add(
          .count(state.counts[channel]?[count] ?? 0), [("channel", channel.name), ("outcome", count.rawValue)])
      }
      if let count = state.waiting[channel] { waiting.add(.number(Double(count)), [("channel", channel.name)]) }
    }
    return [attempts, waiting]
  }
}

extension DeliveryChannel {
  /// As metrics and logs write it.
  public var name: String { self == .push ? "push" : "email" }
}
