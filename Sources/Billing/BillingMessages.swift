public import Access
public import Domain
import FoundationEssentials
public import MarketplaceAPI
import Postgres
import Protobuf

extension OrderMoney.Head {
  public func money(_ minorUnits: Int64) -> MoneyV1.Money { MoneyV1.Money(minorUnits: minorUnits, currencyCode: currencyCode) }

  /// Changes with every change of the order's money.
  public var etag: String { "\(version)" }
}

extension OrderMoney {
  public func money(_ minorUnits: Int64) -> MoneyV1.Money { order.head.money(minorUnits) }

  public var etag: String { order.head.etag }

  /// What a client sent as `etag`, empty for none, must be the order's.
  public func check(etag: String) throws(Refusal) {
    guard etag.isEmpty || etag == self.etag else { throw .etagMismatch }
  }

  func message(of payment: Payment) -> BillingV1.Payment {
    BillingV1.Payment(
      id: payment.id.description, invoiceId: payment.invoice.description, orderId: order.id.description,
      state: .init(rawValue: Int32(payment.state.rawValue)), method: .init(rawValue: Int32(payment.means.method)),
      amount: money(payment.amountMinor), refunded: money(payment.refundedMinor),
      confirmationUrl: payment.state == .pending ? payment.confirmationURL : "", createTime: payment.createdAt.message,
      updateTime: payment.updatedAt.message, unapplied: payment.isUnapplied)
  }
}

extension ShownInvoice {
  func message(for grant: Grant) -> BillingV1.Invoice {
    BillingV1.Invoice(
      id: invoice.id.description, orderId: order.id.description, number: invoice.number,
      state: .init(rawValue: Int32(invoice.state.rawValue)), lines: invoice.lines.map(message),
      total: order.money(invoice.totalMinor), refunded: order.money(invoice.refundedMinor), createTime: invoice.createdAt.message,
      updateTime: invoice.updatedAt.message, etag: order.etag,
      allowedActions: facts.allowedActions(for: grant.party).map { .init(rawValue: $0.rawValue) },
      cashToReturn: invoice.isCashToReturn)
  }

  private func message(of line: OrderMoney.Line) -> BillingV1.InvoiceLine {
    var percent: Int32?
    if case .basisPoints(let points) = line.terms.discount { percent = points }
    return BillingV1.InvoiceLine(
      id: line.id.description, priceItemId: line.priceItem?.description ?? "", name: line.name, unit: line.unit,
      tariff: line.terms.tariff.message, quantity: line.terms.quantity.message, gross: order.money(line.amounts.grossMinor),
      discount: order.money(line.amounts.discountMinor), discountBasisPoints: percent, net: order.money(line.amounts.netMinor),
      vatBasisPoints: line.vatBasisPoints, paymentSubject: .init(rawValue: Int32(line.paymentSubject)),
      refunded: order.money(line.refundedMinor))
  }
}

extension PostgresTimestamp {
  public var message: GoogleProtobuf.Timestamp { GoogleProtobuf.Timestamp(microsecondsSinceEpoch: microseconds) }
}

extension Tariff {
  public var message: MoneyV1.Tariff { MoneyV1.Tariff(tenThousandths: tenThousandths) }

  /// The schema's rules keep messages within the range.
  public init(_ message: MoneyV1.Tariff) { self = Tariff(tenThousandths: message.tenThousandths)! }
}

extension Quantity {
  public var message: MoneyV1.Quantity { MoneyV1.Quantity(thousandths: thousandths) }

  /// The schema's rules keep messages within the range.
  public init(_ message: MoneyV1.Quantity) { self = Quantity(thousandths: message.thousandths)! }
}

extension Discount {
  /// nil for a discount of nothing. The amount is in the organization's currency.
  static func of(_ message: BillingV1.Discount, currencyCode: String) throws -> Discount? {
    do throws(DiscountRejected) {
      switch message.kind {
      case .basisPoints(let points): return try .percent(basisPoints: points)
      case .amount(let money) where money.currencyCode == currencyCode: return try .fixed(amountMinor: money.minorUnits)
      case .amount: break
      case nil: return nil
      }
    } catch {
      throw LineRefused.discount(error)
    }
    throw Refusal.currency(currencyCode)
  }
}

extension ID {
  /// An identifier from a field whose rule is `string.uuid`.
  public init(field text: String) {
    guard let id = ID(text) else { preconditionFailure("the schema's rules ask for a UUID") }
    self = id
  }
}
