public import Access
public import AccessTokens
import Crypto
public import EventLoop
import FoundationEssentials

/// The feeds of a loop's streams, one for each organization that has any.
///
/// Sendable by this proof: touched on its loop alone, but for its making.
public final class OutboxFeeds: @unchecked Sendable {
  private let gate: SystemGate
  private let replicas: ReplicaReads?
  private let wakeUps: OutboxWakeUps
  private let cursorKey: SymmetricKey
  private let pollingInterval: TimeSpan
  private let loop: EventLoop
  private var feeds: [UUID: OutboxFeed] = [:]

  /// On `loop`. An organization is read when `wakeUps` say so, and twice in a heartbeat's interval.
  public init(
    _ gate: SystemGate, replicas: ReplicaReads? = nil, wakeUps: OutboxWakeUps, key: TokenKey,
    heartbeatInterval: TimeSpan = NotificationHandler.heartbeatInterval, on loop: EventLoop
  ) {
    self.gate = gate
    self.replicas = replicas
    self.wakeUps = wakeUps
    cursorKey = key.secret(for: "cursor")
    pollingInterval = TimeSpan(nanoseconds: heartbeatInterval.nanoseconds / 2)
    self.loop = loop
  }

  /// The organization's feed, which reads for as long as it has bells and the database answers.
  func feed(of organization: UUID) -> OutboxFeed {
    if let feed = feeds[organization] { return feed }
    let feed = OutboxFeed(organization, cursorKey: cursorKey)
    feeds[organization] = feed
    Task(executorPreference: loop) { await self.read(feed) }
    return feed
  }

  private func read(_ feed: OutboxFeed) async {
    let bell = Bell()
    wakeUps.add(bell, of: feed.organization)
    defer {
      wakeUps.remove(bell, of: feed.organization)
      feeds[feed.organization] = nil
    }
    while feed.isUsed {
      do {
        try wakeUps.checkOpen()
        let news = try await PostgresOutbox.news(of: feed.organization, after: feed.latest?.position, through: gate, replicas)
        feed.take(news)
        if !news.isLast { continue }
      } catch {
        return feed.fail(error)
      }
      await bell.wait(until: loop.now + pollingInterval)
    }
  }
}
