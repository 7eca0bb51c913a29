import Domain
public import FoundationEssentials

/// УК «Южный берег», a company that must never meet anything of the other one. Its fixed identifiers.
public enum YuzhnyBereg {
  public static let code = "yuzhny-bereg"
  public static let organization = id(.organization, 1)

  /// Staff, by login; the password is ``demoPassword``.
  public static let dispatcher = id(.employee, 1)
  public static let manager = id(.employee, 2)
  /// +79120000001.
  public static let glebMorozov = id(.customer, 1)

  /// «Уборка квартиры».
  public static let cleaning = id(.service, 1)
  /// «Уборка по площади».
  public static let cleaningByArea = id(.option, 1)
  /// «Уборка помещения».
  public static let roomCleaningPrice = id(.priceItem, 1)

  private static func id(_ kind: Kind, _ number: Int) -> UUID { demoID("b", kind, number) }

  static let company = Company(
    id: organization,
    code: code,
    title: "УК «Южный берег»",
    roles: [
      Company.Role(
        id: id(.role, 1), title: "Диспетчер", permissions: Permissions(codes: 1, 4, 5, 7, 9, 10, 11, 12),
        employees: [Company.Employee(id: dispatcher, login: "dispatcher", name: "Тамара Белова")]),
      Company.Role(
        id: id(.role, 2), title: "Управляющий", permissions: .all,
        employees: [Company.Employee(id: manager, login: "manager", name: "Андрей Громов")]),
    ],
    buildings: [
      Company.Building(
        id: id(.building, 1), address: "ул. Южная, 2", premises: [Company.Premises(id: id(.premises, 1), number: "кв. 8")])
    ],
    customers: [Company.Customer(id: glebMorozov, name: "Глеб Морозов", phone: "+79120000001", premises: id(.premises, 1))],
    categories: [Company.Category(id: id(.category, 1), title: "Уборка")],
    sellers: [
      Company.Seller(
        id: id(.legalEntity, 1), name: "ООО «УК Южный берег»", taxpayerNumber: "2300000001", partner: nil,
        prices: [Company.PriceItem(id: roomCleaningPrice, name: "Уборка помещения", unit: "м²", tariff: 80_0000)],
        services: [
          Company.Service(
            id: cleaning, title: "Уборка квартиры", description: "Цена — после осмотра.", category: id(.category, 1),
            payment: .postpay,
            isInvoicedAutomatically: false, isRefundable: true,
            options: [Company.Option(id: cleaningByArea, title: "Уборка по площади", unit: "м²")])
        ])
    ])
}
