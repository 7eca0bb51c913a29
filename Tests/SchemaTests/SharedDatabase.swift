import TestPostgres

/// The product's schema in one database for tests that leave it as it is.
enum SharedDatabase {
  private static let database = Result { try TestDatabase() }

  static func url() throws -> String { try database.get().url }

  static func connect() throws -> TestConnection { try database.get().connect() }
}
