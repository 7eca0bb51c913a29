import Access
import AccessTokens
import Domain
import EventLoop
import FoundationEssentials
import MarketplaceAPI
import Postgres
import Protobuf
import RPC

/// Some events in the order of their positions, and what was passed over between them.
struct OutboxPage {
  /// The position it was read after.
  var start: Int64
  /// What the caller may read.
  var events: [(position: Int64, event: NotificationsV1.Event)]
  /// Nothing that the caller may read lies between ``start`` and this but ``events``.
  var end: Int64
  /// The last position given when it was read.
  var head: Int64
  /// As they were then.
  var rights: StreamRights
  /// What sees no less than this did; empty where there is no replica.
  var readAfter: String
  var readTime: MonotonicTime

  /// Whether there was no more to read.
  var isLast: Bool { end >= head }
}

/// An event with its position, and who may read it.
struct SequencedEvent {
  var position: Int64
  var requiredPermissions: Permissions
  var customer: UUID?
  /// nil for what is the staff's alone.
  var partner: UUID?
  var event: NotificationsV1.Event
}

extension SequencedEvent {
  fileprivate init(_ position: Int64, _ row: inout QueryResult.Row) throws {
    self.position = position
    requiredPermissions = Permissions(rawValue: UInt64(bitPattern: try row.next(Int64.self)))
    customer = try row.nextIfPresent()
    let partner = try row.nextIfPresent(UUID.self)
    event = try row.next([UInt8].self).withUnsafeBytes { try NotificationsV1.Event(decoding: $0) }
    self.partner = EventKind(rawValue: Int16(event.kind.rawValue))?.isForPartner == true ? partner : nil
  }
}

/// What is new in an organization, for all of its streams.
struct OutboxNews {
  /// Everybody's, in the order of their positions.
  var events: [SequencedEvent]
  /// Nothing lies between the position it was read after and this but ``events``.
  var position: Int64
  /// Whether there was no more to read.
  var isLast: Bool
  /// Of the organization's rights, in the same snapshot.
  var accessVersion: Int64
  /// As ``OutboxPage/readAfter``.
  var readAfter: String
  var readTime: MonotonicTime
}

/// Reads an organization's sequenced events.
struct PostgresOutbox: Sendable {
  /// Events read at once.
  static let pageSizeLimit: Int64 = 256

  let gate: Gate
  /// nil where all reads are of the primary.
  let replicas: ReplicaReads?

  /// The events from `start` on that the caller may read; their session and permissions are read with them. A partner's are picked from
  /// everybody's, as those of staff are who may not see partners' orders: an index of them would be written with every event. Throws what ``Gate`` throws,
  /// and what ``StreamStart`` throws.
  func page(from start: StreamStart, _ context: CallContext) async throws -> OutboxPage {
    let (caller, position, isFirst) = (context.caller, start.read, start == .beginning)
    let query =
      switch caller.kind {
      case .customer:
        Query(
          isFirst ? Self.ofCustomerFromBeginning : Self.ofCustomer, caller.organization, position, Self.pageSizeLimit,
          caller.principal)
      case .employee, .paymentLink, .partner:
        Query(isFirst ? Self.ofAllFromBeginning : Self.ofAll, caller.organization, position, Self.pageSizeLimit)
      }
    let session =
      caller.kind == .partner
      ? Query(Self.key, caller.organization, caller.principal, caller.secretHash)
      : Query(Self.session, caller.organization, caller.session)
    return try await gate.read(context, [query, session] + (replicas?.questions ?? [])) { grant, results in
      let rows = try Rows(results.first!, after: position)
      guard var session = results.dropFirst().first!.first else { throw PostgresError.mismatch("the caller's session is gone") }
      let rights = StreamRights(grant: grant, accessVersion: rows.accessVersion, expiry: try session.nextIfPresent() ?? .endless)
      let events = rows.events.filter {
        grant.mayRead(required: $0.requiredPermissions, customer: $0.customer, partner: $0.partner)
      }
      return OutboxPage(
        start: try start.position(head: rows.head, floor: rows.floor), events: events.map { ($0.position, $0.event) },
        end: rows.end, head: rows.head, rights: rights,
        readAfter: try replicas?.readAfter(results.dropFirst(2), in: caller.organization) ?? "", readTime: .now)
    }
  }

  /// Everybody's events after a position, or none from the head on when it is nil. Throws the status that its streams end with.
  static func news(
    of organization: UUID, after position: Int64?, through gate: SystemGate, _ replicas: ReplicaReads?
  ) async throws -> OutboxNews {
    do {
      let query = Query(ofFeed, organization, position, pageSizeLimit)
      let results = try await gate.read(in: organization, [query] + (replicas?.questions ?? []))
      let rows = try Rows(results.first!, after: position)
      if let position, position > rows.head { throw NotificationHandler.cursorInvalid }
      return OutboxNews(
        events: rows.events, position: rows.end, isLast: rows.end >= rows.head, accessVersion: rows.accessVersion,
        readAfter: try replicas?.readAfter(results.dropFirst(), in: organization) ?? "", readTime: .now)
    } catch let error as PostgresError {
      throw error.status
    }
  }

  /// What one of the statements below found.
  private struct Rows {
    var head: Int64
    var accessVersion: Int64
    /// Up to here events were removed; 0 where nobody asked.
    var floor: Int64
    var events: [SequencedEvent] = []
    var end: Int64

    init(_ rows: QueryResult, after position: Int64?) throws {
      guard var first = rows.first else { throw PostgresError.mismatch("the outbox has no head") }
      head = try first.next()
      accessVersion = try first.next()
      floor = try first.next()
      end = position ?? head
      for index in 0..<rows.count {
        var row = rows[index]
        _ = (try row.next(Int64.self), try row.next(Int64.self), try row.next(Int64.self))
        guard let position = try row.nextIfPresent(Int64.self) else { break }
        events.append(try SequencedEvent(position, &row))
        end = position
      }
      if events.count < PostgresOutbox.pageSizeLimit { end = max(end, head) }
    }
  }

  private static let session = StatementText(
    "session of a stream", "SELECT expires_at FROM session WHERE organization_id = $1 AND session_id = $2")
  /// Of a key's secret, when it ends; null while it is the newest.
  private static let key = StatementText(
    "key of a stream",
    """
    SELECT CASE WHEN secret_hash <> $3 THEN previous_until END FROM api_key WHERE organization_id = $1 AND key_id = $2
    """)
  static let ofAll = StatementText("outbox page", select(after: "$2", where: ""))
  static let ofCustomer = StatementText("outbox page of customer", select(after: "$2", where: "AND o.customer_id = $4"))
  static let ofAllFromBeginning = StatementText("oldest outbox page", select(after: floor, where: ""))
  static let ofCustomerFromBeginning = StatementText(
    "oldest outbox page of customer", select(after: floor, where: "AND o.customer_id = $4"))
  /// Streams find out with a page of their own whether they have missed an event, and this runs more often than anything else.
  static let ofFeed = StatementText("outbox news", select(floor: "0::bigint", after: "$2", where: ""))

  /// SQL of the position up to which the events of organization `$1` were removed. What comes behind it is read from there on: until it was
  /// vacuumed, an index leads past every one that was removed.
  static let floor = "(SELECT coalesce(max(f.position), 0) FROM outbox_floor f WHERE f.organization_id = $1)"

  /// One statement, so that head, floor and events are of one snapshot: what has a position between the two is all there. Behind row-level
  /// security an index serves leakproof conditions alone: a `coalesce` beside the position would have every older event read. A position of
  /// null finds no event.
  private static func select(floor: String = floor, after position: String, where condition: String) -> String {
    """
    SELECT coalesce((SELECT h.position FROM outbox_head h WHERE h.organization_id = $1), 0),
        coalesce((SELECT v.version FROM access_version v WHERE v.organization_id = $1), 0),
        \(floor), e.position, e.required_permissions, e.customer_id, e.partner_id, e.payload
      FROM (VALUES (1)) one
      LEFT JOIN LATERAL (
        SELECT o.position, o.required_permissions, o.customer_id, o.partner_id, o.payload FROM outbox o
          WHERE o.organization_id = $1 AND o.position > \(position) \(condition)
          ORDER BY o.position LIMIT $3) e ON true
      ORDER BY e.position
    """
  }
}

extension PostgresTimestamp {
  /// Later than every moment.
  fileprivate static let endless = PostgresTimestamp(microseconds: .max)
}
