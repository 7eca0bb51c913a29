public import Access
import Domain
import FoundationEssentials
import RPC

extension InvoiceRefused: Refused {
  public var refusal: Refusal {
    switch self {
    case .wrongState(let state, let step):
      Refusal(
        .failedPrecondition, "INVOICE_STATE", "an invoice that is \(state.name) does not \(step.name)",
        ru: "Счёт в состоянии «\(state.russian)»: действие невозможно", info: [("state", state.name), ("action", step.name)])
    case .notDraft(let state):
      Refusal(
        .failedPrecondition, "INVOICE_STATE", "lines change in a DRAFT only; this invoice is \(state.name)",
        ru: "Позиции меняются только в черновике; счёт в состоянии «\(state.russian)»",
        info: [("state", state.name), ("action", "change lines")])
    case .notIssued(let state):
      Refusal(
        .failedPrecondition, "INVOICE_STATE", "only an ISSUED invoice is paid; this one is \(state.name)",
        ru: "Оплатить можно только выставленный счёт", info: [("state", state.name), ("action", "pay")])
    case .empty:
      Refusal(.failedPrecondition, "INVOICE_EMPTY", "an invoice needs a line first", ru: "В счёте нет ни одной позиции")
    case .totalIsZero:
      Refusal(
        .failedPrecondition, "INVOICE_EMPTY", "an invoice that is to be paid comes to more than 0",
        ru: "Сумма счёта должна быть больше нуля")
    case .cancelFirst:
      Refusal(
        .failedPrecondition, "INVOICE_STATE", "an ISSUED invoice is cancelled before it is marked paid",
        ru: "Сначала отмените выставленный счёт", info: [("state", InvoiceState.issued.name), ("action", "mark paid")])
    case .refundInstead(let state):
      Refusal(
        .failedPrecondition, "INVOICE_STATE", "an invoice that is \(state.name) is not cancelled: refund instead",
        ru: "Счёт оплачен онлайн: оформите возврат", info: [("state", state.name), ("action", "cancel")])
    case .onlyInvoice:
      Refusal(
        .failedPrecondition, "INVOICE_STATE", "an order keeps its only invoice", ru: "Единственный счёт заказа не удаляется")
    case .paymentUnderWay:
      Refusal(
        .failedPrecondition, "PAYMENT_IN_FLIGHT", "a payment of the invoice has no end yet; wait for it",
        ru: "По счёту уже идёт оплата")
    case .orderAlreadyRefunded: .orderAlreadyRefunded
    case .orderAwaitsApproval: .approvalPending
    case .orderCancelled:
      Refusal(
        .failedPrecondition, "ORDER_STATE", "an invoice of a CANCELLED order gets no draft again", ru: "Заказ отменён",
        info: [("state", "CANCELLED"), ("action", "make unpaid")])
    }
  }
}

extension PaymentMeansRefused: Refused {
  public var refusal: Refusal {
    switch self {
    case .cardNotNamed:
      Refusal(
        .invalidArgument, "PAYMENT_CARD", "a payment by SAVED_CARD names the card: set saved_card_id",
        ru: "Выберите сохранённую карту")
    case .cardNotUsed:
      Refusal(
        .invalidArgument, "PAYMENT_CARD", "saved_card_id is of a payment by SAVED_CARD alone",
        ru: "Сохранённая карта не подходит к этому способу оплаты")
    case .nothingToSave:
      Refusal(
        .invalidArgument, "PAYMENT_CARD", "save_card is of a payment by NEW_CARD alone", ru: "Сохранить можно только новую карту")
    case .byLink:
      Refusal(
        .invalidArgument, "NO_SAVED_CARDS", "by a payment link no card is saved, and none that was is used: take SBP or NEW_CARD",
        ru: "При оплате по ссылке сохранённых карт нет")
    case .cardNotFound:
      Refusal(.notFound, "SAVED_CARD_NOT_FOUND", "there is no such saved card", ru: "Сохранённая карта не найдена")
    case .tooManyCards:
      Refusal(
        .failedPrecondition, "SAVED_CARDS_FULL",
        "a customer has at most \(SavedCard.limit) saved cards: delete one, or pay without save_card",
        ru: "Можно сохранить не больше \(SavedCard.limit) карт: удалите одну из них")
    }
  }
}

extension LineRefused: Refused {
  public var refusal: Refusal {
    switch self {
    case .itemOfAnotherSeller:
      Refusal(
        .invalidArgument, "PRICE_ITEM_OF_ANOTHER_SELLER",
        "the item is not on the price list of the legal entity that sells the service",
        ru: "Позиция не из прайс-листа продавца услуги")
    case .discountNeedsPermission: Permissions.discountInvoices.denied
    case .tooManyLines:
      Refusal(
        .failedPrecondition, "INVOICE_FULL", "an invoice has at most \(linesLimit) lines",
        ru: "В счёте не больше \(linesLimit) позиций")
    case .discount(.outOfRange):
      Refusal(
        .invalidArgument, "DISCOUNT_NOT_ALLOWED", "a discount is 0 to 100 %, or an amount from 0", ru: "Недопустимая скидка")
    case .discount(.exceedsGross(let gross)):
      Refusal(
        .invalidArgument, "DISCOUNT_NOT_ALLOWED", "the discount is above the line's gross of \(gross) minor units",
        ru: "Скидка больше стоимости позиции", info: [("gross_minor_units", "\(gross)")])
    case .amount:
      Refusal(
        .invalidArgument, "AMOUNT_TOO_LARGE", "the line comes to more than \(grossLimitMinor) minor units",
        ru: "Стоимость позиции слишком велика")
    }
  }
}

extension NewInvoiceRefused: Refused {
  public var refusal: Refusal {
    switch self {
    case .orderCancelled:
      Refusal(
        .failedPrecondition, "ORDER_STATE", "a CANCELLED order gets no invoice", ru: "Заказ отменён",
        info: [("state", "CANCELLED"), ("action", "create an invoice")])
    case .orderAlreadyRefunded: .orderAlreadyRefunded
    case .invoicesOpen:
      Refusal(
        .failedPrecondition, "INVOICES_OPEN", "an additional invoice is created once every other one is paid",
        ru: "Сначала должны быть оплачены остальные счета заказа")
    case .unregisteredCustomer:
      Refusal(
        .failedPrecondition, "CUSTOMER_UNREGISTERED", "an unregistered customer gets no second invoice",
        ru: "Незарегистрированному клиенту второй счёт не выставляется")
    }
  }
}

extension Refusal {
  public static let orderAlreadyRefunded = Refusal(
    .failedPrecondition, "ORDER_ALREADY_REFUNDED", "the order has its refund already, and there is one per order",
    ru: "По заказу уже оформлен возврат")
  public static let orderNotFound = Refusal(.notFound, "ORDER_NOT_FOUND", "there is no such order", ru: "Заказ не найден")
  static let invoiceNotFound = Refusal(.notFound, "INVOICE_NOT_FOUND", "there is no such invoice", ru: "Счёт не найден")
  static let lineNotFound = Refusal(.notFound, "LINE_NOT_FOUND", "the invoice has no such line", ru: "Позиция счёта не найдена")
  static let priceItemNotFound = Refusal(
    .notFound, "PRICE_ITEM_NOT_FOUND", "there is no such price item", ru: "Позиция прайс-листа не найдена")
  static let paymentNotFound = Refusal(.notFound, "PAYMENT_NOT_FOUND", "there is no such payment", ru: "Платёж не найден")
  static let providerAway = Refusal(
    .unavailable, "PROVIDER_UNAVAILABLE", "the payment provider does not answer; try again with the same idempotency-key",
    ru: "Платёжный сервис недоступен, попробуйте позже")
  public static let approvalPending = Refusal(
    .failedPrecondition, "APPROVAL_PENDING", "the order waits for an approval, and its work and payment for that",
    ru: "Заявка ещё не согласована")
  public static func currency(_ wanted: String) -> Refusal {
    Refusal(
      .invalidArgument, "CURRENCY_MISMATCH", "amounts of this organization are in \(wanted)", ru: "Валюта организации: \(wanted)")
  }
}

extension InvoiceState {
  var name: String {
    switch self {
    case .draft: "DRAFT"
    case .issued: "ISSUED"
    case .paidOnline: "PAID_ONLINE"
    case .paidOffline: "PAID_OFFLINE"
    case .partiallyRefunded: "PARTIALLY_REFUNDED"
    case .refunded: "REFUNDED"
    case .voided: "VOIDED"
    }
  }

  var russian: String {
    switch self {
    case .draft: "Черновик"
    case .issued: "Выставлен"
    case .paidOnline: "Оплачен онлайн"
    case .paidOffline: "Оплачен вне системы"
    case .partiallyRefunded, .refunded: "Осуществлен возврат"
    case .voided: "Аннулирован"
    }
  }
}

extension InvoiceStep {
  var name: String {
    switch self {
    case .activate: "activate"
    case .markPaid: "mark paid"
    case .delete: "delete"
    case .cancel: "cancel"
    case .settle: "settle"
    case .makeUnpaid: "make unpaid"
    case .refundPart, .refundWhole: "refund"
    case .void: "void"
    }
  }
}
