/// Who may call a method and under what conditions, as the schema's options declare it.
///
/// Applications, permissions, scopes and ownerships are numbers of enums that the schema defines, so that this floor knows no domain.
public struct MethodContract: Sendable, Equatable {
  /// Any one of these admits the caller; none at all means that nobody must be known (sign-in).
  public var access: [AccessRule]
  /// Whether the call must carry an `idempotency-key`.
  public var requiresIdempotencyKey: Bool
  /// What a call takes from the caller's rate limit; 1 is an ordinary call.
  public var rateCost: UInt32
  /// What is written down of its calls; nil for nothing.
  public var audit: AuditRule?
  /// Whether it may read from a replica, which shows what the call has seen before and may lack what others did of late.
  public var replicaReads: Bool

  public init(
    access: [AccessRule], requiresIdempotencyKey: Bool = false, rateCost: UInt32 = 1, audit: AuditRule? = nil,
    replicaReads: Bool = false
  ) {
    self.audit = audit
    self.replicaReads = replicaReads
    self.access = access
    self.requiresIdempotencyKey = requiresIdempotencyKey
    self.rateCost = rateCost
  }
}

/// One way to be admitted: from this application, with all of these permissions and scopes, to things in this relation to the caller.
public struct AccessRule: Sendable, Equatable {
  public var application: Int32
  /// Bit n stands for permission n.
  public var permissions: UInt64
  /// Bit n stands for scope n.
  public var scopes: UInt64
  /// The ownership the handler's queries must narrow to; 0 for the whole organization.
  public var ownership: Int32
  /// Permissions that depend on data, which the rule itself checks; listed so that the matrix page can show them.
  public var conditional: [ConditionalPermission]

  public init(
    application: Int32, permissions: UInt64 = 0, scopes: UInt64 = 0, ownership: Int32 = 0,
    conditional: [ConditionalPermission] = []
  ) {
    self.application = application
    self.permissions = permissions
    self.scopes = scopes
    self.ownership = ownership
    self.conditional = conditional
  }
}

/// A permission that a rule asks for only with certain data: F18 asks for P12 when a line has a discount.
public struct ConditionalPermission: Sendable, Equatable {
  public var permission: Int32
  /// The rule's number, such as `F18`.
  public var rule: String

  public init(permission: Int32, rule: String) {
    self.permission = permission
    self.rule = rule
  }
}

/// Who calls, as an ``Authenticator`` found out. The domain's own type conforms.
public protocol Identity: Sendable {
  /// The number of the application in the schema's enum.
  var application: Int32 { get }
  /// Bit n stands for scope n; all ones for callers that scopes do not bind.
  var scopes: UInt64 { get }
  /// False for one whom the handler has to find out about: no answer leaves before it says so by ``CallContext/permissionsChecked``.
  var isProven: Bool { get }
}

extension Identity {
  public var isProven: Bool { true }
}
