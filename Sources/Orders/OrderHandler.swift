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

/// Serves `marketplace.v1.OrderService`: reads the order, leaves the decision to the rules, and has it written in one statement.
public struct OrderHandler: MarketplaceV1.OrderService {
  let gate: Gate
  let settlement: PaymentSettlement
  /// Something was armed that is due at once.
  let wake: @Sendable () -> Void

  public init(_ gate: Gate, _ settlement: PaymentSettlement, wake: @escaping @Sendable () -> Void) {
    self.gate = gate
    self.settlement = settlement
    self.wake = wake
  }

  public func createOrder(
    _ request: MarketplaceV1.CreateOrderRequest, context: CallContext
  ) async throws -> MarketplaceV1.CreateOrderResponse {
    let organization = context.caller.organization
    let service = ServiceID(field: request.serviceId)
    let customer = try await context.answeringRefusals { try Self.customer(request, context.caller) }
    let options = request.items.map { OrderOptionID(field: $0.optionId) }
    let queries = [
      OrderedService.query(
        service, in: organization, at: gate.now, ServiceState.orderable(byStaff: context.caller.kind == .employee)),
      FormOption.query(options, of: service, in: organization),
      OrderingCustomer.query(customer, in: organization), ApprovalRoute.query(service, in: organization),
      ActingEmployee.query(context.caller), FilledForm.fields(of: service, in: organization),
    ]
    return try await gate.change(context, request, reading: queries) { grant, results in
      let results = Array(results)
      guard let service = try OrderedService(results[0]) else { throw Refusal.serviceNotFound }
      guard service.partner == nil || grant.seesPartnerOrders else { throw Permissions.viewPartnerOrders.denied }
      guard let customer = try OrderingCustomer(results[2]) else { throw Refusal.customerNotFound }
      let items = try ChosenItem.all(request.items, of: try FormOption.all(results[1]))
      let new = try NewOrder(
        of: service, for: customer, items, try FilledForm(request.fields, results[5]), comment: request.comment,
        address: request.address, approvers: try ApprovalRoute.steps(results[3]), at: grant.now)
      return (
        new.mutation,
        .init(
          order: new.read(try ActingEmployee(results[4])).message(for: grant),
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
    case .paymentLink, .partner: preconditionFailure("the contract admits people alone")
    }
  }

  public func getOrder(_ request: MarketplaceV1.GetOrderRequest, context: CallContext) async throws
    -> MarketplaceV1.GetOrderResponse
  {
    let key = OrderKey.order(OrderID(field: request.orderId))
    return try await gate.read(context, ReadOrder.queries(key, for: context.caller)) { grant, results in
      guard let order = try ReadOrder.all(results, grant).first else { throw Refusal.orderNotFound }
      return .init(order: order.message(for: grant))
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
    return try await gate.read(context, ReadOrder.queries(.orders(rows), for: caller)) { grant, results in
      let orders = try ReadOrder.all(results, grant).sorted { $0.money.order.id.description > $1.money.order.id.description }
      return .init(orders: orders.map { $0.message(for: grant) }, nextPageToken: next)
    }
  }

  /// Changes an order that the caller may see, which carries `etag` when one was sent.
  func change<Request: Message, Response: Message>(
    _ order: String, _ etag: String, _ request: Request, _ context: CallContext, reading further: [Query] = [],
    _ decide: (inout OrderEdit, Grant, ArraySlice<QueryResult>) throws -> (MarketplaceV1.Order) -> Response
  ) async throws -> Response {
    try await gate.changeOrder(order, etag, request, context, reading: further) { edit, grant, results in
      let response = try decide(&edit, grant, results)
      return response(edit.order.message(for: grant))
    }
  }
}

extension Gate {
  /// Changes an order that the caller may see, which carries `etag` when one was sent; `decide` edits it and answers with the order as it is
  /// then.
  package func changeOrder<Request: Message, Response: Message>(
    _ order: String, _ etag: String, _ request: Request, _ context: CallContext, reading further: [Query] = [],
    _ decide: (inout OrderEdit, Grant, ArraySlice<QueryResult>) throws -> Response
  ) async throws -> Response {
    let queries = ReadOrder.queries(.order(OrderID(field: order)), for: context.caller)
    return try await change(context, request, reading: queries + further) { grant, results in
      guard let order = try ReadOrder.all(results, grant).first else { throw Refusal.orderNotFound }
      try order.money.check(etag: etag)
      var edit = OrderEdit(order, at: grant.now)
      let response = try decide(&edit, grant, results.dropFirst(queries.count))
      return (edit.mutation, response)
    }
  }
}
