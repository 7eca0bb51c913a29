public import Access
import Billing
import Domain
import RPC

extension OrderRefused: Refused {
  public var refusal: Refusal {
    switch self {
    case .wrongState(let state, let step): .orderState(state, step.name)
    case .closed(let state): .orderState(state, "change")
    case .notDone(let state): .orderState(state, "get a rating")
    case .notWaiting(let state): .orderState(state, "get cancelled by its customer")
    case .begun(let state): .orderState(state, "become one of another service")
    case .ofAnotherSeller:
      Refusal(
        .failedPrecondition, "SERVICE_OF_ANOTHER_SELLER",
        "an order stays its seller's: cancel it and order the other seller's service", ru: "Это услуга другого продавца"
      )
    case .awaitsApproval: .approvalPending
    case .controllerMissing:
      Refusal(
        .failedPrecondition, "CONTROLLER_MISSING", "nobody looks at it when it is done: assign a controller",
        ru: "Сначала назначьте контролёра")
    case .qualityControlMissing:
      Refusal(
        .failedPrecondition, "QUALITY_CONTROL_MISSING", "the order has a controller: send it to quality control first",
        ru: "Сначала передайте заявку на контроль качества")
    case .suspensionEnd:
      Refusal(
        .invalidArgument, "SUSPENSION_END", "a suspension ends in the future, within a year",
        ru: "Приостановка заканчивается в будущем, не позднее чем через год")
    case .invoiced:
      Refusal(
        .failedPrecondition, "ORDER_INVOICED", "something was issued or paid, which says for whom and what; cancel it first",
        ru: "По заявке уже выставлен счёт")
    case .approvalNotPending:
      Refusal(
        .failedPrecondition, "APPROVAL_NOT_PENDING", "the order waits for no approval", ru: "Заявка не ждёт согласования")
    case .approvalOfOthers:
      Refusal(
        .failedPrecondition, "APPROVAL_OF_OTHERS", "the pending step is another employee's or role's to decide",
        ru: "Этот этап согласует другой сотрудник")
    case .reasonMissing:
      Refusal(.invalidArgument, "REASON_MISSING", "say why: give a reason", ru: "Укажите причину")
    }
  }
}

extension Refusal {
  static func orderState(_ state: OrderState, _ action: String) -> Refusal {
    Refusal(
      .failedPrecondition, "ORDER_STATE", "an order that is \(state.name) does not \(action)",
      ru: "Действие невозможно: заказ в другом состоянии", info: [("state", state.name), ("action", action)])
  }
  static let customerNotFound = Refusal(.notFound, "CUSTOMER_NOT_FOUND", "there is no such customer", ru: "Клиент не найден")
  static let customerMissing = Refusal(
    .invalidArgument, "CUSTOMER_NOT_FOUND", "staff order for a customer: customer_id must be a UUID", ru: "Укажите клиента")
  static func optionNotFound(_ id: OrderOptionID) -> Refusal {
    Refusal(
      .notFound, "OPTION_NOT_FOUND", "the service's order form has no option \(id)", ru: "Вариант не найден в форме заказа",
      info: [("option_id", "\(id)")])
  }
  static func employeeNotFound(_ id: EmployeeID) -> Refusal {
    Refusal(
      .notFound, "EMPLOYEE_NOT_FOUND", "there is no active employee \(id)", ru: "Сотрудник не найден",
      info: [("employee_id", "\(id)")])
  }
  static let taskNotFound = Refusal(.notFound, "TASK_NOT_FOUND", "there is no such task", ru: "Задача не найдена")
  static let paymentSucceeded = Refusal(
    .failedPrecondition, "PAYMENT_SUCCEEDED", "it was paid meanwhile; cancel again, knowing that",
    ru: "Счёт тем временем оплачен, проверьте заявку")
}

extension OrderStep {
  fileprivate var name: String {
    switch self {
    case .start: "start"
    case .suspend: "get suspended"
    case .resume: "resume"
    case .sendToQualityControl: "go to quality control"
    case .complete: "complete"
    case .returnToWork: "return to work"
    case .cancel: "get cancelled"
    }
  }
}
