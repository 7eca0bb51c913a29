public import Access
import AccessTokens
import Crypto
public import EventLoop
import FoundationEssentials
public import MarketplaceAPI
public import Metering
import Postgres
import Protobuf
public import RPC

/// Serves `notifications.v1.NotificationService`.
///
/// A stream reads page after page through the gate, and its caller's session and permissions with each, until it has caught up. Then it takes
/// what the organization's feed reads for all streams, as long as that says that nobody's rights have changed: so they count before the next
/// event, and within a heartbeat's interval.
public struct NotificationHandler: NotificationsV1.NotificationService {
  /// A stream says that it is alive after so long without an event. Below 5 s by what a look at the database may take.
  public static let heartbeatInterval = TimeSpan.seconds(4)
  /// Events that a list looks at, for its page and to count what is unread.
  public static let maxListedEvents = 1000

  private let outbox: PostgresOutbox
  private let feeds: PerLoop<OutboxFeeds>
  private let wakeUps: OutboxWakeUps
  private let cursorKey: SymmetricKey
  private let heartbeatInterval: TimeSpan
  private let maxListedEvents: Int
  private let openStreams = OpenStreams()

  /// `feeds` are those of the server's loops; `replicas` are what lists may be read from.
  public init(
    _ gate: Gate, replicas: ReplicaReads? = nil, feeds: PerLoop<OutboxFeeds>, wakeUps: OutboxWakeUps, key: TokenKey,
    heartbeatInterval: TimeSpan = Self.heartbeatInterval, maxListedEvents: Int = Self.maxListedEvents
  ) {
    outbox = PostgresOutbox(gate: gate, replicas: replicas)
    self.feeds = feeds
    self.wakeUps = wakeUps
    cursorKey = key.secret(for: "cursor")
    self.heartbeatInterval = heartbeatInterval
    self.maxListedEvents = maxListedEvents
  }

  /// How many streams this process has, for the operator's page.
  public var metrics: MetricFamily {
    var family = MetricFamily(
      "notifications.subscribers", .gauge, unit: "{stream}", help: "Streams of notifications that are open.")
    family.add(.count(UInt64(openStreams.count)))
    return family
  }

  /// Ends every stream with UNAVAILABLE, so that a server that stops need not wait for them.
  public func close() { wakeUps.close() }

  public func subscribe(
    _ request: NotificationsV1.SubscribeRequest, to responses: ResponseWriter<NotificationsV1.SubscribeResponse>,
    context: CallContext
  ) async throws {
    try wakeUps.checkOpen()
    try await stream(from: try await start(of: request, context), to: responses, context)
  }

  /// As ``subscribe(_:to:context:)``, from a cursor, which is empty for none, from the beginning, or from now on.
  package func stream<Response: StreamedEvent>(
    fromCursor cursor: String, orBeginning fromBeginning: Bool, to responses: ResponseWriter<Response>, _ context: CallContext
  ) async throws {
    let request = NotificationsV1.SubscribeRequest(cursor: cursor, fromBeginning: fromBeginning)
    try wakeUps.checkOpen()
    try await stream(from: try await start(of: request, context), to: responses, context)
  }

  private func stream<Response: StreamedEvent>(
    from start: StreamStart, to responses: ResponseWriter<Response>, _ context: CallContext
  ) async throws {
    let organization = context.caller.organization
    let (bell, feed) = (Bell(), feeds.current.feed(of: organization))
    feed.add(bell)
    openStreams.add(1)
    defer {
      feed.remove(bell)
      openStreams.add(-1)
    }
    context.onShutdown { bell.ring() }
    func checkRunning() throws(RPCError) {
      try wakeUps.checkOpen()
      if context.isShutdownAnnounced { throw OutboxWakeUps.stopping }
    }

    var page = try await outbox.page(from: start, context)
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
      page = try await outbox.page(from: .after(subscriber.position), context)
    }
  }

  /// Throws what the request's cursor is refused with.
  private func start(of request: NotificationsV1.SubscribeRequest, _ context: CallContext) async throws -> StreamStart {
    let starts = [!request.cursor.isEmpty, request.fromBeginning, request.fromAcknowledged]
    guard starts.filter({ $0 }).count <= 1 else {
      throw RPCError(
        .invalidArgument, "a stream starts from a cursor, from the beginning or from what was acknowledged: from one of them",
        fieldViolations: zip(["cursor", "from_beginning", "from_acknowledged"], starts).dropFirst().filter(\.1).map {
          FieldViolation(field: $0.0, description: "must not be set beside another start", rule: "exclusive")
        })
    }
    if request.fromBeginning { return .beginning }
    if request.fromAcknowledged { return try await acknowledgement(context).position.map { .after($0) } ?? .beginning }
    return request.cursor.isEmpty ? .now : .after(try position(of: request.cursor, context))
  }

  private func acknowledgement(_ context: CallContext) async throws -> Acknowledgement {
    try await outbox.gate.read(context, [Acknowledgement.query(of: context.caller)]) { try Acknowledgement($1.first!) }
  }

  public func listNotifications(
    _ request: NotificationsV1.ListNotificationsRequest, context: CallContext
  ) async throws -> NotificationsV1.ListNotificationsResponse {
    let caller = context.caller
    var list = NotificationList(maxEvents: maxListedEvents, size: pageSize(request.pageSize))
    list.position = try request.startPosition()
    var state: AcknowledgedState?
    while let limit = list.nextLimit {
      var queries = [
        NotificationRows.query(
          of: caller, before: list.position, unacknowledgedOnly: request.unacknowledgedOnly, Int64(limit))
      ]
      if state == nil { queries.append(AcknowledgedState.query(of: caller, maxListedEvents)) }
      try await outbox.gate.read(context, queries) { grant, results in
        list.take(try NotificationRows(results.first!), limit, for: grant)
        if results.count > 1 {
          let acknowledged = try AcknowledgedState(results.last!)
          list.unread = acknowledged.unread(for: grant, maxListedEvents)
          state = acknowledged
        }
      }
    }
    let notifications = try list.page.map { position, payload in
      NotificationsV1.Notification(
        event: try payload.withUnsafeBytes { try NotificationsV1.Event(decoding: $0) },
        cursor: Cursor(organization: caller.organization, position: position).sealed(by: cursorKey),
        acknowledged: position <= state!.position)
    }
    return NotificationsV1.ListNotificationsResponse(
      notifications: notifications,
      nextPageToken: list.nextPosition.map { request.nextPageToken(behind: PageToken(position: $0)) } ?? "",
      unreadCount: Int32(list.unread.count), moreUnread: list.unread.hasMore)
  }

  public func acknowledgeNotifications(
    _ request: NotificationsV1.AcknowledgeNotificationsRequest, context: CallContext
  ) async throws -> NotificationsV1.AcknowledgeNotificationsResponse {
    let caller = context.caller
    return try await outbox.gate.change(context, request, reading: [Acknowledgement.query(of: caller)]) { grant, results in
      let (current, wanted) = (try Acknowledgement(results.first!), try position(of: request.cursor, context))
      guard wanted <= current.head else { throw Self.cursorInvalid }
      let next = max(wanted, current.position ?? 0)
      let cursor = Cursor(organization: caller.organization, position: next).sealed(by: cursorKey)
      return (Acknowledgement.move(to: next, of: caller, at: grant.now), .init(cursor: cursor))
    }
  }

  private func position(of cursor: String, _ context: CallContext) throws(RPCError) -> Int64 {
    guard let cursor = Cursor(cursor, sealedBy: cursorKey), cursor.organization == context.caller.organization else {
      throw Self.cursorInvalid
    }
    return cursor.position
  }

  static let cursorInvalid = RPCError(
    .invalidArgument, "this is not a cursor of this server and organization; subscribe from the beginning, or from now on",
    reason: "CURSOR_INVALID")
}
