/// A schema file.
public struct SchemaFile: Sendable {
  /// The path that others import it by, `billing/v1/invoice.proto`.
  public let name: String
  public let package: String
  /// `proto2`, `proto3` or `editions`.
  public let syntax: String
  /// The files it imports.
  public let dependencies: [String]
}

/// A message's declaration.
public final class MessageType: Sendable {
  public let fullName: String
  /// By ascending number, extensions among them.
  public let fields: [FieldType]
  /// The oneofs' names; a field's ``FieldType/oneof`` is an index here.
  public let oneofs: [String]
  /// The encoded `google.protobuf.OneofOptions` of each of them.
  public let oneofOptions: [[UInt8]]
  /// Whether it was made for a map: `key` is 1, `value` is 2.
  public let isMapEntry: Bool
  public let file: String
  /// The encoded `google.protobuf.MessageOptions`.
  public let options: [UInt8]
  private let places: [UInt32: Int]
  private let names: [String: Int]

  init(
    fullName: String, fields: [FieldType], oneofs: [String], oneofOptions: [[UInt8]], isMapEntry: Bool, file: String,
    options: [UInt8]
  ) {
    self.fullName = fullName
    self.fields = fields.sorted { $0.number < $1.number }
    self.oneofs = oneofs
    self.oneofOptions = oneofOptions
    self.isMapEntry = isMapEntry
    self.file = file
    self.options = options
    places = Dictionary(self.fields.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
    // The names in JSON come first: one field's may be another's in the schema.
    names = Dictionary(
      self.fields.enumerated().map { ($1.jsonName, $0) } + self.fields.enumerated().map { ($1.name, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  convenience init(_ type: MessageType, extensions: [FieldType]) {
    self.init(
      fullName: type.fullName, fields: type.fields + extensions, oneofs: type.oneofs, oneofOptions: type.oneofOptions,
      isMapEntry: type.isMapEntry, file: type.file, options: type.options)
  }

  public func field(number: UInt32) -> FieldType? { places[number].map { fields[$0] } }
  /// By its name in JSON or in the schema; an extension by its full name in brackets.
  public func field(named name: String) -> FieldType? { names[name].map { fields[$0] } }
}

/// A field's declaration.
public struct FieldType: Sendable {
  /// As in the schema, `order_id`; an extension's full name in brackets, `[contract.v1.method]`.
  public let name: String
  /// `orderId`.
  public let jsonName: String
  public let number: UInt32
  public let kind: Kind
  /// The full name of its message or enum; empty for others.
  public let typeName: String
  public let isRepeated: Bool
  public let isPacked: Bool
  /// Whether it says if it is set: `optional`, a message, a field of a oneof.
  public let hasPresence: Bool
  /// `required` of proto2.
  public let isRequired: Bool
  /// Declared with `optional`.
  public let isOptional: Bool
  /// Its place among its message's ``MessageType/oneofs``.
  public let oneof: Int?
  public let isExtension: Bool
  /// The encoded `google.protobuf.FieldOptions`.
  public let options: [UInt8]

  /// `google.protobuf.FieldDescriptorProto.Type`, numbers included.
  public enum Kind: UInt32, Sendable {
    case double = 1
    case float = 2
    case int64 = 3
    case uint64 = 4
    case int32 = 5
    case fixed64 = 6
    case fixed32 = 7
    case bool = 8
    case string = 9
    /// Of proto2: a message between two tags.
    case group = 10
    case message = 11
    case bytes = 12
    case uint32 = 13
    case enumeration = 14
    case sfixed32 = 15
    case sfixed64 = 16
    case sint32 = 17
    case sint64 = 18
  }
}

extension FieldType.Kind {
  /// As a schema writes it.
  package var keyword: String { self == .enumeration ? "enum" : "\(self)" }

  /// Whether its values are messages.
  var isMessage: Bool { self == .message || self == .group }

  /// How a value of it travels when it is not packed.
  var wireType: WireFields.WireType {
    switch self {
    case .int32, .int64, .uint32, .uint64, .sint32, .sint64, .bool, .enumeration: .varint
    case .double, .fixed64, .sfixed64: .fixed64
    case .float, .fixed32, .sfixed32: .fixed32
    case .string, .bytes, .message: .lengthPrefixed
    case .group: .group
    }
  }
}

/// An enum's declaration.
public struct EnumType: Sendable {
  public let fullName: String
  /// In the order of the schema, aliases among them.
  public let values: [(name: String, number: Int32)]
  public let file: String
  private let names: [Int32: String]
  private let numbers: [String: Int32]

  init(fullName: String, values: [(name: String, number: Int32)], file: String) {
    self.fullName = fullName
    self.values = values
    self.file = file
    names = Dictionary(values.map { ($0.number, $0.name) }, uniquingKeysWith: { first, _ in first })
    numbers = Dictionary(values.map { ($0.name, $0.number) }, uniquingKeysWith: { first, _ in first })
  }

  /// The first of the number's names.
  public func name(of number: Int32) -> String? { names[number] }
  public func number(of name: String) -> Int32? { numbers[name] }
}

/// A service's declaration.
public struct ServiceType: Sendable {
  public let fullName: String
  public let methods: [MethodType]
  public let file: String
  /// The encoded `google.protobuf.ServiceOptions`.
  public let options: [UInt8]
}

/// A method's declaration.
public struct MethodType: Sendable {
  /// Alone, `GetInvoice`.
  public let name: String
  /// The messages' full names.
  public let request: String
  public let response: String
  public let clientStreaming: Bool
  public let serverStreaming: Bool
  /// The encoded `google.protobuf.MethodOptions`.
  public let options: [UInt8]
}
