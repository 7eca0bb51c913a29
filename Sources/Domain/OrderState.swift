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
