import FoundationEssentials
import Postgres

/// A record of the audit trail, as it is kept.
struct StoredAuditRecord {
  var id: UUID
  var time: PostgresTimestamp
  var action: String
  var method: String
  /// nil where nobody was known.
  var principal: UUID?
  /// `access.v1.PrincipalKind`'s number.
  var principalKind: Int16?
  var application: Int16?
  var peer: String
  var idempotencyKey: UUID?
  var requestID: UUID?
  /// `google.rpc.Code`.
  var outcome: Int16
  var reason: String
  var changed: Bool
  var fields: [(path: String, text: String)]
  var before: (state: String, version: Int64?)
  var after: (state: String, version: Int64?)
}

/// What records are listed, by what is asked for.
struct AuditFilter {
  var object: UUID?
  var principal: UUID?
  /// Those whose ids are from the first on and before the second.
  var ids: (from: UUID, until: UUID)

  private static let columns =
    """
    r.record_id, r.happened_at, r.action, r.method, r.principal_id, r.principal_kind, r.application, r.peer, r.idempotency_key,
        r.request_id, r.outcome, r.reason, r.changed, r.field_paths, r.field_texts, r.state_before, r.version_before, r.state_after,
        r.version_after
    """
  private static let all = StatementText(
    "audit records",
    """
    SELECT \(columns) FROM audit_record r
      WHERE r.organization_id = $1 AND r.record_id >= $2 AND r.record_id < $3 ORDER BY r.record_id DESC LIMIT $4
    """)
  private static let ofPrincipal = StatementText(
    "audit records of a principal",
    """
    SELECT \(columns) FROM audit_record r
      WHERE r.organization_id = $1 AND r.record_id >= $2 AND r.record_id < $3 AND r.principal_id = $5
      ORDER BY r.record_id DESC LIMIT $4
    """)
  private static let ofObject = StatementText(
    "audit records of a thing",
    """
    SELECT \(columns) FROM audit_object o JOIN audit_record r ON r.organization_id = o.organization_id AND r.record_id = o.record_id
      WHERE o.organization_id = $1 AND o.object_id = $5 AND o.record_id >= $2 AND o.record_id < $3
        AND ($6::uuid IS NULL OR r.principal_id = $6)
      ORDER BY o.record_id DESC LIMIT $4
    """)

  /// The newest first, before `start`.
  func query(in organization: UUID, before start: UUID, limit: Int64) -> Query {
    let until = min(ids.until, start)
    if let object { return Query(Self.ofObject, organization, ids.from, until, limit, object, principal) }
    if let principal { return Query(Self.ofPrincipal, organization, ids.from, until, limit, principal) }
    return Query(Self.all, organization, ids.from, until, limit)
  }
}

extension StoredAuditRecord {
  init(_ row: inout QueryResult.Row) throws {
    (id, time, action, method) = (try row.next(), try row.next(), try row.next(), try row.next())
    (principal, principalKind, application) = (try row.nextIfPresent(), try row.nextIfPresent(), try row.nextIfPresent())
    (peer, idempotencyKey, requestID) = (try row.next(), try row.nextIfPresent(), try row.nextIfPresent())
    (outcome, reason, changed) = (try row.next(), try row.next(), try row.next())
    let (paths, texts): (PostgresArray<String>, PostgresArray<String>) = (try row.next(), try row.next())
    fields = zip(paths.elements, texts.elements).map { ($0 ?? "", $1 ?? "") }
    before = (try row.next(), try row.nextIfPresent())
    after = (try row.next(), try row.nextIfPresent())
  }
}
