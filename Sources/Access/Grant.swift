public import AccessTokens
public import Domain
public import FoundationEssentials
import Postgres
import RPC

/// What the gate found out of a caller: proof that the method's contract holds.
public struct Grant: Sendable {
  public let caller: Caller
  /// Of the employee's role; empty for all others.
  public let permissions: Permissions
  public let reach: Reach
  /// Microseconds since 1970; what this call stamps its rows with.
  public let now: Int64
  /// Of a key; empty for callers that scopes do not bind.
  public let scopes: Scopes

  /// Whose things alone may be seen; another's are not found.
  public enum Reach: Sendable, Equatable {
    /// All of the organization's, a partner's orders with P10 (F7).
    case organization
    case customer(UUID)
    /// The invoice of a payment link.
    case invoice(UUID)
    /// Orders of the partner's services.
    case partner(UUID)
  }

  /// Who acts, as rules ask.
  public var party: Party { Party(application: caller.domainApplication, permissions: permissions, scopes: scopes) }
  /// The customer whose things alone may be seen; nil for everybody else.
  public var customer: UUID? {
    guard case .customer(let customer) = reach else { return nil }
    return customer
  }
  /// F7.
  public var seesPartnerOrders: Bool { reach != .organization || permissions.contains(.viewPartnerOrders) }
}

extension Grant {
  /// Throws PERMISSION_DENIED unless it has what the method's contract asks of the caller's application. A method that asks a partner's key
  /// for one scope or another has a rule for each.
  func check(_ context: CallContext) throws(Refusal) {
    let rules = context.method.contract?.access.filter { $0.application == caller.application } ?? []
    guard let rule = rules.first(where: { scopes.isSuperset(of: Scopes(rawValue: $0.scopes)) }) else { throw .scopeMissing }
    let missing = Permissions(rawValue: rule.permissions).subtracting(permissions)
    guard missing.isEmpty else { throw missing.denied }
    context.permissionsChecked = true
  }
}

extension Caller {
  private static let enter = StatementText("enter", "SELECT enter($1, $2, $3)")
  private static let enterByLink = StatementText("enter by link", "SELECT enter_by_link($1, $2, $3)")
  private static let enterByKey = StatementText("enter by key", "SELECT partner, scopes FROM enter_by_key($1, $2, $3)")

  /// Enters the organization, and asks who this is there.
  var entry: Query {
    switch kind {
    case .employee, .customer: Query(Self.enter, organization, session, principal)
    case .paymentLink: Query(Self.enterByLink, organization, principal, secretHash)
    case .partner: Query(Self.enterByKey, organization, principal, secretHash)
    }
  }

  /// What ``entry`` found. Throws UNAUTHENTICATED when that is nobody.
  func entered(_ entry: QueryResult, now: Int64) throws -> Grant {
    guard var row = entry.first else { throw PostgresError.mismatch("no row of an entry") }
    switch kind {
    case .employee, .customer:
      guard let bits = try row.nextIfPresent(Int64.self) else {
        throw RPCError(.unauthenticated, "the session has ended; sign in", reason: "SESSION_ENDED")
      }
      return Grant(
        caller: self, permissions: Permissions(rawValue: UInt64(bitPattern: bits)),
        reach: kind == .customer ? .customer(principal) : .organization, now: now, scopes: [])
    case .paymentLink:
      guard let invoice = try row.nextIfPresent(UUID.self) else { throw CallerSecret.Kind.paymentLink.rejected }
      return Grant(caller: self, permissions: [], reach: .invoice(invoice), now: now, scopes: [])
    case .partner:
      guard let partner = try row.nextIfPresent(UUID.self) else { throw CallerSecret.Kind.apiKey.rejected }
      let scopes = Scopes(rawValue: UInt64(bitPattern: try row.next(Int64.self)))
      return Grant(caller: self, permissions: [], reach: .partner(partner), now: now, scopes: scopes)
    }
  }

  var domainApplication: Application {
    guard let application = Application(rawValue: Int16(application)) else {
      preconditionFailure("a session has a known application")
    }
    return application
  }
}

extension Permissions {
  /// PERMISSION_DENIED naming the first that is missing by its P-code.
  public var denied: Refusal {
    let code = "P\(rawValue.trailingZeroBitCount)"
    return Refusal(
      .permissionDenied, "PERMISSION_MISSING", "the caller's role lacks permission \(code)",
      ru: "У вашей роли нет разрешения \(code)",
      info: [("permission", code)])
  }
}

extension Refusal {
  static let scopeMissing = Refusal(
    .permissionDenied, "SCOPE_MISSING", "the key lacks a scope that the method asks for", ru: "У ключа нет нужного доступа")
}
