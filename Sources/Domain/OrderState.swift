/// Where an order («заявка») stands; the numbers are `marketplace.v1.OrderState`'s.
public enum OrderState: Int16, Sendable, CaseIterable {
  /// «Ожидание».
  case waiting = 1
  /// «В работе».
  case inProgress = 2
  /// «Приостановлена».
  case suspended = 3
  /// «Контроль качества».
  case qualityControl = 4
  /// «Выполнено».
  case done = 5
  case cancelled = 6
}

extension OrderState {
  /// As the schema spells it.
  public var name: String {
    switch self {
    case .waiting: "WAITING"
    case .inProgress: "IN_PROGRESS"
    case .suspended: "SUSPENDED"
    case .qualityControl: "QUALITY_CONTROL"
    case .done: "DONE"
    case .cancelled: "CANCELLED"
    }
  }
}
