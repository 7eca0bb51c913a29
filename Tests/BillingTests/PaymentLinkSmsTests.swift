import Billing
import Domain
import Testing

struct PaymentLinkSmsTests {
  private static let good = PaymentLinkSmsFacts(
    invoiceState: .issued, orderState: .inProgress, customerIsRegistered: false, hasSettings: true)

  @Test func `F29, F30: an unregistered customer, an order in progress, an issued invoice and settings are what it takes`() throws
  {
    try Self.good.check()
  }

  @Test func `F29: whoever is registered pays in the app`() {
    var facts = Self.good
    facts.customerIsRegistered = true
    #expect(throws: PaymentLinkSmsRefused.customerIsRegistered) { try facts.check() }
  }

  @Test(arguments: OrderState.allCases.filter { $0 != .inProgress })
  func `F29: the order is in progress`(state: OrderState) {
    var facts = Self.good
    facts.orderState = state
    #expect(throws: PaymentLinkSmsRefused.orderState(state)) { try facts.check() }
  }

  @Test(arguments: InvoiceState.allCases.filter { $0 != .issued })
  func `F29: the invoice is issued`(state: InvoiceState) {
    var facts = Self.good
    facts.invoiceState = state
    #expect(throws: PaymentLinkSmsRefused.invoiceState(state)) { try facts.check() }
  }

  @Test func `F30: without settings nothing is sent`() {
    var facts = Self.good
    facts.hasSettings = false
    #expect(throws: PaymentLinkSmsRefused.noSettings) { try facts.check() }
  }

  @Test func `F31: the text says who asks for how much, for what, and where the link stands, in either language`() {
    func text(inEnglish: Bool) -> String {
      PaymentLinkSmsText(
        organization: "УК «Северный квартал»", orderNumber: 1042, invoiceNumber: 2, totalMinor: 450_556, currencyCode: "RUB",
        inEnglish: inEnglish
      ).text
    }
    #expect(
      text(inEnglish: false)
        == "УК «Северный квартал»: счёт № 2 по заявке № 1042 на 4\u{A0}505,56\u{A0}₽. Оплатить: {link}")
    #expect(
      text(inEnglish: true) == "УК «Северный квартал»: invoice No. 2 for order No. 1042, 4505.56 RUB. Pay: {link}")
  }
}
