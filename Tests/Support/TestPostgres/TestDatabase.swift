import CPostgres
import FoundationEssentials
import Glibc
import Postgres
import Schema

/// A database of a test's own on the server of MARKETPLACE_TEST_DATABASE_URL; dropped with the server's cluster.
public struct TestDatabase: Sendable {
  /// A connection URI; its user is a superuser, whom row-level security does not bind.
  public let url: String

  /// A fresh database with the product's schema, a copy of one that was migrated once. Blocks its thread for the time of the copy.
  public init() throws { self = try Self.made(from: Self.migrated.get().name) }

  /// A fresh database that belongs to `owner`, a role that signs in and may make roles and nothing more, and who migrated it.
  public init(ownedBy owner: String) throws {
    self = try Self.empty()
    try give(to: owner)
    try migrate(url, Schema.migrations) { _ in }
  }

  /// What fresh databases are copies of; nobody else connects to it.
  private static let migrated = Result {
    let database = try empty()
    try migrate(database.url, Schema.migrations) { _ in }
    return database
  }

  private mutating func give(to owner: String) throws {
    try TestConnection(Self.serverURL()).run(
      """
      DO 'BEGIN CREATE ROLE \(owner) LOGIN CREATEROLE; EXCEPTION WHEN duplicate_object THEN NULL; END';
      ALTER DATABASE \(name) OWNER TO \(owner);
      """)
    self = TestDatabase(url: "\(url)&user=\(owner)", name: name)
  }

  private let name: String

  private init(url: String, name: String) {
    self.url = url
    self.name = name
  }

  /// A fresh database without any table.
  public static func empty() throws -> TestDatabase { try made(from: "template1") }

  private static func made(from template: String) throws -> TestDatabase {
    let server = try serverURL()
    let name = "test_" + UUID().uuidString.lowercased().filter { $0 != "-" }
    try TestConnection(server).run("CREATE DATABASE \(name) TEMPLATE \(template)")
    let parts = server.split(separator: "?", maxSplits: 1)
    let path = parts[0].split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/\(name)"
    return TestDatabase(url: ([path] + parts.dropFirst().map(String.init)).joined(separator: "?"), name: name)
  }

  public func connect() throws -> TestConnection { try TestConnection(url) }

  /// Whether the server takes new connections to this database; those that there are stay.
  public func setAllowsConnections(_ isAllowed: Bool) throws {
    try TestConnection(Self.serverURL()).run("ALTER DATABASE \(name) ALLOW_CONNECTIONS \(isAllowed)")
  }

  /// Ends the connections of an application to this database, and returns when they are gone.
  public func endConnections(of applicationName: String) throws {
    try TestConnection(Self.serverURL()).run(
      """
      SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity
        WHERE datname = '\(name)' AND application_name = '\(applicationName)'
      """)
  }

  private static func serverURL() throws -> String {
    guard let url = getenv("MARKETPLACE_TEST_DATABASE_URL") else {
      throw TestDatabaseFailure("MARKETPLACE_TEST_DATABASE_URL is not set: run scripts/test")
    }
    return String(cString: url)
  }
}

/// A blocking session, for what a test arranges: rows, open transactions, ended backends. For one task.
public final class TestConnection {
  private let connection: OpaquePointer

  public init(_ url: String) throws {
    connection = PQconnectdb(url)
    guard PQstatus(connection) == CONNECTION_OK else { throw failure }
    try run("SET client_min_messages = warning")
  }

  deinit { PQfinish(connection) }

  /// Runs a script, in one transaction unless it says otherwise, and returns its last statement's rows as text; nulls are empty.
  @discardableResult
  public func run(_ sql: String) throws -> [[String]] {
    let result = PQexec(connection, sql)
    defer { PQclear(result) }
    guard PQresultStatus(result) == PGRES_TUPLES_OK || PQresultStatus(result) == PGRES_COMMAND_OK else { throw failure }
    return (0..<PQntuples(result)).map { row in
      (0..<PQnfields(result)).map { String(cString: PQgetvalue(result, row, $0)) }
    }
  }

  private var failure: TestDatabaseFailure { TestDatabaseFailure(String(cString: PQerrorMessage(connection))) }
}

/// What PostgreSQL says of a statement or a connection of a test.
public struct TestDatabaseFailure: Error, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}
