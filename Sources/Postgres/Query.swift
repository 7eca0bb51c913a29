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

  /// The statement of a text that was put together at run time: the same text gives the same statement.
  static func composed(_ name: String, _ sql: String) -> StatementText {
    composed.withLock { known in
      if let text = known[sql] { return text }
      precondition(known.count < composedLimit, "statements are composed from fragments of the program, never from data")
      let text = StatementText(name, sql)
      known[sql] = text
      return text
    }
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
    var text = sql.chunks[0]
    for (index, chunk) in sql.chunks.dropFirst().enumerated() { text += "$\(index + 1)\(chunk)" }
    self.text = .composed(name, text)
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

  mutating func append(contentsOf other: Parameters) {
    bytes += other.bytes
    lengths += other.lengths
    types += other.types
  }
}

/// SQL that can only bind values: `"… WHERE id = \(id)"` makes `id` a parameter, and an interpolated ``SQL`` becomes part of the text.
public struct SQL: Sendable, ExpressibleByStringInterpolation {
  /// Literal text around the parameters: one more than there are parameters.
  fileprivate(set) var chunks: [String] = [""]
  fileprivate(set) var parameters = Parameters()

  public init(stringLiteral text: String) { chunks = [text] }
  public init(stringInterpolation: Interpolation) { self = stringInterpolation.sql }
  fileprivate init() {}

  public struct Interpolation: StringInterpolationProtocol {
    fileprivate var sql = SQL()

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ text: String) { sql.chunks[sql.chunks.count - 1] += text }

    public mutating func appendInterpolation<Value: PostgresValue>(_ value: Value?) {
      sql.parameters.append(value)
      sql.chunks.append("")
    }

    public mutating func appendInterpolation(_ fragment: SQL) {
      sql.chunks[sql.chunks.count - 1] += fragment.chunks[0]
      sql.chunks += fragment.chunks.dropFirst()
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
