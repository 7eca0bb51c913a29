public import Access
import AccessTokens
public import Billing
import Domain
import FoundationEssentials
public import MarketplaceAPI
public import Notifications
import Orders
import Postgres
import Protobuf
public import RPC

/// Serves `partners.v1.PartnerOrderService`: a partner's own orders, for the partner's own systems. They are decided on by the rules of
/// `Orders`, with the partner as the caller.
public struct PartnerOrderHandler: PartnersV1.PartnerOrderService {
  let gate: Gate
  let settlement: PaymentSettlement
  let notifications: NotificationHandler
  let tasks: TaskHandler
  let chat: ChatHandler
  /// Something was armed that is due at once.
  let wake: @Sendable () -> Void

  public init(
    _ gate: Gate, _ settlement: PaymentSettlement, _ notifications: NotificationHandler, wake: @escaping @Sendable () -> Void
  ) {
    self.gate = gate
    self.settlement = settlement
    self.notifications = notifications
    self.wake = wake
    tasks = TaskHandler(gate)
    chat = ChatHandler(gate)
  }

  public func getPartnerOrder(
    _ request: PartnersV1.GetPartnerOrderRequest, context: CallContext
  ) async throws -> PartnersV1.GetPartnerOrderResponse {
    let key = OrderKey.order(OrderID(field: request.orderId))
    return try await gate.read(context, Self.queries(key, context)) { grant, results in
      guard let order = try Self.orders(results, grant).first else { throw Refusal.orderNotFound }
      return .init(order: order)
    }
  }

  public func listPartnerOrders(
    _ request: PartnersV1.ListPartnerOrdersRequest, context: CallContext
  ) async throws -> PartnersV1.ListPartnerOrdersResponse {
    let (caller, start) = (context.caller, try request.pageStart() ?? .newest)
    let query = PartnerOrderPage.query(
      ofKey: caller.principal, before: start.id, OrderState(rawValue: Int16(request.state.rawValue)), request.rowsToRead,
      in: caller.organization)
    let ids = try await gate.read(context, [query]) { _, results in
      try results[results.startIndex].map { row in try row.next(OrderID.self) }
    }
    let (rows, next) = request.page(of: ids) { PageToken(id: $0.uuid) }
    guard !rows.isEmpty else { return .init() }
    return try await gate.read(context, Self.queries(.orders(rows), context)) { grant, results in
      .init(orders: try Self.orders(results, grant).sorted { $0.id > $1.id }, nextPageToken: next)
    }
  }

  public func getPartnerSettlement(
    _ request: PartnersV1.GetPartnerSettlementRequest, context: CallContext
  ) async throws -> PartnersV1.GetPartnerSettlementResponse {
    let period = try context.answering { () throws(PeriodRefused) in try Period(request.fromTime, request.untilTime) }
    let queries = PostgresSettlement.queries(
      of: .key(context.caller.principal), period, after: (try request.pageStart() ?? .beginning).id, limit: request.rowsToRead,
      in: context.caller.organization)
    return try await gate.read(context, queries) { grant, results in
      guard case .partner(let partner) = grant.reach, let settlement = try PostgresSettlement(results) else {
        throw PostgresError.mismatch("a key has a partner")
      }
      let (page, next) = request.page(of: settlement.lines) { PageToken(id: $0.order.uuid) }
      return .init(statement: settlement.message(of: partner, period, page), nextPageToken: next)
    }
  }

  private static func queries(_ key: OrderKey, _ context: CallContext) -> [Query] {
    PartnerOrderDetails.queries(key, in: context.caller.organization) + ReadOrder.queries(key, for: context.caller)
  }

  /// Those that are the caller's.
  private static func orders(_ results: ArraySlice<QueryResult>, _ grant: Grant) throws -> [PartnersV1.PartnerOrder] {
    let details = try PartnerOrderDetails.all(results)
    return try ReadOrder.all(results.dropFirst(PartnerOrderDetails.queryCount), grant).compactMap { order in
      details[order.money.order.id].map { order.message($0, for: grant) }
    }
  }
}

extension ReadOrder {
  /// As its partner sees it.
  func message(_ details: PartnerOrderDetails, for grant: Grant) -> PartnersV1.PartnerOrder {
    let shown = message(for: grant)
    return PartnersV1.PartnerOrder(
      id: shown.id, number: shown.number, serviceId: shown.serviceId, serviceTitle: shown.serviceTitle,
      customerName: shown.customerName, customerPhone: details.customerPhone, customerAddress: details.customerAddress,
      items: details.items.map { .init(title: $0.title, quantity: $0.quantity.message) }, comment: shown.comment,
      state: shown.state, createTime: shown.createTime, updateTime: shown.updateTime, etag: shown.etag, paid: shown.paid,
      refunded: shown.refunded, commissionBasisPoints: shown.commissionBasisPoints,
      commission: money.money(details.commissionMinor), allowedActions: shown.allowedActions, address: shown.address,
      fields: shown.fields, dueTime: shown.dueTime, suspendEndTime: shown.suspendEndTime, stateReason: shown.stateReason,
      awaitsApproval: shown.awaitsApproval, rating: shown.rating)
  }
}
