/// Groups of proto2, which libprotobuf-c does not know, in the form of messages with their length in front, and back.
struct GroupForm {
  private let messages: [String: MessageType]
  /// The messages that hold a group, in themselves or in a message within.
  private let holders: Set<String>

  init(_ messages: [String: MessageType]) {
    self.messages = messages
    var holders = Set(messages.values.filter { $0.fields.contains { $0.kind == .group } }.map(\.fullName))
    var count = 0
    while holders.count > count {
      count = holders.count
      for message in messages.values where message.fields.contains(where: { holders.contains($0.typeName) }) {
        holders.insert(message.fullName)
      }
    }
    self.holders = holders
  }

  /// The encoding, which was checked, with its groups as messages.
  func asMessages(_ bytes: [UInt8], of type: MessageType) -> [UInt8] {
    holders.contains(type.fullName) ? rewritten(bytes[...], type, groupsStay: false) : bytes
  }

  /// The encoding, in which groups are messages, with groups again.
  func asGroups(_ bytes: [UInt8], of type: MessageType) -> [UInt8] {
    holders.contains(type.fullName) ? rewritten(bytes[...], type, groupsStay: true) : bytes
  }

  private func rewritten(_ bytes: ArraySlice<UInt8>, _ type: MessageType, groupsStay: Bool) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var fields = WireFields(bytes)
    while let field = try? fields.next() {
      guard let declared = type.field(number: field.number), declared.kind == .message || declared.kind == .group,
        field.wireType == .lengthPrefixed || field.wireType == .group, let inner = messages[declared.typeName]
      else {
        output += field.whole
        continue
      }
      let content = holders.contains(inner.fullName) ? rewritten(field.value, inner, groupsStay: groupsStay) : Array(field.value)
      if declared.kind == .group && groupsStay {
        output.append(tag: field.number, .group)
        output += content
        output.append(varint: UInt64(field.number) << 3 | 4)
      } else {
        output.append(tag: field.number, .lengthPrefixed)
        output.append(varint: UInt64(content.count))
        output += content
      }
    }
    return output
  }
}

extension [UInt8] {
  fileprivate mutating func append(tag number: UInt32, _ wireType: WireFields.WireType) {
    append(varint: UInt64(number) << 3 | UInt64(wireType.rawValue))
  }

  fileprivate mutating func append(varint value: UInt64) {
    var value = value
    while value >= 0x80 {
      append(UInt8(truncatingIfNeeded: value) | 0x80)
      value >>= 7
    }
    append(UInt8(value))
  }
}
