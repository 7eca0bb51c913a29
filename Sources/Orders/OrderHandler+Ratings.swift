import Access
import AccessTokens
import Billing
import Domain
import FoundationEssentials
public import MarketplaceAPI
import Postgres
public import RPC

extension OrderHandler {
  public func rateOrder(
    _ request: MarketplaceV1.RateOrderRequest, context: CallContext
  ) async throws -> MarketplaceV1.RateOrderResponse {
    try await change(request.orderId, "", request, context) { edit, _, _ in
      try edit.order.move.checkRating()
      let before = edit.order.details.rating
      let rating = Rating(
        score: Int16(request.score), text: request.text, createdAt: before?.createdAt ?? edit.now, updatedAt: edit.now)
      edit.change { $0.details.rating = rating }
      edit.write(rating.put(edit.order.details.service))
      edit.say(OrderEvent(before == nil ? .orderRated : .ratingChanged, text: "\(request.score)"))
      let order = edit.order.money.order.id
      return { _ in .init(rating: rating.message(of: order)) }
    }
  }

  public func listRatings(
    _ request: MarketplaceV1.ListRatingsRequest, context: CallContext
  ) async throws -> MarketplaceV1.ListRatingsResponse {
    let start = try request.pageStart() ?? .newest
    let service = ServiceID(field: request.serviceId)
    let queries = [
      RatedService.query(service, in: context.caller.organization),
      RatedService.page(service, before: start.id, request.rowsToRead, in: context.caller.organization),
    ]
    return try await gate.read(context, queries) { grant, results in
      guard let isPartners = try RatedService.isPartners(results.first!) else { throw Refusal.serviceNotFound }
      guard !isPartners || grant.seesPartnerOrders else { throw Permissions.viewPartnerOrders.denied }
      let all = try results.last!.map { row in (try row.next(OrderID.self), try Rating(&row)!) }
      let (rows, next) = request.page(of: all) { PageToken(id: $0.0.uuid) }
      // Residents are not told whose opinion it is.
      return .init(ratings: rows.map { $1.message(of: grant.customer == nil ? $0 : nil) }, nextPageToken: next)
    }
  }
}

/// A service whose ratings are listed.
enum RatedService {
  private static let service = StatementText(
    "rated service", "SELECT partner_id IS NOT NULL FROM service WHERE organization_id = $1 AND service_id = $2")
  private static let ratings = StatementText(
    "ratings",
    """
    SELECT r.order_id, \(Rating.columns) FROM rating r
      WHERE r.organization_id = $1 AND r.service_id = $2 AND r.order_id < $3 ORDER BY r.order_id DESC LIMIT $4
    """)

  static func query(_ id: ServiceID, in organization: UUID) -> Query { Query(service, organization, id) }

  static func page(_ id: ServiceID, before start: UUID, _ limit: Int64, in organization: UUID) -> Query {
    Query(ratings, organization, id, start, limit)
  }

  /// nil when there is no such service.
  static func isPartners(_ result: QueryResult) throws -> Bool? {
    guard var row = result.first else { return nil }
    return try row.next()
  }
}
