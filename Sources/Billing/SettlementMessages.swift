public import Access
import Domain
public import FoundationEssentials
public import MarketplaceAPI
import Postgres

extension PostgresSettlement {
  /// The statement, with `lines` of the page.
  public func message(of partner: UUID, _ period: Period, _ lines: [Line]) -> BillingV1.SettlementStatement {
    BillingV1.SettlementStatement(
      partnerId: partner.text, fromTime: period.from.message, untilTime: period.until.message, total: message(of: total),
      orderCount: orderCount,
      lines: lines.map { .init(orderId: $0.order.description, orderNumber: $0.number, amounts: message(of: $0.sums)) })
  }

  private func message(of sums: SettlementSums) -> BillingV1.SettlementAmounts {
    func money(_ minorUnits: Int64) -> MoneyV1.Money { MoneyV1.Money(minorUnits: minorUnits, currencyCode: currencyCode) }
    return BillingV1.SettlementAmounts(
      paidOnline: money(sums.paidOnlineMinor), paidOutside: money(sums.paidOutsideMinor), refunded: money(sums.refundedMinor),
      commission: money(sums.commissionMinor), toPayOut: money(sums.toPayOutMinor))
  }
}
