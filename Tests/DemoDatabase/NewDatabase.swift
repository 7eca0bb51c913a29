import Demo
import FoundationEssentials
import Glibc
import Postgres
import Schema

/// A new database with the product's schema, on the server that scripts/test starts; dropped with the cluster.
///
/// It belongs to the server's superuser, or to `owner`, a role that signs in and may make roles and nothing more.
public func newDatabase(ownedBy owner: String? = nil) throws -> String {
  guard let server = getenv("MARKETPLACE_TEST_DATABASE_URL").map({ String(cString: $0) }) else {
    throw DatabaseFailure("MARKETPLACE_TEST_DATABASE_URL is not set: run scripts/test")
  }
  let name = "test_" + UUID().uuidString.lowercased().filter { $0 != "-" }
  if let owner {
    try psql(server, "DO 'BEGIN CREATE ROLE \(owner) LOGIN CREATEROLE; EXCEPTION WHEN duplicate_object THEN NULL; END'")
  }
  try psql(server, "CREATE DATABASE \(name)" + (owner.map { " OWNER \($0)" } ?? ""))
  let parts = server.split(separator: "?", maxSplits: 1)
  let place = parts[0].split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  let parameters = (parts.dropFirst() + (owner.map { ["user=\($0)"] } ?? [])).joined(separator: "&")
  let url = "\(place)/\(name)?\(parameters)"
  try migrate(url, Schema.migrations) { _ in }
  return url
}

/// As ``newDatabase(ownedBy:)``, with the demo companies in it.
public func newDemoDatabase() async throws -> String {
  let url = try newDatabase()
  try await loadDemo(into: url)
  return url
}

public struct DatabaseFailure: Error, CustomStringConvertible {
  public let description: String
  init(_ description: String) { self.description = description }
}

private func psql(_ server: String, _ statement: String) throws {
  var pid = pid_t()
  let arguments = ["psql", "-q", "-d", server, "-c", statement]
  var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
  defer { for pointer in pointers { free(pointer) } }
  var status: Int32 = 0
  guard posix_spawnp(&pid, "psql", nil, nil, &pointers, environ) == 0, waitpid(pid, &status, 0) == pid, status == 0 else {
    throw DatabaseFailure("psql refused: \(statement)")
  }
}
