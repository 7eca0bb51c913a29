import DynamicCalls
import Glibc
import Protobuf
import RPC
import Synchronization

/// What commands say that call a server: answers on standard output, everything else on standard error. Usable from any task.
final class CallPrinter: Sendable {
  private let output = LineWriter(STDOUT_FILENO)
  private let errors = LineWriter(STDERR_FILENO)
  private let isVerbose: Bool
  private let format: OutputFormat
  private let form: JSONWritingOptions
  private let answers = Mutex(0)

  init(_ format: OutputFormat = .json, isVerbose: Bool = false, _ form: JSONWritingOptions = JSONWritingOptions()) {
    (self.format, self.isVerbose, self.form) = (format, isVerbose, form)
  }

  func lines(_ texts: [String]) {
    for text in texts { output.write(text) }
  }

  /// Whether a message was shown.
  var hasAnswered: Bool { answers.withLock { $0 > 0 } }

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
    case .message(let bytes):
      switch format {
      case .json: output.write(try await pool.json(bytes, of: type, options: form))
      case .table:
        // Messages of a stream stand apart.
        let text = try await pool.table(bytes, of: type)
        lines(hasAnswered ? [""] + text : text)
      }
      answers.withLock { $0 += 1 }
    }
  }

  /// Says why a command failed, and `hint` behind it; answers with its exit status.
  func report(_ error: any Error, of data: RequestData? = nil, _ pool: TypePool? = nil, hint: String? = nil) async -> Int32 {
    switch error {
    case let error as RPCError: await report(error, pool, hint)
    case is CancellationError: await report(RPCError(.cancelled, "the call was cancelled"), pool, nil)
    case is RequestRejected, is JSONTooLong: errors.write("\(failure): \(data?.description ?? ""):\(error)")
    default: errors.write("\(failure): \(error.explanation)")
    }
    return exitStatus(of: error)
  }

  private var failure: String { errors.styled("error", .red) }

  /// The status, and a line for each thing to know of it.
  private func report(_ error: RPCError, _ pool: TypePool?, _ hint: String?) async {
    if isVerbose { show(error.metadata, "< ") }
    let report = ErrorReport(error: error, pool: pool)
    errors.write("\(errors.styled(report.head, .red)): \(error.message.forTerminal)")
    for line in await report.details() { errors.write("  " + line.forTerminal) }
    if let hint { errors.write(hint) }
  }

  private func show(_ metadata: Metadata, _ mark: String) {
    for field in metadata.fields {
      let value = field.name.hasSuffix("-bin") ? field.value.withUnsafeBytes { Base64.encode($0, isPadded: true) } : field.value
      errors.write("\(mark)\(field.name): \(String(decoding: value, as: UTF8.self))")
    }
  }
}
