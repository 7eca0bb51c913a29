public import Protobuf

/// What is written down of a method's calls, as the schema's options declare it.
public struct AuditRule: Sendable, Equatable {
  /// What a call does, `invoice.activate`.
  public var action: String
  /// Paths of the request's fields that say to what.
  public var object: [String]
  /// Paths of the answer's fields that say what came of it.
  public var result: [String]

  public init(action: String, object: [String] = [], result: [String] = []) {
    self.action = action
    self.object = object
    self.result = result
  }
}

/// Who did what to which thing, and how it ended: one for each call of a method with an ``AuditRule``, refused ones included.
public struct AuditRecord: Sendable {
  public let method: MethodDescriptor
  public let action: String
  /// Nil where the guard found nobody, where who calls was not proven, and for methods that ask for nobody and did not find out.
  public let identity: (any Identity)?
  /// `host:port` or a socket's path.
  public let peer: String
  public let idempotencyKey: String?
  /// What the client and the log call it: of a call that failed, and of one that the client named.
  public let requestID: String?
  /// What the handler came to. Where the caller had gone by then, or its deadline had passed, the caller does not know it.
  public let outcome: StatusCode
  /// The reason of the error's `google.rpc.ErrorInfo`.
  public let reason: String?
  /// The fields that the rule names, as far as they were there: those of the request once it was valid, those of the answer of a call
  /// that succeeded. In the rule's order.
  public let fields: [AuditField]
  /// When the call ended, by the wall clock.
  public let time: GoogleProtobuf.Timestamp
}

/// A field's path and its value as text; an enum's is its number.
public struct AuditField: Sendable, Equatable {
  public let path: String
  public let text: String

  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

/// Where audit records go, but those that were written down together with what their calls changed (``CallContext/isAudited``). Called on the
/// call's executor before the call is answered: it takes the record and returns, and waits for nothing.
public protocol AuditSink: AnyObject, Sendable {
  func record(_ record: AuditRecord)
}

/// A request or an answer of audited methods. Generated.
public protocol AuditedMessage {
  /// The value at a path that an ``AuditRule`` of these methods names; nil where it is not set.
  func auditedText(at path: String) -> String?
}
