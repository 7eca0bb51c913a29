public import Access
import AccessTokens
import Billing
import Domain
import FoundationEssentials
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC
import Refunds

/// Serves `marketplace.v1.OrderService`.
public struct OrderHandler: MarketplaceV1.OrderService {
  private let gate: Gate

  public init(_ gate: Gate) { self.gate = gate }

  public func createOrder(
    _ request: MarketplaceV1.CreateOrderRequest, context: CallContext
  ) async throws -> MarketplaceV1.CreateOrderResponse {
    let organization = context.caller.organization
    let service = ServiceID(field: request.serviceId)
    let customer = try await context.answeringRefusals { try Self.customer(request, context.caller) }
    let options = request.items.map { OrderOptionID(field: $0.optionId) }
    let queries = [
      OrderedService.query(service, in: organization, at: gate.now), FormOption.query(options, of: service, in: organization),
      OrderingCustomer.query(customer, in: organization),
    ]
    return try await gate.change(context, request, reading: queries) { grant, results in
      let results = Array(results)
      guard let service = try OrderedService(results[0]) else { throw Refusal.serviceNotFound }
      guard service.partner == nil || grant.seesPartnerOrders else { throw Permissions.viewPartnerOrders.denied }
      guard let customer = try OrderingCustomer(results[2]) else { throw Refusal.customerNotFound }
      let form = try FormOption.all(results[1])
      let items = try zip(options, request.items).map { id, item in
        guard let option = form[id] else { throw Refusal.optionNotFound(id) }
        return (option: option, quantity: Quantity(item.quantity!))
      }
      let new = try NewOrder(of: service, for: customer, items, comment: request.comment, at: grant.now)
      return (
        new.mutation,
        .init(
          order: new.money.message(new.details, OrderRefunds(), for: grant),
          invoiceId: new.money.invoices.first?.id.description ?? "")
      )
    }
  }

  /// Staff name a customer; a resident orders for oneself.
  private static func customer(_ request: MarketplaceV1.CreateOrderRequest, _ caller: Caller) throws -> UUID {
    switch caller.kind {
    case .customer:
      guard request.customerId.isEmpty || UUID(uuidString: request.customerId) == caller.principal else {
        throw Refusal.customerNotFound
      }
      return caller.principal
    case .employee:
      guard let customer = UUID(uuidString: request.customerId) else { throw Refusal.customerMissing }
      return customer
    }
  }

  public func getOrder(_ request: MarketplaceV1.GetOrderRequest, context: CallContext) async throws
    -> MarketplaceV1.GetOrderResponse
  {
    let key = OrderKey.order(OrderID(field: request.orderId))
    return try await gate.read(context, Self.queries(key, context)) { grant, results in
      guard let order = try Self.orders(results, grant).first else { throw Refusal.orderNotFound }
      return .init(order: order.money.message(order.details, order.refunds, for: grant))
    }
  }

  public func listOrders(
    _ request: MarketplaceV1.ListOrdersRequest, context: CallContext
  ) async throws -> MarketplaceV1.ListOrdersResponse {
    let start = try request.pageStart() ?? .newest
    let state = OrderState(rawValue: Int16(request.state.rawValue))
    let caller = context.caller
    func page(seesPartnerOrders: Bool) -> Query {
      OrderPage.query(
        in: caller.organization, before: start.id, state, request.rowsToRead,
        customer: caller.kind == .customer ? caller.principal : nil, seesPartnerOrders: seesPartnerOrders)
    }
    let queries = [page(seesPartnerOrders: true), page(seesPartnerOrders: false)]
    let ids = try await gate.read(context, queries) { grant, results in
      try results[results.startIndex + (grant.seesPartnerOrders ? 0 : 1)].map { row in try row.next(OrderID.self) }
    }
    let (rows, next) = request.page(of: ids) { PageToken(id: $0.uuid) }
    guard !rows.isEmpty else { return .init() }
    return try await gate.read(context, Self.queries(.orders(rows), context)) { grant, results in
      let orders = try Self.orders(results, grant).sorted { $0.money.order.id.description > $1.money.order.id.description }
      return .init(orders: orders.map { $0.money.message($0.details, $0.refunds, for: grant) }, nextPageToken: next)
    }
  }

  public func startOrder(
    _ request: MarketplaceV1.StartOrderRequest, context: CallContext
  ) async throws -> MarketplaceV1.StartOrderResponse {
    let key = OrderKey.order(OrderID(field: request.orderId))
    return try await gate.change(context, request, reading: Self.queries(key, context)) { grant, results in
      guard let order = try Self.orders(results, grant).first else { throw Refusal.orderNotFound }
      try order.money.check(etag: request.etag)
      var (money, details) = (order.money, order.details)
      money.order.state = try money.order.state.started()
      let now = PostgresTimestamp(microseconds: grant.now)
      let mutation = Mutation(
        head: money.head(at: now), order: money.changed, events: [OrderEvent(.orderStateChanged, text: money.order.state.name)])
      money.order.version += 1
      details.updatedAt = now
      return (mutation, .init(order: money.message(details, order.refunds, for: grant)))
    }
  }

  private static func queries(_ key: OrderKey, _ context: CallContext) -> [Query] {
    let organization = context.caller.organization
    return OrderMoney.queries(key, in: organization) + OrderRefunds.queries(key, in: organization)
      + [OrderDetails.query(key, in: organization)]
  }

  private static func orders(
    _ results: ArraySlice<QueryResult>, _ grant: Grant
  ) throws -> [(money: OrderMoney, refunds: OrderRefunds, details: OrderDetails)] {
    let behindMoney = results.dropFirst(OrderMoney.queryCount)
    let refunds = try OrderRefunds.all(behindMoney)
    let details = try OrderDetails.all(behindMoney.dropFirst(OrderRefunds.queryCount).first!)
    return try OrderMoney.all(results).compactMap { money in
      guard try money.isFound(for: grant), let details = details[money.order.id] else { return nil }
      return (money, refunds[money.order.id] ?? OrderRefunds(), details)
    }
  }
}
