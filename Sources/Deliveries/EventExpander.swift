import Domain
import EventLoop
import Postgres

/// Makes deliveries of events, for as long as it runs; any number of processes do so beside each other.
final class EventExpander: Sendable {
  /// How often it looks for events.
  static let pollInterval = TimeSpan.milliseconds(250)
  /// How often it forgets what is old.
  static let forgettingInterval = TimeSpan.seconds(600)

  private let expansion: PostgresExpansion
  private let clock: any DomainClock
  private let expanded: @Sendable () -> Void
  private let failed: @Sendable (any Error) -> Void

  /// `expanded` hears of each page of events, `failed` of the first of several failures in a row.
  init(
    _ expansion: PostgresExpansion, clock: any DomainClock, expanded: @escaping @Sendable () -> Void,
    failed: @escaping @Sendable (any Error) -> Void
  ) {
    (self.expansion, self.clock, self.expanded, self.failed) = (expansion, clock, expanded, failed)
  }

  /// Works on the current loop until the task is cancelled. While the database is away it tries again at every poll.
  func run(on loop: EventLoop) async {
    var isFailing = false
    var forgettingTime = loop.now
    while !Task.isCancelled {
      do {
        // A page of each in turn, so that none with many events holds up the others.
        var isBehind = false
        for organization in try await expansion.organizationsBehind() where try await expansion.expandNext(of: organization) {
          isBehind = true
          expanded()
        }
        if loop.now >= forgettingTime {
          let oldest = clock.now - expansion.limits.retention.nanoseconds / 1000
          try await expansion.forget(before: PostgresTimestamp(microseconds: oldest))
          forgettingTime = loop.now + Self.forgettingInterval
        }
        isFailing = false
        if isBehind { continue }
      } catch is CancellationError {
        return
      } catch {
        if !isFailing { failed(error) }
        isFailing = true
      }
      try? await loop.sleep(for: Self.pollInterval)
    }
  }
}
