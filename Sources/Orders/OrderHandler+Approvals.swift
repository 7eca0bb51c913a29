import Access
import Billing
import Domain
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC

extension OrderHandler {
  public func approveOrder(
    _ request: MarketplaceV1.ApproveOrderRequest, context: CallContext
  ) async throws -> MarketplaceV1.ApproveOrderResponse {
    try await change(request.orderId, request.etag, request, context) { edit, _, _ in
      try edit.decideStep(.approved)
      if !edit.order.money.order.awaitsApproval { edit.say(OrderEvent(.orderApproved)) }
      return { .init(order: $0) }
    }
  }

  public func rejectOrder(
    _ request: MarketplaceV1.RejectOrderRequest, context: CallContext
  ) async throws -> MarketplaceV1.RejectOrderResponse {
    try await cancelling(context) {
      try await change(request.orderId, request.etag, request, context) { edit, grant, _ in
        try edit.decideStep(.rejected)
        try OrderRefused.checkReason(request.reason)
        let refund = try edit.cancelUnlessPaying(by: .staff, because: request.reason, grant)
        return { .init(order: $0, refundId: refund?.description ?? "") }
      }
    }
  }
}

extension OrderEdit {
  /// Decides the pending step, which has to be the caller's.
  fileprivate mutating func decideStep(_ state: ApprovalState) throws(OrderRefused) {
    let place = try order.approval.step(for: order.employee)
    let (employee, now) = (order.employee?.id, now)
    change { order in
      order.details.approvals[place].state = state
      order.details.approvals[place].decidedBy = employee
      order.details.approvals[place].decidedAt = now
      order.money.order.awaitsApproval = order.details.pendingApprovals > 0
    }
    write(order.details.approvals[place].update(at: place))
  }
}
