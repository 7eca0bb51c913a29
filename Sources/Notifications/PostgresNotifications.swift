import Access
import AccessTokens
import Domain
import FoundationEssentials
import MarketplaceAPI
import Postgres
import Protobuf

/// Some of the events of a list, the newest first.
struct NotificationRows {
  var events: [(position: Int64, requiredPermissions: Permissions, customer: UUID?, payload: [UInt8])]

  static let ofAll = StatementText("notifications", select(where: ""))
  static let ofCustomer = StatementText("notifications of customer", select(where: "AND o.customer_id = $5"))

  /// At most `limit` of those before a position; of a customer those addressed to them alone.
  static func query(of caller: Caller, before position: Int64, unacknowledgedOnly: Bool, _ limit: Int64) -> Query {
    let text = caller.kind == .customer ? ofCustomer : ofAll
    return Query(text, caller.organization, position, unacknowledgedOnly, limit, caller.principal)
  }

  init(_ result: QueryResult) throws {
    events = try result.map { row in
      (
        try row.next(), Permissions(rawValue: UInt64(bitPattern: try row.next(Int64.self))), try row.nextIfPresent(),
        try row.next()
      )
    }
  }

  /// Behind row-level security an index serves leakproof conditions alone, as comparisons of the position itself are.
  private static func select(where condition: String) -> String {
    """
    SELECT o.position, o.required_permissions, o.customer_id, o.payload FROM outbox o
      WHERE o.organization_id = $1 AND o.position < $2
        AND o.position > CASE WHEN $3 THEN \(Acknowledgement.position(of: "$5")) ELSE 0 END
        AND o.position > \(PostgresOutbox.floor) \(condition)
      ORDER BY o.position DESC LIMIT $4
    """
  }
}

/// Up to where a caller has acknowledged, and what lies behind that.
struct AcknowledgedState {
  /// 0 when nothing is.
  var position: Int64
  /// Of the newest that are not acknowledged, by who may read them.
  private var counts: [(requiredPermissions: Permissions, count: Int64)] = []

  static let ofAll = StatementText("acknowledged", select(where: ""))
  static let ofCustomer = StatementText("acknowledged by customer", select(where: "AND o.customer_id = $2"))

  /// At most `limit` events are looked at, and one that says whether there are more.
  static func query(of caller: Caller, _ limit: Int) -> Query {
    Query(caller.kind == .customer ? ofCustomer : ofAll, caller.organization, caller.principal, Int64(limit) + 1)
  }

  init(_ result: QueryResult) throws {
    guard var first = result.first else { throw PostgresError.mismatch("acknowledged: there is no row") }
    position = try first.next()
    for index in 0..<result.count {
      var row = result[index]
      _ = try row.next(Int64.self)
      guard let bits = try row.nextIfPresent(Int64.self) else { break }
      counts.append((Permissions(rawValue: UInt64(bitPattern: bits)), try row.next()))
    }
  }

  /// How many the caller may read, and whether there may be more than those that were looked at.
  func unread(for grant: Grant, _ limit: Int) -> (count: Int, hasMore: Bool) {
    let readable = counts.filter { grant.mayRead(required: $0.requiredPermissions, customer: grant.customer, partner: nil) }
    let hasMore = counts.reduce(0) { $0 + $1.count } > Int64(limit)
    return (min(Int(readable.reduce(0) { $0 + $1.count }), limit), hasMore)
  }

  private static func select(where condition: String) -> String {
    """
    SELECT \(Acknowledgement.position(of: "$2")), n.required_permissions, n.count
      FROM (VALUES (1)) one
      LEFT JOIN LATERAL (
        SELECT m.required_permissions, count(*) FROM (
            SELECT o.required_permissions FROM outbox o
              WHERE o.organization_id = $1 AND o.position > \(Acknowledgement.position(of: "$2"))
                AND o.position > \(PostgresOutbox.floor) \(condition)
              ORDER BY o.position DESC LIMIT $3) m
          GROUP BY m.required_permissions) n ON true
    """
  }
}

/// What a principal has acknowledged of an organization's events: one position, of all its applications.
struct Acknowledgement {
  /// nil when nothing is.
  var position: Int64?
  /// The last position given in the organization.
  var head: Int64

  private static let text = StatementText(
    "acknowledgement",
    """
    SELECT (SELECT a.position FROM acknowledgement a WHERE a.organization_id = $1 AND a.principal_id = $2),
      coalesce((SELECT h.position FROM outbox_head h WHERE h.organization_id = $1), 0)
    """)

  static func query(of caller: Caller) -> Query { Query(text, caller.organization, caller.principal) }

  init(_ result: QueryResult) throws {
    guard var row = result.first else { throw PostgresError.mismatch("acknowledgement: there is no row") }
    position = try row.nextIfPresent()
    head = try row.next()
  }

  /// Moves it on to `next`, unless it is further on by now.
  static func move(to next: Int64, of caller: Caller, at now: Int64) -> Mutation {
    let moment = PostgresTimestamp(microseconds: now)
    return Mutation(
      head: """
        INSERT INTO acknowledgement AS a (organization_id, principal_id, position, acknowledged_at)
          VALUES (\(caller.organization), \(caller.principal), \(next), \(moment))
          ON CONFLICT (organization_id, principal_id) DO UPDATE SET position = excluded.position, acknowledged_at = excluded.acknowledged_at
            WHERE a.position <= excluded.position
          RETURNING a.organization_id
        """, of: caller.principal)
  }

  /// SQL of the position that a principal of organization `$1` has acknowledged.
  static func position(of principal: String) -> String {
    """
    (SELECT coalesce(max(a.position), 0) FROM acknowledgement a WHERE a.organization_id = $1 AND a.principal_id = \(principal))
    """
  }
}
