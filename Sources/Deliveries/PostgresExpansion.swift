import Access
import Domain
import EventLoop
import FoundationEssentials
import MarketplaceAPI
import Postgres
import Protobuf

/// How an organization's events become deliveries: read page by page behind the organization's delivery head, which moves in the statement
/// that writes what they became.
struct PostgresExpansion: Sendable {
  /// Events read at once.
  static let maxEvents: Int32 = 64
  /// Deliveries written at once, unless a single event has more.
  static let maxDeliveries = 5000
  /// Organizations looked at in one round.
  static let maxOrganizations: Int32 = 64

  let pool: PostgresPool
  let gate: SystemGate
  let channels: Set<DeliveryChannel>
  let limits: DeliveryLimits

  /// Some organizations with events that no process has looked at, in no order, so that several processes seldom meet.
  func organizationsBehind() async throws -> [UUID] {
    try await pool.read([Query(Self.behind, Self.maxOrganizations)])[0].map { row in try row.next() }
  }

  /// Expands the next page of an organization; whether there was one.
  func expandNext(of organization: UUID) async throws -> Bool {
    var isExpanded = false
    try await gate.change("expand events", in: organization, reading: Self.queries(organization, now: gate.now)) { now, results in
      let page = try ExpansionPage(results)
      isExpanded = !page.events.isEmpty
      guard isExpanded else { return nil }
      let (deliveries, end) = page.deliveries(by: channels, at: now, limits)
      let moment = PostgresTimestamp(microseconds: now)
      return Mutation(
        head: Self.head(organization, from: page.start, to: end),
        changes: deliveries.isEmpty ? [] : [Self.insert(deliveries, at: moment)], of: organization)
    }
    return isExpanded
  }

  /// Forgets what ended long ago.
  func forget(before moment: PostgresTimestamp) async throws {
    while let row = try await pool.write([Query(Self.forget, moment, Self.forgetBatch)])[0].first {
      var row = row
      guard try row.next(Int64.self) == Int64(Self.forgetBatch) else { return }
    }
  }

  private static let forgetBatch: Int32 = 1000
  private static let forget = StatementText("forget deliveries", "SELECT forget_deliveries($1, $2)")
  private static let behind = StatementText(
    "organizations with events to deliver",
    """
    SELECT h.organization_id FROM outbox_head h LEFT JOIN delivery_head d ON d.organization_id = h.organization_id
      WHERE h.position > coalesce(d.position, 0) ORDER BY random() LIMIT $1
    """)

  // MARK: What is read

  private static func queries(_ organization: UUID, now: PostgresTimestamp) -> [Query] {
    let flags = NotificationFlags(Notice.allCases.compactMap(\.flag)).rawValue
    return [
      Query(headPosition, organization), Query(events, organization, maxEvents), Query(assignees, organization, maxEvents),
      Query(staff, organization, flags), Query(devices, organization, maxEvents, flags, now),
      Query(payers, organization, maxEvents, EventKind.paymentReceived.rawValue),
    ]
  }

  /// Behind row-level security an index serves leakproof conditions alone, so the head comes from a statement of its own.
  private static let page = """
    SELECT o.position, o.event_id, o.order_id, o.kind, o.payload, o.customer_id, o.required_permissions, o.actor_id, o.created_at
      FROM outbox o
      WHERE o.organization_id = $1
        AND o.position > (SELECT coalesce(max(h.position), 0) FROM delivery_head h WHERE h.organization_id = $1)
      ORDER BY o.position LIMIT $2
    """
  private static let headPosition = StatementText(
    "delivery head", "SELECT coalesce(max(position), 0) FROM delivery_head WHERE organization_id = $1")
  private static let events = StatementText("events to deliver", page)
  private static let assignees = StatementText(
    "assignees to tell",
    """
    SELECT order_id, executor_id, controller_id FROM customer_order
      WHERE organization_id = $1 AND (executor_id IS NOT NULL OR controller_id IS NOT NULL)
      AND order_id IN (SELECT order_id FROM (\(page)) page)
    """)
  private static let staff = StatementText(
    "staff to tell",
    """
    SELECT e.employee_id, r.permissions, r.push_flags, CASE WHEN e.email = '' THEN 0 ELSE r.email_flags END
      FROM employee e JOIN role r ON r.organization_id = e.organization_id AND r.role_id = e.role_id
      WHERE e.organization_id = $1 AND e.active AND (r.push_flags | r.email_flags) & $2 <> 0
    """)
  private static let devices = StatementText(
    "devices to push to",
    """
    SELECT d.principal_id, d.device_id FROM device d
      JOIN session s ON s.organization_id = d.organization_id AND s.session_id = d.session_id
      WHERE d.organization_id = $1 AND s.revoked_at IS NULL AND s.expires_at > $4 AND d.principal_id IN (
        SELECT customer_id FROM (\(page)) page
        UNION ALL
        SELECT e.employee_id FROM employee e JOIN role r ON r.organization_id = e.organization_id AND r.role_id = e.role_id
          WHERE e.organization_id = $1 AND e.active AND r.push_flags & $3 <> 0)
    """)
  private static let payers = StatementText(
    "payers to confirm to",
    """
    SELECT payment_id FROM payment WHERE organization_id = $1 AND email <> ''
      AND order_id IN (SELECT order_id FROM (\(page)) page WHERE kind = $3)
    """)

  // MARK: What is written

  /// Matches only if nobody was faster.
  private static func head(_ organization: UUID, from start: Int64, to end: Int64) -> SQL {
    """
    INSERT INTO delivery_head AS h (organization_id, position) VALUES (\(organization), \(end))
      ON CONFLICT (organization_id) DO UPDATE SET position = excluded.position WHERE h.position = \(start)
      RETURNING organization_id
    """
  }

  private static func insert(_ deliveries: [NewDelivery], at moment: PostgresTimestamp) -> SQL {
    """
    INSERT INTO delivery (organization_id, delivery_id, event_id, payload, required_permissions, channel, notice, recipient_id,
        address_id, due_at, created_at)
      SELECT head.organization_id, d.id, d.event, d.payload, d.permissions, d.channel, d.notice, d.recipient, d.address, \(moment),
          \(moment)
        FROM head, unnest(\(PostgresArray(deliveries.map { _ in ID<NewDelivery>(at: moment.microseconds).uuid })),
          \(PostgresArray(deliveries.map(\.event))), \(PostgresArray(deliveries.map(\.payload))),
          \(PostgresArray(deliveries.map { Int64($0.requiredPermissions.rawValue) })),
          \(PostgresArray(deliveries.map(\.listener.channel.rawValue))), \(PostgresArray(deliveries.map(\.listener.notice.rawValue))),
          \(PostgresArray(deliveries.map(\.listener.person))), \(PostgresArray(deliveries.map(\.address))))
          AS d (id, event, payload, permissions, channel, notice, recipient, address)
    """
  }
}

/// An event for one address.
struct NewDelivery: Sendable {
  var event: UUID
  var payload: [UInt8]
  var requiredPermissions: Permissions
  var listener: Listener
  /// A device's, an employee's or a payment's id.
  var address: UUID
}

/// Events with the people whom they may concern.
struct ExpansionPage {
  struct Event {
    var position: Int64
    var id: UUID
    var order: UUID
    var payload: [UInt8]
    var createdAt: PostgresTimestamp
    /// nil for a kind that this program does not know: a newer one wrote it.
    var happening: Happening?
  }

  /// The position that it begins after.
  var start: Int64
  var events: [Event]
  var assignees: [UUID: Assignees]
  var staff: [StaffMember]
  /// By whose they are.
  var devices: [UUID: [UUID]]
  /// Payments with an e-mail address.
  var confirmable: Set<UUID>

  fileprivate init(_ results: ArraySlice<QueryResult>) throws {
    let results = Array(results)
    var head = results[0].first!
    start = try head.next()
    events = try results[1].map { row in
      let (position, id, order, kind) = (
        try row.next(Int64.self), try row.next(UUID.self), try row.next(UUID.self), try row.next(Int16.self)
      )
      let payload = try row.next([UInt8].self)
      let customer = try row.nextIfPresent(UUID.self)
      let permissions = Permissions(rawValue: UInt64(bitPattern: try row.next(Int64.self)))
      let actor = try row.nextIfPresent(UUID.self)
      let happening = EventKind(rawValue: kind).map { kind in
        let message = try? payload.withUnsafeBytes { try NotificationsV1.Event(decoding: $0) }
        return Happening(
          kind: kind, customer: customer, requiredPermissions: permissions, actor: actor,
          payment: message.flatMap { PaymentID($0.paymentId)?.uuid },
          employee: message.flatMap { EmployeeID($0.employeeId)?.uuid })
      }
      return Event(
        position: position, id: id, order: order, payload: payload, createdAt: try row.next(), happening: happening)
    }
    assignees = Dictionary(
      uniqueKeysWithValues: try results[2].map { row in
        (try row.next(UUID.self), Assignees(executor: try row.nextIfPresent(), controller: try row.nextIfPresent()))
      })
    staff = try results[3].map { row in
      StaffMember(
        id: try row.next(), permissions: Permissions(rawValue: UInt64(bitPattern: try row.next(Int64.self))),
        flags: [
          .push: NotificationFlags(rawValue: try row.next()), .email: NotificationFlags(rawValue: try row.next()),
        ])
    }
    devices = Dictionary(
      grouping: try results[4].map { row in (person: try row.next(UUID.self), device: try row.next(UUID.self)) }, by: \.person
    ).mapValues { $0.map(\.device) }
    confirmable = Set(try results[5].map { row in try row.next(UUID.self) })
  }

  /// What the events become, and the position up to which they did.
  func deliveries(by channels: Set<DeliveryChannel>, at now: Int64, _ limits: DeliveryLimits) -> ([NewDelivery], end: Int64) {
    let oldest = now.subtractingReportingOverflow(limits.maxEventAge.nanoseconds / 1000).partialValue
    var (deliveries, end) = ([NewDelivery](), start)
    for event in events {
      var own: [NewDelivery] = []
      if let happening = event.happening, event.createdAt.microseconds >= oldest {
        let listeners =
          happening.listeners(among: staff, assignees[event.order] ?? Assignees()) + happening.customerListeners
        own = listeners.filter { channels.contains($0.channel) }.flatMap { listener in
          addresses(of: listener, happening).map {
            NewDelivery(
              event: event.id, payload: event.payload, requiredPermissions: happening.requiredPermissions, listener: listener,
              address: $0)
          }
        }
      }
      if !deliveries.isEmpty, deliveries.count + own.count > PostgresExpansion.maxDeliveries { break }
      deliveries += own
      end = event.position
    }
    return (deliveries, end)
  }

  private func addresses(of listener: Listener, _ happening: Happening) -> [UUID] {
    switch (listener.channel, listener.notice) {
    case (.push, _): devices[listener.person] ?? []
    case (.email, .paymentConfirmation): happening.payment.filter(confirmable.contains)
    case (.email, _): [listener.person]
    }
  }
}

extension Optional {
  /// As an array of one that passes, or none.
  fileprivate func filter(_ passes: (Wrapped) -> Bool) -> [Wrapped] { map { [$0] }?.filter(passes) ?? [] }
}
