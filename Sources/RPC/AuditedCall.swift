/// A call whose end is written down: stands between the router and the transport's own call.
final class AuditedCall: ServerCall {
  private let call: any ServerCall
  private let sink: any AuditSink
  private let rule: AuditRule

  init(_ call: any ServerCall, _ rule: AuditRule, _ sink: any AuditSink) {
    (self.call, self.rule, self.sink) = (call, rule, sink)
    call.context.auditRule = rule
  }

  var context: CallContext { call.context }
  var executor: any TaskExecutor { call.executor }
  func started(_ task: Task<Void, Never>) { call.started(task) }
  func waitForRequest() async throws(RPCError) { try await call.waitForRequest() }
  func begin() { call.begin() }
  func send(_ frame: [UInt8], compressed: Bool) throws(RPCError) -> Bool { try call.send(frame, compressed: compressed) }
  func waitForRoom() async throws(RPCError) { try await call.waitForRoom() }

  func takeRequest(_ read: (UnsafeRawBufferPointer) throws(RPCError) -> Void) throws(RPCError) -> RequestArrival {
    try call.takeRequest(read)
  }

  func respond(_ frame: [UInt8]) {
    record(.ok)
    call.respond(frame)
  }

  func finish() {
    record(.ok)
    call.finish()
  }

  func fail(_ error: RPCError, cause: String?) {
    record(error.code, reason: error.reason)
    call.fail(error, cause: cause)
  }

  private func record(_ outcome: StatusCode, reason: String? = nil) {
    // What came of the call later is worth a record of its own, its success is not.
    if outcome == .ok && context.isAudited { return }
    if outcome != .ok { _ = context.trailingMetadata.identify(context.metadata) }
    sink.record(context.record(rule, outcome, reason: reason, context.auditFields))
  }
}

extension CallContext {
  /// Remembers what an audit record is to say of a request that was admitted.
  func audit<Request>(request: Request) {
    guard let rule = auditRule, !rule.object.isEmpty else { return }
    remember(rule.object, of: request)
  }

  /// Remembers what an audit record is to say of an answer.
  func audit<Response>(answer: Response) {
    guard let rule = auditRule, !rule.result.isEmpty else { return }
    remember(rule.result, of: answer)
  }

  private func remember<Message>(_ paths: [String], of message: Message) {
    auditFields += fields(paths, of: message)
  }

  private func fields<Message>(_ paths: [String], of message: Message) -> [AuditField] {
    guard let message = message as? any AuditedMessage else { return [] }
    return paths.compactMap { path in message.auditedText(at: path).map { AuditField(path: path, text: $0) } }
  }

  /// What an audit record says of this call when it ends with `answer`; nil where nobody takes one. For whoever writes it down in one with
  /// what the call changes, and then says so by ``isAudited``.
  public func auditRecord<Response>(answering answer: Response) -> AuditRecord? {
    guard let rule = auditRule else { return nil }
    return record(rule, .ok, auditFields + fields(rule.result, of: answer))
  }

  fileprivate func record(
    _ rule: AuditRule, _ outcome: StatusCode, reason: String? = nil, _ fields: [AuditField]
  ) -> AuditRecord {
    let isKnown = permissionsChecked || identity?.isProven == true
    return AuditRecord(
      method: method, action: rule.action, identity: isKnown ? identity : nil, peer: peer, idempotencyKey: idempotencyKey,
      requestID: trailingMetadata[RequestID.metadataName]
        ?? metadata[RequestID.metadataName].flatMap { IdempotencyKey.isValid($0) ? $0 : nil },
      outcome: outcome, reason: reason, fields: fields, time: WallClock.now)
  }
}
