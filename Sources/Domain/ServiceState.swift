/// Who may order a service; the numbers are `marketplace.v1.ServiceState`'s.
public enum ServiceState: Int16, Sendable, CaseIterable {
  case active = 1
  case test
  case crmOnly
  case off

  /// Residents order what is active; staff what is tried out, or theirs to order for customers, too.
  public static func orderable(byStaff: Bool) -> [ServiceState] { byStaff ? [.active, .test, .crmOnly] : [.active] }
}
