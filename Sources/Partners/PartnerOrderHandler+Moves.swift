import Access
import AccessTokens
import Billing
import Domain
import FoundationEssentials
public import MarketplaceAPI
import Orders
import Postgres
import Protobuf
public import RPC

extension PartnerOrderHandler {
  public func startPartnerOrder(
    _ request: PartnersV1.StartPartnerOrderRequest, context: CallContext
  ) async throws -> PartnersV1.StartPartnerOrderResponse {
    try await change(request.orderId, request.etag, request, context) { edit, _ in
      try edit.move(by: .start)
      return { .init(order: $0) }
    }
  }

  public func suspendPartnerOrder(
    _ request: PartnersV1.SuspendPartnerOrderRequest, context: CallContext
  ) async throws -> PartnersV1.SuspendPartnerOrderResponse {
    try await change(request.orderId, request.etag, request, context) { edit, _ in
      try edit.suspend(until: PostgresTimestamp(request.endTime!), because: request.reason)
      return { .init(order: $0) }
    }
  }

  public func resumePartnerOrder(
    _ request: PartnersV1.ResumePartnerOrderRequest, context: CallContext
  ) async throws -> PartnersV1.ResumePartnerOrderResponse {
    try await change(request.orderId, request.etag, request, context) { edit, _ in
      try edit.move(by: .resume)
      return { .init(order: $0) }
    }
  }

  public func sendPartnerOrderToQualityControl(
    _ request: PartnersV1.SendPartnerOrderToQualityControlRequest, context: CallContext
  ) async throws -> PartnersV1.SendPartnerOrderToQualityControlResponse {
    try await change(request.orderId, request.etag, request, context) { edit, _ in
      try edit.move(by: .sendToQualityControl)
      return { .init(order: $0) }
    }
  }

  public func completePartnerOrder(
    _ request: PartnersV1.CompletePartnerOrderRequest, context: CallContext
  ) async throws -> PartnersV1.CompletePartnerOrderResponse {
    try await change(request.orderId, request.etag, request, context) { edit, _ in
      edit.move(to: try edit.order.move.completedByPartner())
      return { .init(order: $0) }
    }
  }

  public func refusePartnerOrder(
    _ request: PartnersV1.RefusePartnerOrderRequest, context: CallContext
  ) async throws -> PartnersV1.RefusePartnerOrderResponse {
    let response: PartnersV1.RefusePartnerOrderResponse = try await settlement.clearingTheWayToCancel(context) {
      try await change(request.orderId, request.etag, request, context) { edit, grant in
        _ = try edit.order.move.moved(by: .cancel)
        try OrderRefused.checkReason(request.reason)
        let refund = try edit.cancelUnlessPaying(by: .partner, because: request.reason, grant)
        return { .init(order: $0, refundId: refund?.description ?? "") }
      }
    }
    wake()
    return response
  }

  /// Changes an order of the partner's, which carries `etag` when one was sent.
  private func change<Request: Message, Response: Message>(
    _ order: String, _ etag: String, _ request: Request, _ context: CallContext,
    _ decide: (inout OrderEdit, Grant) throws -> (PartnersV1.PartnerOrder) -> Response
  ) async throws -> Response {
    let id = OrderID(field: order)
    let further = PartnerOrderDetails.queries(.order(id), in: context.caller.organization)
    return try await gate.changeOrder(order, etag, request, context, reading: further) { edit, grant, results in
      let before = edit.order.money
      let response = try decide(&edit, grant)
      guard var details = try PartnerOrderDetails.all(results)[id] else {
        throw PostgresError.mismatch("an order has a customer")
      }
      details.commissionMinor -= before.commissionOwedBack(by: edit.order.money)
      return response(edit.order.message(details, for: grant))
    }
  }
}

extension OrderMoney {
  /// What of the commission goes back with the cash that is to be handed back (R9) of `after`, and not of this.
  fileprivate func commissionOwedBack(by after: OrderMoney) -> Int64 {
    let before = Set(invoices.filter(\.isCashToReturn).map(\.id))
    return after.invoices.filter { $0.isCashToReturn && !before.contains($0.id) }
      .reduce(0) { $0 + seller.commission(of: $1.totalMinor) }
  }
}
