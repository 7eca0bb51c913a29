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
  @inlinable
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
  ///
  /// Readers are inlined into their callers, which know the type: looking its metadata up costs more than reading the value.
  public struct Row {
    private let source: QueryResult
    private let row: Int32
    private var column: Int32 = 0

    fileprivate init(source: QueryResult, row: Int32) {
      self.source = source
      self.row = row
    }

    /// The next column, which must not be null.
    @inlinable
    public mutating func next<Value: PostgresValue>(_ type: Value.Type = Value.self) throws(PostgresError) -> Value {
      guard let value: Value = try nextIfPresent() else { throw mismatch("is null", Value.self) }
      return value
    }

    /// The next column, nil when it is null.
    @inlinable
    public mutating func nextIfPresent<Value: PostgresValue>(_ type: Value.Type = Value.self) throws(PostgresError) -> Value? {
      switch take(Value.oid) {
      case .null: return nil
      case .bytes(let bytes):
        guard let value = Value(postgres: bytes) else { throw mismatch("cannot be read", Value.self) }
        return value
      case .mismatch(let what): throw mismatch(what, Value.self)
      }
    }

    @usableFromInline
    enum Column {
      case null
      /// Valid as long as the result.
      case bytes(UnsafeRawBufferPointer)
      /// What is wrong with it.
      case mismatch(String)
    }

    /// Moves on to the next column, whose type must have this `oid`.
    @usableFromInline
    mutating func take(_ oid: UInt32) -> Column {
      let (result, at) = (source.result, column)
      column += 1
      guard at < PQnfields(result) else { return .mismatch("is not there") }
      guard PQgetisnull(result, row, at) == 0 else { return .null }
      let type = PQftype(result, at)
      guard type == oid || (oid == String.oid && Self.isText(type)) else { return .mismatch("has type \(type)") }
      return .bytes(UnsafeRawBufferPointer(start: PQgetvalue(result, row, at), count: Int(PQgetlength(result, row, at))))
    }

    /// A text column may be read as such under any of its names: name, text, bpchar, varchar; jsonb is not among them.
    private static func isText(_ type: UInt32) -> Bool { type == 19 || type == 25 || type == 1042 || type == 1043 }

    /// What is wrong with the column that was taken last.
    @usableFromInline
    func mismatch(_ what: String, _ type: Any.Type) -> PostgresError {
      let column = column - 1
      let name = column < PQnfields(source.result) ? String(cString: PQfname(source.result, column)) : "\(column + 1)"
      return .mismatch("\(source.name): column \(name) \(what); expected \(type)")
    }
  }
}
