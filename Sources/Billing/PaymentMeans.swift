public import Domain

/// What a payment is made with (F51).
public enum PaymentMeans: Equatable, Sendable {
  /// СБП.
  case sbp
  /// A card entered at the provider's page; `saving` when the customer asks for it to be kept.
  case newCard(saving: Bool)
  case savedCard(SavedCardID)

  /// `billing.v1.PaymentMethod`'s number.
  public var method: Int16 {
    switch self {
    case .sbp: 1
    case .newCard: 2
    case .savedCard: 3
    }
  }
  /// The payer's card is saved once the payment has succeeded.
  public var savesCard: Bool { self == .newCard(saving: true) }
  public var savedCard: SavedCardID? {
    guard case .savedCard(let card) = self else { return nil }
    return card
  }
}

/// Why a payment is not made with what was asked for.
public enum PaymentMeansRefused: Error, Equatable {
  /// A saved card pays, and was not named.
  case cardNotNamed
  /// A card was named, and does not pay.
  case cardNotUsed
  /// Nothing but a new card is saved.
  case nothingToSave
  /// F51: by a link there are no saved cards.
  case byLink
  /// It is not the customer's, or was deleted.
  case cardNotFound
  /// The customer has ``SavedCard/limit`` cards.
  case tooManyCards
}

extension PaymentMeans {
  /// What is asked for: `method` by its number in `billing.v1.PaymentMethod`, which the schema knows.
  public init(method: Int32, savedCard: SavedCardID?, saving: Bool) throws(PaymentMeansRefused) {
    guard method == 3 || savedCard == nil else { throw .cardNotUsed }
    guard method == 2 || !saving else { throw .nothingToSave }
    switch (method, savedCard) {
    case (1, _): self = .sbp
    case (2, _): self = .newCard(saving: saving)
    case (3, let card?): self = .savedCard(card)
    case (3, nil): throw .cardNotNamed
    default: preconditionFailure("the schema's rules know the methods")
    }
  }

  /// As a link's bearer asks for it, who may be anybody (F51).
  public init(byLinkMethod method: Int32, saving: Bool) throws(PaymentMeansRefused) {
    guard method != 3 && !saving else { throw .byLink }
    try self.init(method: method, savedCard: nil, saving: false)
  }

  /// A saved card is one of `cards`, the customer's; another is saved while there is room.
  public func check(_ cards: [SavedCard]) throws(PaymentMeansRefused) {
    if let savedCard { guard cards.contains(where: { $0.id == savedCard }) else { throw .cardNotFound } }
    guard !savesCard || cards.count < SavedCard.limit else { throw .tooManyCards }
  }
}
