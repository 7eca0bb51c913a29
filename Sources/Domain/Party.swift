/// Who wants something done, as far as rules ask: through which program, with which permissions.
///
/// That a customer or partner acts on what is theirs is settled before: what is not theirs is not found.
public struct Party: Hashable, Sendable {
  public var application: Application
  /// Empty for customers.
  public var permissions: Permissions
  /// Of a partner's key; empty for everybody else.
  public var scopes: Scopes

  public init(application: Application, permissions: Permissions = [], scopes: Scopes = []) {
    self.application = application
    self.permissions = permissions
    self.scopes = scopes
  }

  /// Whether this is staff with all of `needed`, through one of `applications`.
  public func mayAct(_ needed: Permissions, through applications: Set<Application>) -> Bool {
    applications.contains(application) && permissions.isSuperset(of: needed)
  }

  /// Whether this is a partner's key with all of `needed`.
  public func mayAct(_ needed: Scopes) -> Bool { application == .partnerAPI && scopes.isSuperset(of: needed) }
}

/// The program a caller came through; the numbers are `contract.v1.Application`'s.
public enum Application: Int16, Sendable, CaseIterable {
  case crm = 1
  case employeeApp = 2
  case residentApp = 3
  case paymentLink = 4
  case partnerAPI = 5
  case system = 6
}
