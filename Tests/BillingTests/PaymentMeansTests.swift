import Billing
import Domain
import Postgres
import Testing

struct PaymentMeansTests {
  private static let card = SavedCardID(at: 1)

  @Test func `F51: СБП, a new card, saved or not, and a saved card pay`() throws {
    #expect(try PaymentMeans(method: 1, savedCard: nil, saving: false) == .sbp)
    #expect(try PaymentMeans(method: 2, savedCard: nil, saving: false) == .newCard(saving: false))
    #expect(try PaymentMeans(method: 2, savedCard: nil, saving: true) == .newCard(saving: true))
    #expect(try PaymentMeans(method: 3, savedCard: Self.card, saving: false) == .savedCard(Self.card))
  }

  @Test(
    arguments: [
      (1, card, false, PaymentMeansRefused.cardNotUsed), (2, card, false, .cardNotUsed), (1, nil, true, .nothingToSave),
      (3, card, true, .nothingToSave), (3, nil, false, .cardNotNamed), (3, nil, true, .nothingToSave),
    ] as [(Int32, SavedCardID?, Bool, PaymentMeansRefused)])
  func `F51: what does not go together is refused`(
    method: Int32, card: SavedCardID?, saving: Bool, refused: PaymentMeansRefused
  ) {
    #expect(throws: refused) { try PaymentMeans(method: method, savedCard: card, saving: saving) }
  }

  @Test func `F51: by a link there are no saved cards`() throws {
    #expect(try PaymentMeans(byLinkMethod: 1, saving: false) == .sbp)
    #expect(try PaymentMeans(byLinkMethod: 2, saving: false) == .newCard(saving: false))
    #expect(throws: PaymentMeansRefused.byLink) { try PaymentMeans(byLinkMethod: 3, saving: false) }
    #expect(throws: PaymentMeansRefused.byLink) { try PaymentMeans(byLinkMethod: 2, saving: true) }
  }

  @Test(arguments: [PaymentMeans.sbp, .newCard(saving: false), .newCard(saving: true), .savedCard(card)])
  func `its parts make it again`(means: PaymentMeans) throws {
    #expect(
      try PaymentMeans(method: Int32(means.method), savedCard: means.savedCard, saving: means.savesCard) == means)
  }

  @Test func `F51: a saved card is one of the customer's, and 20 are kept`() throws {
    let cards = (1...20).map { Self.saved(SavedCardID(at: Int64($0) * 1000)) }
    try PaymentMeans.savedCard(cards[19].id).check(cards)
    #expect(throws: PaymentMeansRefused.cardNotFound) { try PaymentMeans.savedCard(Self.card).check(cards) }
    #expect(throws: PaymentMeansRefused.cardNotFound) { try PaymentMeans.savedCard(Self.card).check([]) }
    try PaymentMeans.newCard(saving: true).check(Array(cards.dropLast()))
    #expect(throws: PaymentMeansRefused.tooManyCards) { try PaymentMeans.newCard(saving: true).check(cards) }
    try PaymentMeans.newCard(saving: false).check(cards)
    try PaymentMeans.sbp.check(cards)
  }

  @Test func `a token says nothing of itself wherever it is described`() throws {
    let token = try #require(CardToken("card-of-anna"))
    let order = ProviderMeans.savedCard(token)
    var dumped = ""
    dump(order, to: &dumped)
    for said in ["\(token)", String(reflecting: token), "\(order)", String(reflecting: order), dumped] {
      #expect(!said.contains("anna"))
    }
    #expect(CardToken("") == nil && CardToken(String(repeating: "c", count: 256)) == nil)
  }

  @Test(
    arguments: [
      (5, "4242", 2030, 12), (-1, "4242", 2030, 12), (1, "424", 2030, 12), (1, "42424", 2030, 12), (1, "42a2", 2030, 12),
      (1, "4242", 1999, 12), (1, "4242", 10000, 12), (1, "4242", 2030, 0), (1, "4242", 2030, 13),
    ] as [(Int16, String, Int32, Int32)])
  func `what is no card's face is none`(network: Int16, lastFour: String, year: Int32, month: Int32) {
    #expect(CardFace(network: network, lastFour: lastFour, expiryYear: year, expiryMonth: month) == nil)
  }

  private static func saved(_ id: SavedCardID) -> SavedCard {
    SavedCard(
      id: id, face: CardFace(network: 1, lastFour: "4242", expiryYear: 2030, expiryMonth: 12)!,
      createdAt: PostgresTimestamp(microseconds: 0))
  }
}
