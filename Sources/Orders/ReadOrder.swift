import Access
import AccessTokens
import Billing
import Domain
import FoundationEssentials
import MarketplaceAPI
import Postgres
import RPC
import Refunds

/// An order with everything that is shown of it and decided on, read in one snapshot.
package struct ReadOrder {
  package var money: OrderMoney
  var refunds: OrderRefunds
  var details: OrderDetails
  /// nil for a caller who is no employee.
  var employee: ActingEmployee?

  package static func queries(_ key: OrderKey, for caller: Caller) -> [Query] {
    queries(key, in: caller.organization) + [ActingEmployee.query(caller)]
  }

  /// Without a caller.
  static func queries(_ key: OrderKey, in organization: UUID) -> [Query] {
    OrderMoney.queries(key, in: organization) + OrderRefunds.queries(key, in: organization)
      + OrderDetails.queries(key, in: organization)
  }

  static let queryCount = OrderMoney.queryCount + OrderRefunds.queryCount + OrderDetails.queryCount

  /// Those that `grant` may see, in no order, from the results of ``queries(_:for:)``.
  package static func all(_ results: ArraySlice<QueryResult>, _ grant: Grant) throws -> [ReadOrder] {
    let employee = try ActingEmployee(results.dropFirst(queryCount).first!)
    return try all(results, employee).filter { try $0.money.isFound(for: grant) }
  }

  static func all(_ results: ArraySlice<QueryResult>, _ employee: ActingEmployee? = nil) throws -> [ReadOrder] {
    let behindMoney = results.dropFirst(OrderMoney.queryCount)
    let refunds = try OrderRefunds.all(behindMoney)
    let details = try OrderDetails.all(behindMoney.dropFirst(OrderRefunds.queryCount))
    return try OrderMoney.all(results).compactMap { money in
      guard let details = details[money.order.id] else { return nil }
      return ReadOrder(money: money, refunds: refunds[money.order.id] ?? OrderRefunds(), details: details, employee: employee)
    }
  }

  package var move: MoveFacts {
    MoveFacts(
      state: details.work.state, hasController: details.work.controller != nil, awaitsApproval: money.order.awaitsApproval)
  }

  var approval: ApprovalFacts {
    let states = details.approvals.map(\.state)
    return ApprovalFacts(
      orderState: details.work.state, steps: states, approver: states.pendingStep.map { details.approvals[$0].approver })
  }

  private var facts: OrderFacts {
    OrderFacts(
      move: move, approval: approval, newInvoice: money.newInvoiceFacts, refund: refunds.refundFacts(money),
      refundRequest: refunds.requestFacts(money))
  }

  package func message(for grant: Grant) -> MarketplaceV1.Order {
    let (order, work) = (money.order, details.work)
    return MarketplaceV1.Order(
      id: order.id.description, number: order.number, serviceId: details.service.description, serviceTitle: details.serviceTitle,
      customerId: order.customer.text, customerName: details.customerName, state: .init(rawValue: Int32(work.state.rawValue)),
      createTime: details.createdAt.message, updateTime: details.updatedAt.message, etag: money.etag, comment: details.comment,
      paid: money.money(money.paidMinor), refunded: money.money(money.refundedMinor),
      allowedActions: facts.allowedActions(for: grant.party, as: employee).map { .init(rawValue: $0.rawValue) },
      items: details.items.map { MarketplaceV1.OrderItem(optionId: $0.option.description, quantity: $0.quantity.message) },
      address: details.address, executorId: work.executor?.description ?? "", controllerId: work.controller?.description ?? "",
      dueTime: work.dueAt?.message, suspendEndTime: work.suspendedUntil?.message, stateReason: work.reason,
      awaitsApproval: order.awaitsApproval, approvals: details.approvals.map(\.message),
      rating: details.rating?.message(of: order.id), commissionBasisPoints: order.commissionBasisPoints,
      fields: details.form.messages)
  }
}

extension ApprovalStep {
  fileprivate var message: MarketplaceV1.ApprovalStep {
    MarketplaceV1.ApprovalStep(
      roleId: approver.role?.description ?? "", employeeId: approver.employee?.description ?? "",
      state: .init(rawValue: Int32(state.rawValue)), decidedBy: decidedBy?.description ?? "", decideTime: decidedAt?.message)
  }
}

extension Rating {
  package func message(of order: OrderID?) -> MarketplaceV1.Rating {
    MarketplaceV1.Rating(
      orderId: order?.description ?? "", score: Int32(score), text: text, createTime: createdAt.message,
      updateTime: updatedAt.message)
  }
}
