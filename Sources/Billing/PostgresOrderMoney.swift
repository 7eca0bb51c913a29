import Access
public import Domain
public import FoundationEssentials
public import Postgres

/// How an order is named: by its own id, or by that of something that hangs from it.
public enum OrderKey: Sendable {
  case order(OrderID)
  case orders([OrderID])
  case invoice(InvoiceID)
  case payment(PaymentID)
  case refund(RefundID)
  case refundPart(RefundPartID)
  case refundRequest(RefundRequestID)
  case reversal(ReversalID)
  case task(TaskID)
  case paymentLink(UUID)

  /// `text` with the key bound behind the organization.
  public func query(_ text: OrderStatement, in organization: UUID) -> Query {
    switch self {
    case .order(let id): Query(text.texts[0], organization, id)
    case .orders(let ids): Query(text.texts[1], organization, PostgresArray(ids))
    case .invoice(let id): Query(text.texts[2], organization, id)
    case .payment(let id): Query(text.texts[3], organization, id)
    case .refund(let id): Query(text.texts[4], organization, id)
    case .refundPart(let id): Query(text.texts[5], organization, id)
    case .refundRequest(let id): Query(text.texts[6], organization, id)
    case .reversal(let id): Query(text.texts[7], organization, id)
    case .task(let id): Query(text.texts[8], organization, id)
    case .paymentLink(let id): Query(text.texts[9], organization, id)
    }
  }

  /// What an order's id is compared with, `$1` being the organization and `$2` the key.
  fileprivate static let comparisons = [
    "= $2", "= ANY($2)", "= (SELECT order_id FROM invoice WHERE organization_id = $1 AND invoice_id = $2)",
    "= (SELECT order_id FROM payment WHERE organization_id = $1 AND payment_id = $2)",
    "= (SELECT order_id FROM refund WHERE organization_id = $1 AND refund_id = $2)",
    """
    = (SELECT f.order_id FROM refund_part p JOIN refund f USING (organization_id, refund_id)
        WHERE p.organization_id = $1 AND p.part_id = $2)
    """,
    "= (SELECT order_id FROM refund_request WHERE organization_id = $1 AND refund_request_id = $2)",
    "= (SELECT order_id FROM reversal WHERE organization_id = $1 AND reversal_id = $2)",
    "= (SELECT order_id FROM order_task WHERE organization_id = $1 AND task_id = $2)",
    """
    = (SELECT i.order_id FROM payment_link l JOIN invoice i USING (organization_id, invoice_id)
        WHERE l.organization_id = $1 AND l.link_id = $2)
    """,
  ]
}

/// A statement about orders, in a text for each way of naming them.
public struct OrderStatement: Sendable {
  fileprivate let texts: [StatementText]

  /// `sql` gets what an order's id is compared with, `= …`; `$1` is the organization.
  public init(_ name: String, _ sql: (_ isOrder: String) -> String) {
    texts = OrderKey.comparisons.map { StatementText(name, sql($0)) }
  }
}

extension OrderMoney {
  /// Whether the order `o` has a refund that did not fail whole (R11).
  static let orderIsRefunded =
    "EXISTS (SELECT FROM refund r WHERE r.organization_id = $1 AND r.order_id = o.order_id AND r.state <> 4)"

  private static let order = OrderStatement("order") { isOrder in
    """
    SELECT o.order_id, o.number, o.state, o.version, o.customer_id, c.registered, o.partner_id, o.legal_entity_id,
        o.commission_basis_points, o.currency_code, g.payment_lifetime_seconds, s.refundable,
        \(orderIsRefunded), o.pending_approvals > 0
      FROM customer_order o JOIN customer c USING (organization_id, customer_id) JOIN service s USING (organization_id, service_id)
        JOIN organization g USING (organization_id)
      WHERE o.organization_id = $1 AND o.order_id \(isOrder)
    """
  }
  private static let invoices = OrderStatement("order invoices") { isOrder in
    """
    SELECT i.order_id, i.deleted_at IS NOT NULL, \(Invoice.columns) FROM invoice i
      WHERE i.organization_id = $1 AND i.order_id \(isOrder) ORDER BY i.order_id, i.number
    """
  }
  private static let lines = OrderStatement("order lines") { isOrder in
    """
    SELECT i.order_id, i.invoice_id, \(Line.columns)
      FROM invoice i JOIN invoice_line l ON l.organization_id = i.organization_id AND l.invoice_id = i.invoice_id
      WHERE i.organization_id = $1 AND i.order_id \(isOrder) ORDER BY i.order_id, i.number, l.place
    """
  }
  private static let payments = OrderStatement("order payments") { isOrder in
    """
    SELECT order_id, payment_id, invoice_id, method, state, amount_minor, captured_minor, unapplied, returning_minor, refunded_minor,
        email, provider_payment_id, confirmation_url, created_at, updated_at, expires_at, save_card, saved_card_id FROM payment
      WHERE organization_id = $1 AND order_id \(isOrder) ORDER BY order_id, payment_id
    """
  }

  /// How many results ``queries(_:in:)`` has.
  public static let queryCount = 4

  public static func queries(_ key: OrderKey, in organization: UUID) -> [Query] {
    [order, invoices, lines, payments].map { key.query($0, in: organization) }
  }

  /// The orders that were found, in no order, from the first ``queryCount`` of `results`.
  public static func all(_ results: ArraySlice<QueryResult>) throws -> [OrderMoney] {
    let first = results.startIndex
    let orders = try results[first].map { row in OrderMoney(order: try Order(&row)) }
    guard !orders.isEmpty else { return [] }
    var found = Dictionary(uniqueKeysWithValues: orders.map { ($0.order.id, $0) })
    for (order, isDeleted, invoice) in try results[first + 1].map({ row in
      (try row.next(OrderID.self), try row.next(Bool.self), try Invoice(&row))
    }) {
      found[order]?.lastInvoiceNumber = invoice.number
      if !isDeleted { found[order]?.invoices.append(invoice) }
    }
    for (order, invoice, line) in try results[first + 2].map({ row in
      (try row.next(OrderID.self), try row.next(InvoiceID.self), try Line(&row))
    }) {
      guard let index = found[order]?.invoices.firstIndex(where: { $0.id == invoice }) else { continue }
      found[order]?.invoices[index].lines.append(line)
    }
    for (order, payment) in try results[first + 3].map({ row in (try row.next(OrderID.self), try Payment(&row)) }) {
      found[order]?.payments.append(payment)
    }
    return Array(found.values)
  }

  /// The one order that was asked for; nil when there is none.
  public static func one(_ results: ArraySlice<QueryResult>) throws -> OrderMoney? { try all(results).first }
}

extension OrderMoney.Order {
  fileprivate init(_ row: inout QueryResult.Row) throws {
    id = try row.next()
    number = try row.next()
    state = try row.nextState()
    version = try row.next()
    customer = try row.next()
    customerIsRegistered = try row.next()
    partner = try row.nextIfPresent()
    legalEntity = try row.next()
    commissionBasisPoints = try row.next()
    currencyCode = try row.next()
    paymentLifetimeSeconds = try row.next()
    serviceIsRefundable = try row.next()
    isRefunded = try row.next()
    awaitsApproval = try row.next()
  }
}

extension OrderMoney.Invoice {
  /// What ``init(_:)`` reads, of `invoice i`.
  static let columns =
    "i.invoice_id, i.number, i.state, i.paid_minor, i.refunded_minor, i.created_at, i.updated_at, i.issued_at, i.paid_at, i.cash_to_return"

  /// Without its lines.
  init(_ row: inout QueryResult.Row) throws {
    id = try row.next()
    number = try row.next()
    state = try row.nextState()
    paidMinor = try row.next()
    refundedMinor = try row.next()
    createdAt = try row.next()
    updatedAt = try row.next()
    issuedAt = try row.nextIfPresent()
    paidAt = try row.nextIfPresent()
    isCashToReturn = try row.next()
    lines = []
  }
}

extension OrderMoney.Line {
  /// What ``init(_:)`` reads, of `invoice_line l`.
  static let columns =
    """
    l.line_id, l.place, l.price_item_id, l.name, l.unit, l.tariff, l.quantity, l.discount_basis_points, l.gross_minor, \
    l.discount_minor, l.vat_basis_points, l.payment_subject, l.returning_minor, l.refunded_minor
    """

  init(_ row: inout QueryResult.Row) throws {
    id = try row.next()
    place = try row.next()
    priceItem = try row.nextIfPresent()
    name = try row.next()
    unit = try row.next()
    let (tariff, quantity) = (try row.nextTariff(), try row.nextQuantity())
    let percent: Int32? = try row.nextIfPresent()
    let (gross, discount): (Int64, Int64) = (try row.next(), try row.next())
    terms = LineTerms(
      tariff: tariff, quantity: quantity, discount: percent.map(Discount.basisPoints) ?? (discount > 0 ? .amount(discount) : nil))
    amounts = LineAmounts(grossMinor: gross, discountMinor: discount)
    vatBasisPoints = try row.nextIfPresent()
    paymentSubject = try row.next()
    returningMinor = try row.next()
    refundedMinor = try row.next()
  }
}

extension OrderMoney.Payment {
  fileprivate init(_ row: inout QueryResult.Row) throws {
    id = try row.next()
    invoice = try row.next()
    let method: Int16 = try row.next()
    state = try row.nextState()
    amountMinor = try row.next()
    capturedMinor = try row.next()
    isUnapplied = try row.next()
    returningMinor = try row.next()
    refundedMinor = try row.next()
    email = try row.next()
    providerID = try row.nextIfPresent()
    confirmationURL = try row.next()
    createdAt = try row.next()
    updatedAt = try row.next()
    expiresAt = try row.next()
    let saving: Bool = try row.next()
    means = try PaymentMeans(method: Int32(method), savedCard: try row.nextIfPresent(), saving: saving)
  }
}

extension QueryResult.Row {
  /// A state or kind by its number in the schema's enum.
  public mutating func nextState<State: RawRepresentable>(_ type: State.Type = State.self) throws(PostgresError) -> State
  where State.RawValue == Int16 {
    let number = try next(Int16.self)
    guard let state = State(rawValue: number) else { throw .mismatch("\(number) is no \(State.self)") }
    return state
  }

  public mutating func nextTariff() throws(PostgresError) -> Tariff {
    let number = try next(Int64.self)
    guard let tariff = Tariff(tenThousandths: number) else { throw .mismatch("\(number) is no tariff") }
    return tariff
  }

  public mutating func nextQuantity() throws(PostgresError) -> Quantity {
    let number = try next(Int64.self)
    guard let quantity = Quantity(thousandths: number) else { throw .mismatch("\(number) is no quantity") }
    return quantity
  }
}
