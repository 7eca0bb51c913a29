/// What a handler knows of its call. One object a call, confined to the call's task.
public final class CallContext: @unchecked Sendable {
  // Sendable by this proof: `auditRule` is written by the server before the handler's task starts, `identity` and `auditFields` by it and then
  // by the task, `responseMetadata`, `trailingMetadata`, `responseCompression`, `permissionsChecked` and `isAudited` only by the handler's
  // task; `isRequestCompressed` by the transport before it and while it waits. What shutdown needs is touched in the call's executor alone,
  // where the transport runs too.

  public let method: MethodDescriptor
  /// The request's metadata, without the names gRPC reserves.
  public let metadata: Metadata
  /// nil when the client set none.
  public let deadline: Deadline?
  /// Of the request's messages and of the answer's.
  public let encoding: MessageEncoding
  private let otherEnd: Peer
  /// Who calls; nil where the method asks for nobody.
  public internal(set) var identity: (any Identity)?
  /// The rule of the method's contract that admits the caller; nil where the method asks for nobody.
  public internal(set) var accessRule: AccessRule?
  /// What an audit record of this call is to say; nil where nobody takes one.
  var auditRule: AuditRule?
  var auditFields: [AuditField] = []
  /// Set by the layer that has written down this call's success together with what it changed.
  public var isAudited = false
  /// Sent ahead of the first message; later changes are not sent.
  public var responseMetadata = Metadata()
  /// Sent with the status.
  public var trailingMetadata = Metadata()
  /// Set by the layer that found out whether the caller is who they say, and has what the method's contract asks for. A method whose rule
  /// asks for permissions, or whose caller is not ``Identity/isProven``, and whose handler returns without this answers INTERNAL: an answer
  /// never leaves past a guard that did not run.
  public var permissionsChecked = false
  /// How the answer's messages are compressed, for a client that says it reads that; a change after the first message counts for nothing.
  /// ``ResponseWriter/write(_:compressed:)`` leaves single messages as they are.
  public var responseCompression = MessageCompression.identity
  /// Whether the message of the request that was read last came compressed.
  public package(set) var isRequestCompressed = false
  /// Whether the server wants this call to come to its end; see ``onShutdown(_:)``.
  public private(set) var isShutdownAnnounced = false
  private var shutdownAction: (() -> Void)?
  /// What follows the call; nil for one that nobody follows.
  public package(set) var trace: (any CallTrace)?

  public convenience init(
    method: MethodDescriptor, metadata: Metadata, deadline: Deadline?, peer: String, encoding: MessageEncoding = .proto
  ) {
    self.init(method: method, metadata: metadata, deadline: deadline, peer: Peer(peer), encoding: encoding)
  }

  package init(method: MethodDescriptor, metadata: Metadata, deadline: Deadline?, peer: Peer, encoding: MessageEncoding) {
    self.method = method
    self.metadata = metadata
    self.deadline = deadline
    otherEnd = peer
    self.encoding = encoding
  }

  /// `host:port` or a socket's path.
  public var peer: String { otherEnd.address }
  /// Who the client's side is by mutual TLS; nil where the server asks for no certificates, or the client has none. Every call of a
  /// connection has the same.
  public var peerCertificate: PeerCertificate? { otherEnd.certificate }

  /// Calls `action` once the call's connection or the whole server is to be closed, at once if that is so already; in the call's own
  /// executor, for the last `action` given. Calls that run on are cut off with UNAVAILABLE at the end of a grace: a stream that would go on
  /// for ever ends itself before, with UNAVAILABLE, so that its client takes up again elsewhere.
  public func onShutdown(_ action: @escaping () -> Void) {
    if isShutdownAnnounced { action() } else { shutdownAction = action }
  }

  /// The transport's word that the call's connection is to be closed; in the call's own executor.
  public func announceShutdown() {
    guard !isShutdownAnnounced else { return }
    isShutdownAnnounced = true
    let action = shutdownAction
    shutdownAction = nil
    action?()
  }

  /// The transport's word that the call is over, so that an action may hold what holds the context.
  public func forgetShutdown() {
    if shutdownAction != nil { shutdownAction = nil }
  }

  /// Told by the handler of a method that asks for nobody, once it has found out who calls.
  public func found(_ identity: any Identity) { self.identity = identity }

  /// The `idempotency-key` as sent.
  public var idempotencyKey: String? { metadata[IdempotencyKey.metadataName] }

  /// Until the deadline: zero or less once it has passed, nil when the client set none. Calls made onward inherit it by
  /// ``CallOptions/within(_:)``.
  public var timeLeft: Duration? { deadline?.timeLeft }
}
