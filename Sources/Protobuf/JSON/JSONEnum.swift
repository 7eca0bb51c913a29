/// An enum that knows the names of its values in the schema. Generated.
public protocol JSONEnum: RawRepresentable where RawValue == Int32 {
  static var jsonNames: JSONEnumNames { get }
  /// Whether `null` is a value of the enum, its 0: of `google.protobuf.NullValue` alone.
  static var acceptsJSONNull: Bool { get }
}

extension JSONEnum {
  public static var acceptsJSONNull: Bool { false }
}

/// The names of an enum's values in the schema. One constant an enum.
public final class JSONEnumNames: Sendable {
  let enumeration: String
  private let values: [(name: StaticString, number: Int32)]
  private let places: JSONNameTable
  private let names: [Int32: StaticString]

  /// `enumeration` is the enum's full name. Of several names of one number the first is written and all are read.
  public init(_ enumeration: String, _ values: [(name: StaticString, number: Int32)]) {
    (self.enumeration, self.values) = (enumeration, values)
    places = JSONNameTable(values.enumerated().map { ($1.name, $0) })
    names = Dictionary(values.map { ($0.number, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  func number(of name: UnsafeRawBufferPointer) -> Int32? { places[name].map { values[$0].number } }
  func name(of number: Int32) -> StaticString? { names[number] }
}
