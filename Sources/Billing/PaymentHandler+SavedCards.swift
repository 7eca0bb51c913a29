import Access
import AccessTokens
import Domain
import FoundationEssentials
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC
import Timers

extension PaymentHandler {
  public func listSavedCards(
    _ request: BillingV1.ListSavedCardsRequest, context: CallContext
  ) async throws -> BillingV1.ListSavedCardsResponse {
    try await gate.read(context, [cards(context)]) { _, results in
      let page = try request.page(ofAll: try SavedCard.all(results[results.startIndex])) { $0.id.uuid }
      return .init(savedCards: page.rows.map(\.message), nextPageToken: page.nextPageToken)
    }
  }

  /// The card is gone for the caller at once; the provider is told then, and by a timer until it knows.
  public func deleteSavedCard(
    _ request: BillingV1.DeleteSavedCardRequest, context: CallContext
  ) async throws -> BillingV1.DeleteSavedCardResponse {
    let (id, caller) = (SavedCardID(field: request.savedCardId), context.caller)
    let response: BillingV1.DeleteSavedCardResponse = try await gate.change(context, request, reading: [cards(context)]) {
      grant, results in
      guard try SavedCard.all(results[results.startIndex]).contains(where: { $0.id == id }) else {
        throw PaymentMeansRefused.cardNotFound
      }
      let now = PostgresTimestamp(microseconds: grant.now)
      let timer = TimerKind.deletedCard.arm([id], at: now.later(by: NewPayment.handlersShare))
      return (Mutation(head: SavedCard.delete(id, of: caller.principal, at: now), changes: [timer], of: id.uuid), .init())
    }
    // What goes wrong is made good by the timer.
    _ = try? await forgetting.forget(id, in: caller.organization)
    return response
  }

  /// The caller's.
  func cards(_ context: CallContext) -> Query {
    SavedCard.query(of: context.caller.principal, in: context.caller.organization)
  }
}

extension SavedCard {
  fileprivate var message: BillingV1.SavedCard {
    BillingV1.SavedCard(
      id: id.description, network: .init(rawValue: Int32(face.network)), lastFour: face.lastFour,
      expiryYear: Int32(face.expiryYear), expiryMonth: Int32(face.expiryMonth), createTime: createdAt.message)
  }
}
