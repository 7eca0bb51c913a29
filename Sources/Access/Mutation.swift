import AccessTokens
import Crypto
public import Domain
public import FoundationEssentials
public import MarketplaceAPI
public import Postgres
import Protobuf
import RPC

/// What a change writes, all of it in one statement: the row of what is changed first, and everything else only if that matched.
public struct Mutation {
  /// An INSERT, or an UPDATE whose WHERE carries what was read, that returns one row with its `organization_id`. Called `head` by the others.
  public var head: SQL
  /// Data-modifying statements, each of which selects from `head`, so that without it none does anything.
  public var changes: [SQL]
  /// Of what `head` changes: no two mutations of it share a transaction.
  let subject: UUID
  private var news: (order: ChangedOrder, events: [OrderEvent])?
  /// How the state of what is changed moves, by its names: empty before what is new, nil where it stays. For the audit trail.
  public var transition: (from: String, to: String)?

  /// Of an order, and of what hangs from it; `head` is the order's row, with the version that was read.
  public init(head: SQL, changes: [SQL] = [], order: ChangedOrder, events: [OrderEvent] = []) {
    self.head = head
    self.changes = changes
    subject = order.id.uuid
    news = (order, events)
  }

  /// Changes nothing itself: it remembers the answer of a call whose parts were changes by themselves.
  public static func remembering(of subject: UUID) -> Mutation {
    Mutation(head: "SELECT organization_id FROM organization WHERE organization_id = current_organization()", of: subject)
  }

  /// Of something else, which no subscriber is told of.
  public init(head: SQL, changes: [SQL] = [], of subject: UUID) {
    self.head = head
    self.changes = changes
    self.subject = subject
  }

  /// Of the order, before the change and after it; nil where there is none.
  var versions: (before: Int64?, after: Int64)? {
    news.map { ($0.order.version > 1 ? $0.order.version - 1 : nil, $0.order.version) }
  }

  /// One row when everything was written, none when the head was not as it was read. `actor` is nil for SYSTEM, `answer` what remembers
  /// the call's answer, `trail` what writes it down.
  func statement(in organization: UUID, by actor: UUID?, at now: Int64, answer: SQL?, trail: [SQL] = []) -> SQL {
    let moment = PostgresTimestamp(microseconds: now)
    var changes = changes
    if let news, !news.events.isEmpty {
      changes.append(Self.outbox(news.events, of: news.order, in: organization, by: actor, moment))
    }
    if let answer { changes.append(answer) }
    changes += trail
    precondition(changes.count <= Self.names.count)
    let parts = zip(Self.names, changes).map { name, change -> SQL in "\(name) AS (\(change))" }
    return "WITH \(SQL.joined(["head AS (\(head))"] + parts, by: ", ")) SELECT 1 FROM head"
  }

  /// Names of the parts, which nobody refers to.
  private static let names: [SQL] = (1...64).map { SQL(stringLiteral: "change_\($0)") }

  private static func outbox(
    _ events: [OrderEvent], of order: ChangedOrder, in organization: UUID, by actor: UUID?, _ moment: PostgresTimestamp
  ) -> SQL {
    let ids = events.map { _ in ID<OrderEvent>(at: moment.microseconds).uuid }
    let payloads = zip(ids, events).map { $1.message(id: $0, of: order, moment).encoded() }
    let permissions = EventKind.requiredPermissions(ofPartnerOrder: order.partner != nil)
    return """
      INSERT INTO outbox (organization_id, event_id, order_id, order_version, ordinal, kind, payload, customer_id, partner_id,
          required_permissions, actor_id, created_at)
        SELECT \(organization), e.id, \(order.id), \(order.version), e.ordinal, e.kind, e.payload,
            CASE WHEN e.for_customer THEN \(order.customer) END, \(order.partner), \(Int64(permissions.rawValue)), \(actor), \(moment)
          FROM head, unnest(\(PostgresArray(ids)), \(PostgresArray(events.indices.map { Int16($0) })),
            \(PostgresArray(events.map(\.kind.rawValue))), \(PostgresArray(payloads)),
            \(PostgresArray(events.map(\.kind.isForCustomer)))) AS e (id, ordinal, kind, payload, for_customer)
      """
  }
}

/// The order that a mutation changes, as it is afterwards.
public struct ChangedOrder: Sendable {
  public var id: OrderID
  public var number: Int64
  public var version: Int64
  public var customer: UUID
  public var partner: UUID?
  public var currencyCode: String

  public init(id: OrderID, number: Int64, version: Int64, customer: UUID, partner: UUID?, currencyCode: String) {
    self.id = id
    self.number = number
    self.version = version
    self.customer = customer
    self.partner = partner
    self.currencyCode = currencyCode
  }
}

/// What subscribers are told of a change.
public struct OrderEvent: Sendable {
  public var kind: EventKind
  public var invoice: InvoiceID?
  public var payment: PaymentID?
  public var refund: RefundID?
  public var task: TaskID?
  /// Whom it concerns.
  public var employee: EmployeeID?
  /// nil when no money is meant.
  public var amountMinor: Int64?
  public var text: String

  public init(
    _ kind: EventKind, invoice: InvoiceID? = nil, payment: PaymentID? = nil, refund: RefundID? = nil, task: TaskID? = nil,
    employee: EmployeeID? = nil, amountMinor: Int64? = nil, text: String = ""
  ) {
    self.kind = kind
    self.invoice = invoice
    self.payment = payment
    self.refund = refund
    self.task = task
    self.employee = employee
    self.amountMinor = amountMinor
    self.text = text
  }

  public func message(id: UUID, of order: ChangedOrder, _ moment: PostgresTimestamp) -> NotificationsV1.Event {
    var event = NotificationsV1.Event()
    event.id = id.text
    event.kind = NotificationsV1.EventKind(rawValue: Int32(kind.rawValue))
    event.orderId = order.id.description
    event.orderNumber = order.number
    event.orderVersion = order.version
    event.occurTime = GoogleProtobuf.Timestamp(microsecondsSinceEpoch: moment.microseconds)
    event.invoiceId = invoice?.description ?? ""
    event.paymentId = payment?.description ?? ""
    event.refundId = refund?.description ?? ""
    event.amount = amountMinor.map { MoneyV1.Money(minorUnits: $0, currencyCode: order.currencyCode) }
    event.text = text
    event.taskId = task?.description ?? ""
    event.employeeId = employee?.description ?? ""
    return event
  }
}

extension UUID {
  /// As the API writes identifiers: in lower case.
  public var text: String { ID<UUID>(self).description }
}

/// An idempotency key with what it was used for: (organization, principal, key) → method, request, answer.
struct Once {
  let caller: Caller
  let key: UUID
  let method: String
  let requestHash: [UInt8]

  private static let text = StatementText(
    "idempotency",
    "SELECT method, request_hash, response FROM idempotency WHERE organization_id = $1 AND principal_id = $2 AND key = $3")

  /// The key of a part of a call, which follows from the call's (a version 8 UUID).
  static func key(_ key: UUID, part: Int) -> UUID {
    var bytes = sha256(withUnsafeBytes(of: key.uuid) { Array($0) } + Array("\(part)".utf8))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    return bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
  }

  var lookup: Query { Query(Self.text, caller.organization, caller.principal, key) }

  /// The answer that was stored; nil for a key not used yet. The same key with another request is an error of its own.
  func answer<Response: Message>(_ stored: QueryResult) throws -> Response? {
    guard var row = stored.first else { return nil }
    let (storedMethod, storedHash, response) = (try row.next(String.self), try row.next([UInt8].self), try row.next([UInt8].self))
    guard storedMethod == method, storedHash == requestHash else {
      throw Refusal(
        .alreadyExists, "IDEMPOTENCY_KEY_REUSED",
        "this idempotency-key was used for another request; make a new one for each request",
        ru: "Этот ключ запроса уже использован для другого запроса")
    }
    return try response.withUnsafeBytes { try Response(decoding: $0) }
  }

  func record(_ response: [UInt8], _ moment: PostgresTimestamp) -> SQL {
    """
    INSERT INTO idempotency (organization_id, principal_id, key, method, request_hash, response, created_at)
      SELECT \(caller.organization), \(caller.principal), \(key), \(method), \(requestHash), \(response), \(moment) FROM head
    """
  }
}

func sha256(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }
