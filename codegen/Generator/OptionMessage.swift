import Protobuf

/// Custom options in their wire form, by the extension's number. An option that is set in several steps,
/// `(buf.validate.field).string.min_len` and `….max_len`, is several messages one behind the other, which read as one.
struct RawOptions {
  let values: [UInt32: [UInt8]]
}

/// An option's value, read with the descriptors that came in the same request.
struct OptionMessage {
  let type: MessageSchema
  private(set) var fields: [String: [OptionValue]] = [:]

  subscript(name: String) -> OptionValue? { fields[name]?.last }
  func list(_ name: String) -> [OptionValue] { fields[name] ?? [] }
  func number(_ name: String) -> Int64? { self[name]?.number }
  func flag(_ name: String) -> Bool { self[name]?.number == 1 }
  func text(_ name: String) -> String? {
    if case .text(let text) = self[name] { return text }
    return nil
  }
  func texts(_ name: String) -> [String] {
    list(name).compactMap { if case .text(let text) = $0 { text } else { nil } }
  }
  func message(_ name: String) -> OptionMessage? { self[name]?.message }
  func messages(_ name: String) -> [OptionMessage] { list(name).compactMap(\.message) }
  func numbers(_ name: String) -> [Int64] { list(name).compactMap(\.number) }
}

enum OptionValue {
  case integer(Int64)
  case unsigned(UInt64)
  case real(Double)
  case text(String)
  case bytes([UInt8])
  case message(OptionMessage)

  var number: Int64? {
    switch self {
    case .integer(let number): number
    case .unsigned(let number): Int64(exactly: number)
    default: nil
    }
  }

  var message: OptionMessage? {
    if case .message(let message) = self { return message }
    return nil
  }

  /// As a literal of Swift.
  var literal: String {
    switch self {
    case .integer(let number): "\(number)"
    case .unsigned(let number): "\(number)"
    case .real(let number): number.isInfinite ? number < 0 ? "-.infinity" : ".infinity" : "\(number)"
    case .text(let text): text.swiftLiteral
    case .bytes(let bytes): "\(bytes)"
    case .message: preconditionFailure("a message has no literal")
    }
  }
}

extension Schema {
  /// The option of this full name, such as `contract.v1.method`; nil when it is not set.
  func option(
    _ name: String, of extendee: String, in options: RawOptions, at declaration: Declaration
  ) throws(GenerationFailure) -> OptionMessage? {
    guard let field = extensions[extendee]?[name], let bytes = options.values[UInt32(field.number)] else { return nil }
    guard let type = messages[field.typeName] else {
      throw GenerationFailure(declaration, "option (\(name)) is not a message")
    }
    var option = OptionMessage(type: type)
    do {
      try bytes.withUnsafeBufferPointer { (bytes) throws(OptionFailure) in
        var reader = WireReader(UnsafeRawBufferPointer(bytes))
        try option.merge(from: &reader, self)
      }
    } catch {
      throw GenerationFailure(declaration, "option (\(name)) cannot be read: \(error.reason)")
    }
    return option
  }
}

private struct OptionFailure: Error {
  let reason: String
}

extension OptionMessage {
  fileprivate mutating func merge(from reader: inout WireReader, _ schema: Schema) throws(OptionFailure) {
    do {
      while true {
        let tag = try reader.nextTag()
        if tag == 0 { return }
        guard let field = type.fields.first(where: { $0.number == Int32(tag >> 3) }) else {
          throw OptionFailure(reason: "\(type.fullName) has no field \(tag >> 3)")
        }
        if field.kind == .message {
          var message = OptionMessage(type: schema.messages[field.typeName]!)
          if !field.isRepeated, let earlier = self.message(field.name) { message = earlier }
          let bytes = try reader.bytes()
          try bytes.withUnsafeBufferPointer { (bytes) throws(OptionFailure) in
            var inner = WireReader(UnsafeRawBufferPointer(bytes))
            try message.merge(from: &inner, schema)
          }
          set(field, .message(message))
        } else if tag & 7 == 2, field.kind != .string, field.kind != .bytes {
          let bytes = try reader.bytes()
          try bytes.withUnsafeBufferPointer { (bytes) throws(DecodingFailure) in
            var inner = WireReader(UnsafeRawBufferPointer(bytes))
            while !inner.isAtEnd { set(field, try scalar(field, &inner)) }
          }
        } else {
          set(field, try scalar(field, &reader))
        }
      }
    } catch let failure as OptionFailure {
      throw failure
    } catch {
      throw OptionFailure(reason: "\(error)")
    }
  }

  private mutating func set(_ field: FieldSchema, _ value: OptionValue) {
    if field.isRepeated { fields[field.name, default: []].append(value) } else { fields[field.name] = [value] }
  }

  private func scalar(_ field: FieldSchema, _ reader: inout WireReader) throws(DecodingFailure) -> OptionValue {
    switch field.kind {
    case .double: .real(try reader.double())
    case .float: .real(Double(try reader.float()))
    case .int64: .integer(try reader.int64())
    case .int32, .enumeration: .integer(Int64(try reader.int32()))
    case .uint64: .unsigned(try reader.uint64())
    case .uint32: .unsigned(UInt64(try reader.uint32()))
    case .fixed64: .unsigned(try reader.fixed64())
    case .fixed32: .unsigned(UInt64(try reader.fixed32()))
    case .sfixed64: .integer(try reader.sfixed64())
    case .sfixed32: .integer(Int64(try reader.sfixed32()))
    case .sint64: .integer(try reader.sint64())
    case .sint32: .integer(Int64(try reader.sint32()))
    case .bool: .integer(try reader.bool() ? 1 : 0)
    case .string: .text(try reader.string())
    case .bytes: .bytes(try reader.bytes())
    case .message, .group: preconditionFailure("messages are read by their own case")
    }
  }
}
