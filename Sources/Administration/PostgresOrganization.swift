import Domain
import FoundationEssentials
import Postgres

/// How settings are read and written.
enum PostgresOrganization {
  private static let settings = StatementText(
    "settings",
    """
    SELECT o.code, o.title, o.currency_code, o.language, o.time_tracking, o.execution_lead_seconds, o.suspension_lead_seconds,
        o.task_lead_seconds, o.payment_lifetime_seconds, o.version, s.provider, s.login, s.sender, s.sealed_password
      FROM organization o LEFT JOIN sms_settings s ON s.organization_id = o.organization_id
      WHERE o.organization_id = $1
    """)

  static func settings(of organization: UUID) -> Query { Query(settings, organization) }

  static func settings(_ result: QueryResult) throws -> OrganizationSettings {
    guard var row = result.first else { preconditionFailure("whoever calls has an organization") }
    return try OrganizationSettings(&row)
  }

  /// The head of a change, from the version before `settings`.
  static func update(_ settings: OrganizationSettings, of organization: UUID) -> SQL {
    """
    UPDATE organization SET language = \(settings.language), time_tracking = \(settings.timeTracking),
        execution_lead_seconds = \(settings.executionLead), suspension_lead_seconds = \(settings.suspensionLead),
        task_lead_seconds = \(settings.taskLead), payment_lifetime_seconds = \(settings.paymentLifetime), version = version + 1
      WHERE organization_id = \(organization) AND version = \(settings.version - 1) RETURNING organization_id
    """
  }

  /// Part of the change: the account, or its end.
  static func put(_ account: OrganizationSettings.SMSAccount?) -> SQL {
    guard let account else { return "DELETE FROM sms_settings s USING head WHERE s.organization_id = head.organization_id" }
    return """
      INSERT INTO sms_settings (organization_id, provider, login, sender, sealed_password)
        SELECT organization_id, \(account.provider), \(account.login), \(account.sender), \(account.sealedPassword) FROM head
        ON CONFLICT (organization_id) DO UPDATE SET provider = excluded.provider, login = excluded.login, sender = excluded.sender,
          sealed_password = excluded.sealed_password
      """
  }
}

extension OrganizationSettings {
  fileprivate init(_ row: inout QueryResult.Row) throws {
    (code, title, currencyCode) = (try row.next(), try row.next(), try row.next())
    (language, timeTracking) = (try row.next(), try row.next())
    (executionLead, suspensionLead, taskLead) = (try row.next(), try row.next(), try row.next())
    (paymentLifetime, version) = (try row.next(), try row.next())
    sms = nil
    guard let provider = try row.nextIfPresent(String.self) else { return }
    sms = SMSAccount(provider: provider, login: try row.next(), sender: try row.next(), sealedPassword: try row.next())
  }
}

/// A program that opens sessions, as it is stored.
struct RegisteredClient: Equatable {
  let id: String
  let application: Application
  /// It has a secret, or a certificate.
  var isConfidential: Bool
  var isByCertificate = false
}

/// How clients are read and written.
enum PostgresClients {
  private static let all = StatementText(
    "clients",
    """
    SELECT client_id, application, secret_hash IS NOT NULL, by_certificate FROM client WHERE organization_id = $1 ORDER BY client_id
    """)

  /// As many as an organization may have.
  static func all(in organization: UUID) -> Query { Query(all, organization) }

  static func clients(_ result: QueryResult) throws -> [RegisteredClient] {
    try result.map { row in
      let (id, application) = (try row.next(String.self), try row.next(Int16.self))
      guard let application = Application(rawValue: application) else { preconditionFailure("a client has a known application") }
      return RegisteredClient(
        id: id, application: application, isConfidential: try row.next(), isByCertificate: try row.next())
    }
  }

  // MARK: Parts of a change, which select from its head

  static func insert(_ client: RegisteredClient, secretHash: [UInt8]?) -> SQL {
    """
    INSERT INTO client (organization_id, client_id, application, secret_hash, by_certificate)
      SELECT organization_id, \(client.id), \(client.application.rawValue), \(secretHash), \(client.isByCertificate) FROM head
    """
  }

  static func setSecret(of client: String, hash: [UInt8], isCertificate: Bool) -> SQL {
    """
    UPDATE client c SET secret_hash = \(hash), by_certificate = \(isCertificate) FROM head
      WHERE c.organization_id = head.organization_id AND c.client_id = \(client)
    """
  }

  /// With every session that it opened.
  static func delete(_ client: String) -> [SQL] {
    [
      "DELETE FROM session s USING head WHERE s.organization_id = head.organization_id AND s.client_id = \(client)",
      "DELETE FROM client c USING head WHERE c.organization_id = head.organization_id AND c.client_id = \(client)",
    ]
  }
}
