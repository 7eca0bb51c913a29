/// Checks an encoded message before libprotobuf-c reads it, which 1.4.1 does with a stack frame for every message inside another, takes
/// text that is no UTF-8, and says of what it refuses nothing but that it does.
struct WireCheck {
  let messages: [String: MessageType]

  func check(_ bytes: ArraySlice<UInt8>, as type: MessageType) throws(DynamicDecodingFailure) {
    try check(bytes, type, depth: 0)
  }

  private func check(_ bytes: ArraySlice<UInt8>, _ type: MessageType, depth: Int) throws(DynamicDecodingFailure) {
    guard depth <= DynamicSchema.depthLimit else { throw DynamicDecodingFailure(.tooDeep) }
    var fields = WireFields(bytes)
    var counts: [UInt32: Int] = [:]
    while let field = try next(&fields) {
      guard let declared = type.field(number: field.number) else {
        if field.wireType == .group { throw DynamicDecodingFailure(.group).inside("field \(field.number)", index: nil) }
        continue
      }
      var index: Int?
      if declared.isRepeated {
        index = counts[field.number, default: 0]
        counts[field.number] = index! + 1
      }
      do throws(DynamicDecodingFailure) { try check(field, declared, depth) } catch {
        throw error.inside(declared.name, index: declared.kind.isMessage ? index : nil)
      }
    }
  }

  private func next(_ fields: inout WireFields) throws(DynamicDecodingFailure) -> WireFields.Field? {
    do throws(WireFailure) { return try fields.next() } catch {
      switch error {
      case .truncated: throw DynamicDecodingFailure(.truncated)
      case .malformedVarint, .invalidTag, .unmatchedGroup: throw DynamicDecodingFailure(.malformed)
      case .tooDeep: throw DynamicDecodingFailure(.tooDeep)
      }
    }
  }

  private func check(_ field: WireFields.Field, _ declared: FieldType, _ depth: Int) throws(DynamicDecodingFailure) {
    let isPacked = declared.isRepeated && field.wireType == .lengthPrefixed && declared.kind != .group
    guard field.wireType == declared.kind.wireType || isPacked else {
      throw DynamicDecodingFailure(.wrongType(wanted: declared.kind.keyword))
    }
    switch declared.kind {
    case .message, .group: try check(field.value, messages[declared.typeName]!, depth: depth + 1)
    case .string:
      let isText = field.value.withUnsafeBufferPointer { (try? UTF8Span(validating: $0.span)) != nil }
      if !isText { throw DynamicDecodingFailure(.invalidUTF8) }
    default: break
    }
  }
}

/// Bytes that are not an encoding of the message asked for, or one that libprotobuf-c cannot read.
public struct DynamicDecodingFailure: Error, Equatable, CustomStringConvertible {
  /// The place in the message, `items[2].quantity`; empty at the top.
  public private(set) var path = ""
  public let reason: Reason

  init(_ reason: Reason) { self.reason = reason }

  public enum Reason: Sendable, Equatable {
    case truncated
    case malformed
    /// More than ``DynamicSchema/depthLimit`` messages inside each other.
    case tooDeep
    case invalidUTF8
    /// The field came as another type travels.
    case wrongType(wanted: String)
    /// One that the schema does not know.
    case group
  }

  func inside(_ name: String, index: Int?) -> DynamicDecodingFailure {
    var failure = self
    failure.path = name + (index.map { "[\($0)]" } ?? "") + (path.isEmpty ? "" : ".\(path)")
    return failure
  }

  public var description: String {
    let what =
      switch reason {
      case .truncated: "it ends too early"
      case .malformed: "it is no encoding of a message"
      case .tooDeep: "more than \(DynamicSchema.depthLimit) messages lie inside each other"
      case .invalidUTF8: "the text is not UTF-8"
      case .wrongType(let wanted): "it is no \(wanted), as the schema has it; the schema is of another version"
      case .group: "it is a group that the schema does not have, which libprotobuf-c does not keep"
      }
    return path.isEmpty ? what : "\(path): \(what)"
  }
}
