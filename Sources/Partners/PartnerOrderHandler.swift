public import Access
import AccessTokens
import Billing
import Domain
import FoundationEssentials
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC

/// Serves `partners.v1.PartnerOrderService`: a partner's own orders, for the partner's own systems.
public struct PartnerOrderHandler: PartnersV1.PartnerOrderService {
  private let gate: Gate

  public init(_ gate: Gate) { self.gate = gate }

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
    let organization = context.caller.organization
    return OrderMoney.queries(key, in: organization) + PartnerOrderDetails.queries(key, in: organization)
  }

  /// Those that are the caller's.
  private static func orders(_ results: ArraySlice<QueryResult>, _ grant: Grant) throws -> [PartnersV1.PartnerOrder] {
    let details = try PartnerOrderDetails.all(results.dropFirst(OrderMoney.queryCount))
    return try OrderMoney.all(results).compactMap { money in
      guard try money.isFound(for: grant), let details = details[money.order.id] else { return nil }
      return money.message(details)
    }
  }
}

extension OrderMoney {
  fileprivate func message(_ details: PartnerOrderDetails) -> PartnersV1.PartnerOrder {
    PartnersV1.PartnerOrder(
      id: order.id.description, number: order.number, serviceId: details.service.text, serviceTitle: details.serviceTitle,
      customerName: details.customerName, customerPhone: details.customerPhone, customerAddress: details.customerAddress,
      items: details.items.map { .init(title: $0.title, quantity: $0.quantity.message) }, comment: details.comment,
      state: .init(rawValue: Int32(order.state.rawValue)), createTime: details.createdAt.message,
      updateTime: details.updatedAt.message, etag: etag, paid: money(paidMinor), refunded: money(refundedMinor),
      commissionBasisPoints: details.commissionBasisPoints, commission: money(details.commissionMinor))
  }
}
