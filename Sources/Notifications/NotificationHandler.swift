public import Access
import AccessTokens
import Crypto
public import EventLoop
import FoundationEssentials
public import MarketplaceAPI
import Postgres
public import RPC

/// Serves `notifications.v1.NotificationService`.
///
/// A stream reads page after page through the gate, and its caller's session and permissions with each, until it has caught up. Then it takes
/// what the organization's feed reads for all streams, as long as that says that nobody's rights have changed: so they count before the next
/// event, and within a heartbeat's interval.
public struct NotificationHandler: NotificationsV1.NotificationService {
  /// A stream says that it is alive after so long without an event. Below 5 s by what a look at the database may take.
  public static let heartbeatInterval = TimeSpan.seconds(4)

  private let outbox: PostgresOutbox
  private let feeds: PerLoop<OutboxFeeds>
  private let wakeUps: OutboxWakeUps
  private let cursorKey: SymmetricKey
  private let heartbeatInterval: TimeSpan

  /// `feeds` are those of the server's loops.
  public init(
    _ gate: Gate, feeds: PerLoop<OutboxFeeds>, wakeUps: OutboxWakeUps, key: TokenKey,
    heartbeatInterval: TimeSpan = Self.heartbeatInterval
  ) {
    outbox = PostgresOutbox(gate: gate)
    self.feeds = feeds
    self.wakeUps = wakeUps
    cursorKey = key.secret(for: "cursor")
    self.heartbeatInterval = heartbeatInterval
  }

  /// Ends every stream with UNAVAILABLE, so that a server that stops need not wait for them.
  public func close() { wakeUps.close() }

  public func subscribe(
    _ request: NotificationsV1.SubscribeRequest, to responses: ResponseWriter<NotificationsV1.SubscribeResponse>,
    context: CallContext
  ) async throws {
    let organization = context.caller.organization
    try wakeUps.checkOpen()
    let start = try position(in: request, organization)
    let (bell, feed) = (Bell(), feeds.current.feed(of: organization))
    feed.add(bell)
    defer { feed.remove(bell) }
    context.onShutdown { bell.ring() }
    func checkRunning() throws(RPCError) {
      try wakeUps.checkOpen()
      if context.isShutdownAnnounced { throw OutboxWakeUps.stopping }
    }

    var page = try await outbox.page(after: start, context)
    // Positions only count up: a head behind the cursor is of a database that was set back, where events would be missed in silence.
    if let start, start > page.head { throw Self.cursorInvalid }
    var subscriber = Subscriber(
      responses: responses, organization: organization, cursorKey: cursorKey, heartbeatInterval: heartbeatInterval,
      position: page.start, lastWriteTime: page.readTime)
    try await subscriber.write(nil, at: page.start, page.readTime)
    while true {
      try await subscriber.deliver(page)
      if page.isLast, subscriber.position == page.end {
        let rights = page.rights
        try await subscriber.follow(
          feed, by: rights, isExpired: { outbox.gate.now >= rights.expiry }, bell: bell, checkRunning: checkRunning)
      }
      try checkRunning()
      page = try await outbox.page(after: subscriber.position, context)
    }
  }

  /// Where the stream starts: nil for what happens from now on.
  private func position(in request: NotificationsV1.SubscribeRequest, _ organization: UUID) throws(RPCError) -> Int64? {
    guard !request.cursor.isEmpty else { return request.fromBeginning ? 0 : nil }
    guard !request.fromBeginning else {
      throw RPCError(
        .invalidArgument, "a stream starts from a cursor or from the beginning, not from both",
        fieldViolations: [
          FieldViolation(field: "from_beginning", description: "must not be set with a cursor", rule: "exclusive")
        ])
    }
    guard let cursor = Cursor(request.cursor, sealedBy: cursorKey), cursor.organization == organization else {
      throw Self.cursorInvalid
    }
    return cursor.position
  }

  static let cursorInvalid = RPCError(
    .invalidArgument, "this is not a cursor of this server and organization; subscribe from the beginning, or from now on",
    reason: "CURSOR_INVALID")
}
