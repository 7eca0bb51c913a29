import Domain
import FoundationEssentials

/// One of the two organizations of a plan, with its staff and catalogue.
struct SeedCompany {
  let index: Int
  let company: Company
  let services: [SeedService]
  /// Who does orders, and who refunds.
  let masters: [UUID]
  let accountants: [UUID]
  let customerCount: Int

  var id: UUID { company.id }
}

/// A service with its seller, as orders take it.
struct SeedService {
  let service: Company.Service
  let seller: Company.Seller

  var commission: Int32 { seller.partner?.commission ?? 0 }
  var partner: UUID? { seller.partner?.id }
}

extension SeedCompany {
  init(_ plan: SeedPlan, _ index: Int) {
    var random = plan.random(index, 0)
    func id() -> UUID { random.id(at: demoMoment, ID<SeedCompany>.self).uuid }
    func employees(_ role: String, _ count: Int) -> [Company.Employee] {
      (1...count).map { Company.Employee(id: id(), login: "\(role)-\($0)", name: "\(Self.names[($0 * 7 + index) % 12]) (\($0))") }
    }
    let organization = id()
    // 13 and 12: together SeedPlan.staffCount.
    let (managers, accountants) = (employees("manager", 1), employees("accountant", 2))
    let (dispatchers, masters) = (employees("dispatcher", 4), employees("master", index == 0 ? 6 : 5))
    let categories = ["Доставка", "Уборка", "Ремонт", "Связь", "Страхование"].map { Company.Category(id: id(), title: $0) }
    let sellers = Self.sellers(of: index, categories, id)
    company = Company(
      id: organization, code: plan.codes[index], title: ["УК «Речной»", "УК «Заречный»"][index],
      roles: [
        Company.Role(id: id(), title: "Управляющий", permissions: .all, employees: managers),
        Company.Role(
          id: id(), title: "Бухгалтер", permissions: Permissions(codes: 1, 10, 13, 14, 15), emailFlags: notificationFlags(17, 18),
          employees: accountants),
        Company.Role(
          id: id(), title: "Диспетчер", permissions: Permissions(codes: 1, 4, 5, 7, 9, 10, 11, 12),
          pushFlags: notificationFlags(5),
          employees: dispatchers),
        Company.Role(id: id(), title: "Мастер", permissions: Permissions(codes: 1, 4, 9, 11), employees: masters),
      ],
      buildings: [], customers: [], categories: categories, sellers: sellers)
    self.index = index
    services = sellers.flatMap { seller in seller.services.map { SeedService(service: $0, seller: seller) } }
    self.masters = masters.map(\.id)
    self.accountants = accountants.map(\.id)
    customerCount = plan.share(of: plan.customerCount, company: index)
  }

  static let names = [
    "Алексей Козлов", "Марина Орлова", "Игорь Ковалёв", "Елена Зайцева", "Олег Попов", "Анна Лебедева", "Пётр Соколов",
    "Ирина Новикова",
    "Юрий Волков", "Татьяна Морозова", "Сергей Павлов", "Наталья Фёдорова",
  ]

  private static func sellers(of index: Int, _ categories: [Company.Category], _ id: () -> UUID) -> [Company.Seller] {
    func option(_ item: Company.PriceItem, isPriced: Bool) -> Company.Option {
      Company.Option(id: id(), title: item.name, unit: item.unit, tariff: isPriced ? item.tariff : nil, taxation: item.taxation)
    }
    func seller(
      _ number: Int, _ name: String, commission: Int32?, _ prices: [Company.PriceItem],
      _ services: [(title: String, category: Int, isAutomatic: Bool, items: ClosedRange<Int>)]
    ) -> Company.Seller {
      Company.Seller(
        id: id(), name: "ООО «\(name)»", taxpayerNumber: String(7_600_000_000 + index * 100 + number),
        partner: commission.map { Company.Partner(id: id(), name: name, commission: $0) }, prices: prices,
        services: services.map { service in
          Company.Service(
            id: id(), title: service.title, description: "", category: categories[service.category].id,
            payment: service.isAutomatic ? .prepay : .postpay, isInvoicedAutomatically: service.isAutomatic, isRefundable: true,
            options: prices[service.items].map { option($0, isPriced: service.isAutomatic) })
        })
    }
    return [
      seller(
        1, ["УК Речной", "УК Заречный"][index], commission: nil,
        [
          Company.PriceItem(id: id(), name: "Уборка помещения", unit: "м²", tariff: 95_2550),
          Company.PriceItem(id: id(), name: "Мытьё окна", unit: "шт.", tariff: 420_0000),
          Company.PriceItem(id: id(), name: "Замена смесителя", unit: "шт.", tariff: 1_850_0000),
          Company.PriceItem(id: id(), name: "Прочистка стока", unit: "шт.", tariff: 1_200_3333),
          Company.PriceItem(id: id(), name: "Вынос мусора", unit: "шт.", tariff: 260_0000),
        ],
        [
          ("Уборка квартиры", 1, false, 0...1), ("Сантехнические работы", 2, false, 2...3),
          ("Вынос строительного мусора", 1, true, 4...4),
        ]),
      seller(
        2, "Родник", commission: 1000,
        [
          Company.PriceItem(id: id(), name: "Бутыль 19 л", unit: "шт.", tariff: 350_0000, taxation: .commodity),
          Company.PriceItem(id: id(), name: "Помпа механическая", unit: "шт.", tariff: 490_5000, taxation: .commodity),
        ], [("Доставка воды", 0, true, 0...1)]),
      seller(
        3, "ДомСвязь", commission: 1575, [Company.PriceItem(id: id(), name: "Тариф 100 Мбит/с", unit: "мес.", tariff: 599_0000)],
        [("Домашний интернет", 3, true, 0...0)]),
      seller(
        4, "Полис", commission: 2000,
        [Company.PriceItem(id: id(), name: "Полис на год", unit: "шт.", tariff: 2_990_5000, taxation: .serviceWithoutVAT)],
        [("Страхование квартиры", 4, true, 0...0)]),
    ]
  }
}

/// A resident by number.
struct SeedCustomer {
  let id: UUID
  let name: String
  let phone: String?
  /// Each tenth only has a name.
  let isRegistered: Bool

  init(_ plan: SeedPlan, _ company: SeedCompany, _ number: Int) {
    var random = plan.random(company.index, 1, number)
    id = random.id(at: demoMoment, ID<SeedCustomer>.self).uuid
    isRegistered = number % 10 != 9
    name = SeedCompany.names[number % 12]
    phone = isRegistered ? "+79\(200_000_000 + number)" : nil
  }
}
