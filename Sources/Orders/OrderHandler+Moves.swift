import Access
import AccessTokens
import Billing
import Domain
import FoundationEssentials
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC
import Refunds

extension OrderHandler {
  public func startOrder(
    _ request: MarketplaceV1.StartOrderRequest, context: CallContext
  ) async throws -> MarketplaceV1.StartOrderResponse {
    try await change(request.orderId, request.etag, request, context) { edit, _, _ in
      try edit.move(by: .start)
      return { .init(order: $0) }
    }
  }

  public func suspendOrder(
    _ request: MarketplaceV1.SuspendOrderRequest, context: CallContext
  ) async throws -> MarketplaceV1.SuspendOrderResponse {
    try await change(request.orderId, request.etag, request, context) { edit, _, _ in
      try edit.suspend(until: PostgresTimestamp(request.endTime!), because: request.reason)
      return { .init(order: $0) }
    }
  }

  public func resumeOrder(
    _ request: MarketplaceV1.ResumeOrderRequest, context: CallContext
  ) async throws -> MarketplaceV1.ResumeOrderResponse {
    try await change(request.orderId, request.etag, request, context) { edit, _, _ in
      try edit.move(by: .resume)
      return { .init(order: $0) }
    }
  }

  public func sendOrderToQualityControl(
    _ request: MarketplaceV1.SendOrderToQualityControlRequest, context: CallContext
  ) async throws -> MarketplaceV1.SendOrderToQualityControlResponse {
    try await change(request.orderId, request.etag, request, context) { edit, _, _ in
      try edit.move(by: .sendToQualityControl)
      return { .init(order: $0) }
    }
  }

  public func completeOrder(
    _ request: MarketplaceV1.CompleteOrderRequest, context: CallContext
  ) async throws -> MarketplaceV1.CompleteOrderResponse {
    try await change(request.orderId, request.etag, request, context) { edit, _, _ in
      try edit.move(by: .complete)
      return { .init(order: $0) }
    }
  }

  public func returnOrderToWork(
    _ request: MarketplaceV1.ReturnOrderToWorkRequest, context: CallContext
  ) async throws -> MarketplaceV1.ReturnOrderToWorkResponse {
    try await change(request.orderId, request.etag, request, context) { edit, _, _ in
      try edit.move(by: .returnToWork)
      return { .init(order: $0) }
    }
  }

  public func cancelOrder(
    _ request: MarketplaceV1.CancelOrderRequest, context: CallContext
  ) async throws -> MarketplaceV1.CancelOrderResponse {
    try await cancelling(context) {
      try await change(request.orderId, request.etag, request, context) { edit, grant, _ in
        let isCustomers = grant.customer != nil
        _ = isCustomers ? try edit.order.move.cancelledByCustomer() : try edit.order.move.moved(by: .cancel)
        let refund = try edit.cancelUnlessPaying(by: isCustomers ? .customer : .staff, because: request.reason, grant)
        return { .init(order: $0, refundId: refund?.description ?? "") }
      }
    }
  }

  /// R1. If a payment succeeded meanwhile, the caller is told so, and may cancel what is paid.
  func cancelling<Response>(_ context: CallContext, _ cancel: () async throws -> Response) async throws -> Response {
    let response = try await settlement.clearingTheWayToCancel(context, cancel)
    wake()
    return response
  }
}

extension PaymentSettlement {
  /// As ``clearingTheWay(_:_:paid:)``, of a cancellation: a payment that succeeded meanwhile ends it.
  package func clearingTheWayToCancel<Response>(
    _ context: CallContext, _ cancel: () async throws -> Response
  ) async throws -> Response {
    try await clearingTheWay(context, cancel) { throw Refusal.paymentSucceeded }
  }
}

extension OrderEdit {
  /// As ``cancel(by:because:_:)``; throws ``PaymentInTheWay`` while a payment is under way.
  package mutating func cancelUnlessPaying(by canceller: Canceller, because reason: String, _ grant: Grant) throws -> RefundID? {
    if let payment = order.money.payments.first(where: { !$0.state.isTerminal }) { throw PaymentInTheWay(payment.id) }
    return cancel(by: canceller, because: reason, grant)
  }
}

extension PostgresTimestamp {
  package init(_ message: GoogleProtobuf.Timestamp) {
    self.init(microseconds: message.seconds * 1_000_000 + Int64(message.nanos) / 1000)
  }
}
