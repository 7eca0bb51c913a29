import DynamicCalls
import Protobuf
import RPC

/// An error as a command tells of it, in lines: the status with the reason, what the server says to people, the fields at fault, what else
/// there is to know.
struct ErrorReport {
  let error: RPCError
  /// For details that neither this program nor gRPC knows; nil where the server's schemas cannot be had.
  let pool: TypePool?

  /// `FAILED_PRECONDITION ORDER_ALREADY_REFUNDED`.
  var head: String { [error.code.name, error.reason].compactMap(\.self).joined(separator: " ") }

  /// What stands below the head and the message.
  func details() async -> [String] {
    var lines: [String] = []
    if let text = error.localizedMessage, text != error.message { lines.append(text) }
    lines += error.fieldViolations.map { "\($0.field): \($0.description)" }
    lines += error.preconditionViolations.map { "\($0.type) \($0.subject): \($0.description)" }
    lines += error.info.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    if let delay = error.retryDelay { lines.append("again in \(delay)") }
    for detail in error.details where !Self.told.contains(typeName(of: detail)) { lines.append(await text(of: detail)) }
    return lines
  }

  private static let told: Set = Set(
    ["ErrorInfo", "BadRequest", "PreconditionFailure", "LocalizedMessage", "RetryInfo"].map { "google.rpc.\($0)" })

  private func typeName(of detail: ErrorDetail) -> String {
    detail.typeURL.split(separator: "/").last.map(String.init) ?? detail.typeURL
  }

  /// `google.rpc.Help {"links":[…]}`; of what nobody knows or can read the bytes, in Base64.
  private func text(of detail: ErrorDetail) async -> String {
    let name = typeName(of: detail)
    if let pool = pool ?? (try? TypePool(try DescriptorSet([]))), (try? await pool.load(name)) == true,
      let json = try? await pool.json(detail.value, of: name)
    {
      return "\(name) \(String(decoding: json, as: UTF8.self))"
    }
    return "\(name) \(String(decoding: detail.value.withUnsafeBytes { Base64.encode($0, isPadded: true) }, as: UTF8.self))"
  }
}
