import Foundation
import Testing

/// Holds `docs/permissions.md`, which the schemas generate, against the product's own tables, which people wrote.
@Suite struct PermissionPageTests {
  let page = PermissionPage()

  /// Who acts through what, as the product's rules have it.
  static let actions = """
    | create an order | ✔ P4 | ✔ P4 | ✔ for oneself | | |
    | assign, start, suspend, resume, tasks, checklists | ✔ P4 | ✔ P4 | | | own orders, scope |
    | complete | ✔ P9 | ✔ P9 | | | own orders, scope |
    | approve, reject a routing step | ✔ P6 | ✔ P6 | | | |
    | chat with the customer | ✔ P5 | ✔ P5 | ✔ own orders | | own orders, scope |
    | internal comments | ✔ P4 | ✔ P4 | | | |
    | rate | | | ✔ own, DONE | | |
    | cancel an order | ✔ P7 | | ✔ own, while WAITING | | refuse own, with a reason |
    | edit lines, tariff, quantity (discount: P12) | ✔ P11 | ✔ P11 | | | |
    | activate; mark a draft paid | ✔ P11 | ✔ P11 | | | |
    | cancel an issued invoice; make unpaid; delete a draft | ✔ P11 | | | | |
    | additional invoice | ✔ P11 | | | | |
    | refund; process a refund request | ✔ P13 | | | | |
    | see payments | ✔ P14 + P15 | | ✔ own | ✔ that invoice | |
    | pay | | | ✔ own | ✔ | |
    | request a refund | | | ✔ own | | |
    | SMS with the payment link; download documents | ✔ P11 | | | | |
    | publish own services, price lists | | | | | scope |
    """
  static let applications = ["CRM", "EMPLOYEE_APP", "RESIDENT_APP", "PAYMENT_LINK", "PARTNER_API"]
  /// What is the calling application's own, as the page says it; of staff nothing is.
  static let ownerships = [
    "RESIDENT_APP": "what belongs to the calling customer", "PAYMENT_LINK": "the invoice of the calling link",
    "PARTNER_API": "orders of the calling partner's services, and what it publishes",
  ]
  /// They have methods of their own.
  static let apart: Set = ["PAYMENT_LINK", "PARTNER_API"]
  /// The methods that carry an action out.
  static let methods: KeyValuePairs = [
    "create an order": ["marketplace.v1.OrderService/CreateOrder"],
    "assign, start, suspend, resume, tasks, checklists": [
      "marketplace.v1.OrderService/UpdateOrder", "marketplace.v1.OrderService/AssignOrder",
      "marketplace.v1.OrderService/StartOrder",
      "marketplace.v1.OrderService/SuspendOrder", "marketplace.v1.OrderService/ResumeOrder",
      "marketplace.v1.OrderService/SendOrderToQualityControl", "marketplace.v1.OrderService/ReturnOrderToWork",
      "marketplace.v1.OrderTaskService/CreateTask", "marketplace.v1.OrderTaskService/UpdateTask",
      "partners.v1.PartnerOrderService/StartPartnerOrder", "partners.v1.PartnerOrderService/SuspendPartnerOrder",
      "partners.v1.PartnerOrderService/ResumePartnerOrder", "partners.v1.PartnerOrderService/SendPartnerOrderToQualityControl",
      "partners.v1.PartnerOrderService/CreatePartnerTask", "partners.v1.PartnerOrderService/UpdatePartnerTask",
    ],
    "complete": ["marketplace.v1.OrderService/CompleteOrder", "partners.v1.PartnerOrderService/CompletePartnerOrder"],
    "approve, reject a routing step": ["marketplace.v1.OrderService/ApproveOrder", "marketplace.v1.OrderService/RejectOrder"],
    "chat with the customer": [
      "marketplace.v1.OrderChatService/SendMessage", "partners.v1.PartnerOrderService/SendPartnerMessage",
    ],
    "internal comments": ["marketplace.v1.OrderChatService/AddComment"],
    "rate": ["marketplace.v1.OrderService/RateOrder"],
    "cancel an order": [
      "marketplace.v1.OrderService/CancelOrder", "partners.v1.PartnerOrderService/RefusePartnerOrder",
    ],
    "edit lines, tariff, quantity (discount: P12)": [
      "billing.v1.InvoiceService/AddInvoiceLine", "billing.v1.InvoiceService/UpdateInvoiceLine",
      "billing.v1.InvoiceService/RemoveInvoiceLine",
    ],
    "activate; mark a draft paid": [
      "billing.v1.InvoiceService/ActivateInvoice", "billing.v1.InvoiceService/MarkInvoicePaid",
      "billing.v1.InvoiceService/BatchActivateInvoices",
    ],
    "cancel an issued invoice; make unpaid; delete a draft": [
      "billing.v1.InvoiceService/CancelInvoice", "billing.v1.InvoiceService/MakeInvoiceUnpaid",
      "billing.v1.InvoiceService/DeleteInvoice", "billing.v1.InvoiceService/BatchCancelInvoices",
    ],
    "additional invoice": ["billing.v1.InvoiceService/CreateInvoice"],
    "refund; process a refund request": [
      "refunds.v1.RefundService/DeclineRefundRequest", "refunds.v1.RefundService/ApproveRefundRequest",
      "refunds.v1.RefundService/CreateRefund", "refunds.v1.RefundService/PreviewRefund", "refunds.v1.RefundService/RetryRefund",
    ],
    "see payments": [
      "billing.v1.PaymentService/GetPayment", "billing.v1.PaymentService/ListPayments",
      "billing.v1.PaymentLinkService/GetLinkedPayment",
    ],
    // F51: what is paid with.
    "pay": [
      "billing.v1.PaymentService/StartPayment", "billing.v1.PaymentLinkService/StartLinkedPayment",
      "billing.v1.PaymentService/ListSavedCards", "billing.v1.PaymentService/DeleteSavedCard",
    ],
    "SMS with the payment link; download documents": [
      "billing.v1.PaymentLinkService/CreatePaymentLink", "billing.v1.PaymentLinkService/PreviewPaymentLinkSms",
      "billing.v1.PaymentLinkService/SetPaymentLinkPhone",
    ],
    "request a refund": ["refunds.v1.RefundService/RequestRefund"],
    "publish own services, price lists": [
      "partners.v1.PartnerCatalogService/CreatePartnerService", "partners.v1.PartnerCatalogService/UpdatePartnerService",
      "partners.v1.PartnerCatalogService/CreatePartnerPriceItem", "partners.v1.PartnerCatalogService/UpdatePartnerPriceItem",
    ],
  ]
  /// F1: seeing the section takes P1 of staff; customers see what is theirs.
  static let views = [
    "billing.v1.PaymentLinkService/GetLinkedInvoice",
    "marketplace.v1.OrderService/GetOrder", "marketplace.v1.OrderService/ListOrders",
    "marketplace.v1.OrderTaskService/ListTasks", "marketplace.v1.OrderChatService/ListMessages",
    "marketplace.v1.OrderChatService/ListComments",
    "billing.v1.InvoiceService/GetInvoice", "billing.v1.InvoiceService/ListInvoices",
    "refunds.v1.RefundService/GetRefund", "refunds.v1.RefundService/ListRefunds", "refunds.v1.RefundService/FindRefundRequest",
    "notifications.v1.NotificationService/Subscribe", "notifications.v1.NotificationService/ListNotifications",
    "notifications.v1.NotificationService/AcknowledgeNotifications",
  ]
  /// What a partner's key opens, by the scope that it takes.
  static let scopes = [
    "ORDERS": ["GetPartnerOrder", "ListPartnerOrders", "ListPartnerRatings", "SubscribePartnerOrders"],
    "SETTLEMENT": ["GetPartnerSettlement"],
    "WORK": [
      "StartPartnerOrder", "SuspendPartnerOrder", "ResumePartnerOrder", "SendPartnerOrderToQualityControl",
      "CompletePartnerOrder", "RefusePartnerOrder", "CreatePartnerTask", "UpdatePartnerTask", "ListPartnerTasks",
    ],
    "CHAT": ["SendPartnerMessage", "ListPartnerMessages"],
    "CATALOG": [
      "ListPartnerCategories", "ListPartnerLegalEntities", "ListPartnerServices", "GetPartnerService", "CreatePartnerService",
      "UpdatePartnerService", "ListPartnerPriceItems", "GetPartnerPriceItem", "CreatePartnerPriceItem", "UpdatePartnerPriceItem",
    ],
  ]
  static let ofPartners = Dictionary(
    uniqueKeysWithValues: scopes.flatMap { scope, names in
      names.map { ("partners.v1.\(scope == "CATALOG" ? "PartnerCatalogService" : "PartnerOrderService")/\($0)", scope) }
    })
  static let catalogue = [
    "marketplace.v1.CatalogService/ListServices", "marketplace.v1.CatalogService/GetService",
    "marketplace.v1.PriceListService/ListPriceItems", "marketplace.v1.PriceListService/GetPriceItem",
    "marketplace.v1.CategoryService/ListCategories", "marketplace.v1.CategoryService/GetCategory",
    "marketplace.v1.LegalEntityService/ListLegalEntities", "marketplace.v1.LegalEntityService/GetLegalEntity",
    "marketplace.v1.PartnerService/ListPartners", "marketplace.v1.PartnerService/GetPartner",
    "marketplace.v1.PartnerService/ListPartnerAgreements",
    "marketplace.v1.CustomerService/ListCustomers", "marketplace.v1.CustomerService/GetCustomer",
    "marketplace.v1.CustomerService/ListBuildings", "marketplace.v1.CustomerService/ListPremises",
    "marketplace.v1.OrderService/ListRatings",
  ]
  /// Who edits what can be ordered, and for whom (F2): the permission, the applications, the methods.
  static let editing: [(permission: String, applications: Set<String>, methods: [String])] = [
    (
      "P3", ["CRM"], ["CreateCategory", "UpdateCategory", "DeleteCategory"].map { "marketplace.v1.CategoryService/\($0)" }
    ),
    (
      "P2", ["CRM"],
      ["CatalogService/CreateService", "CatalogService/UpdateService"]
        + ["CreatePriceItem", "UpdatePriceItem", "DeletePriceItem"].map { "PriceListService/\($0)" }
        + ["LegalEntityService/CreateLegalEntity", "LegalEntityService/UpdateLegalEntity", "PartnerService/CreatePartner"]
        + ["PartnerService/UpdatePartner", "PartnerService/CreatePartnerAgreement"]
    ),
    (
      "P4", ["CRM", "EMPLOYEE_APP"],
      ["CreateCustomer", "UpdateCustomer", "CreateBuilding", "UpdateBuilding", "CreatePremises", "UpdatePremises"]
        .map { "marketplace.v1.CustomerService/\($0)" }
    ),
  ].map { permission, applications, methods in
    (permission, applications, methods.map { $0.hasPrefix("marketplace") ? $0 : "marketplace.v1.\($0)" })
  }
  /// P16, but for one's own password.
  static let staff =
    [
      "CreateEmployee", "GetEmployee", "ListEmployees", "UpdateEmployee", "ResetPassword",
    ].map { "access.v1.EmployeeService/\($0)" }
    + ["CreateRole", "GetRole", "ListRoles", "UpdateRole", "DeleteRole"].map { "access.v1.RoleService/\($0)" }
  /// P17.
  static let integration = [
    "GetOrganization", "UpdateOrganization", "ListClients", "RegisterClient", "RotateClientSecret", "RemoveClient",
  ].map { "access.v1.OrganizationService/\($0)" }
  /// What names no order: the organization itself, one's own password and devices, and the dead letters and keys of P17.
  static let beside =
    staff + integration + [
      "access.v1.ApiKeyService/CreateApiKey", "access.v1.ApiKeyService/ListApiKeys", "access.v1.ApiKeyService/RotateApiKey",
      "access.v1.ApiKeyService/RevokeApiKey", "access.v1.EmployeeService/ChangePassword",
      "notifications.v1.DeviceService/RegisterDevice", "notifications.v1.DeviceService/UnregisterDevice",
      "notifications.v1.DeliveryService/ListDeadDeliveries", "notifications.v1.DeliveryService/ReplayDelivery",
    ]
  /// P18: of everything, whatever the order.
  static let books = [
    "access.v1.AuditService/ListAuditRecords", "billing.v1.LedgerService/ListPostings",
    "billing.v1.LedgerService/GetBalances", "billing.v1.LedgerService/GetSettlement",
    "billing.v1.LedgerService/ReconcilePayments",
  ]
  static let signingIn = ["RequestCode", "CreateSession", "RefreshSession", "RevokeSession"].map {
    "access.v1.SessionService/\($0)"
  }

  static let everything = "everything of the organization"

  @Test(arguments: Self.methods.map(\.key))
  func `an action of the product is allowed to whom its table says`(action: String) throws {
    let row = try #require(Self.actions.split(separator: "\n").map { PermissionPage.cells($0) }.first { $0[0] == action })
    let expected = Dictionary(
      uniqueKeysWithValues: zip(Self.applications, row.dropFirst())
        .filter { !$0.1.isEmpty })
    let methods = try #require(Self.methods.first { $0.key == action }?.value)
    for method in methods {
      let ways = try #require(page.methods[method], "\(method) is not on the page")
      let applications = Set(ways.keys)
      #expect(
        applications == Set(expected.keys).subtracting(Self.apart)
          || applications.count == 1 && applications.isSubset(of: Self.apart),
        "\(method)")
      for (application, way) in ways {
        let cell = try #require(expected[application], "\(method) through \(application)")
        let permissions = cell.split { !$0.isLetter && !$0.isNumber }.filter { $0.first == "P" }.map(String.init)
        #expect(way.permissions.filter { !$0.hasPrefix("scope ") } == Set(permissions), "\(method) through \(application)")
        #expect((way.reach == Self.ownerships[application]) == permissions.isEmpty, "\(method) through \(application)")
      }
    }
    #expect(Set(methods.flatMap { page.methods[$0]!.keys }) == Set(expected.keys))
  }

  @Test func `looking at the section takes P1 of staff, and customers see what is theirs (F1)`() throws {
    for method in Self.views + Self.catalogue {
      for (application, way) in try #require(page.methods[method], "\(method)") {
        let own = Self.ownerships[application]
        #expect(way.permissions == (own == nil ? ["P1"] : []), "\(method) through \(application)")
        let reach = Self.catalogue.contains(method) ? Self.everything : own ?? Self.everything
        #expect(way.reach == reach, "\(method) through \(application)")
      }
    }
  }

  @Test func `the audit trail and the ledger are read at a desk with P18`() throws {
    for method in Self.books {
      let ways = try #require(page.methods[method], "\(method)")
      #expect(ways.mapValues(\.permissions) == ["CRM": ["P18"]], "\(method)")
    }
  }

  @Test func `a partner's systems see what is the partner's, each with the scope for it`() throws {
    for (method, scope) in Self.ofPartners {
      let ways = try #require(page.methods[method], "\(method)")
      #expect(Array(ways.keys) == ["PARTNER_API"], "\(method)")
      #expect(ways["PARTNER_API"]?.permissions == ["scope \(scope)"], "\(method)")
      #expect(ways["PARTNER_API"]?.reach == Self.ownerships["PARTNER_API"], "\(method)")
    }
  }

  @Test func `services take P2 to edit, categories P3 (F2), customers P4`() throws {
    for (permission, applications, methods) in Self.editing {
      for method in methods {
        let ways = try #require(page.methods[method], "\(method)")
        #expect(Set(ways.keys) == applications, "\(method)")
        #expect(ways.values.allSatisfy { $0.permissions == [permission] && $0.reach == Self.everything }, "\(method)")
      }
    }
  }

  @Test func `partner orders ask staff for P10 in every method that touches an order (F7)`() {
    let apart = Self.catalogue + Self.beside + Self.books + Self.editing.flatMap(\.methods)
    for (method, ways) in page.methods where !apart.contains(method) {
      for (application, way) in ways where ["CRM", "EMPLOYEE_APP"].contains(application) {
        #expect(way.conditional["P10"] == "F7", "\(method) through \(application)")
      }
    }
  }

  @Test func `staff and roles take P16, settings and clients P17, through the CRM alone`() {
    for (methods, permission) in [(Self.staff, "P16"), (Self.integration, "P17")] {
      for method in methods {
        #expect(page.methods[method]?.mapValues(\.permissions) == ["CRM": [permission]], "\(method)")
      }
    }
    let own = page.methods["access.v1.EmployeeService/ChangePassword"]?.mapValues(\.permissions)
    #expect(own == ["CRM": [], "EMPLOYEE_APP": []])
  }

  @Test func `a discount asks for P12 where lines are given one (F18)`() {
    let asking = page.methods.filter { $0.value.values.contains { $0.conditional["P12"] == "F18" } }.keys.sorted()
    #expect(asking == ["billing.v1.InvoiceService/AddInvoiceLine", "billing.v1.InvoiceService/UpdateInvoiceLine"])
  }

  @Test func `every method on the page is one that these tests know`() {
    let known =
      Self.methods.flatMap(\.value) + Self.views + Self.catalogue + Self.beside + Self.signingIn + Self.ofPartners.keys
      + Self.books + Self.editing.flatMap(\.methods)
    #expect(Set(page.methods.keys) == Set(known))
    #expect(Set(page.methods.filter { $0.value.keys.contains("anyone") }.keys) == Set(Self.signingIn))
  }

  @Test func `the permissions of a role are the product's P1 to P18, by their Russian names`() {
    let names = [
      "«Коммерческие сервисы» → «Маркетплейс»", "редактирование услуг", "управление категориями Маркетплейса",
      "Создание и обновление", "Отправка сообщений в чат", "Согласование заявок", "Отмена заявок",
      "Возможность выгрузки отчета", "Перевод заявок в статус «Выполнено»", "«Клиентский сервис» → «Заказы у партнеров»",
      "Счета: Редактирование", "Счета: Возможность выставления скидок", "Обращения: Возврат по счету",
      "«Счета и платежи» → «Платежи»", "разрешение «Маркетплейс»", "«Управление» → «Сотрудники»",
      "«Администрирование» → «Интеграция»", "audit trail, ledger, settlement",
    ]
    #expect(page.permissions.count == names.count)
    for (number, name) in zip(1..., names) {
      #expect(page.permissions["P\(number)"]?.hasPrefix(name) == true, "P\(number)")
    }
  }
}

/// `docs/permissions.md`, read.
struct PermissionPage {
  struct Way {
    var permissions: Set<String> = []
    /// The rules that ask for more, by permission.
    var conditional: [String: String] = [:]
    /// Whose things, in the page's words.
    var reach: String
  }

  /// By `package.Service/Method`, then by application.
  private(set) var methods: [String: [String: Way]] = [:]
  /// What the legend says, by code.
  private(set) var permissions: [String: String] = [:]

  init() {
    let text = try! String(contentsOf: GoldenTests.root.appending(path: "docs/permissions.md"), encoding: .utf8)
    var section = ""
    var method = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("## ") { section = String(line.dropFirst(3)) }
      if section == "Permissions", line.hasPrefix("- "), let colon = line.firstIndex(of: ":") {
        permissions[String(line[..<colon].dropFirst(2))] = line[colon...].dropFirst(2).description
      }
      let cells = Self.cells(line)
      guard cells.count == 8, cells[0] != "method", cells[0] != "---" else { continue }
      if !cells[0].isEmpty { method = "\(section)/\(cells[0].filter { $0 != "`" })" }
      var way = Way(reach: cells[3])
      for permission in cells[2].split(separator: ", ") {
        let parts = permission.components(separatedBy: " by ")
        if parts.count == 2 { way.conditional[parts[0]] = parts[1] } else { way.permissions.insert(parts[0]) }
      }
      methods[method, default: [:]][cells[1]] = way
    }
  }

  static func cells(_ row: some StringProtocol) -> [String] {
    row.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
