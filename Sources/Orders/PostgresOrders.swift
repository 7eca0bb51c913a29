import Access
import Billing
import Domain
import FoundationEssentials
import Postgres

/// A page of a list of orders, the newest first.
struct OrderPage {
  private static let ofStaff = StatementText(
    "orders",
    """
    SELECT order_id FROM customer_order
      WHERE organization_id = $1 AND order_id < $2 AND ($3 OR partner_id IS NULL) ORDER BY order_id DESC LIMIT $4
    """)
  private static let ofStaffByState = StatementText(
    "orders by state",
    """
    SELECT order_id FROM customer_order
      WHERE organization_id = $1 AND order_id < $2 AND state = $3 AND ($4 OR partner_id IS NULL)
      ORDER BY order_id DESC LIMIT $5
    """)
  private static let ofCustomer = StatementText(
    "orders of a customer",
    """
    SELECT order_id FROM customer_order
      WHERE organization_id = $1 AND order_id < $2 AND ($3 = 0 OR state = $3) AND customer_id = $4
      ORDER BY order_id DESC LIMIT $5
    """)

  /// `state` nil lists all. Whether a partner's orders are seen is settled by F7.
  static func query(
    in organization: UUID, before start: UUID, _ state: OrderState?, _ limit: Int64, customer: UUID?, seesPartnerOrders: Bool
  ) -> Query {
    if let customer { return Query(ofCustomer, organization, start, state?.rawValue ?? 0, customer, limit) }
    guard let state else { return Query(ofStaff, organization, start, seesPartnerOrders, limit) }
    return Query(ofStaffByState, organization, start, state.rawValue, seesPartnerOrders, limit)
  }
}

/// What is ordered: the service as it is now, with its seller and the chosen options.
struct OrderedService {
  var id: ServiceID
  var title: String
  var legalEntity: LegalEntityID
  /// nil for an own service.
  var partner: UUID?
  /// Of the partner's agreement in force; 0 for an own service.
  var commissionBasisPoints: Int32
  var automaticInvoicing: Bool
  var isRefundable: Bool
  var currencyCode: String
  var paymentLifetimeSeconds: Int32
  var refundsOnCancellation: Bool
  var refundsOnCustomerCancellation: Bool
  /// How long an order of it may be worked on, in seconds; nil for no deadline (R14).
  var executionSeconds: Int32?
  var leads: DeadlineLeads
  /// The order's number, drawn for it.
  var number: Int64

  private static let text = StatementText(
    "ordered service",
    """
    SELECT s.service_id, s.title, s.legal_entity_id, s.partner_id, coalesce(a.commission_basis_points, 0), s.automatic_invoicing,
        s.refundable, g.currency_code, g.payment_lifetime_seconds, s.refund_on_cancellation, s.refund_on_customer_cancellation,
        s.execution_seconds, \(DeadlineLeads.columns), nextval('order_number')
      FROM service s JOIN organization g USING (organization_id)
        LEFT JOIN LATERAL (
          SELECT commission_basis_points FROM partner_agreement a
            WHERE a.organization_id = $1 AND a.partner_id = s.partner_id AND a.valid_from <= $3
            ORDER BY a.agreement_version DESC LIMIT 1) a ON true
      WHERE s.organization_id = $1 AND s.service_id = $2 AND s.state = ANY($4)
    """)

  /// In one of these states.
  static func query(_ id: ServiceID, in organization: UUID, at now: PostgresTimestamp, _ states: [ServiceState]) -> Query {
    Query(text, organization, id, now, PostgresArray(states.map(\.rawValue)))
  }

  /// nil when there is no such service.
  init?(_ result: QueryResult) throws {
    guard var row = result.first else { return nil }
    id = try row.next()
    title = try row.next()
    legalEntity = try row.next()
    partner = try row.nextIfPresent()
    commissionBasisPoints = try row.next()
    automaticInvoicing = try row.next()
    isRefundable = try row.next()
    currencyCode = try row.next()
    paymentLifetimeSeconds = try row.next()
    refundsOnCancellation = try row.next()
    refundsOnCustomerCancellation = try row.next()
    executionSeconds = try row.nextIfPresent()
    leads = try DeadlineLeads(&row)
    number = try row.next()
  }
}

/// An option of the service's order form.
struct FormOption {
  var id: OrderOptionID
  var title: String
  var unit: String
  /// nil when an employee has to assess the work first (F12).
  var tariff: Tariff?
  var vatBasisPoints: Int32?
  var paymentSubject: Int16

  private static let text = StatementText(
    "order options",
    """
    SELECT option_id, title, unit, tariff, vat_basis_points, payment_subject FROM order_option
      WHERE organization_id = $1 AND service_id = $2 AND option_id = ANY($3) AND active
    """)

  static func query(_ ids: [OrderOptionID], of service: ServiceID, in organization: UUID) -> Query {
    Query(text, organization, service, PostgresArray(ids))
  }

  private static let ofOrder = StatementText(
    "order options of an order",
    """
    SELECT option_id, title, unit, tariff, vat_basis_points, payment_subject FROM order_option
      WHERE organization_id = $1 AND option_id = ANY($3)
        AND service_id = (SELECT service_id FROM customer_order WHERE organization_id = $1 AND order_id = $2)
    """)

  /// Of the service that an order is of.
  static func query(_ ids: [OrderOptionID], ofOrder order: OrderID, in organization: UUID) -> Query {
    Query(ofOrder, organization, order, PostgresArray(ids))
  }

  static func all(_ result: QueryResult) throws -> [OrderOptionID: FormOption] {
    let all = try result.map { row in
      let (id, title, unit): (OrderOptionID, String, String) = (try row.next(), try row.next(), try row.next())
      let tariff = try row.nextIfPresent(Int64.self).flatMap(Tariff.init(tenThousandths:))
      return FormOption(
        id: id, title: title, unit: unit, tariff: tariff, vatBasisPoints: try row.nextIfPresent(), paymentSubject: try row.next())
    }
    return Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
  }
}

/// For whom it is ordered.
struct OrderingCustomer {
  var id: UUID
  var name: String
  var isRegistered: Bool

  private static let text = StatementText(
    "ordering customer", "SELECT customer_id, name, registered FROM customer WHERE organization_id = $1 AND customer_id = $2")

  static func query(_ id: UUID, in organization: UUID) -> Query { Query(text, organization, id) }

  /// nil when there is no such customer.
  init?(_ result: QueryResult) throws {
    guard var row = result.first else { return nil }
    id = try row.next()
    name = try row.next()
    isRegistered = try row.next()
  }
}

/// Who approves an order of the service, in their order.
enum ApprovalRoute {
  private static let text = StatementText(
    "service approval steps",
    "SELECT role_id, employee_id FROM service_approval_step WHERE organization_id = $1 AND service_id = $2 ORDER BY place")

  static func query(_ service: ServiceID, in organization: UUID) -> Query { Query(text, organization, service) }

  static func steps(_ result: QueryResult) throws -> [Approver] { try result.map { row in try Approver(&row) } }
}
