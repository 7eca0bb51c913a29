import Access
import Domain
import MarketplaceAPI

/// What notices say, in the languages of the product.
struct NoticeText: Equatable {
  /// An e-mail's subject; one line.
  var title: String
  var body: String

  /// Of a text in a notice, in characters; a longer one is cut.
  static let maxTextCharacters = 1000

  init(_ notice: Notice, _ event: NotificationsV1.Event, in language: Language) {
    let number = event.orderNumber
    let amount = event.amount.map { Self.amount($0, in: language) } ?? ""
    let said = event.text.count > Self.maxTextCharacters ? event.text.prefix(Self.maxTextCharacters) + "…" : Substring(event.text)
    let state = Self.states[event.text] ?? UserText(ru: event.text, en: event.text)
    let (title, body) =
      switch notice {
      case .newOrder:
        (
          UserText(ru: "Новая заявка № \(number)", en: "New order No. \(number)"),
          UserText(ru: "Поступила заявка № \(number).", en: "Order No. \(number) has come in.")
        )
      case .orderStateChanged, .customersOrderStateChanged:
        (
          UserText(ru: "Заявка № \(number): \(state.ru)", en: "Order No. \(number): \(state.en)"),
          UserText(ru: "Статус заявки № \(number) изменён: \(state.ru).", en: "Order No. \(number) is now: \(state.en).")
        )
      case .paymentReceived:
        (
          UserText(ru: "Оплата по заявке № \(number)", en: "Payment for order No. \(number)"),
          UserText(ru: "По заявке № \(number) оплачено \(amount).", en: "\(amount) were paid for order No. \(number).")
        )
      case .moneyRefunded, .customersRefundDone:
        (
          UserText(ru: "Возврат по заявке № \(number)", en: "Refund for order No. \(number)"),
          UserText(ru: "По заявке № \(number) возвращено \(amount).", en: "\(amount) were refunded for order No. \(number).")
        )
      case .executorAssigned:
        (
          UserText(ru: "Вы исполнитель заявки № \(number)", en: "Order No. \(number) is yours"),
          UserText(ru: "Вас назначили исполнителем заявки № \(number).", en: "You are to do order No. \(number).")
        )
      case .controllerAssigned:
        (
          UserText(ru: "Вы контролёр заявки № \(number)", en: "You control order No. \(number)"),
          UserText(ru: "Вас назначили контролёром заявки № \(number).", en: "You are to control order No. \(number).")
        )
      case .qualityControlNeeded:
        (
          UserText(ru: "Заявка № \(number) ждёт контроля качества", en: "Order No. \(number) awaits quality control"),
          UserText(ru: "Проверьте выполнение заявки № \(number).", en: "Look at what was done for order No. \(number).")
        )
      case .suspensionEnding:
        (
          UserText(ru: "Приостановка заявки № \(number) заканчивается", en: "The suspension of order No. \(number) ends soon"),
          UserText(
            ru: "Заявка № \(number) скоро вернётся в работу.", en: "Order No. \(number) will soon be in progress again.")
        )
      case .taskAssigned:
        (
          UserText(ru: "Новая задача по заявке № \(number)", en: "A task of order No. \(number) is yours"),
          UserText(ru: "По заявке № \(number) вам поручено: \(said)", en: "Of order No. \(number) it is yours to do: \(said)")
        )
      case .orderUpdated:
        (
          UserText(ru: "Изменены данные заявки № \(number)", en: "Order No. \(number) has changed"),
          UserText(
            ru: "Изменены исходные данные заявки № \(number).", en: "What was ordered with order No. \(number) has changed.")
        )
      case .orderApproved:
        (
          UserText(ru: "Заявка № \(number) согласована", en: "Order No. \(number) is approved"),
          UserText(ru: "Заявка № \(number) согласована.", en: "Order No. \(number) has all of its approvals.")
        )
      case .commentAdded:
        (
          UserText(ru: "Комментарий к заявке № \(number)", en: "Comment on order No. \(number)"),
          UserText(ru: "К заявке № \(number) пишут: \(said)", en: "A comment on order No. \(number): \(said)")
        )
      case .customerWrote, .customersMessage:
        (
          UserText(ru: "Сообщение по заявке № \(number)", en: "Message about order No. \(number)"),
          UserText(ru: "По заявке № \(number) пишут: \(said)", en: "A message about order No. \(number): \(said)")
        )
      case .orderRated:
        (
          UserText(ru: "Оценка заявки № \(number)", en: "Order No. \(number) is rated"),
          UserText(ru: "Житель оценил заявку № \(number): \(said).", en: "The customer rated order No. \(number): \(said).")
        )
      case .ratingChanged:
        (
          UserText(ru: "Изменена оценка заявки № \(number)", en: "The rating of order No. \(number) has changed"),
          UserText(
            ru: "Житель изменил оценку заявки № \(number): \(said).", en: "The customer now rates order No. \(number): \(said).")
        )
      case .executionOverdue:
        (
          UserText(ru: "Нарушен срок заявки № \(number)", en: "Order No. \(number) is overdue"),
          UserText(ru: "Срок выполнения заявки № \(number) прошёл.", en: "The deadline of order No. \(number) has passed.")
        )
      case .executionDeadlineNear:
        (
          UserText(ru: "Приближается срок заявки № \(number)", en: "The deadline of order No. \(number) is near"),
          UserText(ru: "Приближается срок выполнения заявки № \(number).", en: "The deadline of order No. \(number) is near.")
        )
      case .taskDeadlineNear:
        (
          UserText(
            ru: "Приближается срок задачи по заявке № \(number)", en: "The deadline of a task of order No. \(number) is near"),
          UserText(
            ru: "Приближается срок задачи по заявке № \(number): \(said)",
            en: "The deadline of a task of order No. \(number) is near: \(said)")
        )
      case .automaticRefundFailed:
        (
          UserText(ru: "Возврат по заявке № \(number) не прошёл", en: "The refund for order No. \(number) failed"),
          UserText(
            ru: "Автоматический возврат \(amount) по заявке № \(number) не прошёл: завершите его.",
            en: "The automatic refund of \(amount) for order No. \(number) failed: finish it.")
        )
      case .refundRequested:
        (
          UserText(ru: "Запрос на возврат по заявке № \(number)", en: "Refund requested for order No. \(number)"),
          UserText(
            ru: "Житель просит вернуть \(amount) по заявке № \(number).",
            en: "The customer asks for \(amount) back for order No. \(number).")
        )
      case .customersInvoiceIssued:
        (
          UserText(ru: "Счёт по заявке № \(number)", en: "Invoice for order No. \(number)"),
          UserText(ru: "К оплате \(amount) по заявке № \(number).", en: "\(amount) to pay for order No. \(number).")
        )
      case .customersRefundDeclined:
        (
          UserText(ru: "Отказ в возврате по заявке № \(number)", en: "Refund declined for order No. \(number)"),
          UserText(
            ru: "В возврате по заявке № \(number) отказано: \(said)",
            en: "The refund for order No. \(number) was declined: \(said)")
        )
      case .paymentConfirmation:
        (
          UserText(ru: "Оплата получена: заявка № \(number)", en: "Payment received: order No. \(number)"),
          UserText(
            ru: "Мы получили вашу оплату: \(amount) по заявке № \(number). Спасибо!",
            en: "We have received your payment of \(amount) for order No. \(number). Thank you!")
        )
      }
    self.title = language == .russian ? title.ru : title.en
    self.body = language == .russian ? body.ru : body.en
  }

  /// By the schema's names, as events have them.
  private static let states = [
    "WAITING": UserText(ru: "Ожидание", en: "waiting"), "IN_PROGRESS": UserText(ru: "В работе", en: "in progress"),
    "SUSPENDED": UserText(ru: "Приостановлена", en: "suspended"),
    "QUALITY_CONTROL": UserText(ru: "Контроль качества", en: "quality control"), "DONE": UserText(ru: "Выполнено", en: "done"),
    "CANCELLED": UserText(ru: "Отменена", en: "cancelled"),
  ]

  /// `4 505,56 ₽`, or `4505.56 RUB`.
  static func amount(_ money: MoneyV1.Money, in language: Language) -> String {
    let text = amountText(minorUnits: money.minorUnits, currencyCode: money.currencyCode)
    return language == .russian ? text.ru : text.en
  }
}

/// Of what people read; the texts are the database's.
enum Language: String {
  case russian = "ru"
  case english = "en"
}
