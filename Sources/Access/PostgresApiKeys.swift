import AccessTokens
import FoundationEssentials
import Postgres

/// A partner's key as it is stored.
struct StoredKey {
  var id: UUID
  var partner: UUID
  var title: String
  /// Bit n is `contract.v1.Scope`'s n.
  var scopes: Int64
  /// Of the secret, or of the certificate in its place.
  var secretHash: [UInt8]
  var isByCertificate: Bool
  /// Of the secret or certificate before, with until when that is good.
  var previous: (secretHash: [UInt8], until: PostgresTimestamp)?
  /// Counts up with every rotation, and with its end.
  var version: Int64
  var createdAt: PostgresTimestamp
  var rotatedAt: PostgresTimestamp?
  var revokedAt: PostgresTimestamp?
}

extension StoredKey {
  private static let columns =
    """
    key_id, partner_id, title, scopes, secret_hash, by_certificate, previous_secret_hash, previous_until, version, created_at, rotated_at,
    revoked_at
    """
  private static let one = StatementText("key", "SELECT \(columns) FROM api_key WHERE organization_id = $1 AND key_id = $2")
  private static let page = StatementText(
    "keys",
    "SELECT \(columns) FROM api_key WHERE organization_id = $1 AND key_id < $2 ORDER BY key_id DESC LIMIT $3")
  private static let pageOfPartner = StatementText(
    "keys of a partner",
    """
    SELECT \(columns) FROM api_key WHERE organization_id = $1 AND key_id < $2 AND partner_id = $4 ORDER BY key_id DESC LIMIT $3
    """)
  private static let partner = StatementText(
    "partner and keys",
    """
    SELECT count(k.key_id) FROM partner p
      LEFT JOIN api_key k ON k.organization_id = $1 AND k.partner_id = p.partner_id AND k.revoked_at IS NULL
      WHERE p.organization_id = $1 AND p.partner_id = $2 GROUP BY p.partner_id
    """)

  static func query(_ id: UUID, in organization: UUID) -> Query { Query(one, organization, id) }

  /// A page of all partners' keys, or of one's, the newest first.
  static func page(in organization: UUID, of partner: UUID?, before start: UUID, limit: Int64) -> Query {
    guard let partner else { return Query(page, organization, start, limit) }
    return Query(pageOfPartner, organization, start, limit, partner)
  }

  /// How many keys of a partner are good; no row when there is no such partner.
  static func count(of partner: UUID, in organization: UUID) -> Query { Query(Self.partner, organization, partner) }

  init(_ row: inout QueryResult.Row) throws {
    (id, partner, title) = (try row.next(), try row.next(), try row.next())
    (scopes, secretHash, isByCertificate) = (try row.next(), try row.next(), try row.next())
    let (hash, until): ([UInt8]?, PostgresTimestamp?) = (try row.nextIfPresent(), try row.nextIfPresent())
    if let hash, let until { previous = (hash, until) }
    (version, createdAt) = (try row.next(), try row.next())
    (rotatedAt, revokedAt) = (try row.nextIfPresent(), try row.nextIfPresent())
  }

  func insert(in organization: UUID) -> SQL {
    """
    INSERT INTO api_key (organization_id, key_id, partner_id, title, scopes, secret_hash, by_certificate, version, created_at)
      VALUES (\(organization), \(id), \(partner), \(title), \(scopes), \(secretHash), \(isByCertificate), \(version), \(createdAt))
      RETURNING organization_id
    """
  }

  /// Streams look anew at whose they are, as after any change of rights.
  static let raisesAccessVersion: SQL = """
    INSERT INTO access_version AS a (organization_id, version) SELECT organization_id, 1 FROM head
      ON CONFLICT (organization_id) DO UPDATE SET version = a.version + 1
    """

  /// Writes what can change of it and raises its version, on the condition that it still is the one that was read.
  func update(in organization: UUID) -> SQL {
    """
    UPDATE api_key SET secret_hash = \(secretHash), by_certificate = \(isByCertificate), previous_secret_hash = \(previous?.secretHash),
        previous_until = \(previous?.until), rotated_at = \(rotatedAt), revoked_at = \(revokedAt), version = version + 1
      WHERE organization_id = \(organization) AND key_id = \(id) AND version = \(version)
      RETURNING organization_id
    """
  }
}
