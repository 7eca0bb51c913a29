import Access
import FoundationEssentials
import MarketplaceAPI
import RPC

/// A page of a list as it is put together: events are looked at, the newest first, until those that the caller may read fill it, the list
/// ends, or as many were looked at as one call may.
struct NotificationList {
  /// At least 1.
  let maxEvents: Int
  /// Of a full page.
  let size: Int
  /// What comes next lies before it.
  var position: Int64 = .max
  /// The count of what the caller may read and has not acknowledged, and whether there may be more.
  var unread = (count: 0, hasMore: false)
  private var readable: [(position: Int64, payload: [UInt8])] = []
  private var seenCount = 0
  private var isAtEnd = false

  init(maxEvents: Int, size: Int) {
    self.maxEvents = maxEvents
    self.size = size
  }

  /// Events to look at next; nil when nothing more is needed. A page's first look is for as many as fill it, and one more.
  var nextLimit: Int? {
    guard readable.count <= size, !isAtEnd, seenCount < maxEvents else { return nil }
    return min(seenCount == 0 ? size + 1 : Int(PostgresOutbox.pageSizeLimit), maxEvents - seenCount)
  }

  /// Takes what was found of at most `limit`.
  mutating func take(_ rows: NotificationRows, _ limit: Int, for grant: Grant) {
    for event in rows.events where grant.mayRead(required: event.requiredPermissions, customer: event.customer, partner: nil) {
      readable.append((event.position, event.payload))
    }
    seenCount += rows.events.count
    isAtEnd = rows.events.count < limit
    if let last = rows.events.last { position = last.position }
  }

  var page: ArraySlice<(position: Int64, payload: [UInt8])> { readable.prefix(size) }

  /// Where the next page begins; nil behind the last one.
  var nextPosition: Int64? {
    if readable.count > size { return readable[size - 1].position }
    return isAtEnd ? nil : position
  }
}

extension PageToken {
  /// In a list by position.
  init(position: Int64) { self.init(key: String(position), id: PageToken.beginning.id) }
}

extension NotificationsV1.ListNotificationsRequest {
  /// Events before it are listed.
  func startPosition() throws(RPCError) -> Int64 {
    guard let start = try pageStart() else { return .max }
    guard let position = Int64(start.key) else { throw .pageTokenRejected }
    return position
  }
}
