public import Access
import Domain
public import FoundationEssentials
public import MarketplaceAPI
import Postgres
public import Protobuf
import RPC

extension Period {
  /// Of a request's fields, which its rules ask for.
  public init(_ from: GoogleProtobuf.Timestamp?, _ until: GoogleProtobuf.Timestamp?) throws(PeriodRefused) {
    guard let from, let until, from.isValid, until.isValid, let from = from.microsecondsSinceEpoch,
      let until = until.microsecondsSinceEpoch
    else { throw .notAMoment }
    try self.init(from: PostgresTimestamp(microseconds: from), until: PostgresTimestamp(microseconds: until))
  }
}

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

extension PeriodRefused: Refused {
  public var refusal: Refusal {
    switch self {
    case .endsBeforeItBegins:
      Refusal(
        .invalidArgument, "PERIOD_INVALID", "until_time must not be before from_time", ru: "Конец периода раньше его начала")
    case .notAMoment:
      Refusal(
        .invalidArgument, "PERIOD_INVALID", "from_time and until_time are moments of the years 1 to 9999",
        ru: "Неверные даты периода")
    }
  }
}
