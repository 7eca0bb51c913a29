import Domain
import FoundationEssentials

/// One of the two organizations of a plan, with its staff and catalogue.
struct SeedCompany {
  let index: Int
  let company: Company
  let services: [SeedService]
  /// Who approves, who does orders, and who refunds.
  let managers: [UUID]
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
    let administration = id()
    let sellers = Self.sellers(of: index, categories, approver: .role(RoleID(administration)), id)
    company = Company(
      id: organization, code: plan.codes[index], title: ["УК «Речной»", "УК «Заречный»"][index],
      roles: [
        Company.Role(id: administration, title: "Управляющий", permissions: .all, employees: managers),
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
    self.managers = managers.map(\.id)
    self.masters = masters.map(\.id)
    self.accountants = accountants.map(\.id)
    customerCount = plan.share(of: plan.customerCount, company: index)
  }

  static let names = [
    "Алексей Козлов", "Марина Орлова", "Игорь Ковалёв", "Елена Зайцева", "Олег Попов", "Анна Лебедева", "Пётр Соколов",
    "Ирина Новикова",
    "Юрий Волков", "Татьяна Морозова", "Сергей Павлов", "Наталья Фёдорова",
  ]

  private struct Offer {
    var title: String
    var category: Int
    /// Otherwise somebody assesses the work first (F12).
    var isAutomatic = true
    /// Of the seller's price list.
    var items: ClosedRange<Int>
    var days: Int32?
    var returnsOnCancellation = false
    var approvers: [Approver] = []
  }

  private static func sellers(
    of index: Int, _ categories: [Company.Category], approver: Approver, _ id: () -> UUID
  ) -> [Company.Seller] {
    func option(_ item: Company.PriceItem, isPriced: Bool) -> Company.Option {
      Company.Option(id: id(), title: item.name, unit: item.unit, tariff: isPriced ? item.tariff : nil, taxation: item.taxation)
    }
    func seller(
      _ number: Int, _ name: String, commission: Int32?, _ prices: [Company.PriceItem], _ offers: [Offer]
    ) -> Company.Seller {
      Company.Seller(
        id: id(), name: "ООО «\(name)»", taxpayerNumber: String(7_600_000_000 + index * 100 + number),
        partner: commission.map { Company.Partner(id: id(), name: name, commission: $0) }, prices: prices,
        services: offers.map { offer in
          Company.Service(
            id: id(), title: offer.title, description: "", category: categories[offer.category].id,
            payment: offer.isAutomatic ? .prepay : .postpay, isInvoicedAutomatically: offer.isAutomatic, isRefundable: true,
            returnsOnCancellation: offer.returnsOnCancellation, executionTime: offer.days.map { $0 * 86_400 },
            options: prices[offer.items].map { option($0, isPriced: offer.isAutomatic) }, approvers: offer.approvers)
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
          Offer(title: "Уборка квартиры", category: 1, isAutomatic: false, items: 0...1, days: 10),
          Offer(title: "Сантехнические работы", category: 2, isAutomatic: false, items: 2...3, days: 20, approvers: [approver]),
          Offer(title: "Вынос строительного мусора", category: 1, items: 4...4, days: 5, returnsOnCancellation: true),
        ]),
      seller(
        2, "Родник", commission: 1000,
        [
          Company.PriceItem(id: id(), name: "Бутыль 19 л", unit: "шт.", tariff: 350_0000, taxation: .commodity),
          Company.PriceItem(id: id(), name: "Помпа механическая", unit: "шт.", tariff: 490_5000, taxation: .commodity),
        ], [Offer(title: "Доставка воды", category: 0, items: 0...1, days: 3, returnsOnCancellation: true)]),
      seller(
        3, "ДомСвязь", commission: 1575, [Company.PriceItem(id: id(), name: "Тариф 100 Мбит/с", unit: "мес.", tariff: 599_0000)],
        [Offer(title: "Домашний интернет", category: 3, items: 0...0)]),
      seller(
        4, "Полис", commission: 2000,
        [Company.PriceItem(id: id(), name: "Полис на год", unit: "шт.", tariff: 2_990_5000, taxation: .serviceWithoutVAT)],
        [Offer(title: "Страхование квартиры", category: 4, items: 0...0)]),
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
