/// A call's metadata: names with values in their order, duplicates kept. Names are lower-case ASCII; a name that ends in `-bin` has
/// bytes for a value, every other one printable ASCII.
public struct Metadata: Sendable, Equatable {
  public struct Field: Sendable, Equatable {
    public var name: String
    /// As the application sees it: decoded when the name ends in `-bin`.
    public var value: [UInt8]
  }

  public private(set) var fields: [Field] = []

  public init() {}

  public var isEmpty: Bool { fields.isEmpty }

  /// Appends a value; names are lower-cased.
  public mutating func append(_ name: String, _ value: String) {
    fields.append(Field(name: name.lowercased(), value: Array(value.utf8)))
  }

  /// Appends bytes under a name that ends in `-bin`.
  public mutating func append(_ name: String, bytes: [UInt8]) {
    precondition(name.hasSuffix("-bin"), "a name with bytes for its value ends in -bin")
    fields.append(Field(name: name.lowercased(), value: bytes))
  }

  /// The first value under `name`, as text.
  public subscript(_ name: String) -> String? {
    fields.first { $0.name == name }.map { String(decoding: $0.value, as: UTF8.self) }
  }

  public func bytes(_ name: String) -> [UInt8]? { fields.first { $0.name == name }?.value }
}
