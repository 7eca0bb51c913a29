import Protobuf

/// A message of the suite, and what it may hold that JSON as this project has it would lose.
///
/// Extensions of proto2 stay among the unknown fields: on the wire they come back as they were, in JSON they do not appear. Tests that
/// would need them there are answered `skipped`.
protocol TestedMessage: JSONMessage {
  /// Whether the text names an extension.
  static func hasExtensions(inJSON text: String) -> Bool
  var hasExtensions: Bool { get }
}

extension Proto3.TestAllTypesProto3: TestedMessage {
  static func hasExtensions(inJSON text: String) -> Bool { false }
  var hasExtensions: Bool { false }
}

extension Proto2.TestAllTypesProto2: TestedMessage {
  private static let extensionNumbers: ClosedRange<UInt32> = 120...200

  static func hasExtensions(inJSON text: String) -> Bool { text.contains("\"[") }

  var hasExtensions: Bool {
    unknownFields.hasField(in: Self.extensionNumbers) || messageSetCorrect.map { !$0.unknownFields.isEmpty } ?? false
      || submessages.contains(where: \.hasExtensions)
  }

  /// Those of its own type within it.
  private var submessages: [Self] {
    var nested = repeatedNestedMessage + mapStringNestedMessage.values + mapInt32NestedMessage.values
    if let message = optionalNestedMessage { nested.append(message) }
    if case .oneofNestedMessage(let message) = oneofField { nested.append(message) }
    return nested.compactMap(\.corecursive) + (recursiveMessage.map { [$0] } ?? [])
  }
}

extension UnknownFields {
  fileprivate func hasField(in numbers: ClosedRange<UInt32>) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var reader = WireReader(bytes)
      var left = UnknownFields()
      // They were read before, so that reading them again does not fail.
      while let tag = try? reader.nextTag(), tag != 0 {
        if numbers.contains(tag >> 3) { return true }
        guard (try? reader.unknown(tag, into: &left)) != nil else { return false }
      }
      return false
    }
  }
}
