import Access
import Domain
import Postgres

/// Writes a company as the schema's owner, who is bound by row-level security as well.
struct PostgresDemo {
  let pool: PostgresPool

  private static let enter = StatementText("enter", "SELECT set_config('app.organization_id', $1, true)")
  private static let organization = StatementText(
    "demo organization",
    """
    INSERT INTO organization (organization_id, code, title, currency_code, created_at) VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (organization_id) DO NOTHING
    """)
  private static let client = StatementText(
    "demo client", "INSERT INTO client (organization_id, client_id, application) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")
  private static let role = StatementText(
    "demo role",
    """
    INSERT INTO role (organization_id, role_id, title, permissions, push_flags, email_flags) VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT DO NOTHING
    """)
  private static let employee = StatementText(
    "demo employee",
    """
    INSERT INTO employee (organization_id, employee_id, role_id, name, email, created_at) VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT DO NOTHING
    """)
  private static let credential = StatementText(
    "demo credential",
    """
    INSERT INTO employee_credential (organization_id, employee_id, login, password_hash) VALUES ($1, $2, $3, $4)
      ON CONFLICT DO NOTHING
    """)
  private static let building = StatementText(
    "demo building", "INSERT INTO building (organization_id, building_id, address) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")
  private static let premises = StatementText(
    "demo premises",
    "INSERT INTO premises (organization_id, premises_id, building_id, number) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING")
  private static let customer = StatementText(
    "demo customer",
    """
    INSERT INTO customer (organization_id, customer_id, name, phone, registered, premises_id, created_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING
    """)
  private static let category = StatementText(
    "demo category",
    "INSERT INTO category (organization_id, category_id, title, place) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING")
  private static let partner = StatementText(
    "demo partner", "INSERT INTO partner (organization_id, partner_id, name) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")
  private static let agreement = StatementText(
    "demo agreement",
    """
    INSERT INTO partner_agreement (organization_id, partner_id, agreement_version, commission_basis_points, valid_from)
      VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING
    """)
  private static let legalEntity = StatementText(
    "demo legal entity",
    """
    INSERT INTO legal_entity (organization_id, legal_entity_id, partner_id, name, taxpayer_number) VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT DO NOTHING
    """)
  private static let priceItem = StatementText(
    "demo price item",
    """
    INSERT INTO price_item (organization_id, price_item_id, legal_entity_id, name, unit, tariff, vat_basis_points, payment_subject)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING
    """)
  private static let service = StatementText(
    "demo service",
    """
    INSERT INTO service (organization_id, service_id, category_id, title, description, legal_entity_id, kind, partner_id, payment_mode,
        automatic_invoicing, refundable, refund_on_cancellation, state, active, tags, execution_seconds)
      VALUES ($1, $2, $3, $4, $5, $6, CASE WHEN $7 IS NULL THEN 1 ELSE 2 END, $7, $8, $9, $10, $11, $12, $12 = 1, $13, $14)
      ON CONFLICT DO NOTHING
    """)
  private static let option = StatementText(
    "demo order option",
    """
    INSERT INTO order_option (organization_id, option_id, service_id, place, title, unit, tariff, vat_basis_points, payment_subject)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING
    """)
  private static let field = StatementText(
    "demo order field",
    """
    INSERT INTO order_field (organization_id, field_id, service_id, place, title, kind, required, choices, active)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, true) ON CONFLICT DO NOTHING
    """)
  private static let approver = StatementText(
    "demo approver",
    """
    INSERT INTO service_approval_step (organization_id, service_id, place, role_id, employee_id) VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT DO NOTHING
    """)

  /// One transaction; rows that are there already stay as they are.
  func write(_ company: Company, _ password: PasswordHash) async throws {
    var queries = [
      Query(Self.enter, company.id.text),
      Query(Self.organization, company.id, company.code, company.title, company.currencyCode, Self.moment),
      Query(Self.client, company.id, "crm", Int16(1)),
      Query(Self.client, company.id, "employee-app", Int16(2)),
      Query(Self.client, company.id, "resident-app", Int16(3)),
    ]
    queries += people(of: company, password)
    for (place, category) in company.categories.enumerated() {
      queries.append(Query(Self.category, company.id, category.id, category.title, Int32(place)))
    }
    for seller in company.sellers { queries += rows(of: seller, in: company) }
    _ = try await pool.write(queries)
  }

  private static let moment = PostgresTimestamp(microseconds: demoMoment)

  private func people(of company: Company, _ password: PasswordHash) -> [Query] {
    var queries: [Query] = []
    for role in company.roles {
      queries.append(
        Query(
          Self.role, company.id, role.id, role.title, Int64(role.permissions.rawValue), role.pushFlags, role.emailFlags))
      for employee in role.employees {
        queries.append(Query(Self.employee, company.id, employee.id, role.id, employee.name, employee.email, Self.moment))
        queries.append(Query(Self.credential, company.id, employee.id, employee.login, password.encoded))
      }
    }
    for building in company.buildings {
      queries.append(Query(Self.building, company.id, building.id, building.address))
      for premises in building.premises {
        queries.append(Query(Self.premises, company.id, premises.id, building.id, premises.number))
      }
    }
    for customer in company.customers {
      queries.append(
        Query(
          Self.customer, company.id, customer.id, customer.name, customer.phone, customer.isRegistered, customer.premises,
          Self.moment))
    }
    return queries
  }

  private func rows(of seller: Company.Seller, in company: Company) -> [Query] {
    var queries: [Query] = []
    if let partner = seller.partner {
      queries.append(Query(Self.partner, company.id, partner.id, partner.name))
      let agreements = [partner.formerCommission, partner.commission].compactMap(\.self)
      for (index, commission) in agreements.enumerated() {
        let years = Int64(agreements.count - 1 - index)
        let since = PostgresTimestamp(microseconds: demoMoment - years * 365 * 86_400 * 1_000_000)
        queries.append(Query(Self.agreement, company.id, partner.id, Int32(index + 1), commission, since))
      }
    }
    queries.append(Query(Self.legalEntity, company.id, seller.id, seller.partner?.id, seller.name, seller.taxpayerNumber))
    for item in seller.prices {
      queries.append(
        Query(
          Self.priceItem, company.id, item.id, seller.id, item.name, item.unit, item.tariff, item.taxation.vat,
          item.taxation.paymentSubject))
    }
    for service in seller.services { queries += rows(of: service, by: seller, in: company) }
    return queries
  }

  private func rows(of service: Company.Service, by seller: Company.Seller, in company: Company) -> [Query] {
    var queries = [
      Query(
        Self.service, company.id, service.id, service.category, service.title, service.description, seller.id, seller.partner?.id,
        service.payment.rawValue, service.isInvoicedAutomatically, service.isRefundable, service.returnsOnCancellation,
        service.state.rawValue, PostgresArray(service.tags), service.executionTime)
    ]
    for (place, option) in service.options.enumerated() {
      queries.append(
        Query(
          Self.option, company.id, option.id, service.id, Int32(place), option.title, option.unit, option.tariff,
          option.taxation.vat, option.taxation.paymentSubject))
    }
    for (place, field) in service.fields.enumerated() {
      queries.append(
        Query(
          Self.field, company.id, field.id, service.id, Int32(place), field.title, field.kind.rawValue, field.isRequired,
          PostgresArray(field.choices)))
    }
    for (index, approver) in service.approvers.enumerated() {
      queries.append(Query(Self.approver, company.id, service.id, Int16(index + 1), approver.role, approver.employee))
    }
    return queries
  }
}
