import Access
import Domain
import FoundationEssentials
import Postgres

/// Whom an SMS with a payment link goes to, and from whom.
struct PaymentLinkSms {
  var customer: CustomerID
  /// E.164; nil when it is not known.
  var phone: String?
  var customerVersion: Int64
  /// The organization's title, and whether its texts are in English.
  var organization: String
  var inEnglish: Bool
  /// Whom messages are from; nil where none can be sent (F30).
  var sender: String?

  private static let text = StatementText(
    "payment link sms",
    """
    SELECT c.customer_id, c.phone, c.version, g.title, g.language = 'en', s.sender
      FROM invoice i JOIN customer_order o USING (organization_id, order_id) JOIN customer c USING (organization_id, customer_id)
        JOIN organization g USING (organization_id) LEFT JOIN sms_settings s USING (organization_id)
      WHERE i.organization_id = $1 AND i.invoice_id = $2
    """)

  static func query(_ id: InvoiceID, in organization: UUID) -> Query { Query(text, organization, id) }

  /// Of an invoice that there is.
  init(_ result: QueryResult) throws {
    guard var row = result.first else { throw PostgresError.mismatch("an invoice without a customer") }
    customer = try row.next()
    phone = try row.nextIfPresent()
    customerVersion = try row.next()
    organization = try row.next()
    inEnglish = try row.next()
    sender = try row.nextIfPresent()
  }

  /// The head of a change of the phone, from the version that was read; who has registered since keeps theirs, by which they sign in.
  func setPhone(_ phone: String) -> SQL {
    """
    UPDATE customer SET phone = \(phone), version = version + 1
      WHERE organization_id = current_organization() AND customer_id = \(customer) AND version = \(customerVersion) AND NOT registered
      RETURNING organization_id
    """
  }
}
