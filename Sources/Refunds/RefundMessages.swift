import Access
import Billing
import Domain
import FoundationEssentials
import MarketplaceAPI
import Postgres
import Protobuf

extension OrderMoney {
  func message(of refund: OrderRefunds.Refund, for grant: Grant) -> RefundsV1.Refund {
    let actions: [RefundAction] = retryFacts(of: refund).isAllowed(to: grant.party) ? [.retry] : []
    return RefundsV1.Refund(
      id: refund.id.description, orderId: order.id.description, kind: .init(rawValue: Int32(refund.kind.rawValue)),
      state: refund.state.message, amount: money(refund.amountMinor),
      parts: refund.parts.map { part in
        RefundsV1.RefundPart(paymentId: part.payment.description, amount: money(part.amountMinor), state: part.state.message)
      }, lines: refund.parts.flatMap(\.lines).map(message), reason: refund.reason, createTime: refund.createdAt.message,
      updateTime: refund.updatedAt.message, etag: etag, allowedActions: actions.map { .init(rawValue: $0.rawValue) },
      automatic: refund.isAutomatic)
  }

  func retryFacts(of refund: OrderRefunds.Refund) -> RetryFacts {
    RetryFacts(
      state: refund.state, orderIsRefunded: order.isRefunded, hasPaymentUnderWay: payments.contains { !$0.state.isTerminal })
  }

  func message(of line: RefundPlan.Line) -> RefundsV1.RefundLine {
    RefundsV1.RefundLine(
      invoiceLineId: line.line.description, name: invoices.lazy.flatMap(\.lines).first { $0.id == line.line }?.name ?? "",
      tariff: line.tariff.message, quantity: line.quantity.message, amount: money(line.amountMinor))
  }

  func message(of request: OrderRefunds.Request, _ refunds: OrderRefunds, for grant: Grant) -> RefundsV1.RefundRequest {
    let actions = request.state.allowedActions(for: grant.party, order: order.state, refunds.refundFacts(self))
    return RefundsV1.RefundRequest(
      id: request.id.description, orderId: order.id.description, state: .init(rawValue: Int32(request.state.rawValue)),
      amount: request.amountMinor.map(money), comment: request.comment, declineReason: request.declineReason,
      createTime: request.createdAt.message, allowedActions: actions.map { .init(rawValue: $0.rawValue) })
  }

  func message(of plan: RefundPlan) -> RefundsV1.PreviewRefundResponse {
    RefundsV1.PreviewRefundResponse(
      amount: money(plan.amountMinor),
      parts: plan.parts.map { part in
        RefundsV1.RefundPart(
          paymentId: part.payment.description, amount: money(part.amountMinor), state: RefundsV1.RefundState.unspecified)
      }, lines: plan.parts.flatMap(\.lines).map(message))
  }
}

extension RefundState {
  fileprivate var message: RefundsV1.RefundState { .init(rawValue: Int32(rawValue)) }
}

extension RefundChoice {
  /// What a message asks for; the lines of a FULL refund are not looked at.
  init(_ kind: RefundsV1.RefundKind, _ lines: [RefundsV1.RefundLineChoice]) {
    self =
      kind == .full
      ? .full
      : .partial(
        lines.map {
          LineChoice(
            line: InvoiceLineID(field: $0.invoiceLineId), tariff: $0.tariff.map(Tariff.init),
            quantity: $0.quantity.map(Quantity.init))
        })
  }

  var kind: RefundKind {
    switch self {
    case .full: .full
    case .partial: .partial
    }
  }
}
