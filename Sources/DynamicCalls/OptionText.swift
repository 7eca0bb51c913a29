import DynamicMessages
import Protobuf

/// The options of a declaration as a schema writes them: names, and values in protobuf's text format. What the schema does not know is
/// left out.
struct OptionText {
  let schema: DynamicSchema

  /// The options in `encoded`, a message of `google.protobuf`'s that `type` names: `MethodOptions`.
  func options(_ encoded: [UInt8], _ type: String) -> [(name: String, value: String)] {
    guard let type = schema.messages["google.protobuf.\(type)"], let options = try? schema.message(type, decoding: encoded) else {
      return []
    }
    return type.fields.compactMap { field in
      guard let value = options.fields[field.number] else { return nil }
      let name = field.isExtension ? "(\(field.name.dropFirst().dropLast()))" : field.name
      return (name, text(value, field))
    }
  }

  private func text(_ value: DynamicField, _ field: FieldType) -> String {
    switch value {
    case .singular(.message(let message)): block(message)
    case .singular(let value): text(value, field)
    case .repeated(let values): "[\(values.map { text($0, field) }.joined(separator: ", "))]"
    }
  }

  /// A line for each field.
  private func block(_ message: DynamicMessage) -> String {
    let fields = fields(of: message)
    return fields.isEmpty ? "{}" : "{\n" + fields.map { "  \($0)\n" }.joined() + "}"
  }

  private func fields(of message: DynamicMessage) -> [String] {
    guard let type = schema.messages[message.type] else { return [] }
    return type.fields.flatMap { field -> [String] in
      switch message.fields[field.number] {
      case .singular(let value)?: return [line(value, field)]
      case .repeated(let values)? where field.kind == .message: return values.map { line($0, field) }
      case let values?: return ["\(field.name): \(text(values, field))"]
      case nil: return []
      }
    }
  }

  private func line(_ value: DynamicValue, _ field: FieldType) -> String {
    if case .message = value { "\(field.name) \(text(value, field))" } else { "\(field.name): \(text(value, field))" }
  }

  func text(_ value: DynamicValue, _ field: FieldType) -> String {
    switch value {
    case .bool(let value): "\(value)"
    case .int32(let value): "\(value)"
    case .int64(let value): "\(value)"
    case .uint32(let value): "\(value)"
    case .uint64(let value): "\(value)"
    case .float(let value): "\(value)"
    case .double(let value): "\(value)"
    case .string(let value): quoted(Array(value.utf8))
    case .bytes(let value): quoted(value)
    case .enumeration(let number): schema.enums[field.typeName]?.name(of: number) ?? "\(number)"
    case .message(let message): "{ \(fields(of: message).map { "\($0) " }.joined())}"
    }
  }

  /// In the text format's quotes: what is not printable is octal.
  private func quoted(_ bytes: [UInt8]) -> String {
    let isText = String(validating: bytes, as: UTF8.self) != nil
    var text: [UInt8] = []
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): text += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): text += Array("\\n".utf8)
      case 0x20..<0x7F: text.append(byte)
      case 0x80... where isText: text.append(byte)
      default: text += [UInt8(ascii: "\\"), 0x30 + byte >> 6, 0x30 + byte >> 3 & 7, 0x30 + byte & 7]
      }
    }
    return "\"\(String(decoding: text, as: UTF8.self))\""
  }
}
