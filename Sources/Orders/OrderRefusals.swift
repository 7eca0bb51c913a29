public import Access
import Domain
import RPC

extension OrderRefused: Refused {
  public var refusal: Refusal {
    switch self {
    case .wrongState(let state, let step):
      Refusal(
        .failedPrecondition, "ORDER_STATE", "an order that is \(state.name) does not \(step.name)",
        ru: "Действие невозможно: заказ в другом состоянии", info: [("state", state.name), ("action", step.name)])
    }
  }
}

extension Refusal {
  static let serviceNotFound = Refusal(.notFound, "SERVICE_NOT_FOUND", "there is no such service", ru: "Услуга не найдена")
  static let customerNotFound = Refusal(.notFound, "CUSTOMER_NOT_FOUND", "there is no such customer", ru: "Клиент не найден")
  static let customerMissing = Refusal(
    .invalidArgument, "CUSTOMER_NOT_FOUND", "staff order for a customer: customer_id must be a UUID", ru: "Укажите клиента")
  static func optionNotFound(_ id: OrderOptionID) -> Refusal {
    Refusal(
      .notFound, "OPTION_NOT_FOUND", "the service's order form has no option \(id)", ru: "Вариант не найден в форме заказа",
      info: [("option_id", "\(id)")])
  }
}

extension OrderStep {
  fileprivate var name: String {
    switch self {
    case .start: "start"
    }
  }
}
