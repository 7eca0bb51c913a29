import Protobuf

extension ServerCall {
  /// What stands in front of every handler: who calls and may they, is the message one, is the key there, are its fields valid. Throws
  /// the refusal when anything is not.
  func admit<Request: Message>(
    _ bytes: UnsafeRawBufferPointer, _ form: MessageForm<Request>, _ authenticator: (any Authenticator)?,
    _ validate: Validation<Request>?
  ) throws(RPCError) -> Request {
    try context.authenticate(by: authenticator)
    let request = try form.decode(bytes, as: context.encoding)
    try context.checkIdempotencyKey()
    try validate?(request, context)
    context.audit(request: request)
    return request
  }

  /// What stands in front of the handler of a streamed request; its messages are checked as they are taken. Throws the refusal when
  /// anything is not as it must be.
  func admit(_ authenticator: (any Authenticator)?) throws(RPCError) {
    try context.authenticate(by: authenticator)
    try context.checkIdempotencyKey()
  }
}

extension CallContext {
  /// Finds the caller and the first access rule of the contract that admits it.
  fileprivate func authenticate(by authenticator: (any Authenticator)?) throws(RPCError) {
    guard let contract = method.contract, !contract.access.isEmpty else { return }
    guard let identity = try authenticator?.authenticate(self) else {
      throw RPCError(.unauthenticated, "\(method.service)/\(method.method) must know who calls")
    }
    let rule = contract.access.first { $0.application == identity.application && $0.scopes & ~identity.scopes == 0 }
    guard let rule else {
      throw RPCError(.permissionDenied, "\(method.service)/\(method.method) is not for this application or these scopes")
    }
    self.identity = identity
    accessRule = rule
  }

  fileprivate func checkIdempotencyKey() throws(RPCError) {
    guard let contract = method.contract, contract.requiresIdempotencyKey else { return }
    guard let key = idempotencyKey else {
      throw RPCError(
        .invalidArgument, "the call needs an idempotency-key in its metadata",
        fieldViolations: [FieldViolation(field: IdempotencyKey.metadataName, description: "must be sent", rule: "required")])
    }
    guard IdempotencyKey.isValid(key) else {
      throw RPCError(
        .invalidArgument, "the idempotency-key in the metadata is not a UUID",
        fieldViolations: [FieldViolation(field: IdempotencyKey.metadataName, description: "must be a UUID", rule: "string.uuid")])
    }
  }

  /// Whether what the rule asks for was checked, and who calls was proven; an answer that would leave without is our bug and is withheld.
  @usableFromInline func checkGuard() throws(RPCError) {
    guard let accessRule, !permissionsChecked, accessRule.permissions != 0 || identity?.isProven == false else { return }
    throw RPCError(.internalError, "the answer was withheld: its permissions were not checked")
  }
}

/// Throws INVALID_ARGUMENT with every violation in a `google.rpc.BadRequest`.
@usableFromInline typealias Validation<Request> = @Sendable (Request, CallContext) throws(RPCError) -> Void

/// Nil for a message that has no rules and hides nothing, found once at registration. What the caller may not see, it may not send.
func validation<Request: Message>(of type: Request.Type) -> Validation<Request>? {
  let check = violations(of: type)
  let refuse = hiddenFields(of: type)
  if check == nil && refuse == nil { return nil }
  return { request, context throws(RPCError) in
    var violations: [FieldViolation] = []
    refuse?(request, context, &violations)
    check?(request, context, &violations)
    guard violations.isEmpty else {
      throw RPCError(.invalidArgument, "the request breaks its schema's rules", fieldViolations: violations)
    }
  }
}

private typealias Violations<Request> = @Sendable (Request, CallContext, inout [FieldViolation]) -> Void

private func violations<Request: Message>(of type: Request.Type) -> Violations<Request>? {
  guard let type = type as? any (Message & ValidatedMessage).Type else { return nil }
  func open<Validated: Message & ValidatedMessage>(_ type: Validated.Type) -> Violations<Request> {
    { request, _, violations in
      withUnsafePointer(to: request) { pointer in
        // Request and Validated are the same type: `type` is Request's own metatype.
        pointer.withMemoryRebound(to: Validated.self, capacity: 1) { $0.pointee.validate(path: "", into: &violations) }
      }
    }
  }
  return open(type)
}

private func hiddenFields<Request: Message>(of type: Request.Type) -> Violations<Request>? {
  guard let type = type as? any (Message & RedactableMessage).Type else { return nil }
  func open<Redactable: Message & RedactableMessage>(_ type: Redactable.Type) -> Violations<Request> {
    { request, context, violations in
      withUnsafePointer(to: request) { pointer in
        // Request and Redactable are the same type: `type` is Request's own metatype.
        pointer.withMemoryRebound(to: Redactable.self, capacity: 1) {
          $0.pointee.hiddenFields(from: context.identity?.application ?? 0, into: &violations)
        }
      }
    }
  }
  return open(type)
}

/// Clears what the caller may not see.
@usableFromInline typealias Redaction<Response> = @Sendable (inout Response, CallContext) -> Void

/// Nil for a message that hides nothing, found once at registration. Where nobody is known, only what everyone may see stays.
func redaction<Response: Message>(of type: Response.Type) -> Redaction<Response>? {
  guard let type = type as? any (Message & RedactableMessage).Type else { return nil }
  func open<Redactable: Message & RedactableMessage>(_ type: Redactable.Type) -> Redaction<Response> {
    { response, context in
      withUnsafeMutablePointer(to: &response) { pointer in
        // Response and Redactable are the same type: `type` is Response's own metatype.
        pointer.withMemoryRebound(to: Redactable.self, capacity: 1) {
          $0.pointee.redact(for: context.identity?.application ?? 0)
        }
      }
    }
  }
  return open(type)
}
