import Access
import Domain
import FoundationEssentials
import Postgres

/// A delivery that this process has, until its lease ends.
struct ClaimedDelivery: Sendable {
  var organization: UUID
  var id: UUID
  /// This time included.
  var attempts: Int32
  var leaseEnd: PostgresTimestamp
}

/// Deliveries of all organizations: taken with role marketplace_system, read and written inside their organization.
struct PostgresDeliveries: Sendable {
  let pool: PostgresPool
  let gate: SystemGate

  /// Takes what is due; nobody else takes it before `leaseEnd`.
  func claim(_ channel: DeliveryChannel, at now: Int64, leaseMicroseconds: Int64, limit: Int) async throws -> [ClaimedDelivery] {
    let leaseEnd = PostgresTimestamp(microseconds: now + leaseMicroseconds)
    let query = Query(
      Self.claim, channel.rawValue, PostgresTimestamp(microseconds: now), leaseMicroseconds, Int32(clamping: limit))
    return try await pool.write([query])[0].map { row in
      ClaimedDelivery(
        organization: try row.next(), id: try row.next(), attempts: try row.next(), leaseEnd: leaseEnd)
    }
  }

  /// How many wait, up to ``countLimit``.
  func waiting(_ channel: DeliveryChannel) async throws -> Int64 {
    guard var row = try await pool.read([Query(Self.count, channel.rawValue, Self.countLimit)])[0].first else { return 0 }
    return try row.next()
  }

  /// nil when it is not pending any more.
  func draft(of delivery: ClaimedDelivery) async throws -> DeliveryDraft? {
    let query = Query(Self.draft, delivery.organization, delivery.id, gate.now)
    guard var row = try await gate.read(in: delivery.organization, [query]).first!.first else { return nil }
    return try DeliveryDraft(id: delivery.id, &row)
  }

  /// Writes down what became of a delivery, unless its lease has ended and somebody else has it; whether it did.
  func end(
    _ delivery: ClaimedDelivery, as state: DeliveryState, because reason: String = "", forgetting device: String? = nil
  ) async throws -> Bool {
    let ended: SQL = """
      UPDATE delivery SET state = \(state.rawValue), last_error = \(reason), ended_at = \(gate.now)
        WHERE \(Self.isHeld(delivery)) RETURNING organization_id, address_id
      """
    guard let device else { return try await write("end delivery", delivery, ended) }
    return try await write(
      "end delivery and forget its device", delivery,
      """
      WITH ended AS (\(ended)), forgotten AS (
        DELETE FROM device d USING ended
          WHERE d.organization_id = ended.organization_id AND d.device_id = ended.address_id AND d.token = \(device))
      SELECT 1 FROM ended
      """)
  }

  /// As ``end(_:as:because:forgetting:)``; it is taken up again at `due`.
  func postpone(_ delivery: ClaimedDelivery, to due: PostgresTimestamp, because reason: String) async throws -> Bool {
    try await write(
      "postpone delivery", delivery,
      "UPDATE delivery SET due_at = \(due), last_error = \(reason) WHERE \(Self.isHeld(delivery)) RETURNING 1")
  }

  private func write(_ name: String, _ delivery: ClaimedDelivery, _ statement: SQL) async throws -> Bool {
    try await gate.write(Query(name, statement), in: delivery.organization, locking: [delivery.id])
  }

  private static func isHeld(_ delivery: ClaimedDelivery) -> SQL {
    """
    organization_id = \(delivery.organization) AND delivery_id = \(delivery.id) AND state = 1 AND due_at = \(delivery.leaseEnd)
    """
  }

  private static let countLimit: Int64 = 100_000
  private static let count = StatementText(
    "waiting deliveries",
    "SELECT count(*) FROM (SELECT FROM delivery WHERE state = 1 AND channel = $1 LIMIT $2) waiting")
  private static let claim = StatementText(
    "claim deliveries",
    "SELECT organization_id, delivery_id, attempts FROM claim_deliveries($1, $2, $3 * interval '1 microsecond', $4)")
  private static let draft = StatementText(
    "delivery",
    """
    SELECT d.channel, d.notice, d.payload, d.required_permissions, o.title, o.language,
        e.employee_id, e.active, e.email, r.permissions, r.push_flags, r.email_flags,
        v.token, v.platform, v.application, v.language, coalesce(p.email, '')
      FROM delivery d
        JOIN organization o ON o.organization_id = d.organization_id
        LEFT JOIN employee e ON e.organization_id = d.organization_id AND e.employee_id = d.recipient_id
        LEFT JOIN role r ON r.organization_id = d.organization_id AND r.role_id = e.role_id
        LEFT JOIN device v ON d.channel = 1 AND v.organization_id = d.organization_id AND v.device_id = d.address_id
          AND v.principal_id = d.recipient_id AND EXISTS (
            SELECT FROM session s WHERE s.organization_id = d.organization_id AND s.session_id = v.session_id
              AND s.revoked_at IS NULL AND s.expires_at > $3)
        LEFT JOIN payment p ON d.channel = 2 AND p.organization_id = d.organization_id AND p.payment_id = d.address_id
      WHERE d.organization_id = $1 AND d.delivery_id = $2 AND d.state = 1
    """)
}

/// The numbers are the table's.
enum DeliveryState: Int16 {
  case pending = 1
  case sent = 2
  case dead = 3
  /// Nobody was to be told any more when its turn came.
  case withdrawn = 4
}

extension DeliveryDraft {
  fileprivate init(id: UUID, _ row: inout QueryResult.Row) throws {
    self.id = id
    guard let channel = DeliveryChannel(rawValue: try row.next()) else {
      throw PostgresError.mismatch("no channel of deliveries")
    }
    self.channel = channel
    notice = Notice(rawValue: try row.next())
    payload = try row.next()
    requiredPermissions = Permissions(rawValue: UInt64(bitPattern: try row.next(Int64.self)))
    organizationTitle = try row.next()
    language = Language(rawValue: try row.next()) ?? .russian
    let employee = try row.nextIfPresent(UUID.self)
    let (isActive, email) = (try row.nextIfPresent(Bool.self), try row.nextIfPresent(String.self))
    let permissions = try row.nextIfPresent(Int64.self)
    let (push, mail) = (try row.nextIfPresent(Int64.self), try row.nextIfPresent(Int64.self))
    if let employee, let isActive, let email, let permissions, let push, let mail {
      let flags: [DeliveryChannel: NotificationFlags] = [
        .push: NotificationFlags(rawValue: push), .email: NotificationFlags(rawValue: mail),
      ]
      let member = StaffMember(id: employee, permissions: Permissions(rawValue: UInt64(bitPattern: permissions)), flags: flags)
      self.employee = Employee(isActive: isActive, email: email, member: member)
    }
    let (token, platform) = (try row.nextIfPresent(String.self), try row.nextIfPresent(Int16.self))
    let (application, language) = (try row.nextIfPresent(Int16.self), try row.nextIfPresent(String.self))
    if let token, let platform, let application, let language {
      device = Device(
        token: token, platform: platform, application: application, language: Language(rawValue: language) ?? .russian)
    }
    payerEmail = try row.next()
  }
}
