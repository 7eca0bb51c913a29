import Synchronization

/// A statement's text, prepared once per connection. Made once and kept, usually as a `static let`.
public final class StatementText: Sendable {
  public let sql: String
  /// What errors and logs call it.
  public let name: String
  /// Unique in the process; the prepared statement is called `s<number>`.
  let number: Int
  let preparedName: String

  /// `sql` has its parameters as `$1`, `$2`, …
  public init(_ name: String, _ sql: String) {
    self.name = name
    self.sql = sql
    number = Self.count.wrappingAdd(1, ordering: .relaxed).newValue
    preparedName = "s\(number)"
  }

  private static let count = Atomic<Int>(0)
  private static let composed = Mutex<[String: StatementText]>([:])

  /// The statement of a text that was put together at run time, with ``SQL/parameterMark`` for each parameter: the same text gives the same
  /// statement.
  static func composed(_ name: String, _ marked: String) -> StatementText {
    composed.withLock { known in
      if let text = known[marked] { return text }
      precondition(known.count < composedLimit, "statements are composed from fragments of the program, never from data")
      let text = StatementText(name, numbered(marked))
      known[marked] = text
      return text
    }
  }

  private static func numbered(_ marked: String) -> String {
    var (sql, count) = ("", 0)
    for character in marked.unicodeScalars {
      if character == SQL.parameterMark {
        count += 1
        sql += "$\(count)"
      } else {
        sql.unicodeScalars.append(character)
      }
    }
    return sql
  }

  static let composedLimit = 4096
}

/// A statement with its parameters bound, in binary.
public struct Query: Sendable {
  public let text: StatementText
  @usableFromInline var parameters = Parameters()

  @inlinable
  public init<each Value: PostgresValue>(_ text: StatementText, _ values: repeat (each Value)?) {
    self.text = text
    repeat parameters.append(each values)
  }

  /// A statement composed of fragments; `name` is what errors and logs call it.
  public init(_ name: String, _ sql: SQL) {
    text = .composed(name, sql.text)
    parameters = sql.parameters
  }
}

/// Values encoded one after another. Equal where all values are, byte by byte.
@usableFromInline
struct Parameters: Sendable, Hashable {
  @usableFromInline var bytes: [UInt8] = []
  /// -1 for null.
  @usableFromInline var lengths: [Int32] = []
  @usableFromInline var types: [UInt32] = []

  @usableFromInline init() {}

  var count: Int { lengths.count }

  @inlinable
  mutating func append<Value: PostgresValue>(_ value: Value?) {
    types.append(Value.oid)
    guard let value else { return lengths.append(-1) }
    let start = bytes.count
    value.encode(into: &bytes)
    lengths.append(Int32(bytes.count - start))
  }

  mutating func reserveCapacity(_ count: Int) {
    bytes.reserveCapacity(16 * count)
    lengths.reserveCapacity(count)
    types.reserveCapacity(count)
  }

  mutating func append(contentsOf other: Parameters) {
    bytes += other.bytes
    lengths += other.lengths
    types += other.types
  }
}

/// SQL that can only bind values: `"… WHERE id = \(id)"` makes `id` a parameter, and an interpolated ``SQL`` becomes part of the text.
public struct SQL: Sendable, ExpressibleByStringInterpolation {
  /// With ``parameterMark`` where a parameter stands.
  fileprivate(set) var text: String
  fileprivate(set) var parameters = Parameters()

  /// What no SQL has.
  static let parameterMark: Unicode.Scalar = "\0"

  public init(stringLiteral text: String) { self.text = text }
  public init(stringInterpolation: Interpolation) { self = stringInterpolation.sql }

  public struct Interpolation: StringInterpolationProtocol {
    fileprivate var sql: SQL = ""

    public init(literalCapacity: Int, interpolationCount: Int) {
      sql.text.reserveCapacity(literalCapacity + interpolationCount)
      sql.parameters.reserveCapacity(interpolationCount)
    }

    public mutating func appendLiteral(_ text: String) { sql.text += text }

    public mutating func appendInterpolation<Value: PostgresValue>(_ value: Value?) {
      sql.text.unicodeScalars.append(SQL.parameterMark)
      sql.parameters.append(value)
    }

    public mutating func appendInterpolation(_ fragment: SQL) {
      sql.text += fragment.text
      sql.parameters.append(contentsOf: fragment.parameters)
    }
  }

  /// The fragments with `separator` between them.
  public static func joined(_ fragments: [SQL], by separator: SQL) -> SQL {
    var joined = Interpolation(literalCapacity: 0, interpolationCount: 0)
    for (index, fragment) in fragments.enumerated() {
      if index > 0 { joined.appendInterpolation(separator) }
      joined.appendInterpolation(fragment)
    }
    return joined.sql
  }
}
