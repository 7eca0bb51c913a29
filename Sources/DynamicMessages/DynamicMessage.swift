/// A message of a type that was learnt at run time: a plain value, which ``DynamicSchema`` reads and writes.
public struct DynamicMessage: Sendable {
  /// The full name.
  public let type: String
  /// By number; what is not there is at its default.
  public var fields: [UInt32: DynamicField] = [:]
  /// As they arrived; written back behind the known ones.
  public var unknownFields: [UnknownField] = []

  public init(type: String) { self.type = type }

  /// A field that the schema does not know.
  public struct UnknownField: Sendable, Equatable {
    public let number: UInt32
    /// 0, 1, 2 or 5.
    public let wireType: UInt8
    /// Behind the tag, the length of what has one included.
    public let bytes: [UInt8]
  }

  /// Adds `other`'s fields as if its encoding stood behind this one's; both are of one of `messages`.
  mutating func merge(_ other: DynamicMessage, in messages: [String: MessageType]) {
    for (number, field) in other.fields {
      switch (fields[number], field) {
      case (.repeated(let values), .repeated(let more)): fields[number] = .repeated(values + more)
      case (.singular(.message(var message)), .singular(.message(let more))):
        message.merge(more, in: messages)
        fields[number] = .singular(.message(message))
      default:
        if let type = messages[type], let oneof = type.field(number: number)?.oneof {
          for member in type.fields where member.oneof == oneof { fields[member.number] = nil }
        }
        fields[number] = field
      }
    }
    unknownFields += other.unknownFields
  }
}

/// What a field holds; a map is repeated entries.
public enum DynamicField: Sendable {
  case singular(DynamicValue)
  case repeated([DynamicValue])
}

/// A value of one of protobuf's types.
public enum DynamicValue: Sendable {
  case bool(Bool)
  case int32(Int32)
  case int64(Int64)
  case uint32(UInt32)
  case uint64(UInt64)
  case float(Float)
  case double(Double)
  case string(String)
  case bytes([UInt8])
  case enumeration(Int32)
  case message(DynamicMessage)
}

extension FieldType {
  /// What stands for a field of this type that was not set; nil for messages.
  var initial: DynamicValue? {
    switch kind {
    case .bool: .bool(false)
    case .int32, .sint32, .sfixed32: .int32(0)
    case .int64, .sint64, .sfixed64: .int64(0)
    case .uint32, .fixed32: .uint32(0)
    case .uint64, .fixed64: .uint64(0)
    case .float: .float(0)
    case .double: .double(0)
    case .string: .string("")
    case .bytes: .bytes([])
    case .enumeration: .enumeration(0)
    case .message, .group: nil
    }
  }
}

extension DynamicValue {
  /// Whether a field without presence that holds it is not set: the default bit for bit, so that -0.0 is none.
  var isInitial: Bool {
    switch self {
    case .bool(let value): !value
    case .int32(let value), .enumeration(let value): value == 0
    case .int64(let value): value == 0
    case .uint32(let value): value == 0
    case .uint64(let value): value == 0
    case .float(let value): value.bitPattern == 0
    case .double(let value): value.bitPattern == 0
    case .string(let value): value.isEmpty
    case .bytes(let value): value.isEmpty
    case .message: false
    }
  }
}
