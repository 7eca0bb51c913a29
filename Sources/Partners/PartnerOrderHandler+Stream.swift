import Access
import FoundationEssentials
public import MarketplaceAPI
import Notifications
import Protobuf
public import RPC

extension PartnerOrderHandler {
  public func subscribePartnerOrders(
    _ request: PartnersV1.SubscribePartnerOrdersRequest, to responses: ResponseWriter<PartnersV1.SubscribePartnerOrdersResponse>,
    context: CallContext
  ) async throws {
    try await notifications.stream(
      fromCursor: request.cursor, orBeginning: request.fromBeginning, to: responses, context)
  }
}

extension PartnersV1.SubscribePartnerOrdersResponse: StreamedEvent {
  /// Partners' lists are all read from one place.
  package init(cursor: String, event: NotificationsV1.Event?, readAfter: String) { self.init(cursor: cursor, event: event) }
}
