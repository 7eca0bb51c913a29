import Domain
public import FoundationEssentials

/// УК «Северный квартал», the company that the story and the benchmarks are about. Its fixed identifiers.
public enum SevernyKvartal {
  public static let code = "severny-kvartal"
  public static let organization = id(.organization, 1)

  // MARK: Staff, by login; the password is ``demoPassword``

  /// Ольга Смирнова.
  public static let dispatcher = id(.employee, 1)
  /// Игорь Ковалёв; has neither P10 nor P12.
  public static let master = id(.employee, 2)
  /// Марина Орлова; may do everything.
  public static let manager = id(.employee, 3)
  /// Елена Зайцева; refunds and sees payments.
  public static let accountant = id(.employee, 4)

  // MARK: Customers

  /// +79110000001.
  public static let annaPetrova = id(.customer, 1)
  /// +79110000002.
  public static let borisIvanov = id(.customer, 2)
  /// +79110000003.
  public static let veraSokolova = id(.customer, 3)
  /// +79110000009, unregistered.
  public static let pyotrNikolaev = id(.customer, 4)

  // MARK: Services and the choices of their order forms

  /// «Доставка воды».
  public static let waterDelivery = id(.service, 1)
  /// «Бутыль 19 л».
  public static let bottle = id(.option, 1)
  /// «Помпа механическая».
  public static let pump = id(.option, 2)

  /// «Уборка квартиры».
  public static let cleaning = id(.service, 2)
  /// «Уборка по площади».
  public static let cleaningByArea = id(.option, 3)
  /// «Мытьё окон».
  public static let windowWashing = id(.option, 4)

  /// «Сантехнические работы».
  public static let plumbing = id(.service, 3)
  /// «Вызов мастера».
  public static let plumberVisit = id(.option, 5)

  /// «Ремонт под ключ»: with a form to fill in, approved by a dispatcher and then by ``manager``.
  public static let renovation = id(.service, 6)
  /// «Ремонт комнаты».
  public static let roomRenovation = id(.option, 8)
  /// «Что сделать», text that has to be filled in.
  public static let renovationTask = id(.field, 1)
  /// «Площадь, м²».
  public static let renovationArea = id(.field, 2)
  /// «Когда начать».
  public static let renovationStart = id(.field, 3)
  /// «Чьи материалы»: «Заказчика» or «Исполнителя».
  public static let renovationMaterials = id(.field, 4)

  /// «Генеральная уборка», which is tried out.
  public static let springCleaning = id(.service, 7)
  /// «Опломбировка счётчика», which staff order for customers.
  public static let meterSealing = id(.service, 8)
  /// «Ёлка под Новый год», which nobody orders.
  public static let newYearTree = id(.service, 9)

  /// «Домашний интернет».
  public static let internet = id(.service, 4)
  /// «Тариф 100 Мбит/с».
  public static let internetPlan = id(.option, 6)

  /// «Страхование квартиры».
  public static let insurance = id(.service, 5)
  /// «Полис на год».
  public static let yearPolicy = id(.option, 7)

  // MARK: The company's own price list

  /// «Уборка помещения».
  public static let roomCleaningPrice = id(.priceItem, 1)
  /// «Мытьё окна».
  public static let windowWashingPrice = id(.priceItem, 2)
  /// «Замена смесителя».
  public static let faucetPrice = id(.priceItem, 3)
  /// «Прочистка стока».
  public static let drainPrice = id(.priceItem, 4)

  private static func id(_ kind: Kind, _ number: Int) -> UUID { demoID("a", kind, number) }

  private static let dispatchers = id(.role, 1)

  private static let delivery = id(.category, 1)
  private static let tidying = id(.category, 2)
  private static let repairs = id(.category, 3)
  private static let communications = id(.category, 4)
  private static let insuring = id(.category, 5)

  static let company = Company(
    id: organization,
    code: code,
    title: "УК «Северный квартал»",
    roles: [
      Company.Role(
        id: dispatchers, title: "Диспетчер", permissions: Permissions(codes: 1, 4, 5, 7, 9, 10, 11, 12),
        pushFlags: notificationFlags(5, 8, 17), emailFlags: notificationFlags(5),
        employees: [Company.Employee(id: dispatcher, login: "dispatcher", name: "Ольга Смирнова")]),
      Company.Role(
        id: id(.role, 2), title: "Мастер", permissions: Permissions(codes: 1, 4, 9, 11), pushFlags: notificationFlags(5),
        emailFlags: notificationFlags(5),
        employees: [Company.Employee(id: master, login: "master", name: "Игорь Ковалёв")]),
      Company.Role(
        id: id(.role, 3), title: "Управляющий", permissions: .all,
        employees: [Company.Employee(id: manager, login: "manager", name: "Марина Орлова")]),
      Company.Role(
        id: id(.role, 4), title: "Бухгалтер", permissions: Permissions(codes: 1, 10, 13, 14, 15),
        pushFlags: notificationFlags(17, 18), emailFlags: notificationFlags(17, 18),
        employees: [Company.Employee(id: accountant, login: "accountant", name: "Елена Зайцева")]),
    ],
    buildings: [
      Company.Building(
        id: id(.building, 1), address: "ул. Северная, 1",
        premises: [
          Company.Premises(id: id(.premises, 1), number: "кв. 12"), Company.Premises(id: id(.premises, 2), number: "кв. 27"),
        ]),
      Company.Building(
        id: id(.building, 2), address: "ул. Северная, 3",
        premises: [
          Company.Premises(id: id(.premises, 3), number: "кв. 5"), Company.Premises(id: id(.premises, 4), number: "кв. 40"),
        ]),
    ],
    customers: [
      Company.Customer(id: annaPetrova, name: "Анна Петрова", phone: "+79110000001", premises: id(.premises, 1)),
      Company.Customer(id: borisIvanov, name: "Борис Иванов", phone: "+79110000002", premises: id(.premises, 2)),
      Company.Customer(id: veraSokolova, name: "Вера Соколова", phone: "+79110000003", premises: id(.premises, 3)),
      Company.Customer(
        id: pyotrNikolaev, name: "Пётр Николаев", phone: "+79110000009", isRegistered: false, premises: id(.premises, 4)),
    ],
    categories: [
      Company.Category(id: delivery, title: "Доставка"),
      Company.Category(id: tidying, title: "Уборка"),
      Company.Category(id: repairs, title: "Ремонт"),
      Company.Category(id: communications, title: "Связь"),
      Company.Category(id: insuring, title: "Страхование"),
    ],
    sellers: [own, akvaDom, domNet, polisOnline])

  private static let own = Company.Seller(
    id: id(.legalEntity, 1), name: "ООО «УК Северный квартал»", taxpayerNumber: "7800000001", partner: nil,
    prices: [
      Company.PriceItem(id: roomCleaningPrice, name: "Уборка помещения", unit: "м²", tariff: 95_2550),
      Company.PriceItem(id: windowWashingPrice, name: "Мытьё окна", unit: "шт.", tariff: 420_0000),
      Company.PriceItem(id: faucetPrice, name: "Замена смесителя", unit: "шт.", tariff: 1_850_0000),
      Company.PriceItem(id: drainPrice, name: "Прочистка стока", unit: "шт.", tariff: 1_200_3333),
    ],
    services: [
      Company.Service(
        id: cleaning, title: "Уборка квартиры", description: "Уборка комнат и мытьё окон. Цена — после осмотра.",
        category: tidying,
        payment: .postpay, isInvoicedAutomatically: false, isRefundable: true,
        options: [
          Company.Option(id: cleaningByArea, title: "Уборка по площади", unit: "м²"),
          Company.Option(id: windowWashing, title: "Мытьё окон", unit: "шт."),
        ]),
      Company.Service(
        id: plumbing, title: "Сантехнические работы", description: "Мастер приедет, осмотрит и назовёт цену.", category: repairs,
        payment: .postpay, isInvoicedAutomatically: false, isRefundable: true,
        options: [Company.Option(id: plumberVisit, title: "Вызов мастера", unit: "шт.")]),
      Company.Service(
        id: renovation, title: "Ремонт под ключ", description: "Смета и сроки — после осмотра, работы — после согласования.",
        category: repairs, payment: .prepay, isInvoicedAutomatically: false, isRefundable: true, tags: ["ремонт", "под ключ"],
        executionTime: 30 * 86_400, options: [Company.Option(id: roomRenovation, title: "Ремонт комнаты", unit: "шт.")],
        fields: [
          Company.Field(id: renovationTask, title: "Что сделать", kind: .text, isRequired: true),
          Company.Field(id: renovationArea, title: "Площадь, м²", kind: .number),
          Company.Field(id: renovationStart, title: "Когда начать", kind: .date),
          Company.Field(
            id: renovationMaterials, title: "Чьи материалы", kind: .choice, choices: ["Заказчика", "Исполнителя"]),
        ],
        approvers: [.role(RoleID(dispatchers)), .employee(EmployeeID(manager))]),
      Company.Service(
        id: springCleaning, title: "Генеральная уборка", description: "Пробуем: с мытьём окон и техники.", category: tidying,
        payment: .postpay, isInvoicedAutomatically: false, isRefundable: true, state: .test,
        options: [Company.Option(id: id(.option, 9), title: "Уборка квартиры целиком", unit: "шт.")]),
      Company.Service(
        id: meterSealing, title: "Опломбировка счётчика", description: "По заявке, которую принял диспетчер.", category: repairs,
        payment: .postpay, isInvoicedAutomatically: true, isRefundable: true, state: .crmOnly, executionTime: 3 * 86_400,
        options: [Company.Option(id: id(.option, 10), title: "Пломба", unit: "шт.", tariff: 600_0000)]),
      Company.Service(
        id: newYearTree, title: "Ёлка под Новый год", description: "С доставкой и установкой.", category: delivery,
        payment: .prepay, isInvoicedAutomatically: true, isRefundable: true, state: .off,
        options: [Company.Option(id: id(.option, 11), title: "Ёлка 2 м", unit: "шт.", tariff: 4_900_0000, taxation: .commodity)]),
    ])

  private static let akvaDom = Company.Seller(
    id: id(.legalEntity, 2), name: "ООО «Аква-Дом»", taxpayerNumber: "7800000002",
    partner: Company.Partner(id: id(.partner, 1), name: "Аква-Дом", commission: 1000, formerCommission: 1200),
    prices: [
      Company.PriceItem(id: id(.priceItem, 5), name: "Бутыль 19 л", unit: "шт.", tariff: 350_0000, taxation: .commodity),
      Company.PriceItem(id: id(.priceItem, 6), name: "Помпа механическая", unit: "шт.", tariff: 490_0000, taxation: .commodity),
    ],
    services: [
      Company.Service(
        id: waterDelivery, title: "Доставка воды", description: "Питьевая вода в бутылях, до двери.", category: delivery,
        payment: .prepay, isInvoicedAutomatically: true, isRefundable: true,
        options: [
          Company.Option(id: bottle, title: "Бутыль 19 л", unit: "шт.", tariff: 350_0000, taxation: .commodity),
          Company.Option(id: pump, title: "Помпа механическая", unit: "шт.", tariff: 490_0000, taxation: .commodity),
        ])
    ])

  private static let domNet = Company.Seller(
    id: id(.legalEntity, 3), name: "ООО «ДомНет»", taxpayerNumber: "7800000003",
    partner: Company.Partner(id: id(.partner, 2), name: "ДомНет", commission: 1500),
    prices: [Company.PriceItem(id: id(.priceItem, 7), name: "Тариф 100 Мбит/с", unit: "мес.", tariff: 599_0000)],
    services: [
      Company.Service(
        id: internet, title: "Домашний интернет", description: "Подключение и абонентская плата.", category: communications,
        payment: .prepay, isInvoicedAutomatically: true, isRefundable: false,
        options: [Company.Option(id: internetPlan, title: "Тариф 100 Мбит/с", unit: "мес.", tariff: 599_0000)])
    ])

  private static let polisOnline = Company.Seller(
    id: id(.legalEntity, 4), name: "ООО «Полис-Онлайн»", taxpayerNumber: "7800000004",
    partner: Company.Partner(id: id(.partner, 3), name: "Полис-Онлайн", commission: 2000),
    prices: [
      Company.PriceItem(
        id: id(.priceItem, 8), name: "Полис на год", unit: "шт.", tariff: 2_990_5000, taxation: .serviceWithoutVAT)
    ],
    services: [
      Company.Service(
        id: insurance, title: "Страхование квартиры",
        description: "Полис на отделку, имущество и ответственность перед соседями.",
        category: insuring, payment: .prepay, isInvoicedAutomatically: true, isRefundable: true,
        options: [
          Company.Option(id: yearPolicy, title: "Полис на год", unit: "шт.", tariff: 2_990_5000, taxation: .serviceWithoutVAT)
        ])
    ])
}
