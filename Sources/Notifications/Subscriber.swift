import Crypto
import EventLoop
import FoundationEssentials
import MarketplaceAPI
import Protobuf
import RPC

/// A message of a stream: an event, or a heartbeat without one.
package protocol StreamedEvent: Message {
  init(cursor: String, event: NotificationsV1.Event?, readAfter: String)
}

extension NotificationsV1.SubscribeResponse: StreamedEvent {}

/// The writing side of one stream: what it has sent, how far it has come, and when it must be heard of again.
struct Subscriber<Response: StreamedEvent> {
  let responses: ResponseWriter<Response>
  let organization: UUID
  let cursorKey: SymmetricKey
  let heartbeatInterval: TimeSpan
  /// Of the last event that was sent or passed over.
  private(set) var position: Int64
  /// When the page was read that the last message came from.
  private var lastWriteTime: MonotonicTime

  init(
    responses: ResponseWriter<Response>, organization: UUID, cursorKey: SymmetricKey,
    heartbeatInterval: TimeSpan, position: Int64, lastWriteTime: MonotonicTime
  ) {
    self.responses = responses
    self.organization = organization
    self.cursorKey = cursorKey
    self.heartbeatInterval = heartbeatInterval
    self.position = position
    self.lastWriteTime = lastWriteTime
  }

  /// When a heartbeat is due unless an event comes before.
  var heartbeatTime: MonotonicTime { lastWriteTime + heartbeatInterval }

  /// Sends the page's events, or a heartbeat when there are none and one is due. Comes as far as the page's end, unless the peer kept it
  /// waiting for so long that the caller's right to the rest must be read again.
  mutating func deliver(_ page: OutboxPage) async throws(RPCError) {
    for (position, event) in page.events {
      guard MonotonicTime.now < page.readTime + heartbeatInterval else { return }
      try await write(event, at: position, page.readTime, readAfter: page.readAfter)
    }
    if page.events.isEmpty, page.readTime >= heartbeatTime { try await write(nil, at: page.end, page.readTime) }
    position = page.end
  }

  /// Sends what the feed has and is new, and heartbeats, for as long as the rights stand that were read with the last page and the feed
  /// reaches back this far. Returns when a page must be read; throws what `checkRunning` throws, and why the feed has failed.
  mutating func follow(
    _ feed: OutboxFeed, by rights: StreamRights, isExpired: () -> Bool, bell: Bell, checkRunning: () throws(RPCError) -> Void
  ) async throws {
    while true {
      // A bell does not hold a task that was cancelled.
      try Task.checkCancellation()
      try checkRunning()
      if let failure = feed.failure { throw failure }
      if let latest = feed.latest, latest.position >= position, latest.accessVersion >= rights.accessVersion,
        MonotonicTime.now < latest.readTime + heartbeatInterval, !isExpired()
      {
        guard latest.accessVersion == rights.accessVersion else { return }
        if position < latest.position {
          guard let entry = feed.entry(at: position + 1) else { return }
          if rights.grant.mayRead(required: entry.requiredPermissions, customer: entry.customer, partner: entry.partner) {
            try await write(entry.event, at: position + 1, .now, cursor: entry.cursor, readAfter: entry.readAfter)
          } else {
            position += 1
          }
          continue
        }
        if MonotonicTime.now >= heartbeatTime { try await write(nil, at: position, .now) }
      } else if MonotonicTime.now >= heartbeatTime {
        // The feed has read less than the page did, or not of late: a page says whether the stream may go on.
        return
      }
      await bell.wait(until: heartbeatTime)
    }
  }

  /// Sends an event, or a heartbeat. Not inlined: whoever waits for the next one would hold room for the message meanwhile.
  @inline(never)
  mutating func write(
    _ event: NotificationsV1.Event?, at position: Int64, _ readTime: MonotonicTime, cursor: String? = nil, readAfter: String = ""
  ) async throws(RPCError) {
    let cursor = cursor ?? Cursor(organization: organization, position: position).sealed(by: cursorKey)
    try await responses.write(Response(cursor: cursor, event: event, readAfter: readAfter))
    self.position = position
    lastWriteTime = readTime
  }
}
