import Access
import Domain
import MarketplaceAPI
import Postgres
import Protobuf

/// A service as it will be, and the statements that make it so.
struct ServiceChange {
  let id: ServiceID
  let service: MarketplaceV1.Service
  let form: OrderForm

  /// A new service, in the category and of the seller that were read. Throws what is missing of them, and what ``OrderForm`` throws.
  init(creating service: MarketplaceV1.Service, in category: QueryResult, of seller: ServiceSeller?, at now: Int64) throws {
    var service = service
    guard let category = try PostgresCategories.categories(category).first else { throw Refusal.categoryNotFound }
    guard let seller else { throw Refusal.legalEntityNotFound }
    id = ServiceID(at: now)
    service.id = id.description
    service.category = category.title
    service.version = 1
    (service.kind, service.partnerName) = (seller.partner == nil ? .own : .partner, seller.partnerName)
    form = try OrderForm(replacing: MarketplaceV1.Service(), by: &service, at: now)
    self.service = service
  }

  /// `stored`, changed to `service`; `category` is what was read of the one that it names.
  init(
    changing stored: MarketplaceV1.Service, to service: MarketplaceV1.Service, in category: QueryResult, at now: Int64
  ) throws {
    var service = service
    if service.categoryId != stored.categoryId {
      guard let category = try PostgresCategories.categories(category).first else { throw Refusal.categoryNotFound }
      (service.category, service.categoryId) = (category.title, category.id)
    }
    id = ServiceID(stored.id)!
    form = try OrderForm(replacing: stored, by: &service, at: now)
    self.service = service
  }

  private var state: Int16 { Int16(service.state.rawValue) }
  private var isActive: Bool { service.state == .active }
  private var executionSeconds: Int32? { service.executionTime.map { Int32($0.seconds) } }

  func insert(partner: PartnerID?) -> SQL {
    """
    INSERT INTO service (organization_id, service_id, category_id, title, description, legal_entity_id, kind, partner_id, payment_mode,
        automatic_invoicing, refundable, refund_on_cancellation, refund_on_customer_cancellation, active, state, place, tags, pictures,
        execution_seconds, version)
      VALUES (current_organization(), \(id), \(CategoryID(service.categoryId)), \(service.title), \(service.description),
        \(LegalEntityID(service.legalEntityId)), \(Int16(service.kind.rawValue)), \(partner), \(Int16(service.paymentMode.rawValue)),
        \(service.automaticInvoicing), \(service.refundable), \(service.refundOnCancellation),
        \(service.refundOnCustomerCancellation), \(isActive), \(state), \(service.place), \(PostgresArray(service.tags)),
        \(PostgresArray(service.pictures)), \(executionSeconds), \(service.version))
      RETURNING organization_id, service_id
    """
  }

  /// On the condition that it still is the version before.
  var update: SQL {
    """
    UPDATE service SET category_id = \(CategoryID(service.categoryId)), title = \(service.title),
        description = \(service.description), payment_mode = \(Int16(service.paymentMode.rawValue)),
        automatic_invoicing = \(service.automaticInvoicing), refundable = \(service.refundable),
        refund_on_cancellation = \(service.refundOnCancellation),
        refund_on_customer_cancellation = \(service.refundOnCustomerCancellation), active = \(isActive), state = \(state),
        place = \(service.place), tags = \(PostgresArray(service.tags)), pictures = \(PostgresArray(service.pictures)),
        execution_seconds = \(executionSeconds), version = \(service.version)
      WHERE organization_id = current_organization() AND service_id = \(id) AND version = \(service.version - 1)
      RETURNING organization_id, service_id
    """
  }

  /// What hangs from it. Rows that are written and rows that are retired are never the same ones, since a statement sees all tables as they
  /// were before it.
  var rest: [SQL] { [putOptions, retireOptions, putFields, retireFields, putSteps, dropSteps] }

  private var putOptions: SQL {
    """
    INSERT INTO order_option (organization_id, option_id, service_id, place, title, unit, tariff, vat_basis_points, payment_subject)
      SELECT head.organization_id, o.id, head.service_id, o.place, o.title, o.unit, o.tariff, o.vat, o.subject
        FROM head, unnest(\(PostgresArray(form.options.map(\.id))), \(PostgresArray(places(form.options.count))),
          \(PostgresArray(form.options.map(\.option.title))), \(PostgresArray(form.options.map(\.option.unit))),
          \(PostgresArray(form.options.map(\.option.tariff?.tenThousandths))),
          \(PostgresArray(form.options.map(\.option.vatBasisPoints))),
          \(PostgresArray(form.options.map { Int16($0.option.paymentSubject.rawValue) })))
          AS o (id, place, title, unit, tariff, vat, subject)
      ON CONFLICT (organization_id, option_id) DO UPDATE
        SET place = excluded.place, title = excluded.title, unit = excluded.unit, tariff = excluded.tariff,
          vat_basis_points = excluded.vat_basis_points, payment_subject = excluded.payment_subject
    """
  }

  private var retireOptions: SQL {
    """
    UPDATE order_option o SET active = false FROM head
      WHERE o.organization_id = head.organization_id AND o.service_id = head.service_id AND o.active
        AND o.option_id <> ALL(\(PostgresArray(form.options.map(\.id))))
    """
  }

  private var putFields: SQL {
    """
    INSERT INTO order_field (organization_id, field_id, service_id, place, title, kind, required, choices)
      SELECT head.organization_id, f.id, head.service_id, f.place, f.title, f.kind, f.required, string_to_array(f.choices, E'\\n')
        FROM head, unnest(\(PostgresArray(form.fields.map(\.id))), \(PostgresArray(places(form.fields.count))),
          \(PostgresArray(form.fields.map(\.field.title))), \(PostgresArray(form.fields.map { Int16($0.field.kind.rawValue) })),
          \(PostgresArray(form.fields.map(\.field.required))),
          \(PostgresArray(form.fields.map { $0.field.choices.joined(separator: "\n") })))
          AS f (id, place, title, kind, required, choices)
      ON CONFLICT (organization_id, field_id) DO UPDATE
        SET place = excluded.place, title = excluded.title, kind = excluded.kind, required = excluded.required,
          choices = excluded.choices
    """
  }

  private var retireFields: SQL {
    """
    UPDATE order_field f SET active = false FROM head
      WHERE f.organization_id = head.organization_id AND f.service_id = head.service_id AND f.active
        AND f.field_id <> ALL(\(PostgresArray(form.fields.map(\.id))))
    """
  }

  private var putSteps: SQL {
    let steps = service.approvalSteps.compactMap(Approver.init)
    return """
      INSERT INTO service_approval_step (organization_id, service_id, place, role_id, employee_id)
        SELECT head.organization_id, head.service_id, s.place, s.role, s.employee
          FROM head, unnest(\(PostgresArray(places(steps.count))), \(PostgresArray(steps.map(\.role))),
            \(PostgresArray(steps.map(\.employee)))) AS s (place, role, employee)
        ON CONFLICT (organization_id, service_id, place) DO UPDATE
          SET role_id = excluded.role_id, employee_id = excluded.employee_id
      """
  }

  private var dropSteps: SQL {
    """
    DELETE FROM service_approval_step s USING head
      WHERE s.organization_id = head.organization_id AND s.service_id = head.service_id
        AND s.place > \(Int32(service.approvalSteps.count))
    """
  }

  /// From 1.
  private func places(_ count: Int) -> [Int32] { (0..<count).map { Int32($0 + 1) } }
}
