import DynamicCalls
import MarketplaceAPI

extension BillingV1.InvoiceLine {
  /// «Уборка помещения: 47,3 м² × 95,2550 ₽ = 4 505,56 ₽, скидка 10 % 450,56 ₽, к оплате 4 055,00 ₽».
  var text: String {
    var text = "\(name): \(product) = \(gross?.text ?? "?")"
    guard let discount, discount.minorUnits != 0 else { return text }
    text += ", скидка "
    if let discountBasisPoints { text += percent(basisPoints: discountBasisPoints) + " " }
    return text + "\(discount.text), к оплате \(net?.text ?? "?")"
  }

  private var product: String {
    "\(quantity?.text ?? "?") \(unit) × \(tariff?.text(in: gross?.currencyCode ?? "") ?? "?")"
  }

}

extension RefundsV1.RefundLine {
  /// «Прочистка стока: 2 × 1 200,3333 ₽ = 2 400,67 ₽».
  var text: String {
    "\(name): \(quantity?.text ?? "?") × \(tariff?.text(in: amount?.currencyCode ?? "") ?? "?") = \(amount?.text ?? "?")"
  }
}

extension NotificationsV1.Event {
  /// One line: the order, what happened, how much, what was said.
  func line(in language: Language = .ru) -> String {
    var line = "№ \(orderNumber): \(language == .ru ? kind.text : kind.englishText)"
    if let amount { line += ", \(amount.text)" }
    if !text.isEmpty { line += " — \(words(in: language))" }
    return line.forTerminal
  }

  /// A change of state says the state as the schema names it, `IN_PROGRESS`.
  private func words(in language: Language) -> String {
    guard kind == .orderStateChanged, let state = MarketplaceV1.OrderState.allCases.first(where: { schemaName(of: $0) == text })
    else { return text }
    return language == .ru ? state.text : inWords(schemaName(of: state))
  }
}

/// Of a name in the schema, `PAYMENT_RECEIVED`: «payment received».
private func inWords(_ name: String) -> String { name.lowercased().replacing("_", with: " ") }

extension NotificationsV1.EventKind: Readable {
  var englishText: String {
    if case .unrecognized(let number) = self { return "event \(number)" }
    return inWords(schemaName(of: self))
  }

  var text: String {
    switch self {
    case .unspecified: "событие без вида"
    case .orderCreated: "новая заявка"
    case .orderStateChanged: "заявка меняет состояние"
    case .invoiceIssued: "счёт выставлен"
    case .invoiceCancelled: "счёт отменён"
    case .paymentReceived: "оплата получена"
    case .paymentFailed: "оплата не прошла"
    case .invoiceMarkedPaid: "счёт отмечен как оплаченный"
    case .invoiceMadeUnpaid: "счёт сделан неоплаченным"
    case .refundRequested: "житель просит возврат"
    case .refundDeclined: "в возврате отказано"
    case .refundCreated: "возврат создан"
    case .refundSucceeded: "деньги возвращены"
    case .refundFailed: "возврат не прошёл"
    case .paymentUnapplied: "оплата пришла поздно и возвращается"
    case .invoiceChanged: "черновик счёта изменён"
    case .invoiceVoided: "счёт аннулирован"
    case .executorAssigned: "назначен исполнитель"
    case .controllerAssigned: "назначен контролёр"
    case .qualityControlNeeded: "нужен контроль качества"
    case .suspensionEnding: "приостановка заканчивается"
    case .taskAssigned: "новая задача"
    case .taskChanged: "задача изменена"
    case .orderUpdated: "данные заявки изменены"
    case .orderApproved: "заявка согласована"
    case .commentAdded: "комментарий"
    case .customerWrote: "сообщение жителя"
    case .providerWrote: "сообщение жителю"
    case .orderRated: "оценка"
    case .ratingChanged: "оценка изменена"
    case .executionOverdue: "срок нарушен"
    case .executionDeadlineNear: "приближается срок"
    case .taskDeadlineNear: "приближается срок задачи"
    case .refundRetried: "возврат отправлен снова"
    case .automaticRefundFailed: "автоматический возврат не прошёл"
    case .unrecognized(let number): "событие \(number)"
    }
  }
}
