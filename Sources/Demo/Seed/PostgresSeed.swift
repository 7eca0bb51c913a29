import Access
import Billing
import Domain
import FoundationEssentials
import Orders
import Postgres
import Protobuf
import Refunds
import Timers

/// Writes what a plan generates, as the schema's owner: triggers and constraints hold it as they hold everybody.
struct PostgresSeed {
  let pool: PostgresPool

  private static let enter = StatementText("enter", "SELECT set_config('app.organization_id', $1, true)")
  private static let numbers = StatementText(
    "seed order numbers", "SELECT setval('order_number', nextval('order_number') + $1) - $1")
  private static let told = StatementText(
    "seed delivery head",
    "INSERT INTO delivery_head (organization_id, position) SELECT organization_id, position FROM outbox_head WHERE organization_id = $1"
  )
  private static let tables = [
    "building", "premises", "customer", "customer_order", "order_item", "invoice", "invoice_line", "payment", "reversal",
    "posting",
    "refund_request", "refund", "refund_part", "refund_line", "outbox", "timer", "order_approval_step", "saved_card",
  ].map { StatementText("analyze \($0)", "ANALYZE \($0)") }

  /// The first of as many numbers, which no other order gets.
  func numbers(_ count: Int) async throws -> Int64 {
    var row = try await pool.write([Query(Self.numbers, Int64(count))])[0].first!
    return try row.next()
  }

  /// Residents from `range` of their numbers, fifty to a building.
  func write(_ customers: [SeedCustomer], from first: Int, of company: SeedCompany, _ plan: SeedPlan) async throws {
    let buildings = Array(Set(customers.indices.map { (first + $0) / 50 })).sorted()
    func building(_ number: Int) -> UUID {
      var random = plan.random(company.index, 3, number)
      return random.id(at: demoMoment, ID<SeedPlan>.self).uuid
    }
    let premises = customers.indices.map { index in
      var random = plan.random(company.index, 4, first + index)
      return random.id(at: demoMoment, ID<SeedPlan>.self).uuid
    }
    let organization = company.id
    _ = try await pool.write([
      Query(Self.enter, organization.text),
      Query(
        "seed buildings",
        """
        INSERT INTO building (organization_id, building_id, address)
          SELECT \(organization), b.* FROM unnest(\(PostgresArray(buildings.map(building))),
            \(PostgresArray(buildings.map { "ул. Набережная, \($0 + 1)" }))) b ON CONFLICT DO NOTHING
        """),
      Query(
        "seed premises",
        """
        INSERT INTO premises (organization_id, premises_id, building_id, number)
          SELECT \(organization), p.* FROM unnest(\(PostgresArray(premises)),
            \(PostgresArray(customers.indices.map { building((first + $0) / 50) })),
            \(PostgresArray(customers.indices.map { "кв. \((first + $0) % 50 + 1)" }))) p
        """),
      Query(
        "seed customers",
        """
        INSERT INTO customer (organization_id, customer_id, name, phone, registered, premises_id, created_at)
          SELECT \(organization), c.*, \(PostgresTimestamp(microseconds: demoMoment))
            FROM unnest(\(PostgresArray(customers.map(\.id))), \(PostgresArray(customers.map(\.name))),
              \(PostgresArray(customers.map(\.phone))), \(PostgresArray(customers.map(\.isRegistered))), \(PostgresArray(premises))) c
        """),
    ])
  }

  /// A transaction of its own; positions of the events count on from `position`. Answers the last one.
  func write(_ orders: [SeedOrder], number: Int64, position: Int64, of company: SeedCompany) async throws -> Int64 {
    let events = sequenced(orders)
    let last = position + Int64(events.count)
    let numbers = orders.indices.map { number + Int64($0) }
    _ = try await pool.write(
      [Query(Self.enter, company.id.text), insert(orders, numbers, of: company), insertItems(orders, company.id)]
        + [insertApprovals(orders, company.id)]
        + [insertInvoices(orders, company), insertPayments(orders, company), insertReversals(orders, company.id)]
        + [insertCards(orders, company.id)]
        + [insertPostings(orders, company), insertRequests(orders, company.id), insertRefunds(orders, company.id)]
        + [insertTimers(orders, company.id), insertEvents(events, orders, numbers, after: position, of: company)]
        + [
          Query(
            "seed outbox head",
            """
            INSERT INTO outbox_head (organization_id, position) VALUES (\(company.id), \(last))
              ON CONFLICT (organization_id) DO UPDATE SET position = excluded.position
            """)
        ])
    return last
  }

  /// What was seeded is no news to anybody's mailbox; and statistics for those who read.
  func finish(_ companies: [SeedCompany]) async throws {
    for company in companies { _ = try await pool.write([Query(Self.enter, company.id.text), Query(Self.told, company.id)]) }
    for table in Self.tables { _ = try await pool.write([Query(table)]) }
  }

  private typealias Event = (order: Int, event: Int)

  /// By time, and an order's by its versions, as the sequencer places them.
  private func sequenced(_ orders: [SeedOrder]) -> [Event] {
    orders.indices.flatMap { order in orders[order].events.indices.map { (order, $0) } }.sorted {
      (orders[$0.0].events[$0.1].at, $0.0, $0.1) < (orders[$1.0].events[$1.1].at, $1.0, $1.1)
    }
  }

  func moments(_ microseconds: [Int64]) -> PostgresArray<PostgresTimestamp> {
    PostgresArray(microseconds.map(PostgresTimestamp.init(microseconds:)))
  }

  private func insert(_ orders: [SeedOrder], _ numbers: [Int64], of company: SeedCompany) -> Query {
    Query(
      "seed orders",
      """
      INSERT INTO customer_order (organization_id, order_id, number, service_id, service_title, legal_entity_id, partner_id,
          commission_basis_points, customer_id, state, executor_id, state_reason, due_at, warned_due_at, overdue_due_at, suspended_at,
          suspended_until, warned_suspended_until, pending_approvals, currency_code, version, created_at, updated_at)
        SELECT \(company.id), o.id, o.number, o.service, o.title, o.seller, o.partner, o.commission, o.customer, o.state, o.executor,
            o.reason, o.due, o.warned_due, o.overdue, o.suspended, o.until, o.warned_until, o.pending, \(company.company.currencyCode),
            o.version, o.created, o.updated
          FROM unnest(\(PostgresArray(orders.map(\.id))), \(PostgresArray(numbers)), \(PostgresArray(orders.map(\.service.service.id))),
            \(PostgresArray(orders.map(\.service.service.title))), \(PostgresArray(orders.map(\.service.seller.id))),
            \(PostgresArray(orders.map(\.service.partner))), \(PostgresArray(orders.map(\.service.commission))),
            \(PostgresArray(orders.map(\.customer))), \(PostgresArray(orders.map(\.work.state.rawValue))),
            \(PostgresArray(orders.map(\.work.executor))), \(PostgresArray(orders.map(\.work.reason))),
            \(PostgresArray(orders.map(\.work.dueAt))), \(PostgresArray(orders.map(\.work.warnedDueAt))),
            \(PostgresArray(orders.map(\.work.overdueDueAt))), \(PostgresArray(orders.map(\.work.suspendedAt))),
            \(PostgresArray(orders.map(\.work.suspendedUntil))), \(PostgresArray(orders.map(\.work.warnedSuspendedUntil))),
            \(PostgresArray(orders.map { Int16($0.pendingApprovals) })),
            \(PostgresArray(orders.map(\.version))), \(moments(orders.map(\.createdAt))),
            \(moments(orders.map(\.now))))
            AS o (id, number, service, title, seller, partner, commission, customer, state, executor, reason, due, warned_due, overdue,
              suspended, until, warned_until, pending, version, created, updated)
      """)
  }

  private func insertItems(_ orders: [SeedOrder], _ organization: UUID) -> Query {
    let items = orders.flatMap { order in order.items.enumerated().map { (order.id, Int32($0 + 1), $1) } }
    return Query(
      "seed order items",
      """
      INSERT INTO order_item (organization_id, order_id, place, option_id, title, quantity)
        SELECT \(organization), i.* FROM unnest(\(PostgresArray(items.map(\.0))), \(PostgresArray(items.map(\.1))),
          \(PostgresArray(items.map(\.2.option))), \(PostgresArray(items.map(\.2.title))),
          \(PostgresArray(items.map(\.2.quantity.thousandths)))) i
      """)
  }

  /// With their lines: one statement, at whose end totals are held against them.
  private func insertInvoices(_ orders: [SeedOrder], _ company: SeedCompany) -> Query {
    let invoices = orders.flatMap { order in order.invoices.map { (order: order.id, invoice: $0.invoice, version: $0.version) } }
    let lines = invoices.flatMap { row in row.invoice.lines.map { (invoice: row.invoice.id, line: $0) } }
    return Query(
      "seed invoices",
      """
      WITH invoices AS (
        INSERT INTO invoice (organization_id, invoice_id, order_id, number, state, currency_code, total_minor, paid_minor, cash_to_return,
            version, created_at, updated_at, issued_at, paid_at)
          SELECT \(company.id), i.id, i.of, i.number, i.state, \(company.company.currencyCode), i.total, i.paid, i.cash, i.version,
              i.created, i.updated, i.issued, i.paid_at
            FROM unnest(\(PostgresArray(invoices.map(\.invoice.id))), \(PostgresArray(invoices.map(\.order))),
              \(PostgresArray(invoices.map(\.invoice.number))), \(PostgresArray(invoices.map(\.invoice.state.rawValue))),
              \(PostgresArray(invoices.map(\.invoice.totalMinor))), \(PostgresArray(invoices.map(\.invoice.paidMinor))),
              \(PostgresArray(invoices.map(\.invoice.isCashToReturn))), \(PostgresArray(invoices.map(\.version))),
              \(PostgresArray(invoices.map(\.invoice.createdAt))),
              \(PostgresArray(invoices.map(\.invoice.updatedAt))), \(PostgresArray(invoices.map(\.invoice.issuedAt))),
              \(PostgresArray(invoices.map(\.invoice.paidAt))))
              AS i (id, of, number, state, total, paid, cash, version, created, updated, issued, paid_at))
      INSERT INTO invoice_line (organization_id, line_id, invoice_id, place, price_item_id, name, unit, tariff, quantity, gross_minor,
          discount_basis_points, discount_minor, net_minor, vat_basis_points, payment_subject)
        SELECT \(company.id), l.id, l.invoice, l.place, l.item, l.name, l.unit, l.tariff, l.quantity, l.gross, l.percent, l.discount,
            l.gross - l.discount, l.vat, l.subject
          FROM unnest(\(PostgresArray(lines.map(\.line.id))), \(PostgresArray(lines.map(\.invoice))),
            \(PostgresArray(lines.map(\.line.place))), \(PostgresArray(lines.map(\.line.priceItem))),
            \(PostgresArray(lines.map(\.line.name))), \(PostgresArray(lines.map(\.line.unit))),
            \(PostgresArray(lines.map(\.line.terms.tariff.tenThousandths))),
            \(PostgresArray(lines.map(\.line.terms.quantity.thousandths))), \(PostgresArray(lines.map(\.line.amounts.grossMinor))),
            \(PostgresArray(lines.map { line -> Int32? in if case .basisPoints(let points) = line.line.terms.discount { points } else { nil } })),
            \(PostgresArray(lines.map(\.line.amounts.discountMinor))), \(PostgresArray(lines.map(\.line.vatBasisPoints))),
            \(PostgresArray(lines.map(\.line.paymentSubject))))
            AS l (id, invoice, place, item, name, unit, tariff, quantity, gross, percent, discount, vat, subject)
      """)
  }

  private func insertPayments(_ orders: [SeedOrder], _ company: SeedCompany) -> Query {
    let payments = orders.flatMap { order in order.payments.map { (order: order.id, payment: $0) } }
    return Query(
      "seed payments",
      """
      INSERT INTO payment (organization_id, payment_id, order_id, invoice_id, method, state, currency_code, amount_minor, captured_minor,
          unapplied, provider_payment_id, created_at, updated_at, expires_at, save_card, saved_card_id)
        SELECT \(company.id), p.id, p.of, p.invoice, p.method, p.state, \(company.company.currencyCode), p.amount, p.captured, p.unapplied,
            p.known, p.created, p.updated, p.expires, p.saving, p.card
          FROM unnest(\(PostgresArray(payments.map(\.payment.id))), \(PostgresArray(payments.map(\.order))),
            \(PostgresArray(payments.map(\.payment.invoice))), \(PostgresArray(payments.map(\.payment.means.method))),
            \(PostgresArray(payments.map(\.payment.state.rawValue))), \(PostgresArray(payments.map(\.payment.amountMinor))),
            \(PostgresArray(payments.map(\.payment.capturedMinor))), \(PostgresArray(payments.map(\.payment.isUnapplied))),
            \(PostgresArray(payments.map { $0.payment.isKnown ? "seed-\($0.payment.id)" : nil })),
            \(moments(payments.map(\.payment.createdAt))), \(moments(payments.map(\.payment.updatedAt))),
            \(moments(payments.map(\.payment.expiresAt))), \(PostgresArray(payments.map(\.payment.means.savesCard))),
            \(PostgresArray(payments.map(\.payment.means.savedCard))))
            AS p (id, of, invoice, method, state, amount, captured, unapplied, known, created, updated, expires, saving, card)
      """)
  }

  private func insertReversals(_ orders: [SeedOrder], _ organization: UUID) -> Query {
    let reversals = orders.flatMap { order in order.reversals.map { (order: order.id, reversal: $0) } }
    return Query(
      "seed reversals",
      """
      INSERT INTO reversal (organization_id, reversal_id, order_id, payment_id, state, amount_minor, created_at, updated_at)
        SELECT \(organization), r.id, r.of, r.payment, r.state, r.amount, r.at, r.at
          FROM unnest(\(PostgresArray(reversals.map(\.reversal.id))), \(PostgresArray(reversals.map(\.order))),
            \(PostgresArray(reversals.map(\.reversal.payment))), \(PostgresArray(reversals.map(\.reversal.state.rawValue))),
            \(PostgresArray(reversals.map(\.reversal.amountMinor))), \(moments(reversals.map(\.reversal.at))))
            AS r (id, of, payment, state, amount, at)
      """)
  }

  private func insertPostings(_ orders: [SeedOrder], _ company: SeedCompany) -> Query {
    let postings = orders.flatMap { order in order.postings.map { (order: order, row: $0) } }
    return Query(
      "seed postings",
      """
      INSERT INTO posting (organization_id, posting_id, transaction_id, kind, debit, credit, amount_minor, currency_code, order_id,
          invoice_id, payment_id, legal_entity_id, partner_id, created_at)
        SELECT \(company.id), p.id, p.transaction, p.kind, p.debit, p.credit, p.amount, \(company.company.currencyCode), p.of, p.invoice,
            p.payment, p.seller, p.partner, p.at
          FROM unnest(\(PostgresArray(postings.map(\.row.id))), \(PostgresArray(postings.map(\.row.transaction))),
            \(PostgresArray(postings.map(\.row.posting.kind.rawValue))), \(PostgresArray(postings.map(\.row.posting.debit.rawValue))),
            \(PostgresArray(postings.map(\.row.posting.credit.rawValue))), \(PostgresArray(postings.map(\.row.posting.amountMinor))),
            \(PostgresArray(postings.map(\.order.id))), \(PostgresArray(postings.map(\.row.invoice))),
            \(PostgresArray(postings.map(\.row.payment))), \(PostgresArray(postings.map(\.order.service.seller.id))),
            \(PostgresArray(postings.map(\.order.service.partner))), \(moments(postings.map(\.row.at))))
            AS p (id, transaction, kind, debit, credit, amount, of, invoice, payment, seller, partner, at)
      """)
  }

  private func insertRequests(_ orders: [SeedOrder], _ organization: UUID) -> Query {
    let requests = orders.flatMap { order in order.requests.map { (order: order.id, request: $0) } }
    return Query(
      "seed refund requests",
      """
      INSERT INTO refund_request (organization_id, refund_request_id, order_id, state, amount_minor, decline_reason, created_at,
          updated_at)
        SELECT \(organization), r.* FROM unnest(\(PostgresArray(requests.map(\.request.id))), \(PostgresArray(requests.map(\.order))),
          \(PostgresArray(requests.map(\.request.state.rawValue))), \(PostgresArray(requests.map(\.request.amountMinor))),
          \(PostgresArray(requests.map(\.request.declineReason))), \(moments(requests.map(\.request.createdAt))),
          \(moments(requests.map(\.request.updatedAt)))) r
      """)
  }

  /// With their parts and the parts' lines: one statement, at whose end the sums are held against each other.
  private func insertRefunds(_ orders: [SeedOrder], _ organization: UUID) -> Query {
    let refunds = orders.flatMap { order in order.refunds.map { (order: order.id, refund: $0) } }
    let parts = refunds.flatMap { row in row.refund.parts.map { (refund: row.refund, part: $0) } }
    let lines = parts.flatMap { row in row.part.planned.lines.map { (part: row.part.id, line: $0) } }
    return Query(
      "seed refunds",
      """
      WITH refunds AS (
        INSERT INTO refund (organization_id, refund_id, order_id, refund_request_id, kind, state, amount_minor, automatic, reason,
            created_by, created_at, updated_at)
          SELECT \(organization), r.id, r.of, r.request, r.kind, r.state, r.amount, r.automatic,
              CASE WHEN r.automatic THEN 'Автоматический возврат при отмене заявки' ELSE 'Не оказали услугу' END, r.by, r.created, r.updated
            FROM unnest(\(PostgresArray(refunds.map(\.refund.id))), \(PostgresArray(refunds.map(\.order))),
              \(PostgresArray(refunds.map(\.refund.request))), \(PostgresArray(refunds.map(\.refund.kind.rawValue))),
              \(PostgresArray(refunds.map(\.refund.state.rawValue))), \(PostgresArray(refunds.map(\.refund.amountMinor))),
              \(PostgresArray(refunds.map(\.refund.isAutomatic))), \(PostgresArray(refunds.map(\.refund.createdBy))),
              \(moments(refunds.map(\.refund.createdAt))),
              \(moments(refunds.map(\.refund.updatedAt))))
              AS r (id, of, request, kind, state, amount, automatic, by, created, updated)),
      parts AS (
        INSERT INTO refund_part (organization_id, part_id, refund_id, payment_id, state, amount_minor, provider_key, provider_refund_id,
            updated_at)
          SELECT \(organization), p.*
            FROM unnest(\(PostgresArray(parts.map(\.part.id))), \(PostgresArray(parts.map(\.refund.id))),
              \(PostgresArray(parts.map(\.part.planned.payment))), \(PostgresArray(parts.map(\.part.state.rawValue))),
              \(PostgresArray(parts.map(\.part.planned.amountMinor))), \(PostgresArray(parts.map(\.part.key))),
              \(PostgresArray(parts.map { $0.part.isKnown ? "seed-\($0.part.id)" : nil })), \(moments(parts.map(\.refund.updatedAt)))) p)
      INSERT INTO refund_line (organization_id, part_id, line_id, tariff, quantity, amount_minor)
        SELECT \(organization), l.* FROM unnest(\(PostgresArray(lines.map(\.part))), \(PostgresArray(lines.map(\.line.line))),
          \(PostgresArray(lines.map(\.line.tariff.tenThousandths))), \(PostgresArray(lines.map(\.line.quantity.thousandths))),
          \(PostgresArray(lines.map(\.line.amountMinor)))) l
      """)
  }

  private func insertTimers(_ orders: [SeedOrder], _ organization: UUID) -> Query {
    let timers = orders.flatMap { order in order.timers.map { (order: order.id, timer: $0) } }
    return Query(
      "seed timers",
      """
      INSERT INTO timer (organization_id, kind, subject_id, order_id, due_at)
        SELECT \(organization), t.* FROM unnest(\(PostgresArray(timers.map(\.timer.kind.rawValue))),
          \(PostgresArray(timers.map(\.timer.subject))), \(PostgresArray(timers.map(\.order))), \(moments(timers.map(\.timer.due)))) t
      """)
  }

  private func insertEvents(
    _ events: [Event], _ orders: [SeedOrder], _ numbers: [Int64], after position: Int64, of company: SeedCompany
  ) -> Query {
    let rows = events.enumerated().map { place, event in
      let (order, row) = (orders[event.order], orders[event.order].events[event.event])
      let changed = ChangedOrder(
        id: order.id, number: numbers[event.order], version: row.version, customer: order.customer,
        partner: order.service.partner,
        currencyCode: company.company.currencyCode)
      let payload = row.event.message(id: row.id, of: changed, PostgresTimestamp(microseconds: row.at)).encoded()
      let permissions = EventKind.requiredPermissions(ofPartnerOrder: changed.partner != nil)
      return (
        order: order, row: row, payload: payload, permissions: Int64(permissions.rawValue), position: position + Int64(place + 1)
      )
    }
    return Query(
      "seed events",
      """
      INSERT INTO outbox (organization_id, event_id, order_id, order_version, ordinal, kind, payload, customer_id, partner_id,
          required_permissions, actor_id, created_at, position)
        SELECT \(company.id), e.* FROM unnest(\(PostgresArray(rows.map(\.row.id))), \(PostgresArray(rows.map(\.order.id))),
          \(PostgresArray(rows.map(\.row.version))), \(PostgresArray(rows.map(\.row.ordinal))),
          \(PostgresArray(rows.map(\.row.event.kind.rawValue))), \(PostgresArray(rows.map(\.payload))),
          \(PostgresArray(rows.map { $0.row.event.kind.isForCustomer ? $0.order.customer : nil })),
          \(PostgresArray(rows.map(\.order.service.partner))), \(PostgresArray(rows.map(\.permissions))),
          \(PostgresArray(rows.map(\.row.actor))), \(moments(rows.map(\.row.at))), \(PostgresArray(rows.map(\.position)))) e
      """)
  }
}
