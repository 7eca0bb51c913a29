import Domain
import EventLoop
import FoundationEssentials
import Postgres
import Synchronization

/// Sends the deliveries of a channel, for as long as it runs. Any number of processes do so beside each other: one that was taken is nobody
/// else's for the time of its lease, and comes back by itself when its taker dies. So each is sent at least once, under an id that stays
/// the same, and twice only where a process died or lost its database between sending and writing that down.
final class DeliveryWorker: Sendable {
  static let pollInterval = TimeSpan.milliseconds(500)
  /// How often those that wait are counted.
  static let countingInterval = TimeSpan.seconds(10)

  let channel: DeliveryChannel
  private let deliveries: PostgresDeliveries
  private let send: @Sendable (DeliveryDraft) async -> Attempt
  private let limits: DeliveryLimits
  private let meter: DeliveryMeter
  private let clock: any DomainClock
  private let failed: @Sendable (_ delivery: UUID?, any Error) -> Void
  private let bell = Bell()
  private let inFlight = Mutex(0)
  private let isStopped = Atomic(false)

  /// What came of the look at a delivery.
  enum Attempt: Sendable {
    /// `device`: the token that it went to.
    case made(DeliveryOutcome, device: String?)
    case withdrawn
  }

  /// `send` returns within ``DeliveryLimits/timeout``; `failed` hears of what the database does not take.
  init(
    _ channel: DeliveryChannel, _ deliveries: PostgresDeliveries, limits: DeliveryLimits, meter: DeliveryMeter,
    clock: any DomainClock, failed: @escaping @Sendable (_ delivery: UUID?, any Error) -> Void,
    send: @escaping @Sendable (DeliveryDraft) async -> Attempt
  ) {
    (self.channel, self.deliveries, self.send, self.limits) = (channel, deliveries, send, limits)
    (self.meter, self.clock, self.failed) = (meter, clock, failed)
  }

  /// Has the table looked at soon. From any thread.
  func wake() { bell.ring() }

  /// Takes no more, and ends ``run(on:)`` once those under way are done.
  func stop() {
    isStopped.store(true, ordering: .relaxed)
    bell.ring()
  }

  /// Works on `loop`, which it is called on, until it is stopped or its task cancelled.
  func run(on loop: EventLoop) async {
    await withDiscardingTaskGroup { group in
      var isFailing = false
      var countingTime = loop.now
      while !isStopped.load(ordering: .relaxed), !Task.isCancelled {
        do {
          let free = limits.maxConcurrent - inFlight.withLock { $0 }
          let due = free > 0 ? try await claim(free) : []
          for delivery in due {
            inFlight.withLock { $0 += 1 }
            group.addTask(executorPreference: loop) {
              await self.take(delivery)
              self.inFlight.withLock { $0 -= 1 }
              self.bell.ring()
            }
          }
          if loop.now >= countingTime {
            meter.setWaiting(try await deliveries.waiting(channel), channel)
            countingTime = loop.now + Self.countingInterval
          }
          isFailing = false
          if due.count == 0 || due.count < free { await bell.wait(until: loop.now + Self.pollInterval) }
        } catch is CancellationError {
          return
        } catch {
          if !isFailing { failed(nil, error) }
          isFailing = true
          // Whoever wakes meanwhile does not make the database come back any earlier.
          try? await loop.sleep(for: Self.pollInterval)
        }
      }
    }
  }

  private func claim(_ limit: Int) async throws -> [ClaimedDelivery] {
    try await deliveries.claim(channel, at: clock.now, leaseMicroseconds: limits.lease.nanoseconds / 1000, limit: limit)
  }

  private func take(_ delivery: ClaimedDelivery) async {
    do {
      // A process that died with it each time was perhaps killed by it.
      guard delivery.attempts <= limits.maxAttempts else {
        return try await end(delivery, as: .dead, .dead, because: "its process died with it")
      }
      guard let draft = try await deliveries.draft(of: delivery) else { return }
      switch await send(draft) {
      case .withdrawn: try await end(delivery, as: .withdrawn, .withdrawn)
      case .made(let outcome, let device):
        switch limits.step(after: outcome, attempts: delivery.attempts, jitter: .random(in: 0...1)) {
        case .sent: try await end(delivery, as: .sent, .sent)
        case .dead(let reason, let forgetsDevice):
          try await end(delivery, as: .dead, .dead, because: reason, forgetting: forgetsDevice ? device : nil)
        case .again(let delay, let reason):
          let due = PostgresTimestamp(microseconds: clock.now + delay.nanoseconds / 1000)
          if try await deliveries.postpone(delivery, to: due, because: reason) { meter.add(.failed, channel) }
        }
      }
    } catch {
      // The lease ends by itself.
      failed(delivery.id, error)
    }
  }

  private func end(
    _ delivery: ClaimedDelivery, as state: DeliveryState, _ count: DeliveryMeter.Count, because reason: String = "",
    forgetting device: String? = nil
  ) async throws {
    if try await deliveries.end(delivery, as: state, because: reason, forgetting: device) { meter.add(count, channel) }
  }
}
