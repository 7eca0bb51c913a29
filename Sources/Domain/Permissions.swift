/// The permissions of a role: bit n stands for the product's P-code n, as in the database and in a method's contract.
public struct Permissions: OptionSet, Hashable, Sendable {
  public let rawValue: UInt64

  public init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  /// P1 «Коммерческие сервисы» → «Маркетплейс».
  public static let viewMarketplace = Permissions(rawValue: 1 << 1)
  /// P2 редактирование услуг.
  public static let editServices = Permissions(rawValue: 1 << 2)
  /// P3 управление категориями Маркетплейса.
  public static let editCategories = Permissions(rawValue: 1 << 3)
  /// P4 Создание и обновление.
  public static let editOrders = Permissions(rawValue: 1 << 4)
  /// P5 Отправка сообщений в чат.
  public static let chat = Permissions(rawValue: 1 << 5)
  /// P6 Согласование заявок.
  public static let approveOrders = Permissions(rawValue: 1 << 6)
  /// P7 Отмена заявок.
  public static let cancelOrders = Permissions(rawValue: 1 << 7)
  /// P8 Возможность выгрузки отчета.
  public static let exportOrders = Permissions(rawValue: 1 << 8)
  /// P9 Перевод заявок в статус «Выполнено».
  public static let completeOrders = Permissions(rawValue: 1 << 9)
  /// P10 «Клиентский сервис» → «Заказы у партнеров».
  public static let viewPartnerOrders = Permissions(rawValue: 1 << 10)
  /// P11 Счета: Редактирование.
  public static let editInvoices = Permissions(rawValue: 1 << 11)
  /// P12 Счета: Возможность выставления скидок.
  public static let discountInvoices = Permissions(rawValue: 1 << 12)
  /// P13 Обращения: Возврат по счету.
  public static let refundInvoices = Permissions(rawValue: 1 << 13)
  /// P14 «Счета и платежи» → «Платежи».
  public static let viewPayments = Permissions(rawValue: 1 << 14)
  /// P15 разрешение «Маркетплейс»: with P14, marketplace payments.
  public static let viewMarketplacePayments = Permissions(rawValue: 1 << 15)
  /// P16 «Управление» → «Сотрудники».
  public static let manageEmployees = Permissions(rawValue: 1 << 16)
  /// P17 «Администрирование» → «Интеграция».
  public static let manageIntegration = Permissions(rawValue: 1 << 17)
  /// P18 audit trail, ledger, settlement.
  public static let audit = Permissions(rawValue: 1 << 18)
}
