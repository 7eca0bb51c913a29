import Protobuf

/// The two fields of a map's entries, which are messages that repeat.
struct MapEntry {
  let type: MessageType
  let key: FieldType
  let value: FieldType

  /// The entries as messages, by ascending key.
  func values(_ entries: [MapKey: DynamicValue]) -> [DynamicValue] {
    entries.sorted { $0.key < $1.key }.map { key, value in
      var entry = DynamicMessage(type: type.fullName)
      entry.fields = [1: .singular(key.value(self.key.kind)), 2: .singular(value)]
      return .message(entry)
    }
  }

  /// The last of each key's entries, by ascending key; what an entry does not say is at its default.
  func sorted(_ values: [DynamicValue]) -> [(key: MapKey, value: DynamicValue)] {
    var entries: [MapKey: DynamicValue] = [:]
    for case .message(let entry) in values {
      entries[MapKey(part(1, of: entry) ?? key.initial!)] =
        part(2, of: entry) ?? value.initial ?? .message(DynamicMessage(type: value.typeName))
    }
    return entries.sorted { $0.key < $1.key }
  }

  private func part(_ number: UInt32, of entry: DynamicMessage) -> DynamicValue? {
    if case .singular(let value)? = entry.fields[number] { value } else { nil }
  }
}

extension DynamicSchema {
  /// Nil for a field that is no map.
  func mapEntry(of field: FieldType) -> MapEntry? {
    guard field.isRepeated, field.kind == .message, let type = messages[field.typeName], type.isMapEntry,
      let key = type.field(number: 1), let value = type.field(number: 2), key.initial != nil
    else { return nil }
    return MapEntry(type: type, key: key, value: value)
  }
}

/// A map's key, of whichever type.
enum MapKey: Hashable, Comparable {
  case bool(Bool)
  case signed(Int64)
  case unsigned(UInt64)
  case text(String)

  init(_ value: DynamicValue) {
    switch value {
    case .bool(let value): self = .bool(value)
    case .int32(let value): self = .signed(Int64(value))
    case .int64(let value): self = .signed(value)
    case .uint32(let value): self = .unsigned(UInt64(value))
    case .uint64(let value): self = .unsigned(value)
    case .string(let value): self = .text(value)
    default: preconditionFailure("a map's key is a number, a bool or text")
    }
  }

  func value(_ kind: FieldType.Kind) -> DynamicValue {
    switch self {
    case .bool(let value): .bool(value)
    case .signed(let value): kind.cIsWide ? .int64(value) : .int32(Int32(value))
    case .unsigned(let value): kind.cIsWide ? .uint64(value) : .uint32(UInt32(value))
    case .text(let value): .string(value)
    }
  }

  static func < (left: MapKey, right: MapKey) -> Bool {
    switch (left, right) {
    case (.bool(let left), .bool(let right)): BoolCodec.precedes(left, right)
    case (.signed(let left), .signed(let right)): left < right
    case (.unsigned(let left), .unsigned(let right)): left < right
    case (.text(let left), .text(let right)): StringCodec.precedes(left, right)
    default: false
    }
  }

  /// As it stands in JSON, without quotes.
  var text: String {
    switch self {
    case .bool(let value): "\(value)"
    case .signed(let value): "\(value)"
    case .unsigned(let value): "\(value)"
    case .text(let value): value
    }
  }
}

extension FieldType.Kind {
  fileprivate var cIsWide: Bool { self == .int64 || self == .sint64 || self == .sfixed64 || self == .uint64 || self == .fixed64 }
}
