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
    sink.record(
      AuditRecord(
        method: context.method, action: rule.action, identity: context.identity, peer: context.peer,
        idempotencyKey: context.idempotencyKey, outcome: outcome, reason: reason, fields: context.auditFields,
        time: WallClock.now))
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
    guard let message = message as? any AuditedMessage else { return }
    for path in paths {
      if let text = message.auditedText(at: path) { auditFields.append(AuditField(path: path, text: text)) }
    }
  }
}
