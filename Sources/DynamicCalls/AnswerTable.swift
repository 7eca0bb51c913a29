import DynamicMessages

/// A message for people: each list of messages in it as a table, and everything else as lines of a name and a value.
///
/// A table's columns are the scalar fields of the list's messages, and messages that are a value in themselves: times, money, quantities,
/// and any other of at most two scalars. Where a row has no more than three of those, as one that wraps a message has, the scalars of the
/// messages in it are columns too.
struct AnswerTable {
  let schema: DynamicSchema

  func lines(of message: DynamicMessage) -> [String] {
    guard let type = schema.messages[message.type] else { return [] }
    let lists = type.fields.filter { isList($0) }
    var lines: [String] = []
    for list in lists {
      guard case .repeated(let values)? = message.fields[list.number] else { continue }
      if lists.count > 1 { lines += lines.isEmpty ? ["\(list.name):"] : ["", "\(list.name):"] }
      lines += table(values, of: list).lines
    }
    let isEmpty = !lists.isEmpty && lines.isEmpty
    var rest = message
    for list in lists { rest.fields[list.number] = nil }
    let pairs = pairs(of: rest, under: "")
    if !lines.isEmpty && !pairs.isEmpty { lines.append("") }
    let width = pairs.map(\.name.count).max() ?? 0
    if isEmpty { lines.append("none") }
    return lines + pairs.map { TextTable.padded($0.name, to: width) + "  " + $0.value.forTerminal }
  }

  // MARK: Tables

  private struct Cell {
    let title: String
    let path: [FieldType]
  }

  private func table(_ rows: [DynamicValue], of list: FieldType) -> TextTable {
    let cells = columns(of: list.typeName)
    return TextTable(
      cells.map { TextTable.Column($0.title, isNumeric: $0.path.last!.isNumeric) },
      rows.map { row in
        cells.map { cell in
          guard case .message(let message) = row else { return "" }
          return text(at: cell.path[...], in: message)
        }
      })
  }

  private func columns(of name: String) -> [Cell] {
    guard let type = schema.messages[name] else { return [] }
    let own = type.fields.filter { isValue($0) }
    guard own.count <= 3 else { return own.map { Cell(title: $0.name, path: [$0]) } }
    return type.fields.flatMap { field -> [Cell] in
      if isValue(field) { return [Cell(title: field.name, path: [field])] }
      guard !field.isRepeated, field.kind == .message, let inner = schema.messages[field.typeName], inner.fullName != name else {
        return []
      }
      return inner.fields.filter { isValue($0) }.map { Cell(title: "\(field.name).\($0.name)", path: [field, $0]) }
    }
  }

  private func text(at path: ArraySlice<FieldType>, in message: DynamicMessage) -> String {
    guard let field = path.first, case .singular(let value)? = message.fields[field.number] else { return "" }
    guard path.count > 1, case .message(let inner) = value else { return text(value, field, of: message.type) }
    return text(at: path.dropFirst(), in: inner)
  }

  /// Messages that repeat and are no map's entries.
  private func isList(_ field: FieldType) -> Bool {
    field.isRepeated && field.kind == .message && schema.messages[field.typeName]?.isMapEntry == false
      && !isText(field.typeName)
  }

  /// What one cell can hold.
  private func isValue(_ field: FieldType) -> Bool {
    guard !field.isRepeated else { return false }
    guard field.kind == .message || field.kind == .group, let type = schema.messages[field.typeName] else { return true }
    return isText(type.fullName) || isSmall(type)
  }

  private func isSmall(_ type: MessageType) -> Bool {
    !type.fields.isEmpty && type.fields.count <= 2 && !type.fullName.hasPrefix("google.protobuf.")
      && type.fields.allSatisfy { !$0.isRepeated && $0.typeName.isEmpty }
  }

  /// Well-known types whose JSON is one value.
  private func isText(_ name: String) -> Bool {
    ["Timestamp", "Duration", "FieldMask"].contains { name == "google.protobuf.\($0)" }
      || name.hasPrefix("google.protobuf.") && name.hasSuffix("Value") && !name.hasSuffix(".ListValue")
  }

  // MARK: Names and values

  private func pairs(of message: DynamicMessage, under path: String) -> [(name: String, value: String)] {
    (schema.messages[message.type]?.fields ?? []).flatMap { field -> [(name: String, value: String)] in
      let name = path + field.name
      switch message.fields[field.number] {
      case nil: return []
      case .singular(let value)?: return pairs(of: value, field, named: name, in: message.type)
      case .repeated(let values)?:
        if schema.messages[field.typeName]?.isMapEntry == true { return values.flatMap { entry(of: $0, named: name) } }
        if isList(field) {
          return values.enumerated().flatMap { pairs(of: $1, field, named: "\(name)[\($0)]", in: message.type) }
        }
        return [(name, values.map { text($0, field, of: message.type) }.joined(separator: ", "))]
      }
    }
  }

  private func pairs(
    of value: DynamicValue, _ field: FieldType, named name: String, in type: String
  ) -> [(name: String, value: String)] {
    guard case .message(let inner) = value, let innerType = schema.messages[inner.type], !isText(inner.type), !isSmall(innerType),
      inner.type != MessageType.anyTypeName
    else { return [(name, text(value, field, of: type))] }
    return pairs(of: inner, under: name + ".")
  }

  private func entry(of value: DynamicValue, named name: String) -> [(name: String, value: String)] {
    guard case .message(let entry) = value, let type = schema.messages[entry.type], let key = type.field(number: 1),
      let content = type.field(number: 2), case .singular(let keyValue)? = entry.fields[1]
    else { return [] }
    let name = "\(name).\(text(keyValue, key, of: entry.type))"
    guard case .singular(let value)? = entry.fields[2] else { return [(name, "")] }
    return pairs(of: value, content, named: name, in: entry.type)
  }

  // MARK: Text

  private func text(_ value: DynamicValue, _ field: FieldType, of type: String) -> String {
    switch value {
    case .string(let text): return text
    case .enumeration(let number): return schema.enums[field.typeName]?.shortName(of: number) ?? "\(number)"
    case .int64(let number):
      return Self.decimals["\(type).\(field.name)"].map { Self.text(number, decimals: $0) } ?? "\(number)"
    case .message(let message): return text(of: message)
    default: return OptionText(schema: schema).text(value, field)
    }
  }

  private func text(of message: DynamicMessage) -> String {
    if let type = schema.messages[message.type], isSmall(type) {
      return type.fields.map { field in
        guard case .singular(let value)? = message.fields[field.number] else {
          return field.isNumeric ? text(.int64(0), field, of: type.fullName) : ""
        }
        return text(value, field, of: type.fullName)
      }.filter { !$0.isEmpty }.joined(separator: " ")
    }
    let json = (try? schema.json(message)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return json.count > 1 && json.hasPrefix("\"") ? String(json.dropFirst().dropLast()) : json
  }

  /// Where this product's whole numbers have their points.
  private static let decimals = [
    "money.v1.Money.minor_units": 2, "money.v1.Tariff.ten_thousandths": 4, "money.v1.Quantity.thousandths": 3,
  ]

  private static func text(_ number: Int64, decimals: Int) -> String {
    let digits = String(number.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return (number < 0 ? "-" : "") + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}

extension TypePool {
  /// A message of a loaded type, for people. Throws as a stub would for a response that it cannot read: INTERNAL.
  package func table(_ encoding: [UInt8], of type: String) throws -> [String] {
    do { return AnswerTable(schema: schema).lines(of: try schema.message(schema.messages[type]!, decoding: encoding)) } catch {
      throw unreadable(type, error)
    }
  }
}

extension EnumType {
  /// Without the enum's own name in front: WAITING for `ORDER_STATE_WAITING` of `OrderState`.
  func shortName(of number: Int32) -> String? {
    guard let name = name(of: number) else { return nil }
    var prefix = ""
    for character in fullName.split(separator: ".").last ?? "" {
      if character.isUppercase && !prefix.isEmpty { prefix += "_" }
      prefix += character.uppercased()
    }
    return name.hasPrefix(prefix + "_") ? String(name.dropFirst(prefix.count + 1)) : name
  }
}

extension MessageType {
  fileprivate static var anyTypeName: String { "google.protobuf.Any" }
}

extension FieldType {
  fileprivate var isNumeric: Bool {
    switch kind {
    case .bool, .string, .bytes, .enumeration, .message, .group: false
    default: true
    }
  }
}
