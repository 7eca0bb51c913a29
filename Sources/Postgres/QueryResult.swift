import CPostgres

/// What a statement returned; the rows stay in libpq's own memory until the last reference goes.
///
/// Sendable by this proof: a PGresult is not changed after it was received, and libpq allows reading one from any thread.
public final class QueryResult: @unchecked Sendable {
  fileprivate let result: OpaquePointer
  private let name: String

  init(_ result: OpaquePointer, name: String) {
    self.result = result
    self.name = name
  }

  deinit { PQclear(result) }

  public var count: Int { Int(PQntuples(result)) }
  public var isEmpty: Bool { count == 0 }
  /// Rows that an INSERT, UPDATE or DELETE touched.
  public var affectedRows: Int { PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0 }

  public subscript(_ row: Int) -> Row {
    precondition(row >= 0 && row < count)
    return Row(source: self, row: Int32(row))
  }

  public var first: Row? { isEmpty ? nil : self[0] }

  /// Every row, read by `read`.
  public func map<Value>(_ read: (inout Row) throws -> Value) rethrows -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(count)
    for index in 0..<count {
      var row = self[index]
      values.append(try read(&row))
    }
    return values
  }

  /// A row read column by column, from left to right.
  public struct Row {
    private let source: QueryResult
    private let row: Int32
    private var column: Int32 = 0

    fileprivate init(source: QueryResult, row: Int32) {
      self.source = source
      self.row = row
    }

    /// The next column, which must not be null.
    public mutating func next<Value: PostgresValue>(_ type: Value.Type = Value.self) throws(PostgresError) -> Value {
      guard let value: Value = try nextIfPresent() else { throw mismatch("is null", column - 1, Value.self) }
      return value
    }

    /// The next column, nil when it is null.
    public mutating func nextIfPresent<Value: PostgresValue>(_ type: Value.Type = Value.self) throws(PostgresError) -> Value? {
      let result = source.result
      guard column < PQnfields(result) else { throw mismatch("is not there", column, Value.self) }
      defer { column += 1 }
      guard PQgetisnull(result, row, column) == 0 else { return nil }
      let type = PQftype(result, column)
      // A text column may be read as such under any of its names (varchar, name, jsonb is not among them).
      guard type == Value.oid || (Value.oid == String.oid && Self.textTypes.contains(type)) else {
        throw mismatch("has type \(type)", column, Value.self)
      }
      let bytes = UnsafeRawBufferPointer(start: PQgetvalue(result, row, column), count: Int(PQgetlength(result, row, column)))
      guard let value = Value(postgres: bytes) else { throw mismatch("cannot be read", column, Value.self) }
      return value
    }

    private static let textTypes: Set<UInt32> = [19, 25, 1042, 1043]

    private func mismatch(_ what: String, _ column: Int32, _ type: Any.Type) -> PostgresError {
      let name = column < PQnfields(source.result) ? String(cString: PQfname(source.result, column)) : "\(column + 1)"
      return .mismatch("\(source.name): column \(name) \(what); expected \(type)")
    }
  }
}
