import DynamicCalls
import Glibc
import Protobuf
import RPC

/// What `marketplace call` says: responses on standard output, everything else on standard error. Usable from any task.
final class CallPrinter: Sendable {
  private let output = LineWriter(STDOUT_FILENO)
  private let errors = LineWriter(STDERR_FILENO)
  private let isVerbose: Bool
  private let form: JSONWritingOptions

  init(isVerbose: Bool, _ form: JSONWritingOptions) { (self.isVerbose, self.form) = (isVerbose, form) }

  func lines(_ texts: [String]) {
    for text in texts { output.write(text) }
  }

  /// What a call sends ahead of its messages.
  func request(_ method: MethodDescriptor, _ options: CallOptions) {
    guard isVerbose else { return }
    errors.write("> \(method.path)")
    if let timeout = options.timeout { errors.write("> timeout: \(timeout / .milliseconds(1)) ms") }
    if let key = options.idempotencyKey { errors.write("> \(IdempotencyKey.metadataName): \(key)") }
    show(options.metadata, "> ")
  }

  /// What came of it.
  func show(_ event: DynamicCall.Event, as type: String, _ pool: TypePool) async throws {
    switch event {
    case .initialMetadata(let metadata), .trailingMetadata(let metadata): if isVerbose { show(metadata, "< ") }
    case .message(let bytes): output.write(try await pool.json(bytes, of: type, options: form))
    }
  }

  /// Says why a command failed; answers with its exit status.
  func report(_ error: any Error, of data: RequestData?, _ pool: TypePool?) async -> Int32 {
    switch error {
    case let error as RPCError: return await report(error, pool)
    case is CancellationError: return await report(RPCError(.cancelled, "the call was cancelled"), pool)
    case is RequestRejected, is JSONTooLong: errors.write("\(failure): \(data?.description ?? ""):\(error)")
    default: errors.write("\(failure): \(error.explanation)")
    }
    return 1
  }

  private var failure: String { errors.styled("error", .red) }

  /// The status, and a line for each of its details.
  private func report(_ error: RPCError, _ pool: TypePool?) async -> Int32 {
    if isVerbose { show(error.metadata, "< ") }
    errors.write("\(errors.styled(error.code.name, .red)): \(error.message)")
    for detail in error.details { errors.write("  " + (await text(of: detail, pool))) }
    return 64 + Int32(error.code.rawValue)
  }

  /// `google.rpc.BadRequest {"fieldViolations":[…]}`; of what nobody knows or can read the bytes, in Base64.
  private func text(of detail: ErrorDetail, _ pool: TypePool?) async -> String {
    let name = detail.typeURL.split(separator: "/").last.map(String.init) ?? detail.typeURL
    if let pool = pool ?? (try? TypePool(try DescriptorSet([]))), (try? await pool.load(name)) == true,
      let json = try? await pool.json(detail.value, of: name)
    {
      return "\(name) \(String(decoding: json, as: UTF8.self))"
    }
    return "\(name) \(String(decoding: detail.value.withUnsafeBytes { Base64.encode($0, isPadded: true) }, as: UTF8.self))"
  }

  private func show(_ metadata: Metadata, _ mark: String) {
    for field in metadata.fields {
      let value = field.name.hasSuffix("-bin") ? field.value.withUnsafeBytes { Base64.encode($0, isPadded: true) } : field.value
      errors.write("\(mark)\(field.name): \(String(decoding: value, as: UTF8.self))")
    }
  }
}
