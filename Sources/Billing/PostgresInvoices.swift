import Access
import Domain
import FoundationEssentials
public import Postgres

extension OrderMoney {
  /// Raises the order's version, on the condition that it still is the one that was read.
  public func head(at now: PostgresTimestamp) -> SQL {
    """
    UPDATE customer_order SET version = version + 1, state = \(order.state.rawValue), updated_at = \(now)
      WHERE organization_id = current_organization() AND order_id = \(order.id) AND version = \(order.version)
      RETURNING organization_id, order_id, version
    """
  }
}

extension OrderMoney.Invoice {
  /// Adds the invoice, without its lines, to the order of `head`.
  public func insert(currencyCode: String) -> SQL {
    """
    INSERT INTO invoice (organization_id, invoice_id, order_id, number, state, currency_code, total_minor, version, created_at,
        updated_at, issued_at)
      SELECT organization_id, \(id), order_id, \(number), \(state.rawValue), \(currencyCode), \(totalMinor), version, \(createdAt),
          \(updatedAt), \(issuedAt)
        FROM head
    """
  }

  /// Writes what can change of it; its total is the sum of its lines' nets, which the database checks.
  public func update() -> SQL {
    """
    UPDATE invoice i SET state = \(state.rawValue), total_minor = \(totalMinor), paid_minor = \(paidMinor), version = head.version,
        updated_at = \(updatedAt), issued_at = \(issuedAt), paid_at = \(paidAt)
      FROM head WHERE i.organization_id = head.organization_id AND i.invoice_id = \(id)
    """
  }

  func markDeleted(at now: PostgresTimestamp) -> SQL {
    """
    UPDATE invoice i SET deleted_at = \(now), version = head.version, updated_at = \(now)
      FROM head WHERE i.organization_id = head.organization_id AND i.invoice_id = \(id)
    """
  }

  /// Adds lines to it.
  public func insert(_ lines: [OrderMoney.Line]) -> SQL {
    """
    INSERT INTO invoice_line (organization_id, line_id, invoice_id, place, price_item_id, name, unit, tariff, quantity, gross_minor,
        discount_basis_points, discount_minor, net_minor, vat_basis_points, payment_subject)
      SELECT head.organization_id, l.id, \(id), l.place, l.item, l.name, l.unit, l.tariff, l.quantity, l.gross, l.percent, l.discount,
          l.gross - l.discount, l.vat, l.subject
        FROM head, unnest(\(PostgresArray(lines.map(\.id))), \(PostgresArray(lines.map(\.place))),
          \(PostgresArray(lines.map(\.priceItem))), \(PostgresArray(lines.map(\.name))), \(PostgresArray(lines.map(\.unit))),
          \(PostgresArray(lines.map(\.terms.tariff.tenThousandths))), \(PostgresArray(lines.map(\.terms.quantity.thousandths))),
          \(PostgresArray(lines.map(\.amounts.grossMinor))), \(PostgresArray(lines.map(\.terms.discountBasisPoints))),
          \(PostgresArray(lines.map(\.amounts.discountMinor))), \(PostgresArray(lines.map(\.vatBasisPoints))),
          \(PostgresArray(lines.map(\.paymentSubject))))
          AS l (id, place, item, name, unit, tariff, quantity, gross, percent, discount, vat, subject)
    """
  }

  /// The order's invoices in `states` are voided; what was marked paid is to be handed back (R9).
  public static func void(_ states: Set<InvoiceState>, at now: PostgresTimestamp) -> SQL {
    """
    UPDATE invoice i SET state = \(InvoiceState.voided.rawValue), cash_to_return = i.state = \(InvoiceState.paidOffline.rawValue),
        version = head.version, updated_at = \(now)
      FROM head WHERE i.organization_id = head.organization_id AND i.order_id = head.order_id
        AND i.state = ANY(\(PostgresArray(states.map(\.rawValue))))
    """
  }

  /// The order's issued invoices go back to draft (R11).
  public static func returnIssuedToDraft(at now: PostgresTimestamp) -> SQL {
    """
    UPDATE invoice i SET state = \(InvoiceState.draft.rawValue), issued_at = NULL, version = head.version, updated_at = \(now)
      FROM head WHERE i.organization_id = head.organization_id AND i.order_id = head.order_id
        AND i.state = \(InvoiceState.issued.rawValue)
    """
  }
}

extension OrderMoney.Line {
  /// Writes what can change of it.
  func update() -> SQL {
    """
    UPDATE invoice_line l SET tariff = \(terms.tariff.tenThousandths), quantity = \(terms.quantity.thousandths),
        gross_minor = \(amounts.grossMinor), discount_basis_points = \(terms.discountBasisPoints),
        discount_minor = \(amounts.discountMinor), net_minor = \(amounts.netMinor)
      FROM head WHERE l.organization_id = head.organization_id AND l.line_id = \(id)
    """
  }

  func delete() -> SQL {
    "DELETE FROM invoice_line l USING head WHERE l.organization_id = head.organization_id AND l.line_id = \(id)"
  }
}

extension LineTerms {
  /// nil for an amount or no discount.
  fileprivate var discountBasisPoints: Int32? {
    guard case .basisPoints(let points) = discount else { return nil }
    return points
  }
}

/// An item of a price list, as a line takes it.
struct PricedItem {
  var id: PriceItemID
  var seller: LegalEntityID
  var name: String
  var unit: String
  var tariff: Tariff
  var vatBasisPoints: Int32?
  var paymentSubject: Int16

  private static let text = StatementText(
    "price item",
    """
    SELECT price_item_id, legal_entity_id, name, unit, tariff, vat_basis_points, payment_subject FROM price_item
      WHERE organization_id = $1 AND price_item_id = $2 AND active
    """)

  static func query(_ id: PriceItemID, in organization: UUID) -> Query { Query(text, organization, id) }

  /// nil when there is no such item.
  init?(_ result: QueryResult) throws {
    guard var row = result.first else { return nil }
    id = try row.next()
    seller = try row.next()
    name = try row.next()
    unit = try row.next()
    tariff = try row.nextTariff()
    vatBasisPoints = try row.nextIfPresent()
    paymentSubject = try row.next()
  }
}
