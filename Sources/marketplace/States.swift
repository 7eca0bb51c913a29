import MarketplaceAPI

// States as the product names them to people.

extension MarketplaceV1.OrderState: Readable {
  var text: String {
    switch self {
    case .unspecified: "не указано"
    case .waiting: "Ожидание"
    case .inProgress: "В работе"
    case .suspended: "Приостановлена"
    case .qualityControl: "Контроль качества"
    case .done: "Выполнено"
    case .cancelled: "Отменена"
    case .unrecognized(let number): "состояние \(number)"
    }
  }
}

extension BillingV1.InvoiceState: Readable {
  var text: String {
    switch self {
    case .unspecified: "не указано"
    case .draft: "Черновик"
    case .issued: "Выставлен"
    case .paidOnline: "Оплачен онлайн"
    case .paidOffline: "Оплачен вне системы"
    case .partiallyRefunded: "Осуществлен возврат части"
    case .refunded: "Осуществлен возврат"
    case .voided: "Аннулирован"
    case .unrecognized(let number): "состояние \(number)"
    }
  }
}

extension BillingV1.PaymentState: Readable {
  var text: String {
    switch self {
    case .unspecified: "не указано"
    case .created: "Создан"
    case .pending: "Ждёт подтверждения провайдера"
    case .succeeded: "Прошёл"
    case .declined: "Отклонён"
    case .cancelled: "Отменён"
    case .expired: "Истёк"
    case .unknown: "Провайдер не ответил"
    case .unrecognized(let number): "состояние \(number)"
    }
  }

  /// Whether the provider has had its last word.
  var isTerminal: Bool {
    switch self {
    case .succeeded, .declined, .cancelled, .expired: true
    case .unspecified, .created, .pending, .unknown, .unrecognized: false
    }
  }
}

extension BillingV1.PaymentMethod: Readable {
  var text: String {
    switch self {
    case .unspecified: "не указано"
    case .sbp: "СБП"
    case .newCard: "карта"
    case .savedCard: "сохранённая карта"
    case .unrecognized(let number): "способ \(number)"
    }
  }
}

extension RefundsV1.RefundState: Readable {
  var text: String {
    switch self {
    case .unspecified: "не указано"
    case .pending: "Выполняется"
    case .succeeded: "Выполнен"
    case .partlyFailed: "Выполнен не весь"
    case .failed: "Не выполнен"
    case .unknown: "Провайдер не ответил"
    case .unrecognized(let number): "состояние \(number)"
    }
  }
}

extension RefundsV1.RefundRequestState: Readable {
  var text: String {
    switch self {
    case .unspecified: "не указано"
    case .requested: "Запрошен"
    case .declined: "Отклонён"
    case .approved: "Одобрен"
    case .superseded: "Заявка отменена"
    case .unrecognized(let number): "состояние \(number)"
    }
  }
}
