public import Domain
public import Postgres

/// A card that the provider keeps for its customer, as the customer sees it. Its token is read where the provider is told of it, and nowhere
/// else.
public struct SavedCard: Sendable, Equatable {
  /// Of a customer. Payments that are under way at once may save some more.
  public static let limit = 20

  public var id: SavedCardID
  public var face: CardFace
  public var createdAt: PostgresTimestamp

  public init(id: SavedCardID, face: CardFace, createdAt: PostgresTimestamp) {
    (self.id, self.face, self.createdAt) = (id, face, createdAt)
  }
}

/// What a card is told apart by.
public struct CardFace: Sendable, Hashable {
  /// `billing.v1.CardNetwork`'s number.
  public let network: Int16
  /// Digits.
  public let lastFour: String
  /// It is good until the end of that month.
  public let expiryYear, expiryMonth: Int16

  /// nil for what is no card's.
  public init?(network: Int16, lastFour: String, expiryYear: Int32, expiryMonth: Int32) {
    let digits = lastFour.utf8
    guard 0...4 ~= network, digits.count == 4, digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }),
      2000...9999 ~= expiryYear, 1...12 ~= expiryMonth
    else { return nil }
    self.network = network
    self.lastFour = lastFour
    (self.expiryYear, self.expiryMonth) = (Int16(expiryYear), Int16(expiryMonth))
  }
}

/// The provider's name for a card, by which it takes money. It says nothing of itself where it is described, so that no log has it.
public struct CardToken: Sendable, Hashable, CustomStringConvertible, CustomReflectable {
  public let text: String

  /// nil for what is not 1 to 255 bytes.
  public init?(_ text: String) {
    guard 1...255 ~= text.utf8.count else { return nil }
    self.text = text
  }

  public var description: String { "a card's token" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
