import Domain
import FoundationEssentials

/// A housing-management company («УК») with everyone and everything that the demo data has of it; plain values.
struct Company {
  var id: UUID
  /// What people type to sign in.
  var code: String
  var title: String
  var currencyCode = "RUB"
  var roles: [Role]
  var buildings: [Building]
  var customers: [Customer]
  var categories: [Category]
  var sellers: [Seller]

  /// With those who have it.
  struct Role {
    var id: UUID
    var title: String
    var permissions: Permissions
    /// Bit n stands for Nn: what is told by push and by e-mail (F5).
    var pushFlags: Int64 = 0
    var emailFlags: Int64 = 0
    var employees: [Employee]
  }

  /// Signs in with ``demoPassword``.
  struct Employee {
    var id: UUID
    var login: String
    var name: String
    /// Of a domain that is nobody's (RFC 2606).
    var email: String { "\(login)@example.org" }
  }

  struct Building {
    var id: UUID
    var address: String
    var premises: [Premises]
  }

  struct Premises {
    var id: UUID
    /// «кв. 12».
    var number: String
  }

  struct Customer {
    var id: UUID
    var name: String
    /// E.164.
    var phone: String
    var isRegistered = true
    /// The id of one of the company's premises.
    var premises: UUID
  }

  struct Category {
    var id: UUID
    var title: String
  }

  /// A legal entity («юрлицо») with its price list and what it sells; the company's own when there is no partner.
  struct Seller {
    var id: UUID
    var name: String
    var taxpayerNumber: String
    var partner: Partner?
    var prices: [PriceItem]
    var services: [Service]
  }

  struct Partner {
    var id: UUID
    var name: String
    /// Of the agreement in force, in basis points: 1000 is 10 %.
    var commission: Int32
    /// Of the agreement that it took the place of, a year before; nil when it is the first.
    var formerCommission: Int32?
  }

  struct PriceItem {
    var id: UUID
    var name: String
    var unit: String
    /// In ten-thousandths of a rouble: 95.2550 ₽ is 95_2550.
    var tariff: Int64
    var taxation = Taxation.service
  }

  /// A service («услуга») with its order form.
  struct Service {
    var id: UUID
    var title: String
    var description: String
    var category: UUID
    var payment: PaymentMode
    var isInvoicedAutomatically: Bool
    var isRefundable: Bool
    /// «Автоматический возврат при отмене заявки» (F48).
    var returnsOnCancellation = false
    var state = ServiceState.active
    var tags: [String] = []
    /// For how long an order of it is worked on, in seconds (R14); nil for no deadline.
    var executionTime: Int32?
    var options: [Option]
    var fields: [Field] = []
    /// Who approves an order of it, one after another.
    var approvers: [Approver] = []
  }

  /// Of a service's order form.
  struct Field {
    var id: UUID
    var title: String
    var kind: FieldKind
    var isRequired = false
    /// Of a choice.
    var choices: [String] = []
  }

  /// The numbers are `marketplace.v1.OrderFieldKind`'s.
  enum FieldKind: Int16 {
    case text = 1
    case number, date, choice
  }

  /// The numbers are `marketplace.v1.PaymentMode`'s.
  enum PaymentMode: Int16 {
    case prepay = 1
    case postpay = 2
  }

  struct Option {
    var id: UUID
    var title: String
    var unit: String
    /// As an item's; nil when an employee has to assess the work first (F12).
    var tariff: Int64?
    var taxation = Taxation.service
  }

  /// What a receipt says of a line.
  enum Taxation {
    case commodity
    case service
    case serviceWithoutVAT

    /// In basis points; nil for «без НДС».
    var vat: Int32? { self == .serviceWithoutVAT ? nil : 2000 }
    /// `billing.v1.PaymentSubject`.
    var paymentSubject: Int16 { self == .commodity ? 1 : 2 }
  }
}

/// Kinds of things with fixed identifiers.
enum Kind: Int {
  case organization = 1
  case role, employee, building, premises, customer, category, partner, legalEntity, priceItem, service, option, field
}

/// The moment that all demo data was made at, 2024-06-10 02:35:18 UTC, in microseconds since 1970: the one that its identifiers carry.
let demoMoment: Int64 = 0x0190_0000_0000 * 1000

/// A fixed identifier in the form of a version 7 UUID (RFC 9562 §5.7): `01900000-0000-7a0b-8000-000000000002` is the second service of
/// organization a.
func demoID(_ organization: Character, _ kind: Kind, _ number: Int) -> UUID {
  let digits = String(number)
  let padding = String(repeating: "0", count: 12 - digits.count)
  let kind = (kind.rawValue < 16 ? "0" : "") + String(kind.rawValue, radix: 16)
  return UUID(uuidString: "01900000-0000-7\(organization)\(kind)-8000-\(padding)\(digits)")!
}

/// The bits of notifications by the product's numbers, `5` for N5.
func notificationFlags(_ numbers: Int...) -> Int64 { numbers.reduce(0) { $0 | 1 << Int64($1) } }

extension Permissions {
  /// The product's P-codes, `1` for P1.
  init(codes: Int...) { self = codes.reduce(into: []) { $0.insert(Permissions(rawValue: 1 << UInt64($1))) } }

  static let all = (1...18).reduce(into: Permissions()) { $0.insert(Permissions(rawValue: 1 << UInt64($1))) }
}
