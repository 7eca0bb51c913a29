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
  var readTime: MonotonicTime

  /// Whether there was no more to read.
  var isLast: Bool { end >= head }
}

/// Reads an organization's sequenced events, for callers who may read them.
struct PostgresOutbox: Sendable {
  /// Events read at once.
  static let pageSizeLimit: Int64 = 256

  let gate: Gate

  /// The events after a position, or none from the head on when it is nil; the caller's session and permissions are read with them.
  ///
  /// A customer gets the events addressed to them, staff those whose permissions their role has all of. Throws what ``Gate`` throws.
  func page(after position: Int64?, _ context: CallContext) async throws -> OutboxPage {
    let caller = context.caller
    let query =
      switch (position, caller.kind) {
      case (nil, _): Query(Self.head, caller.organization)
      case (let position?, .customer): Query(Self.ofCustomer, caller.organization, position, Self.pageSizeLimit, caller.principal)
      case (let position?, .employee): Query(Self.ofStaff, caller.organization, position, Self.pageSizeLimit)
      }
    return try await gate.read(context, [query]) { grant, results in try page(after: position, results.first!, for: grant) }
  }

  private func page(after position: Int64?, _ rows: QueryResult, for grant: Grant) throws -> OutboxPage {
    let (caller, readTime) = (grant.caller, MonotonicTime.now)
    guard var first = rows.first else {
      // Nothing has happened in the organization yet.
      return OutboxPage(start: position ?? 0, events: [], end: position ?? 0, head: 0, readTime: readTime)
    }
    let head = try first.next(Int64.self)
    var page = OutboxPage(start: position ?? head, events: [], end: position ?? head, head: head, readTime: readTime)
    var count: Int64 = 0
    for index in 0..<rows.count {
      var row = rows[index]
      _ = try row.next(Int64.self)
      guard let position = try row.nextIfPresent(Int64.self) else { break }
      count += 1
      page.end = position
      let required = Permissions(rawValue: UInt64(bitPattern: try row.next(Int64.self)))
      guard caller.kind == .customer || grant.permissions.isSuperset(of: required) else { continue }
      let event = try row.next([UInt8].self).withUnsafeBytes { try NotificationsV1.Event(decoding: $0) }
      page.events.append((position, event))
    }
    if count < Self.pageSizeLimit { page.end = max(page.end, head) }
    return page
  }

  private static let head = StatementText(
    "outbox head", "SELECT position, NULL::bigint FROM outbox_head WHERE organization_id = $1")
  private static let ofStaff = StatementText("outbox page of staff", select(where: ""))
  private static let ofCustomer = StatementText("outbox page of customer", select(where: "AND o.customer_id = $4"))

  /// One statement, so that the head and the events are of one snapshot: what has a position up to the head is all there. Behind row-level
  /// security an index serves leakproof conditions alone: a `coalesce` beside the position would have every older event read.
  private static func select(where condition: String) -> String {
    """
    SELECT h.position, e.position, e.required_permissions, e.payload FROM outbox_head h
      LEFT JOIN LATERAL (
        SELECT o.position, o.required_permissions, o.payload FROM outbox o
          WHERE o.organization_id = $1 AND o.position > $2 \(condition)
          ORDER BY o.position LIMIT $3) e ON true
    WHERE h.organization_id = $1 ORDER BY e.position
    """
  }
}
