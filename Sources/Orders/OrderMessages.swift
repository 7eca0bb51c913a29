import Access
import Billing
import Domain
import MarketplaceAPI
import Postgres
import Protobuf
import Refunds

extension OrderMoney {
  func message(_ details: OrderDetails, _ refunds: OrderRefunds, for grant: Grant) -> MarketplaceV1.Order {
    let facts = OrderFacts(
      state: order.state, newInvoice: newInvoiceFacts, refund: refunds.refundFacts(self),
      refundRequest: refunds.requestFacts(self))
    return MarketplaceV1.Order(
      id: order.id.description, number: order.number, serviceId: details.service.description, serviceTitle: details.serviceTitle,
      customerId: order.customer.text, customerName: details.customerName, state: .init(rawValue: Int32(order.state.rawValue)),
      createTime: details.createdAt.message, updateTime: details.updatedAt.message, etag: etag, comment: details.comment,
      paid: money(paidMinor), refunded: money(refundedMinor),
      allowedActions: facts.allowedActions(for: grant.party).map { .init(rawValue: $0.rawValue) })
  }
}
