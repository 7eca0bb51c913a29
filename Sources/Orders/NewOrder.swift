import Access
import Billing
import Domain
import FoundationEssentials
import MarketplaceAPI
import Postgres
import Protobuf
import Refunds

/// An order on its way: everything that submitting a form creates.
struct NewOrder {
  private(set) var money: OrderMoney
  private let details: OrderDetails
  private let items: [ChosenItem]
  private let now: PostgresTimestamp

  /// Throws what the rules of lines say of the automatic invoice (F11, F12).
  init(
    of service: OrderedService, for customer: OrderingCustomer, _ items: [ChosenItem], _ form: FilledForm,
    comment: String, address: String, approvers: [Approver], at now: Int64
  ) throws {
    let moment = PostgresTimestamp(microseconds: now)
    self.items = items
    self.now = moment
    let id = OrderID(at: now)
    details = OrderDetails(
      id, of: service, customerName: customer.name, comment: comment, address: address,
      items: items.map { OrderDetails.Item(option: $0.option.id, quantity: $0.quantity) },
      approvals: approvers.map(ApprovalStep.init),
      form: form, at: moment)
    money = OrderMoney(
      order: OrderMoney.Order(
        id: id, number: service.number, state: .waiting, version: 1, customer: customer.id,
        customerIsRegistered: customer.isRegistered,
        partner: service.partner, legalEntity: service.legalEntity, commissionBasisPoints: service.commissionBasisPoints,
        currencyCode: service.currencyCode, paymentLifetimeSeconds: service.paymentLifetimeSeconds,
        serviceIsRefundable: service.isRefundable, isRefunded: false, awaitsApproval: !approvers.isEmpty))
    let chosen = items.map { ChosenOption(option: $0.option.id, tariff: $0.option.tariff, quantity: $0.quantity) }
    if let invoice = try AutomaticInvoice.submitting(chosen, invoicesAutomatically: service.automaticInvoicing) {
      money.invoices = [issued(invoice, at: now)]
    }
  }

  private func issued(_ automatic: AutomaticInvoice, at now: Int64) -> OrderMoney.Invoice {
    let moment = PostgresTimestamp(microseconds: now)
    let lines = zip(automatic.lines, items).enumerated().map { index, pair in
      let (line, item) = pair
      return OrderMoney.Line(
        id: InvoiceLineID(at: now), place: Int32(index + 1), priceItem: nil, name: item.option.title, unit: item.option.unit,
        terms: line.terms, amounts: line.amounts, vatBasisPoints: item.option.vatBasisPoints,
        paymentSubject: item.option.paymentSubject)
    }
    return OrderMoney.Invoice(
      id: InvoiceID(at: now), number: 1, state: .issued, paidMinor: 0, refundedMinor: 0, createdAt: moment, updatedAt: moment,
      issuedAt: moment, lines: lines)
  }

  var mutation: Mutation {
    let order = money.order
    let head: SQL = """
      INSERT INTO customer_order (organization_id, order_id, number, service_id, service_title, legal_entity_id, partner_id,
          commission_basis_points, customer_id, state, comment, address, due_at, pending_approvals, currency_code, version, created_at,
          updated_at)
        VALUES (current_organization(), \(order.id), \(order.number), \(details.service), \(details.serviceTitle),
          \(order.legalEntity), \(order.partner), \(order.commissionBasisPoints), \(order.customer), \(order.state.rawValue),
          \(details.comment), \(details.address), \(details.work.dueAt), \(Int16(details.pendingApprovals)), \(order.currencyCode),
          \(order.version), \(now), \(now))
        RETURNING organization_id, order_id, version
      """
    var changes: [SQL] = []
    if !items.isEmpty { changes.append(ChosenItem.insert(items)) }
    if !details.approvals.isEmpty { changes.append(ApprovalStep.insert(details.approvals)) }
    changes += details.work.rearm(from: nil, details.leads, order.id)
    if !details.form.values.isEmpty { changes.append(details.form.insert) }
    var events = [OrderEvent(.orderCreated)]
    for invoice in money.invoices {
      changes += [invoice.insert(currencyCode: order.currencyCode), invoice.insert(invoice.lines)]
      events.append(OrderEvent(.invoiceIssued, invoice: invoice.id, amountMinor: invoice.totalMinor))
    }
    let changed = ChangedOrder(
      id: order.id, number: order.number, version: order.version, customer: order.customer, partner: order.partner,
      currencyCode: order.currencyCode)
    var mutation = Mutation(head: head, changes: changes, order: changed, events: events)
    mutation.transition = ("", order.state.name)
    return mutation
  }

  /// The order as its maker sees it.
  func read(_ employee: ActingEmployee?) -> ReadOrder {
    ReadOrder(money: money, refunds: OrderRefunds(), details: details, employee: employee)
  }
}

/// A choice of the order form.
struct ChosenItem {
  var option: FormOption
  var quantity: Quantity

  /// Adds items to the order of `head`.
  static func insert(_ items: [ChosenItem]) -> SQL {
    """
    INSERT INTO order_item (organization_id, order_id, place, option_id, title, quantity)
      SELECT head.organization_id, head.order_id, i.place, i.option, i.title, i.quantity
        FROM head, unnest(\(PostgresArray(items.indices.map { Int32($0 + 1) })), \(PostgresArray(items.map(\.option.id))),
          \(PostgresArray(items.map(\.option.title))), \(PostgresArray(items.map(\.quantity.thousandths))))
          AS i (place, option, title, quantity)
    """
  }

  /// Has the order of `head` these in place of what it had.
  static func replace(_ items: [ChosenItem]) -> [SQL] {
    let rest: SQL = """
      DELETE FROM order_item i USING head
        WHERE i.organization_id = head.organization_id AND i.order_id = head.order_id AND i.place > \(Int32(items.count))
      """
    let put: SQL = """
      \(insert(items)) ON CONFLICT (organization_id, order_id, place)
        DO UPDATE SET option_id = excluded.option_id, title = excluded.title, quantity = excluded.quantity
      """
    return items.isEmpty ? [rest] : [rest, put]
  }

  /// Those that a request chooses of a form.
  static func all(_ items: [MarketplaceV1.OrderItem], of form: [OrderOptionID: FormOption]) throws -> [ChosenItem] {
    try items.map { item in
      let id = OrderOptionID(field: item.optionId)
      guard let option = form[id] else { throw Refusal.optionNotFound(id) }
      return ChosenItem(option: option, quantity: Quantity(item.quantity!))
    }
  }
}
