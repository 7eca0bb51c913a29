import Access
public import Domain

/// What is asked of an invoice whose payment link is to go out by SMS.
public struct PaymentLinkSmsFacts: Equatable, Sendable {
  public var invoiceState: InvoiceState
  public var orderState: OrderState
  public var customerIsRegistered: Bool
  /// The organization has an account with an SMS centre: provider, user, password and sender.
  public var hasSettings: Bool

  public init(invoiceState: InvoiceState, orderState: OrderState, customerIsRegistered: Bool, hasSettings: Bool) {
    self.invoiceState = invoiceState
    self.orderState = orderState
    self.customerIsRegistered = customerIsRegistered
    self.hasSettings = hasSettings
  }

  /// F29: the customer is unregistered, the order IN_PROGRESS, the invoice ISSUED. F30: messages can be sent.
  public func check() throws(PaymentLinkSmsRefused) {
    guard !customerIsRegistered else { throw .customerIsRegistered }
    guard orderState == .inProgress else { throw .orderState(orderState) }
    guard invoiceState == .issued else { throw .invoiceState(invoiceState) }
    guard hasSettings else { throw .noSettings }
  }
}

/// Why a payment link is not for an SMS.
public enum PaymentLinkSmsRefused: Error, Equatable {
  case customerIsRegistered
  case orderState(OrderState)
  case invoiceState(InvoiceState)
  case noSettings
}

/// What such an SMS says (F31), in the organization's language: customers without the app have none of their own that is known.
public struct PaymentLinkSmsText: Equatable, Sendable {
  /// Where the link stands.
  public static let link = "{link}"

  public let text: String

  /// `organization` by its title; the total in minor units.
  public init(
    organization: String, orderNumber: Int64, invoiceNumber: Int32, totalMinor: Int64, currencyCode: String, inEnglish: Bool
  ) {
    let total = amountText(minorUnits: totalMinor, currencyCode: currencyCode)
    text =
      inEnglish
      ? "\(organization): invoice No. \(invoiceNumber) for order No. \(orderNumber), \(total.en). Pay: \(Self.link)"
      : "\(organization): счёт № \(invoiceNumber) по заявке № \(orderNumber) на \(total.ru). Оплатить: \(Self.link)"
  }
}
