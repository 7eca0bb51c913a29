import FoundationEssentials
import TestPostgres
import Testing

/// Which rows go, and which stay.
@Suite struct RemoveExpiredTests {
  @Test func `events go from the lowest position up, as far as they are old, and the floor says how far`() throws {
    let outbox = try ExpiringRows()
    let (first, second) = (try outbox.organization(), try outbox.organization())
    try outbox.events(first, ages: [50, 40, 30, 5, 35, 2])
    try outbox.events(second, ages: [3, 60])
    #expect(try outbox.removed(keeping: "20 minutes") == ["event": 3])
    // What stands behind one that is not old enough stays, as old as it is.
    #expect(try outbox.kept(first) == [4, 5, 6] && outbox.kept(second) == [1, 2])
    #expect(try outbox.floors() == [first: 3])
    #expect(try outbox.removed(keeping: "20 minutes") == ["event": 0])
    #expect(try outbox.removed(keeping: "1 minute") == ["event": 5])
    #expect(try outbox.floors() == [first: 6, second: 2])
    try outbox.events(first, ages: [9])
    #expect(try outbox.kept(first) == [7])
  }

  @Test func `one that has no position stays, however old it is`() throws {
    let outbox = try ExpiringRows()
    let organization = try outbox.organization()
    try outbox.events(organization, ages: [90, 80])
    try outbox.insert(organization, age: 900)
    #expect(try outbox.removed(keeping: "1 minute") == ["event": 2])
    #expect(try outbox.connection.run("SELECT position FROM outbox") == [[""]])
    try outbox.connection.run("SELECT sequence_outbox(100)")
    #expect(try outbox.kept(organization) == [3])
    #expect(try outbox.removed(keeping: "1 minute") == ["event": 1])
  }

  @Test func `none goes that has not become deliveries yet`() throws {
    let outbox = try ExpiringRows()
    let organization = try outbox.organization()
    try outbox.events(organization, ages: [90, 80, 70])
    try outbox.connection.run("INSERT INTO delivery_head (organization_id, position) VALUES ('\(organization)', 2)")
    #expect(try outbox.removed(keeping: "1 minute") == ["event": 2])
    #expect(try outbox.removed(keeping: "1 minute") == ["event": 0])
    #expect(try outbox.kept(organization) == [3] && outbox.floors() == [organization: 2])
    try outbox.connection.run("UPDATE delivery_head SET position = 3")
    #expect(try outbox.removed(keeping: "1 minute") == ["event": 1])
  }

  @Test func `without an age none goes`() throws {
    let outbox = try ExpiringRows()
    let organization = try outbox.organization()
    try outbox.events(organization, ages: [900_000])
    #expect(try outbox.removed(keeping: nil) == ["event": 0])
    #expect(try outbox.kept(organization) == [1])
  }

  @Test func `a batch is of so many rows, over several organizations`() throws {
    let outbox = try ExpiringRows()
    let organizations = try (0..<3).map { _ in try outbox.organization() }
    for organization in organizations { try outbox.events(organization, ages: [70, 60, 50]) }
    var counts: [Int] = []
    repeat { counts.append(try outbox.removed(keeping: "1 minute", batch: 4)["event"]!) } while counts.last! > 0
    #expect(counts == [4, 4, 1, 0])
    #expect(try outbox.floors() == Dictionary(uniqueKeysWithValues: organizations.map { ($0, 3) }))
  }

  @Test func `answers go after 72 hours, sessions a day and codes an hour after their end; others stay`() throws {
    let rows = try ExpiringRows()
    let organization = try rows.organization()
    try rows.answer(organization, hours: 73)
    try rows.answer(organization, hours: 71)
    try rows.session(organization, endedHours: 25)
    try rows.session(organization, endedHours: 23)
    try rows.session(organization, endedHours: -1)
    try rows.code(organization, endedMinutes: 61, phone: "+79110000001")
    try rows.code(organization, endedMinutes: 59, phone: "+79110000002")
    #expect(try rows.removed(keeping: "1 hour", all: true) == ["event": 0, "answer": 1, "session": 1, "code": 1])
    #expect(try rows.connection.run("SELECT count(*) FROM idempotency WHERE created_at > now() - interval '72 hours'") == [["1"]])
    #expect(try rows.connection.run("SELECT count(*) FROM session WHERE expires_at > now() - interval '1 day'") == [["2"]])
    #expect(try rows.connection.run("SELECT phone FROM sign_in_code") == [["+79110000002"]])
    #expect(try rows.removed(keeping: "1 hour", all: true) == ["event": 0, "answer": 0, "session": 0, "code": 0])
  }

  @Test func `an allowance goes once all of it is there again, a batch at a time`() throws {
    let rows = try ExpiringRows()
    let organization = try rows.organization()
    for (number, seconds) in [(1, -1), (2, -60), (3, -3600), (4, 60)] {
      try rows.connection.run(
        """
        INSERT INTO sign_in_allowance (organization_id, kind, account_hash, full_at)
          VALUES ('\(organization)', 1, sha256('\(number)'), now() + \(seconds) * interval '1 second')
        """)
    }
    try rows.connection.run("SET ROLE marketplace_system")
    let counts = try (0..<3).map { _ in try rows.connection.run("SELECT remove_full_allowances(2)")[0][0] }
    #expect(counts == ["2", "1", "0"])
    #expect(try rows.connection.run("SELECT full_at > now() FROM sign_in_allowance") == [["t"]])
  }

  @Test func `a session that goes long after its end raises nobody's version of rights`() throws {
    let rows = try ExpiringRows()
    let organization = try rows.organization()
    try rows.session(organization, endedHours: 25)
    try rows.session(organization, endedHours: -1)
    _ = try rows.removed(keeping: nil)
    #expect(try rows.connection.run("SELECT count(*) FROM access_version") == [["0"]])
    try rows.connection.run("DELETE FROM session")
    #expect(try rows.connection.run("SELECT version FROM access_version") == [["1"]])
  }

  @Test func `one works at a time; another does nothing and waits for nobody`() throws {
    let rows = try ExpiringRows()
    try rows.events(try rows.organization(), ages: [90])
    let other = try rows.database.connect()
    try other.run("BEGIN")
    #expect(try other.run("SELECT count(*) FROM remove_expired(interval '1 minute', 10)") == [["4"]])
    #expect(try rows.connection.run("SELECT * FROM remove_expired(interval '1 minute', 10)") == [])
    try other.run("ROLLBACK")
    #expect(try rows.removed(keeping: "1 minute") == ["event": 1])
  }

  @Test func `an open transaction with events of its own holds up no removal, and none holds up its sequencing`() throws {
    let rows = try ExpiringRows()
    let organization = try rows.organization()
    let (other, third) = (try rows.database.connect(), try rows.database.connect())
    try rows.events(organization, ages: [90, 80])
    try other.run("BEGIN")
    try other.run(rows.insertion(organization, age: 0))
    try rows.connection.run("BEGIN")
    #expect(try rows.removed(keeping: "1 minute") == ["event": 2])
    // Before the removal is committed.
    try other.run("COMMIT")
    #expect(try third.run("SET statement_timeout = '20s'; SELECT event_count FROM sequence_outbox(10)") == [["1"]])
    try rows.connection.run("COMMIT")
    #expect(try rows.kept(organization) == [3])
  }
}

/// A database of a test's own with rows of any age. Its `removed` runs as marketplace_system, as the server does.
struct ExpiringRows {
  let database: TestDatabase
  let connection: TestConnection

  init() throws {
    database = try TestDatabase()
    connection = try database.connect()
  }

  func organization() throws -> UUID {
    let id = UUID()
    try connection.run(
      """
      INSERT INTO organization (organization_id, code, title, currency_code, created_at) VALUES ('\(id)', '\(id)', 'ЖК', 'RUB', now());
      INSERT INTO client (organization_id, client_id, application) VALUES ('\(id)', 'crm', 1);
      """)
    return id
  }

  /// Of one order, with positions in this order, so many minutes old.
  func events(_ organization: UUID, ages: [Int]) throws {
    for age in ages {
      try insert(organization, age: age)
      try connection.run("SELECT sequence_outbox(100)")
    }
  }

  func insert(_ organization: UUID, age: Int) throws { try connection.run(insertion(organization, age: age)) }

  func insertion(_ organization: UUID, age: Int) -> String {
    """
    INSERT INTO outbox (organization_id, event_id, order_id, order_version, ordinal, kind, payload, required_permissions, created_at)
      VALUES ('\(organization)', '\(UUID())', '\(UUID())', 1, 0, 1, '', 1, now() - interval '\(age) minutes')
    """
  }

  func answer(_ organization: UUID, hours: Int) throws {
    try connection.run(
      """
      INSERT INTO idempotency (organization_id, principal_id, key, method, request_hash, response, created_at)
        VALUES ('\(organization)', '\(UUID())', '\(UUID())', '/a.B/C', sha256(''), '', now() - interval '\(hours) hours')
      """)
  }

  func session(_ organization: UUID, endedHours hours: Int) throws {
    try connection.run(
      """
      INSERT INTO session (organization_id, session_id, principal_id, principal_kind, client_id, application, refresh_hash, refreshed_at,
          expires_at, created_at)
        VALUES ('\(organization)', '\(UUID())', '\(UUID())', 1, 'crm', 1, '', now(), now() - interval '\(hours) hours', now())
      """)
  }

  func code(_ organization: UUID, endedMinutes minutes: Int, phone: String) throws {
    try connection.run(
      """
      INSERT INTO sign_in_code (organization_id, phone, code_hash, expires_at)
        VALUES ('\(organization)', '\(phone)', '', now() - interval '\(minutes) minutes')
      """)
  }

  /// How many rows of each kind a batch removed; of events alone unless `all` are asked for.
  func removed(keeping age: String?, batch: Int = 100, all: Bool = false) throws -> [String: Int] {
    let kept = age.map { "interval '\($0)'" } ?? "NULL"
    try connection.run("SET ROLE marketplace_system")
    let rows = try connection.run("SELECT kind, removed FROM remove_expired(\(kept), \(batch))")
    try connection.run("RESET ROLE")
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], Int($0[1])!) }).filter { all || $0.key == "event" }
  }

  /// Positions of the organization's events.
  func kept(_ organization: UUID) throws -> [Int] {
    let positions = "SELECT position FROM outbox WHERE organization_id = '\(organization)' ORDER BY position"
    return try connection.run(positions).map { Int($0[0])! }
  }

  func floors() throws -> [UUID: Int] {
    let rows = try connection.run("SELECT organization_id, position FROM outbox_floor")
    return Dictionary(uniqueKeysWithValues: rows.map { (UUID(uuidString: $0[0])!, Int($0[1])!) })
  }
}
