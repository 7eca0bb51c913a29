import FoundationEssentials
import TestPostgres
import Testing

/// What is read from the catalogue covers tables that are yet to be made.
@Suite struct TenancyTests {
  @Test func `every table leads with organization_id in its primary key, and its row-level security is forced`() throws {
    let connection = try SharedDatabase.connect()
    let tables = try connection.run(
      """
      SELECT c.relname, c.relrowsecurity AND c.relforcerowsecurity, coalesce(a.attname, 'none') FROM pg_class c
        LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
        LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
        WHERE \(Self.isTenantTable)
      """)
    #expect(tables.contains { $0[0] == "organization" })
    #expect(tables.filter { $0.dropFirst() != ["t", "organization_id"] } == [])
  }

  @Test func `marketplace_app sees and writes the rows of the organization it has entered, in every table, and none before`()
    throws
  {
    let connection = try TestDatabase().connect()
    let (own, other) = (UUID(), UUID())
    try Self.fillEveryTable(connection, [own, other])
    // So that policies alone decide; what may be done at all is GrantTests' matter.
    try connection.run("GRANT SELECT, UPDATE ON ALL TABLES IN SCHEMA public TO marketplace_app; SET ROLE marketplace_app")

    for table in try connection.run("SELECT c.relname FROM pg_class c WHERE \(Self.isTenantTable)").map({ $0[0] }) {
      let visible = "SELECT organization_id FROM \(table)"
      #expect(try connection.run(visible) == [], "\(table)")
      let inside = "BEGIN; SELECT set_config('app.organization_id', '\(own)', true);"
      #expect(try connection.run("\(inside) \(visible)") == [[own.uuidString.lowercased()]], "\(table)")
      try connection.run("ROLLBACK")
      let failure = #expect(throws: TestDatabaseFailure.self, "\(table)") {
        try connection.run("\(inside) UPDATE \(table) SET organization_id = '\(other)'")
      }
      #expect(
        failure?.description.contains("violates row-level security policy") == true, "\(table): \(failure?.description ?? "")")
      try connection.run("ROLLBACK")
    }
  }

  private static let isTenantTable =
    "c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> 'schema_migration'"

  /// Puts a row of each organization into every table, past checks, keys and triggers, whatever columns it has; the session stays without
  /// triggers.
  private static func fillEveryTable(_ connection: TestConnection, _ organizations: [UUID]) throws {
    try connection.run(
      """
      SET session_replication_role = replica;
      DO $$
      DECLARE
        statement text;
      BEGIN
        FOR statement IN
          SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) FROM pg_constraint
            WHERE contype = 'c' AND connamespace = 'public'::regnamespace
        LOOP EXECUTE statement; END LOOP;
        FOR statement IN
          SELECT format('INSERT INTO %I (%s) SELECT %s FROM unnest(%L::uuid[]) AS o', c.relname,
              string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum),
              string_agg(CASE WHEN a.attname = 'organization_id' THEN 'o' ELSE
                CASE a.atttypid WHEN 'uuid'::regtype THEN 'gen_random_uuid()' WHEN 'text'::regtype THEN 'gen_random_uuid()::text'
                  WHEN 'text[]'::regtype THEN '''{}''::text[]'
                  WHEN 'boolean'::regtype THEN 'true' WHEN 'timestamptz'::regtype THEN 'now()' WHEN 'bytea'::regtype THEN '''''::bytea'
                  WHEN 'text[]'::regtype THEN '''{a}''::text[]'
                  ELSE '1' END END, ', ' ORDER BY a.attnum),
              '{\(organizations.map(\.uuidString).joined(separator: ","))}')
            FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE \(isTenantTable) GROUP BY c.relname
        LOOP EXECUTE statement; END LOOP;
      END $$;
      """)
  }
}
