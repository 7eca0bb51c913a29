import Access
import AccessTokens
import Domain
import FoundationEssentials
import MarketplaceAPI
import Protobuf
import TestPostgres

/// An organization of a test's database, with the rows that sessions need and the events that a test wants.
struct TestOrganization {
  let id = UUID()
  private let connection: TestConnection

  init(_ connection: TestConnection) throws {
    self.connection = connection
    try connection.run(
      """
      INSERT INTO organization (organization_id, code, title, currency_code, created_at) VALUES ('\(id)', '\(id)', 'ЖК', 'RUB', now());
      INSERT INTO client (organization_id, client_id, application) VALUES ('\(id)', 'crm', 1), ('\(id)', 'resident', 3);
      """)
  }

  /// An employee with a role of their own, signed in to the CRM.
  func employee(_ permissions: Permissions) throws -> Caller {
    let caller = Caller(organization: id, principal: UUID(), kind: .employee, session: UUID(), application: 1)
    try connection.run(
      """
      INSERT INTO role (organization_id, role_id, title, permissions)
        VALUES ('\(id)', '\(caller.principal)', 'Роль', \(permissions.rawValue));
      INSERT INTO employee (organization_id, employee_id, role_id, name, created_at)
        VALUES ('\(id)', '\(caller.principal)', '\(caller.principal)', 'Анна', now());
      """)
    try open(caller, client: "crm")
    return caller
  }

  /// Another role changes, and with it the version of the organization's rights.
  func changeSomebodysRights() throws {
    try connection.run(
      """
      INSERT INTO role (organization_id, role_id, title, permissions) VALUES ('\(id)', '\(UUID())', 'Ещё одна', 0);
      UPDATE role SET permissions = permissions + 1 WHERE organization_id = '\(id)' AND title = 'Ещё одна'
      """)
  }

  func setPermissions(_ permissions: Permissions, of caller: Caller) throws {
    try connection.run("UPDATE role SET permissions = \(permissions.rawValue) WHERE role_id = '\(caller.principal)'")
  }

  /// A resident, signed in to their app.
  func customer() throws -> Caller {
    let caller = Caller(organization: id, principal: UUID(), kind: .customer, session: UUID(), application: 3)
    try connection.run(
      """
      INSERT INTO customer (organization_id, customer_id, name, registered, created_at)
        VALUES ('\(id)', '\(caller.principal)', 'Борис', false, now())
      """)
    try open(caller, client: "resident")
    return caller
  }

  /// The same principal in another session.
  func again(_ caller: Caller) throws -> Caller {
    let again = Caller(
      organization: id, principal: caller.principal, kind: caller.kind, session: UUID(), application: caller.application)
    try open(again, client: caller.kind == .customer ? "resident" : "crm")
    return again
  }

  private func open(_ caller: Caller, client: String) throws {
    try connection.run(
      """
      INSERT INTO session (organization_id, session_id, principal_id, principal_kind, client_id, application, refresh_hash, refreshed_at,
          expires_at, created_at)
        VALUES ('\(id)', '\(caller.session!)', '\(caller.principal)', \(caller.kind == .employee ? 1 : 2), '\(client)',
          \(caller.application), '', now(), now() + interval '1 day', now())
      """)
  }

  func expire(_ caller: Caller, afterMilliseconds milliseconds: Int) throws {
    try connection.run(
      "UPDATE session SET expires_at = now() + interval '\(milliseconds) ms' WHERE session_id = '\(caller.session!)'")
  }

  func revoke(_ caller: Caller) throws {
    try connection.run("UPDATE session SET revoked_at = now() WHERE session_id = '\(caller.session!)'")
  }

  /// Commits events of a new order, one a version from 1 up, which were made `age` seconds ago.
  func append(
    _ count: Int, order: UUID = UUID(), customer: Caller? = nil, permissions: Permissions = .viewMarketplace, text: String = "",
    age: Int = 0
  ) throws {
    guard count > 0 else { return }
    let inserts = (1...count).map { version in
      insert(order: order, version: version, customer: customer, permissions: permissions, text: text, age: age)
    }
    try connection.run(inserts.joined(separator: ";"))
  }

  /// The statement that records an event, as a mutation does; `age` sets the clock of its process back, in seconds.
  func insert(
    order: UUID, version: Int, customer: Caller? = nil, permissions: Permissions = .viewMarketplace, text: String = "",
    age: Int = 0
  ) -> String {
    let id = UUID()
    var event = NotificationsV1.Event()
    event.id = id.text
    event.kind = .orderStateChanged
    event.orderId = order.text
    event.orderVersion = Int64(version)
    event.text = text
    let payload = event.encoded().map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    return """
      INSERT INTO outbox (organization_id, event_id, order_id, order_version, ordinal, kind, payload, customer_id, required_permissions,
          created_at)
        VALUES ('\(self.id)', '\(id)', '\(order)', \(version), 0, 2, '\\x\(payload)',
          \(customer.map { "'\($0.principal)'" } ?? "NULL"), \(permissions.rawValue), now() - interval '\(age) seconds')
      """
  }

  /// The identifiers of the events in the order of their positions, which count up from 1 without a gap.
  func eventsByPosition() throws -> [String] {
    let rows = try connection.run("SELECT position, event_id FROM outbox WHERE organization_id = '\(id)' ORDER BY position")
    for (index, row) in rows.enumerated() where row[0] != "\(index + 1)" { throw Gap(at: index + 1, is: row[0]) }
    return rows.map { $0[1] }
  }

  struct Gap: Error {
    let at: Int
    let position: String

    init(at: Int, is position: String) {
      self.at = at
      self.position = position
    }
  }
}
