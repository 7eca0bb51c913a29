/// One thing that must hold before a call can succeed, as `google.rpc.PreconditionFailure` has it.
public struct PreconditionViolation: Sendable, Equatable {
  /// Of what kind, by a name that the service chooses, such as `TOS`.
  public var type: String
  /// What it is about, relative to the type, such as `example.org/terms`.
  public var subject: String
  /// How it fails and what to do, for developers.
  public var description: String

  public init(type: String, subject: String, description: String) {
    self.type = type
    self.subject = subject
    self.description = description
  }
}
