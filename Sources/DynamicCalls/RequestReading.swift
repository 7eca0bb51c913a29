import DynamicMessages
import Protobuf
import Spelling

extension TypePool {
  /// The encoding of a request that a user wrote as `value`.
  package func request(_ value: JSONValue, as type: String) async throws -> [UInt8] {
    do { return try await encoding(ofJSON: value.text, as: type) } catch let failure as JSONDecodingFailure {
      throw RequestRejected(place: value.place(at: failure.offset), failure: failure, suggestion: suggestion(for: failure.reason))
    }
  }

  /// The names that there are where one was written that there is not.
  private func suggestion(for reason: JSONDecodingFailure.Reason) -> Suggestion? {
    switch reason {
    case .unknownField(let name, let message): schema.messages[message].map { Suggestion(name, $0.fields.map(\.jsonName)) }
    case .unknownEnumValue(let name, let enumeration): schema.enums[enumeration].map { Suggestion(name, $0.values.map(\.name)) }
    default: nil
    }
  }
}

/// A request in JSON that is not of its type.
package struct RequestRejected: Error, CustomStringConvertible {
  /// In the text that the user gave.
  package let place: TextPlace
  package let failure: JSONDecodingFailure
  let suggestion: Suggestion?

  package var description: String {
    let path = failure.path.isEmpty ? "" : "\(failure.path): "
    return "\(place): \(path)\(failure.reason)" + (suggestion.map { "; \($0)" } ?? "")
  }
}
