public import Access
import Billing
import Domain
import RPC

extension RefundRefused: Refused {
  public var refusal: Refusal {
    switch self {
    case .orderAlreadyRefunded: .orderAlreadyRefunded
    case .paymentUnderWay:
      Refusal(
        .failedPrecondition, "PAYMENT_IN_FLIGHT", "a payment of the order has no end yet; wait for it",
        ru: "По заказу идёт оплата")
    case .requestOpen:
      Refusal(
        .failedPrecondition, "REFUND_REQUEST_OPEN", "the customer's request is open: approve or decline it",
        ru: "Сначала обработайте запрос жителя на возврат")
    case .nothingToRefund:
      Refusal(
        .failedPrecondition, "NOTHING_TO_REFUND", "nothing that was paid online is left to refund, or nothing of it was chosen",
        ru: "Нет оплаченных онлайн сумм для возврата")
    case .lineNotFound(let line):
      Refusal(
        .notFound, "LINE_NOT_FOUND", "line \(line) is not of an invoice of the order that was paid online",
        ru: "Позиция не найдена среди оплаченных онлайн", info: [("invoice_line_id", "\(line)")])
    case .lineChosenTwice(let line):
      Refusal(
        .invalidArgument, "LINE_CHOSEN_TWICE", "line \(line) is chosen twice", ru: "Позиция указана дважды",
        info: [("invoice_line_id", "\(line)")])
    case .exceedsLine(let line, let maximum):
      Refusal(
        .failedPrecondition, "AMOUNT_EXCEEDS_PAID",
        "tariff and quantity of a refund are at most line \(line)'s own, and at most \(maximum) minor units go back of it",
        ru: "Сумма возврата больше оплаченной", info: [("invoice_line_id", "\(line)"), ("maximum_minor_units", "\(maximum)")])
    case .reasonTooShort:
      Refusal(
        .invalidArgument, "REASON_TOO_SHORT", "a reason has at least 4 characters without the blanks around it",
        ru: "Укажите причину: не меньше 4 символов")
    }
  }
}

extension RetryRefused: Refused {
  public var refusal: Refusal {
    switch self {
    case .wrongState(let state):
      Refusal(
        .failedPrecondition, "REFUND_STATE", "what failed of a refund is sent again; this one is \(state.name)",
        ru: "Повторить можно только неудавшийся возврат", info: [("state", state.name), ("action", "retry")])
    case .orderAlreadyRefunded: .orderAlreadyRefunded
    case .paymentUnderWay: RefundRefused.paymentUnderWay.refusal
    }
  }
}

extension RefundRequestRefused: Refused {
  public var refusal: Refusal {
    switch self {
    case .notOffered:
      Refusal(
        .failedPrecondition, "REFUND_NOT_ALLOWED", "the service does not offer refunds",
        ru: "По этой услуге возврат не предусмотрен")
    case .orderCancelled:
      Refusal(
        .failedPrecondition, "ORDER_STATE", "no refund of a CANCELLED order is asked for; staff see to it", ru: "Заказ отменён",
        info: [("state", "CANCELLED"), ("action", "ask for a refund")])
    case .notOneInvoicePaidOnline:
      Refusal(
        .failedPrecondition, "REFUND_NOT_ALLOWED", "a refund is asked for when one invoice was issued and it is paid online",
        ru: "Запросить возврат можно, если выставлен один счёт и он оплачен онлайн")
    case .askedBefore:
      Refusal(
        .failedPrecondition, "REFUND_REQUEST_EXISTS", "a refund of this order was asked for before",
        ru: "Возврат по этому заказу уже запрашивался")
    case .orderAlreadyRefunded: .orderAlreadyRefunded
    case .amountOutOfRange(let paid):
      Refusal(
        .failedPrecondition, "AMOUNT_EXCEEDS_PAID", "the amount is above 0 and at most the \(paid) minor units that were paid",
        ru: "Сумма больше оплаченной", info: [("maximum_minor_units", "\(paid)")])
    case .wrongState(let state):
      Refusal(
        .failedPrecondition, "REFUND_REQUEST_STATE", "the request is \(state.name) already", ru: "Запрос уже обработан",
        info: [("state", state.name), ("action", "process")])
    case .orderNotInProgress(let state):
      Refusal(
        .failedPrecondition, "ORDER_STATE", "a request is processed while its order is IN_PROGRESS; it is \(state.name)",
        ru: "Запрос обрабатывается, пока заказ в работе", info: [("state", state.name), ("action", "process a refund request")])
    case .reasonMissing:
      Refusal(
        .invalidArgument, "REASON_TOO_SHORT", "the customer is told why: give a reason", ru: "Укажите причину отказа")
    }
  }
}

extension Refusal {
  static let refundNotFound = Refusal(.notFound, "REFUND_NOT_FOUND", "there is no such refund", ru: "Возврат не найден")
  static let requestNotFound = Refusal(
    .notFound, "REFUND_REQUEST_NOT_FOUND", "there is no such refund request", ru: "Запрос на возврат не найден")
}

extension RefundState {
  var name: String {
    switch self {
    case .pending: "PENDING"
    case .succeeded: "SUCCEEDED"
    case .partlyFailed: "PARTLY_FAILED"
    case .failed: "FAILED"
    case .unknown: "UNKNOWN"
    }
  }
}

extension RefundRequestState {
  var name: String {
    switch self {
    case .requested: "REQUESTED"
    case .declined: "DECLINED"
    case .approved: "APPROVED"
    case .superseded: "SUPERSEDED"
    }
  }
}
