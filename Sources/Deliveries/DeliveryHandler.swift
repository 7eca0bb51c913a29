public import Access
import AccessTokens
import Domain
import FoundationEssentials
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC

/// Serves `notifications.v1.DeliveryService`. Its contract asks for P17.
public struct DeliveryHandler: NotificationsV1.DeliveryService {
  private let gate: Gate
  private let replayed: @Sendable () -> Void

  /// `replayed` hears of each that is to be sent anew.
  public init(_ gate: Gate, replayed: @escaping @Sendable () -> Void = {}) { (self.gate, self.replayed) = (gate, replayed) }

  public func listDeadDeliveries(
    _ request: NotificationsV1.ListDeadDeliveriesRequest, context: CallContext
  ) async throws -> NotificationsV1.ListDeadDeliveriesResponse {
    let start = try request.pageStart() ?? .newest
    let query = DeadLetter.page(in: context.caller.organization, before: start.id, limit: request.rowsToRead)
    return try await gate.read(context, [query]) { _, results in
      let letters = try results[results.startIndex].map { row in try DeadLetter(&row) }
      let (page, next) = request.page(of: letters) { PageToken(id: $0.id) }
      return .init(deliveries: page.map(\.message), nextPageToken: next)
    }
  }

  public func replayDelivery(
    _ request: NotificationsV1.ReplayDeliveryRequest, context: CallContext
  ) async throws -> NotificationsV1.ReplayDeliveryResponse {
    let (organization, id) = (context.caller.organization, ID<DeadLetter>(request.deliveryId)?.uuid)
    let answer: NotificationsV1.ReplayDeliveryResponse = try await gate.change(
      context, request, reading: [DeadLetter.state(of: id, in: organization)]
    ) { grant, results in
      guard let id, var row = results[results.startIndex].first else { throw Refusal.deliveryNotFound }
      guard try DeliveryState(rawValue: row.next()) == .dead else { throw Refusal.deliveryNotDead }
      let now = PostgresTimestamp(microseconds: grant.now)
      return (Mutation(head: DeadLetter.revive(id, in: organization, at: now), of: id), .init())
    }
    replayed()
    return answer
  }
}

/// A delivery that was given up.
struct DeadLetter {
  var id: UUID
  var channel: Int16
  var payload: [UInt8]
  var recipient: UUID
  var attempts: Int32
  var lastError: String
  var createdAt: PostgresTimestamp
  var endedAt: PostgresTimestamp

  private static let page = StatementText(
    "dead deliveries",
    """
    SELECT delivery_id, channel, payload, recipient_id, attempts, last_error, created_at, ended_at FROM delivery
      WHERE organization_id = $1 AND state = 3 AND delivery_id < $2 ORDER BY delivery_id DESC LIMIT $3
    """)
  private static let state = StatementText(
    "delivery's state", "SELECT state FROM delivery WHERE organization_id = $1 AND delivery_id = $2")

  static func page(in organization: UUID, before start: UUID, limit: Int64) -> Query { Query(page, organization, start, limit) }

  static func state(of id: UUID?, in organization: UUID) -> Query { Query(state, organization, id) }

  static func revive(_ id: UUID, in organization: UUID, at now: PostgresTimestamp) -> SQL {
    """
    UPDATE delivery SET state = 1, attempts = 0, due_at = \(now), ended_at = NULL
      WHERE organization_id = \(organization) AND delivery_id = \(id) AND state = 3 RETURNING organization_id
    """
  }

  init(_ row: inout QueryResult.Row) throws {
    (id, channel, payload) = (try row.next(), try row.next(), try row.next())
    (recipient, attempts, lastError) = (try row.next(), try row.next(), try row.next())
    (createdAt, endedAt) = (try row.next(), try row.next())
  }

  var message: NotificationsV1.DeadDelivery {
    let event = try? payload.withUnsafeBytes { try NotificationsV1.Event(decoding: $0) }
    return NotificationsV1.DeadDelivery(
      id: id.text, channel: NotificationsV1.DeliveryChannel(rawValue: Int32(channel)), eventKind: event?.kind ?? .unspecified,
      recipientId: recipient.text, attempts: attempts, lastError: lastError,
      createTime: GoogleProtobuf.Timestamp(microsecondsSinceEpoch: createdAt.microseconds),
      endTime: GoogleProtobuf.Timestamp(microsecondsSinceEpoch: endedAt.microseconds))
  }
}

extension Refusal {
  /// It is not there, it was forgotten, or it is another organization's.
  static let deliveryNotFound = Refusal(.notFound, "DELIVERY_NOT_FOUND", "there is no such delivery", ru: "Доставка не найдена")
  static let deliveryNotDead = Refusal(
    .failedPrecondition, "DELIVERY_NOT_DEAD", "only a delivery that was given up is sent anew",
    ru: "Повторить можно только доставку, которая не удалась")
}
