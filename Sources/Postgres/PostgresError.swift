import CPostgres

/// Why the database did not do what was asked.
public enum PostgresError: Error, Sendable {
  /// The server refused a statement.
  case refused(Refusal)
  /// There is no connection, and none came within the wait; nothing was sent.
  case unavailable(String)
  /// The connection went while the unit was under way: a write may or may not have happened.
  case connectionLost(String)
  /// The queue is full; nothing was sent.
  case overloaded(limit: Int)
  /// A result that does not have the shape its reader expects: a bug of ours.
  case mismatch(String)

  public struct Refusal: Sendable, Equatable {
    /// Five characters, "23505".
    public var sqlState: String
    public var message: String
    public var detail: String
    /// The constraint that was violated, if any.
    public var constraint: String
    /// The statement's name.
    public var statement: String

    init(_ result: OpaquePointer?, statement: String) {
      func field(_ code: Character) -> String {
        PQresultErrorField(result, Int32(code.asciiValue!)).map { String(cString: $0) } ?? ""
      }
      sqlState = field("C")
      message = field("M")
      detail = field("D")
      constraint = field("n")
      self.statement = statement
    }

    /// Whether the server's condition is why, and not the statement: the same may be taken later. Its disk is full or its memory used up, it
    /// stops, others kept the rows locked.
    public var isOfTheServer: Bool { Self.classesOfTheServer.contains(String(sqlState.prefix(2))) }

    /// Transaction rollback, insufficient resources, object not in prerequisite state (a lock not available), operator intervention (a
    /// statement took too long), system error; PostgreSQL 15, appendix A.
    private static let classesOfTheServer: Set = ["40", "53", "55", "57", "58"]
  }

  public var refusal: Refusal? { if case .refused(let refusal) = self { refusal } else { nil } }

  /// Whether a row that the statement refers to is gone, or one that it removes is referred to.
  public var isForeignKeyViolation: Bool { refusal?.sqlState == "23503" }
  /// Whether the role may not do that: insufficient_privilege.
  var isForbidden: Bool { refusal?.sqlState == "42501" }
}

extension PostgresError.Refusal: CustomStringConvertible {
  /// Without the detail, which has values of rows.
  public var description: String {
    "\(message) (SQLSTATE \(sqlState)\(constraint.isEmpty ? "" : ", constraint \(constraint)"), statement: \(statement))"
  }
}
