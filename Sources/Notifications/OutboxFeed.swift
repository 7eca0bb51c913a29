import AccessTokens
import Crypto
import Domain
import EventLoop
import FoundationEssentials
import MarketplaceAPI
import Postgres

/// The newest events of one organization, read once for all of its streams on a loop.
///
/// A stream that has come as far as these begin takes its events from here for as long as its rights stand; any other reads pages of its
/// own. What is here says with which version of the organization's rights it was read, in the same snapshot: a change of rights that
/// was committed before an event is known here no later than the event.
///
/// Sendable by this proof: touched on its loop alone.
final class OutboxFeed: @unchecked Sendable {
  struct Entry {
    var requiredPermissions: Permissions
    var customer: UUID?
    var partner: UUID?
    var event: NotificationsV1.Event
    /// Of a stream that has come as far as this event.
    var cursor: String
    var readAfter: String
  }

  let organization: UUID
  /// nil before the first read.
  private(set) var latest: OutboxNews?
  /// Why nothing more is read; the streams end with it.
  private(set) var failure: (any Error)?
  /// Of positions without a gap, up to that of ``latest``.
  private var entries: [Entry] = []
  private var bells: [ObjectIdentifier: Bell] = [:]
  private let cursorKey: SymmetricKey

  /// Events that are kept for streams that lag a little.
  static let entriesLimit = 1024

  init(_ organization: UUID, cursorKey: SymmetricKey) {
    self.organization = organization
    self.cursorKey = cursorKey
  }

  var isUsed: Bool { !bells.isEmpty }

  /// From now on `bell` rings when there is news, or a failure.
  func add(_ bell: Bell) { bells[ObjectIdentifier(bell)] = bell }
  func remove(_ bell: Bell) { bells[ObjectIdentifier(bell)] = nil }

  /// The event at `position`; nil for one that is not here any more, or not yet.
  func entry(at position: Int64) -> Entry? {
    guard let latest else { return nil }
    let index = position - (latest.position - Int64(entries.count) + 1)
    return index >= 0 && index < entries.count ? entries[Int(index)] : nil
  }

  /// Takes what was read behind ``latest``.
  func take(_ news: OutboxNews) {
    let first = news.position - Int64(news.events.count) + 1
    // What retention removed leaves a gap, and whoever lags behind it reads pages.
    if first != (latest?.position ?? 0) + 1 { entries = [] }
    entries += news.events.map { event in
      Entry(
        requiredPermissions: event.requiredPermissions, customer: event.customer, partner: event.partner, event: event.event,
        cursor: Cursor(organization: organization, position: event.position).sealed(by: cursorKey), readAfter: news.readAfter)
    }
    if entries.count > Self.entriesLimit { entries.removeFirst(entries.count - Self.entriesLimit) }
    latest = news
    ring()
  }

  func fail(_ error: any Error) {
    failure = error
    ring()
  }

  private func ring() { for bell in bells.values { bell.ring() } }
}
