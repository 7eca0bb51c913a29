public import Access
import AccessTokens
import Billing
import Domain
import FoundationEssentials
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC
import StopPoints
import Timers

/// Serves `refunds.v1.RefundService`: reads the order's money and refunds, leaves the decision to the rules, and has it written in one
/// statement. The provider is told afterwards, by a timer that the same statement arms.
public struct RefundHandler: RefundsV1.RefundService {
  private let gate: Gate
  /// Something was armed that is due at once.
  private let wake: @Sendable () -> Void

  public init(_ gate: Gate, wake: @escaping @Sendable () -> Void) {
    self.gate = gate
    self.wake = wake
  }

  public func requestRefund(
    _ request: RefundsV1.RequestRefundRequest, context: CallContext
  ) async throws -> RefundsV1.RequestRefundResponse {
    let key = OrderKey.order(OrderID(field: request.orderId))
    return try await gate.change(context, request, reading: Self.queries(key, context)) { grant, results in
      guard let (money, refunds) = try Self.found(results, grant) else { throw Refusal.orderNotFound }
      if let amount = request.amount, amount.currencyCode != money.order.currencyCode {
        throw Refusal.currency(money.order.currencyCode)
      }
      try refunds.requestFacts(money).check(amountMinor: request.amount?.minorUnits)
      let now = PostgresTimestamp(microseconds: grant.now)
      let made = OrderRefunds.Request(
        id: RefundRequestID(at: grant.now), state: .requested, amountMinor: request.amount?.minorUnits, comment: request.comment,
        declineReason: "", createdAt: now)
      let event = OrderEvent(.refundRequested, amountMinor: made.amountMinor ?? money.paidMinor)
      var mutation = Mutation(head: money.head(at: now), changes: [made.insert()], order: money.changed, events: [event])
      mutation.transition = ("", made.state.name)
      return (mutation, .init(request: money.message(of: made, refunds, for: grant)))
    }
  }

  public func declineRefundRequest(
    _ request: RefundsV1.DeclineRefundRequestRequest, context: CallContext
  ) async throws -> RefundsV1.DeclineRefundRequestResponse {
    let id = RefundRequestID(field: request.refundRequestId)
    return try await gate.change(context, request, reading: Self.queries(.refundRequest(id), context)) { grant, results in
      guard let (money, refunds) = try Self.found(results, grant), var declined = refunds.requests.first(where: { $0.id == id })
      else {
        throw Refusal.requestNotFound
      }
      let before = declined.state
      declined.declineReason = try declined.state.declined(because: request.reason, order: money.order.state)
      declined.state = .declined
      let now = PostgresTimestamp(microseconds: grant.now)
      let event = OrderEvent(.refundDeclined, text: declined.declineReason)
      var mutation = Mutation(
        head: money.head(at: now), changes: [declined.update(at: now)], order: money.changed, events: [event])
      mutation.transition = (before.name, declined.state.name)
      return (mutation, .init(request: money.message(of: declined, refunds, for: grant)))
    }
  }

  public func approveRefundRequest(
    _ request: RefundsV1.ApproveRefundRequestRequest, context: CallContext
  ) async throws -> RefundsV1.ApproveRefundRequestResponse {
    let id = RefundRequestID(field: request.refundRequestId)
    let response: RefundsV1.ApproveRefundRequestResponse = try await gate.change(
      context, request, reading: Self.queries(.refundRequest(id), context)
    ) { grant, results in
      guard let (money, refunds) = try Self.found(results, grant), var approved = refunds.requests.first(where: { $0.id == id })
      else {
        throw Refusal.requestNotFound
      }
      approved.state = try approved.state.approved(order: money.order.state)
      let choice = RefundChoice(request.kind, request.lines)
      let plan = try refunds.refundFacts(money).planProcessingRequest(choice)
      var created = CreatedRefund(money, choice.kind, plan, reason: try refundReason(request.reason), grant)
      created.process(approved)
      return (created.mutation, .init(refund: created.message))
    }
    await StopPoint.refundIntended.pass()
    wake()
    return response
  }

  public func createRefund(
    _ request: RefundsV1.CreateRefundRequest, context: CallContext
  ) async throws -> RefundsV1.CreateRefundResponse {
    let key = OrderKey.order(OrderID(field: request.orderId))
    let response: RefundsV1.CreateRefundResponse = try await gate.change(context, request, reading: Self.queries(key, context)) {
      grant, results in
      guard let (money, refunds) = try Self.found(results, grant) else { throw Refusal.orderNotFound }
      let choice = RefundChoice(request.kind, request.lines)
      let plan = try refunds.refundFacts(money).plan(choice)
      let created = CreatedRefund(money, choice.kind, plan, reason: try refundReason(request.reason), grant)
      return (created.mutation, .init(refund: created.message))
    }
    await StopPoint.refundIntended.pass()
    wake()
    return response
  }

  public func retryRefund(
    _ request: RefundsV1.RetryRefundRequest, context: CallContext
  ) async throws -> RefundsV1.RetryRefundResponse {
    let id = RefundID(field: request.refundId)
    let response: RefundsV1.RetryRefundResponse = try await gate.change(
      context, request, reading: Self.queries(.refund(id), context)
    ) { grant, results in
      guard let (found, refunds) = try Self.found(results, grant), var refund = refunds.refunds.first(where: { $0.id == id })
      else { throw Refusal.refundNotFound }
      var money = found
      try money.retryFacts(of: refund).check()
      let mutation = refund.retry(money, at: PostgresTimestamp(microseconds: grant.now))
      money.order.version += 1
      money.order.isRefunded = true
      return (mutation, .init(refund: money.message(of: refund, for: grant)))
    }
    wake()
    return response
  }

  public func previewRefund(
    _ request: RefundsV1.PreviewRefundRequest, context: CallContext
  ) async throws -> RefundsV1.PreviewRefundResponse {
    let key = OrderKey.order(OrderID(field: request.orderId))
    return try await gate.read(context, Self.queries(key, context)) { grant, results in
      guard let (money, refunds) = try Self.found(results, grant) else { throw Refusal.orderNotFound }
      let facts = refunds.refundFacts(money)
      var choice = RefundChoice(request.kind, request.lines)
      if case .partial([]) = choice { choice = facts.proposal }
      return money.message(of: try facts.planProcessingRequest(choice))
    }
  }

  public func getRefund(_ request: RefundsV1.GetRefundRequest, context: CallContext) async throws -> RefundsV1.GetRefundResponse {
    let id = RefundID(field: request.refundId)
    return try await gate.read(context, Self.queries(.refund(id), context)) { grant, results in
      guard let (money, refunds) = try Self.found(results, grant), let refund = refunds.refunds.first(where: { $0.id == id })
      else {
        throw Refusal.refundNotFound
      }
      return .init(refund: money.message(of: refund, for: grant))
    }
  }

  public func listRefunds(
    _ request: RefundsV1.ListRefundsRequest, context: CallContext
  ) async throws -> RefundsV1.ListRefundsResponse {
    try await gate.read(context, Self.queries(.order(OrderID(field: request.orderId)), context)) { grant, results in
      guard let (money, refunds) = try Self.found(results, grant) else { throw Refusal.orderNotFound }
      let page = try request.page(ofAll: refunds.refunds) { $0.id.uuid }
      return .init(refunds: page.rows.map { money.message(of: $0, for: grant) }, nextPageToken: page.nextPageToken)
    }
  }

  public func findRefundRequest(
    _ request: RefundsV1.FindRefundRequestRequest, context: CallContext
  ) async throws -> RefundsV1.FindRefundRequestResponse {
    try await gate.read(context, Self.queries(.order(OrderID(field: request.orderId)), context)) { grant, results in
      guard let (money, refunds) = try Self.found(results, grant), let latest = refunds.requests.last else {
        throw Refusal.requestNotFound
      }
      return .init(request: money.message(of: latest, refunds, for: grant))
    }
  }

  private static func queries(_ key: OrderKey, _ context: CallContext) -> [Query] {
    let organization = context.caller.organization
    return OrderMoney.queries(key, in: organization) + OrderRefunds.queries(key, in: organization)
  }

  /// nil when there is no such order for this caller.
  private static func found(_ results: ArraySlice<QueryResult>, _ grant: Grant) throws -> (OrderMoney, OrderRefunds)? {
    guard let money = try OrderMoney.one(results), try money.isFound(for: grant) else { return nil }
    return (money, try OrderRefunds.all(results.dropFirst(OrderMoney.queryCount))[money.order.id] ?? OrderRefunds())
  }
}
