public import Access
import Domain
import FoundationEssentials
import Postgres
import StopPoints
public import Timers

/// Has the provider forget cards that their customers deleted, until it has.
public struct CardForgetting: TimedWork {
  public var kind: TimerKind { .deletedCard }
  private let gate: SystemGate
  private let provider: any PaymentProvider

  public init(_ gate: SystemGate, _ provider: any PaymentProvider) {
    self.gate = gate
    self.provider = provider
  }

  public func takeUp(_ timer: DueTimer) async throws -> Bool {
    try await forget(SavedCardID(timer.subject), in: timer.organization)
  }

  /// Whether the card is gone, here and at the provider.
  @discardableResult
  func forget(_ id: SavedCardID, in organization: UUID) async throws -> Bool {
    let query = SavedCard.tokenQuery(id, isDeleted: true, in: organization)
    guard let token = try SavedCard.token(try await gate.read(in: organization, [query]).first!) else { return true }
    await StopPoint.cardForgetting.pass()
    guard await provider.forget(card: token, of: organization.text) else { return false }
    await StopPoint.cardForgotten.pass()
    try await gate.change("remove card", in: organization, reading: [query]) { _, results in
      guard try SavedCard.token(results.first!) != nil else { return nil }
      return Mutation(head: SavedCard.remove(id), changes: [TimerKind.deletedCard.disarm(id)], of: id.uuid)
    }
    return true
  }
}
