import Access
import Domain
import FoundationEssentials
import MarketplaceAPI
import Postgres
import Protobuf

/// Which services a list has.
struct ServiceFilter {
  /// `marketplace.v1.ServiceKind`'s number; 0 for both.
  var kind: Int16
  var states: [ServiceState]
  /// nil for all.
  var category: CategoryID?
  /// Empty for all.
  var tag: String
}

/// How services are read with their order forms and approvals.
enum PostgresServices {
  private static let columns = """
    s.service_id, s.title, s.description, c.title, s.kind, coalesce(p.name, ''), s.payment_mode, s.automatic_invoicing, s.refundable,
        s.category_id, s.legal_entity_id, s.state, s.place, s.tags, s.pictures, s.refund_on_cancellation,
        s.refund_on_customer_cancellation, s.execution_seconds, s.version, o.ids, o.titles, o.tariffs, o.units, o.vats, o.subjects,
        f.ids, f.titles, f.kinds, f.required, f.choices, a.roles, a.employees
    """
  private static let joins = """
    JOIN category c ON c.organization_id = s.organization_id AND c.category_id = s.category_id
        LEFT JOIN partner p ON p.organization_id = s.organization_id AND p.partner_id = s.partner_id
        CROSS JOIN LATERAL (
          SELECT array_agg(option_id ORDER BY place) AS ids, array_agg(title ORDER BY place) AS titles,
              array_agg(tariff ORDER BY place) AS tariffs, array_agg(unit ORDER BY place) AS units,
              array_agg(vat_basis_points ORDER BY place) AS vats, array_agg(payment_subject ORDER BY place) AS subjects
            FROM order_option WHERE organization_id = s.organization_id AND service_id = s.service_id AND active
        ) o
        CROSS JOIN LATERAL (
          SELECT array_agg(field_id ORDER BY place) AS ids, array_agg(title ORDER BY place) AS titles,
              array_agg(kind ORDER BY place) AS kinds, array_agg(required ORDER BY place) AS required,
              array_agg(array_to_string(choices, E'\\n') ORDER BY place) AS choices
            FROM order_field WHERE organization_id = s.organization_id AND service_id = s.service_id AND active
        ) f
        CROSS JOIN LATERAL (
          SELECT array_agg(role_id ORDER BY place) AS roles, array_agg(employee_id ORDER BY place) AS employees
            FROM service_approval_step WHERE organization_id = s.organization_id AND service_id = s.service_id
        ) a
    """
  /// Selects what ``services(_:)`` reads of the `service s` that `rows` says, by `end`.
  static func select(_ rows: String, _ end: String) -> String { "SELECT \(columns) \(rows) \(joins) \(end)" }

  private static let list = StatementText(
    "services",
    """
    SELECT \(columns)
      FROM (
        SELECT * FROM service
          WHERE organization_id = $1 AND ($2 = 0 OR kind = $2) AND state = ANY($3) AND ($4 IS NULL OR category_id = $4)
            AND ($5 = '' OR $5 = ANY(tags)) AND (place, title, service_id) > ($6, $7, $8)
          ORDER BY place, title, service_id LIMIT $9
      ) s \(joins)
      ORDER BY s.place, s.title, s.service_id
    """)
  private static let one = StatementText(
    "service",
    "SELECT \(columns) FROM service s \(joins) WHERE s.organization_id = $1 AND s.service_id = $2 AND s.state = ANY($3)")
  private static let sellers = StatementText(
    "service seller",
    """
    SELECT l.partner_id, coalesce(p.name, '') FROM legal_entity l LEFT JOIN partner p USING (organization_id, partner_id)
      WHERE l.organization_id = $1 AND l.legal_entity_id = $2
    """)

  /// By place, title and id.
  static func services(in organization: UUID, _ filter: ServiceFilter, after start: PlacedStart, limit: Int64) -> Query {
    Query(
      list, organization, filter.kind, PostgresArray(filter.states.map(\.rawValue)), filter.category, filter.tag, start.place,
      start.title, start.id, limit)
  }

  /// One or none.
  static func service(in organization: UUID, _ id: ServiceID?, _ states: [ServiceState]) -> Query {
    Query(one, organization, id, PostgresArray(states.map(\.rawValue)))
  }

  static func seller(in organization: UUID, _ id: LegalEntityID?) -> Query { Query(sellers, organization, id) }

  static func services(_ result: QueryResult) throws -> [MarketplaceV1.Service] {
    try result.map { row in
      var service = MarketplaceV1.Service(
        id: try row.next(ServiceID.self).description, title: try row.next(), description: try row.next(),
        category: try row.next(),
        kind: MarketplaceV1.ServiceKind(rawValue: Int32(try row.next(Int16.self))), partnerName: try row.next(),
        paymentMode: MarketplaceV1.PaymentMode(rawValue: Int32(try row.next(Int16.self))), automaticInvoicing: try row.next(),
        refundable: try row.next())
      service.categoryId = try row.next(CategoryID.self).description
      service.legalEntityId = try row.next(LegalEntityID.self).description
      service.state = MarketplaceV1.ServiceState(rawValue: Int32(try row.next(Int16.self)))
      service.place = try row.next()
      service.tags = try row.next(PostgresArray<String>.self).elements.compactMap { $0 }
      service.pictures = try row.next(PostgresArray<String>.self).elements.compactMap { $0 }
      service.refundOnCancellation = try row.next()
      service.refundOnCustomerCancellation = try row.next()
      service.executionTime = try row.nextIfPresent(Int32.self).map { GoogleProtobuf.Duration(.seconds($0)) }
      service.version = try row.next()
      service.options = try options(&row)
      service.fields = try fields(&row)
      service.approvalSteps = try approvalSteps(&row)
      return service
    }
  }

  // Null for a service that has none.
  private static func options(_ row: inout QueryResult.Row) throws -> [MarketplaceV1.OrderOption] {
    let ids = try row.nextIfPresent(PostgresArray<OrderOptionID>.self)?.elements ?? []
    let titles = try row.nextIfPresent(PostgresArray<String>.self)?.elements ?? []
    let tariffs = try row.nextIfPresent(PostgresArray<Int64>.self)?.elements ?? []
    let units = try row.nextIfPresent(PostgresArray<String>.self)?.elements ?? []
    let vats = try row.nextIfPresent(PostgresArray<Int32>.self)?.elements ?? []
    let subjects = try row.nextIfPresent(PostgresArray<Int16>.self)?.elements ?? []
    return ids.indices.map { index in
      MarketplaceV1.OrderOption(
        id: ids[index]!.description, title: titles[index]!, tariff: tariffs[index].map { MoneyV1.Tariff(tenThousandths: $0) },
        unit: units[index]!, vatBasisPoints: vats[index], paymentSubject: .init(rawValue: Int32(subjects[index]!)))
    }
  }

  private static func fields(_ row: inout QueryResult.Row) throws -> [MarketplaceV1.OrderField] {
    let ids = try row.nextIfPresent(PostgresArray<OrderFieldID>.self)?.elements ?? []
    let titles = try row.nextIfPresent(PostgresArray<String>.self)?.elements ?? []
    let kinds = try row.nextIfPresent(PostgresArray<Int16>.self)?.elements ?? []
    let required = try row.nextIfPresent(PostgresArray<Bool>.self)?.elements ?? []
    let choices = try row.nextIfPresent(PostgresArray<String>.self)?.elements ?? []
    return ids.indices.map { index in
      MarketplaceV1.OrderField(
        id: ids[index]!.description, title: titles[index]!, kind: .init(rawValue: Int32(kinds[index]!)),
        required: required[index]!,
        choices: choices[index]!.split(separator: "\n").map(String.init))
    }
  }

  private static func approvalSteps(_ row: inout QueryResult.Row) throws -> [MarketplaceV1.ServiceApprovalStep] {
    let roles = try row.nextIfPresent(PostgresArray<RoleID>.self)?.elements ?? []
    let employees = try row.nextIfPresent(PostgresArray<EmployeeID>.self)?.elements ?? []
    return roles.indices.map { index in
      MarketplaceV1.ServiceApprovalStep(
        approver: roles[index].map { .roleId($0.description) } ?? .employeeId(employees[index]!.description))
    }
  }
}

/// Of a legal entity, what a service takes from it.
struct ServiceSeller {
  /// nil for the organization's own.
  var partner: PartnerID?
  var partnerName: String

  /// nil when there is no such legal entity.
  init?(_ result: QueryResult) throws {
    guard var row = result.first else { return nil }
    partner = try row.nextIfPresent()
    partnerName = try row.next()
  }
}
