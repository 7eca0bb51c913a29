import AccessTokens
import Domain
import FoundationEssentials
import Postgres
import Protobuf
import RPC

/// An audit record on its way into the database.
struct AuditEntry {
  let record: AuditRecord
  let id: UUID

  init(_ record: AuditRecord) {
    self.record = record
    id = ID<AuditEntry>(at: record.time.microsecondsSinceEpoch ?? 0).uuid
  }

  var caller: Caller? { record.identity as? Caller }
  var moment: PostgresTimestamp { PostgresTimestamp(microseconds: record.time.microsecondsSinceEpoch ?? 0) }
  /// Where it belongs; nil where only the organization's code is known, or nothing.
  var organization: UUID? { caller?.organization }
  /// As a sign-in names it; empty for none.
  var organizationCode: String { record.fields.first { $0.path == "organization_code" }?.text ?? "" }
  /// The things that it names, each once.
  var objects: [UUID] {
    record.fields.reduce(into: []) { objects, field in
      if let id = ID<AuditEntry>(field.text)?.uuid, !objects.contains(id) { objects.append(id) }
    }
  }

  private var key: UUID? { record.idempotencyKey.flatMap { ID<AuditEntry>($0)?.uuid } }
  private var requestID: UUID? { record.requestID.flatMap { ID<AuditEntry>($0)?.uuid } }
}

extension AuditEntry {
  /// Of a change, written by its own statement: the record, and which things it names. `mutation` says how what it changes stood and stands.
  func changes(of mutation: Mutation) -> [SQL] {
    let entry: SQL = """
      INSERT INTO audit_record (organization_id, record_id, action, method, principal_id, principal_kind, application, peer,
          idempotency_key, request_id, outcome, changed, field_paths, field_texts, state_before, state_after, version_before,
          version_after, happened_at)
        SELECT organization_id, \(id), \(record.action), \(record.method.path), \(caller?.principal), \(caller?.kind.number),
            \(caller.map { Int16($0.application) }), \(record.peer), \(key), \(requestID), \(Int16(0)), true,
            \(PostgresArray(record.fields.map(\.path))), \(PostgresArray(record.fields.map(\.text))),
            \(mutation.transition?.from ?? ""), \(mutation.transition?.to ?? ""), \(mutation.versions?.before),
            \(mutation.versions?.after), \(moment)
          FROM head
      """
    let objects = objects
    guard !objects.isEmpty else { return [entry] }
    return [
      entry,
      """
      INSERT INTO audit_object (organization_id, object_id, record_id, happened_at)
        SELECT organization_id, o, \(id), \(moment) FROM head, unnest(\(PostgresArray(objects))) o
      """,
    ]
  }

  /// Writes records that changed nothing, of any organizations; those whose organization there is not are left out.
  static func insert(_ entries: [AuditEntry]) -> SQL {
    let objects = entries.flatMap { entry in entry.objects.map { (record: entry.id, object: $0) } }
    // Arrays of arrays are of one length in PostgreSQL: fields stand in a list of their own, with their record's number.
    let fields = entries.enumerated().flatMap { index, entry in entry.record.fields.map { (entry: Int32(index), field: $0) } }
    return """
      WITH entry AS (
        SELECT coalesce(e.organization, (SELECT o.organization_id FROM organization o WHERE o.code = e.code)) AS organization_id, e.*
          FROM unnest(\(PostgresArray(entries.indices.map { Int32($0) })), \(PostgresArray(entries.map(\.organization))),
            \(PostgresArray(entries.map(\.organizationCode))), \(PostgresArray(entries.map(\.id))),
            \(PostgresArray(entries.map(\.record.action))), \(PostgresArray(entries.map(\.record.method.path))),
            \(PostgresArray(entries.map { $0.caller?.principal })), \(PostgresArray(entries.map { $0.caller?.kind.number })),
            \(PostgresArray(entries.map { entry in entry.caller.map { Int16($0.application) } })),
            \(PostgresArray(entries.map(\.record.peer))), \(PostgresArray(entries.map(\.key))),
            \(PostgresArray(entries.map(\.requestID))), \(PostgresArray(entries.map { Int16($0.record.outcome.rawValue) })),
            \(PostgresArray(entries.map { $0.record.reason ?? "" })), \(PostgresArray(entries.map(\.moment))))
            AS e (number, organization, code, id, action, method, principal, kind, application, peer, key, request, outcome, reason, time)),
      field AS (
        SELECT f.number, array_agg(f.path ORDER BY f.place) AS paths, array_agg(f.value ORDER BY f.place) AS texts
          FROM unnest(\(PostgresArray(fields.map(\.entry))), \(PostgresArray(fields.map(\.field.path))),
            \(PostgresArray(fields.map(\.field.text)))) WITH ORDINALITY AS f (number, path, value, place) GROUP BY f.number),
      written AS (
        INSERT INTO audit_record (organization_id, record_id, action, method, principal_id, principal_kind, application, peer,
            idempotency_key, request_id, outcome, reason, changed, field_paths, field_texts, happened_at)
          SELECT e.organization_id, e.id, e.action, e.method, e.principal, e.kind, e.application, e.peer, e.key, e.request, e.outcome,
              e.reason, false, coalesce(f.paths, '{}'), coalesce(f.texts, '{}'), e.time
            FROM entry e LEFT JOIN field f USING (number) JOIN organization o ON o.organization_id = e.organization_id),
      named AS (
        INSERT INTO audit_object (organization_id, object_id, record_id, happened_at)
          SELECT e.organization_id, n.object, n.record, e.time
            FROM unnest(\(PostgresArray(objects.map(\.record))), \(PostgresArray(objects.map(\.object)))) AS n (record, object)
              JOIN entry e ON e.id = n.record JOIN organization o ON o.organization_id = e.organization_id)
      SELECT count(*) FROM entry e JOIN organization o ON o.organization_id = e.organization_id
      """
  }
}

extension Caller.Kind {
  /// `access.v1.PrincipalKind`'s.
  var number: Int16 {
    switch self {
    case .employee: 1
    case .customer: 2
    case .paymentLink: 3
    case .partner: 4
    }
  }
}
