import EventLoop
import Foundation
import Postgres
import Schema
import TestPostgres
import Testing

/// What is read from the catalogue covers what is yet to be made.
@Suite struct GrantTests {
  @Test func `the page of grants is what the database of a program of this source has`() async throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let written = try String(contentsOf: root.appending(path: "docs/grants.md"), encoding: .utf8)
    let page = try await Self.page(SharedDatabase.url())
    let renew = "to renew it: marketplace-server migrate && marketplace-server grants > docs/grants.md; the difference:"
    #expect(page == written, "\(renew)\n\(Self.difference(page, written))")
  }

  @Test(arguments: [
    "GRANT DELETE ON posting TO marketplace_app", "GRANT UPDATE (amount_minor) ON payment TO marketplace_app",
    "GRANT SELECT ON sign_in_code TO PUBLIC", "ALTER TABLE posting NO FORCE ROW LEVEL SECURITY",
    "CREATE POLICY all_of_it ON posting TO marketplace_app USING (true)",
    "ALTER POLICY tenant ON posting USING (true)", "DROP POLICY tenant ON posting",
    "CREATE TABLE forgotten (organization_id uuid)",
    "GRANT EXECUTE ON FUNCTION sequence_outbox(integer) TO marketplace_app", "GRANT CREATE ON SCHEMA public TO PUBLIC",
    "ALTER FUNCTION enter(uuid, uuid, uuid) SECURITY DEFINER", "ALTER TABLE posting OWNER TO marketplace_app",
    "GRANT EXECUTE ON FUNCTION reversal_changed() TO PUBLIC",
  ])
  func `a database in which more is allowed has another page`(change: String) async throws {
    let database = try TestDatabase()
    let before = try await Self.page(database.url)
    try database.connect().run(change)
    #expect(try await Self.page(database.url) != before)
  }

  @Test func `neither role is more than itself: no superuser, past no policy, of no other role, signing in nowhere`() throws {
    let roles = try SharedDatabase.connect().run(
      """
      SELECT rolname FROM pg_roles r WHERE rolname IN ('marketplace_app', 'marketplace_system')
        AND NOT (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication OR rolcanlogin)
        AND NOT EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid) ORDER BY rolname
      """)
    #expect(roles == [["marketplace_app"], ["marketplace_system"]])
  }

  @Test func `neither role owns anything`() throws {
    let owned = try SharedDatabase.connect().run(
      """
      SELECT d.classid::regclass, d.objid FROM pg_shdepend d
        WHERE d.refclassid = 'pg_authid'::regclass AND d.deptype = 'o'
          AND d.refobjid IN ('marketplace_app'::regrole, 'marketplace_system'::regrole)
          AND d.dbid IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
      """)
    #expect(owned == [])
  }

  @Test
  func
    `row-level security is enabled and forced on everything that has organization_id, in any schema, and nothing looks past it`()
    throws
  {
    let relations = try SharedDatabase.connect().run(
      """
      SELECT c.oid::regclass, c.relkind = 'r' OR c.relkind = 'p', c.relrowsecurity AND c.relforcerowsecurity
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organization_id' AND NOT a.attisdropped
        WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.relpersistence <> 't' AND c.relnamespace NOT IN (
          SELECT oid FROM pg_namespace WHERE nspname IN ('pg_catalog', 'information_schema'))
      """)
    #expect(relations.count > 20)
    #expect(relations.filter { $0.dropFirst() != ["t", "t"] } == [], "a view would need security_invoker, and a test of its own")
  }

  @Test func `what everybody has in the schema is to look names up, and to call what runs with its caller's rights`() throws {
    let connection = try SharedDatabase.connect()
    let granted = try connection.run(
      """
      SELECT 'schema', privilege_type FROM pg_namespace, aclexplode(coalesce(nspacl, acldefault('n', nspowner)))
        WHERE oid = 'public'::regnamespace AND grantee = 0
      UNION ALL SELECT relname, privilege_type FROM pg_class, aclexplode(relacl)
        WHERE relnamespace = 'public'::regnamespace AND grantee = 0
      UNION ALL SELECT attrelid::regclass::text, privilege_type FROM pg_attribute, aclexplode(attacl)
        WHERE attrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace) AND grantee = 0
      UNION ALL SELECT proname, privilege_type FROM pg_proc, aclexplode(coalesce(proacl, acldefault('f', proowner)))
        WHERE pronamespace = 'public'::regnamespace AND grantee = 0 AND prosecdef
      """)
    #expect(granted == [["schema", "USAGE"]])
  }

  @Test func `what is made by the next migration is nobody's until it is granted`() throws {
    let defaults = try SharedDatabase.connect().run("SELECT defaclobjtype, defaclacl FROM pg_default_acl")
    #expect(defaults == [], "default privileges would grant what no migration names")
  }

  private static func page(_ url: String) async throws -> String {
    let loop = try EventLoop.spawn(name: "test-grants")
    defer { loop.stop() }
    return try await Task(executorPreference: loop) {
      let pool = PostgresPool(.patient(url: url), on: loop)
      defer { pool.close() }
      return try await GrantsPage(of: pool).text
    }.value
  }

  /// The lines that one text has and the other has not.
  private static func difference(_ page: String, _ written: String) -> String {
    let changes = written.split(separator: "\n").difference(from: page.split(separator: "\n"))
    return changes.map { change in
      switch change {
      case .insert(_, let line, _): "the page alone: \(line)"
      case .remove(_, let line, _): "the database alone: \(line)"
      }
    }.joined(separator: "\n")
  }
}
