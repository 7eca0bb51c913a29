import Billing
import Domain
import Orders
import Testing

struct AutomaticInvoiceTests {
  @Test func `F11: submitting the form of a service that invoices automatically makes an invoice of its options`() throws {
    let invoice = try #require(
      try AutomaticInvoice.submitting([option(3_500_000, 2000), option(1_000_000, 1000)], invoicesAutomatically: true))
    #expect(invoice.totalMinor == 80_000)
    #expect(invoice.lines.map(\.amounts.netMinor) == [70_000, 10_000])
  }

  @Test func `F12: an option that needs an assessment gives no payable invoice, nor do the others beside it`() throws {
    #expect(try AutomaticInvoice.submitting([option(3_500_000, 2000), option(nil, 1000)], invoicesAutomatically: true) == nil)
  }

  @Test func `F14: a service that does not invoice automatically gives none`() throws {
    #expect(try AutomaticInvoice.submitting([option(3_500_000, 2000)], invoicesAutomatically: false) == nil)
  }

  @Test func `R2: nothing is issued for nothing`() throws {
    #expect(try AutomaticInvoice.submitting([option(0, 2000)], invoicesAutomatically: true) == nil)
    #expect(try AutomaticInvoice.submitting([], invoicesAutomatically: true) == nil)
  }

  private func option(_ tenThousandths: Int64?, _ thousandths: Int64) -> ChosenOption {
    ChosenOption(
      option: OrderOptionID(at: 1), tariff: tenThousandths.flatMap { Tariff(tenThousandths: $0) },
      quantity: Quantity(thousandths: thousandths)!)
  }
}
