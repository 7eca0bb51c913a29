public import Postgres

/// What both roles may do in a database, read from its catalogue, as `docs/grants.md` has it.
///
/// It holds for whatever the migrations have made, and not for what somebody has added to the database in other schemas.
public struct GrantsPage: Sendable {
  /// In Markdown, with the line's end.
  public let text: String

  /// Reads it through a pool of the role that owns the schema. Throws ``PostgresError``.
  public init(of pool: PostgresPool) async throws {
    let sections = [Self.roles, Self.tables, Self.policies, Self.sequences, Self.functions, Self.everybody]
    let results = try await pool.read(sections.map { Query($0) })
    let rows = try results.map { result in try result.map { row in try row.next(String.self) }.joined(separator: "\n") }
    text = """
      # Grants

      What `marketplace_app`, which serves calls, and `marketplace_system`, which works before an organization is known, may do, as the \
      catalogue of a migrated database has it. This page is `marketplace-server grants`: run it on a database of yours and compare \
      (`marketplace-server grants | diff docs/grants.md -`), as after a restore.

      Processes sign in as the role that owns the schema and become one of these with every connection. What is not listed is not allowed.

      ## Roles

      | role | may | is a member of | owns |
      |---|---|---|---|
      \(rows[0])

      ## Tables

      Row-level security that is forced binds the owner too. Columns are named where it is not all of them.

      | table | row-level security | `marketplace_app` | `marketplace_system` |
      |---|---|---|---|
      \(rows[1])

      ## Policies

      Which rows a role sees, and which it may leave behind; without a policy none. `tenant` is for `marketplace_app` and the owner, and \
      shows and takes the rows of the organization that was entered alone (a `tenant` that says anything else would be below). Others:

      | table | policy | role | to | sees | leaves |
      |---|---|---|---|---|---|
      \(rows[2])

      ## Sequences

      | sequence | `marketplace_app` | `marketplace_system` |
      |---|---|---|
      \(rows[3])

      ## Functions

      Those that can be called; triggers run by themselves.

      | function | with the rights of | who may call it |
      |---|---|---|
      \(rows[4])

      ## Everybody

      What PUBLIC, and so any role that can connect, has besides those functions.

      | on | may |
      |---|---|
      \(rows[5])

      """
  }

  private static let roles = StatementText(
    "grants of roles",
    """
    SELECT format('| `%s` | %s | %s | %s |', r.rolname,
        coalesce(nullif(concat_ws(', ', CASE WHEN r.rolsuper THEN '**superuser**' END, CASE WHEN r.rolbypassrls THEN '**bypass RLS**' END,
          CASE WHEN r.rolcreaterole THEN '**create roles**' END, CASE WHEN r.rolcreatedb THEN '**create databases**' END,
          CASE WHEN r.rolreplication THEN '**replicate**' END, CASE WHEN r.rolcanlogin THEN '**sign in**' END), ''), 'nothing by itself'),
        coalesce((SELECT string_agg(m.roleid::regrole::text, ', ' ORDER BY 1) FROM pg_auth_members m WHERE m.member = r.oid), 'none'),
        (SELECT CASE count(*) WHEN 0 THEN 'nothing' ELSE format('**%s objects**', count(*)) END FROM pg_shdepend d
          WHERE d.refclassid = 'pg_authid'::regclass AND d.refobjid = r.oid AND d.deptype = 'o'
            AND d.dbid IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))))
      FROM pg_roles r WHERE r.rolname IN ('marketplace_app', 'marketplace_system') ORDER BY r.rolname COLLATE "C"
    """)

  private static let tables = StatementText(
    "grants of tables",
    """
    SELECT format('| `%s` | %s | %s | %s |', c.relname,
        CASE WHEN c.relforcerowsecurity AND c.relrowsecurity THEN 'forced' WHEN c.relrowsecurity THEN '**not forced**' ELSE 'none' END
          || CASE WHEN EXISTS (SELECT FROM pg_policy y WHERE y.polrelid = c.oid AND y.polname = 'tenant') THEN ', `tenant`' ELSE '' END,
        \(privileges(of: "marketplace_app")), \(privileges(of: "marketplace_system")))
      FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
      ORDER BY c.relname COLLATE "C"
    """)

  /// Of a role on the relation `c`.
  private static func privileges(of role: String) -> String {
    """
    (SELECT coalesce(string_agg(g.privilege, ', ' ORDER BY g.privilege COLLATE "C"), '') FROM (
        SELECT lower(a.privilege_type) AS privilege FROM aclexplode(c.relacl) a WHERE a.grantee = '\(role)'::regrole
        UNION ALL
        SELECT format('%s (%s)', lower(a.privilege_type), string_agg(n.attname, ', ' ORDER BY n.attname COLLATE "C"))
          FROM pg_attribute n, aclexplode(n.attacl) a WHERE n.attrelid = c.oid AND a.grantee = '\(role)'::regrole
          GROUP BY a.privilege_type) g)
    """
  }

  /// Those named `tenant` are listed only where they are another one than `protect_tenant_table` makes.
  private static let policies = StatementText(
    "policies",
    """
    SELECT format('| `%s` | `%s` | %s | %s | %s | %s |', p.tablename, p.policyname,
        (SELECT string_agg(CASE WHEN r = c.relowner::regrole::text THEN 'the owner' ELSE format('`%s`', r) END, ', ' ORDER BY r)
          FROM unnest(p.roles) r),
        CASE p.cmd WHEN 'ALL' THEN 'all' ELSE lower(p.cmd) END || CASE p.permissive WHEN 'RESTRICTIVE' THEN ' (restrictive)' ELSE '' END,
        coalesce('`' || p.qual || '`', ''), coalesce('`' || p.with_check || '`', ''))
      FROM pg_policies p JOIN pg_class c ON c.relname = p.tablename AND c.relnamespace = current_schema()::regnamespace
      WHERE p.schemaname = current_schema() AND NOT (p.policyname = 'tenant' AND p.cmd = 'ALL' AND p.permissive = 'PERMISSIVE'
        AND p.qual = '(organization_id = current_organization())' AND p.with_check = p.qual
        AND p.roles @> ARRAY['marketplace_app'::name] AND p.roles <@ ARRAY['marketplace_app'::name, c.relowner::regrole::text::name])
      ORDER BY p.tablename COLLATE "C", p.policyname COLLATE "C"
    """)

  private static let sequences = StatementText(
    "grants of sequences",
    """
    SELECT format('| `%s` | %s | %s |', c.relname, \(privileges(of: "marketplace_app")), \(privileges(of: "marketplace_system")))
      FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'S' ORDER BY c.relname COLLATE "C"
    """)

  private static let functions = StatementText(
    "grants of functions",
    """
    SELECT format('| `%s` | %s | %s |', p.oid::regprocedure, CASE WHEN p.prosecdef THEN 'its owner' ELSE 'its caller' END,
        coalesce((
          SELECT string_agg(
              CASE a.grantee WHEN 0 THEN 'everybody' ELSE format('`%s`', a.grantee::regrole) END, ', '
              ORDER BY a.grantee <> 0, a.grantee::regrole::text COLLATE "C")
            FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a WHERE a.grantee <> p.proowner), 'the owner'))
      FROM pg_proc p WHERE p.pronamespace = current_schema()::regnamespace AND p.prorettype <> 'trigger'::regtype
      ORDER BY p.oid::regprocedure::text COLLATE "C"
    """)

  private static let everybody = StatementText(
    "grants of everybody",
    """
    SELECT format('| %s | %s |', g.object, string_agg(lower(g.privilege), ', ' ORDER BY g.privilege COLLATE "C")) FROM (
      SELECT 'the database' AS object, a.privilege_type AS privilege
        FROM pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
        WHERE d.datname = current_database() AND a.grantee = 0
      UNION ALL
      SELECT 'the schema', a.privilege_type FROM pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a
        WHERE n.oid = current_schema()::regnamespace AND a.grantee = 0
      UNION ALL
      SELECT format('`%s`', c.relname), a.privilege_type FROM pg_class c, aclexplode(c.relacl) a
        WHERE c.relnamespace = current_schema()::regnamespace AND a.grantee = 0
      UNION ALL
      SELECT format('`%s.%s`', c.relname, n.attname), a.privilege_type
        FROM pg_class c JOIN pg_attribute n ON n.attrelid = c.oid, aclexplode(n.attacl) a
        WHERE c.relnamespace = current_schema()::regnamespace AND a.grantee = 0
      UNION ALL
      SELECT format('`%s` (a trigger with its owner''s rights)', p.oid::regprocedure), a.privilege_type
        FROM pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
        WHERE p.pronamespace = current_schema()::regnamespace AND p.prorettype = 'trigger'::regtype AND p.prosecdef AND a.grantee = 0
      ) g GROUP BY g.object ORDER BY g.object COLLATE "C"
    """)
}
