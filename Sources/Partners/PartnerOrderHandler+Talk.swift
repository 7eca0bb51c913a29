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
  public func createPartnerTask(
    _ request: PartnersV1.CreatePartnerTaskRequest, context: CallContext
  ) async throws -> PartnersV1.CreatePartnerTaskResponse {
    try await tasks.create(request.task!, of: request.orderId, request, context) { .init(task: $0) }
  }

  public func updatePartnerTask(
    _ request: PartnersV1.UpdatePartnerTaskRequest, context: CallContext
  ) async throws -> PartnersV1.UpdatePartnerTaskResponse {
    try await tasks.update(request.task!, request, context) { .init(task: $0) }
  }

  public func listPartnerTasks(
    _ request: PartnersV1.ListPartnerTasksRequest, context: CallContext
  ) async throws -> PartnersV1.ListPartnerTasksResponse {
    let (tasks, next) = try await tasks.list(request, of: request.orderId, context)
    return .init(tasks: tasks, nextPageToken: next)
  }

  public func sendPartnerMessage(
    _ request: PartnersV1.SendPartnerMessageRequest, context: CallContext
  ) async throws -> PartnersV1.SendPartnerMessageResponse {
    try await chat.say(request.orderId, request.text, request.attachments, isInternal: false, request, context) {
      .init(message: $0)
    }
  }

  public func listPartnerMessages(
    _ request: PartnersV1.ListPartnerMessagesRequest, context: CallContext
  ) async throws -> PartnersV1.ListPartnerMessagesResponse {
    let (messages, next) = try await chat.list(request, request.orderId, areInternal: false, context)
    return .init(messages: messages, nextPageToken: next)
  }

  public func listPartnerRatings(
    _ request: PartnersV1.ListPartnerRatingsRequest, context: CallContext
  ) async throws -> PartnersV1.ListPartnerRatingsResponse {
    let query = PartnerRatings.page(
      ofKey: context.caller.principal, of: request.serviceId.isEmpty ? nil : ServiceID(field: request.serviceId),
      before: (try request.pageStart() ?? .newest).id, request.rowsToRead, in: context.caller.organization)
    return try await gate.read(context, [query]) { _, results in
      let all = try results[results.startIndex].map { row in (try row.next(OrderID.self), try Rating(&row)!) }
      let (rows, next) = request.page(of: all) { PageToken(id: $0.0.uuid) }
      return .init(ratings: rows.map { $1.message(of: $0) }, nextPageToken: next)
    }
  }
}

/// What customers think of a partner's orders, the newest orders first.
private enum PartnerRatings {
  /// A page's worth of each of the partner's services, of which the newest are taken.
  private static let text = StatementText(
    "ratings of a partner",
    """
    SELECT r.order_id, \(Rating.columns) FROM api_key k JOIN service s USING (organization_id, partner_id)
        CROSS JOIN LATERAL (
          SELECT * FROM rating t
            WHERE t.organization_id = $1 AND t.service_id = s.service_id AND t.order_id < $3 ORDER BY t.order_id DESC LIMIT $4) r
      WHERE k.organization_id = $1 AND k.key_id = $2 AND ($5::uuid IS NULL OR s.service_id = $5)
      ORDER BY r.order_id DESC LIMIT $4
    """)

  /// `service` nil lists those of all.
  static func page(
    ofKey key: UUID, of service: ServiceID?, before start: UUID, _ limit: Int64, in organization: UUID
  ) -> Query {
    Query(text, organization, key, start, limit, service)
  }
}
