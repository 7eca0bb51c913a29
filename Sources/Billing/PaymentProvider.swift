/// A payment provider, as the product needs it. Keys are the merchant's, made here; the same key means the same thing however often it is
/// sent. No method throws: what went wrong on the way is `noAnswer`.
public protocol PaymentProvider: Sendable {
  func create(_ payment: ProviderPaymentOrder) async -> ProviderPaymentAnswer
  func query(payment key: String) async -> ProviderPaymentAnswer
  /// Cancels a payment that has no end yet; answers how it stands either way.
  func cancel(payment key: String) async -> ProviderPaymentAnswer
  /// Pays back a part of a payment or all of it.
  func refund(_ refund: ProviderRefundOrder) async -> ProviderReturnAnswer
  func query(refund key: String) async -> ProviderReturnAnswer
  /// Has it forget a saved card of an account, which may have been forgotten before. Whether it has; false when it does not answer.
  func forget(card token: CardToken, of account: String) async -> Bool
  /// What it recorded of payments to an account that were begun from one moment on and up to another, in microseconds since 1970: those behind
  /// a key, by key. nil when it does not answer.
  func registry(of account: String, from: Int64, until: Int64, after key: String) async -> ProviderRegistryPage?
}

/// What the provider is told of a payment.
public struct ProviderPaymentOrder: Sendable {
  public var key: String
  /// Whose money it is: an organization's.
  public var account: String
  public var amountMinor: Int64
  public var currencyCode: String
  public var means: ProviderMeans
  /// What the payer reads.
  public var description: String
}

/// What the provider takes the money from.
public enum ProviderMeans: Sendable, Equatable {
  case sbp
  /// Entered at the provider's page, which keeps it for later payments when `saving`.
  case newCard(saving: Bool)
  case savedCard(CardToken)
}

/// A card that the provider keeps.
public struct ProviderCard: Sendable, Equatable {
  public var token: CardToken
  public var face: CardFace

  public init(token: CardToken, face: CardFace) { (self.token, self.face) = (token, face) }
}

/// How a payment stands with the provider.
public struct ProviderPaymentAnswer: Sendable {
  public var report: PaymentReport
  /// nil when it did not say.
  public var providerID: String?
  /// The provider's own page.
  public var confirmationURL: String
  /// The card that a payment which succeeded has saved.
  public var card: ProviderCard?

  public init(_ report: PaymentReport, providerID: String? = nil, confirmationURL: String = "", card: ProviderCard? = nil) {
    self.report = report
    self.providerID = providerID
    self.confirmationURL = confirmationURL
    self.card = card
  }
}

/// What the provider is told of money going back.
public struct ProviderRefundOrder: Sendable {
  public var key: String
  public var paymentKey: String
  public var amountMinor: Int64

  public init(key: String, paymentKey: String, amountMinor: Int64) {
    self.key = key
    self.paymentKey = paymentKey
    self.amountMinor = amountMinor
  }
}

/// How money going back stands with the provider.
public struct ProviderReturnAnswer: Sendable {
  public var report: ReturnReport
  public var providerID: String?

  public init(_ report: ReturnReport, providerID: String? = nil) {
    self.report = report
    self.providerID = providerID
  }
}

/// A part of what the provider recorded.
public struct ProviderRegistryPage: Sendable {
  public struct Record: Sendable {
    public var key: String
    public var standing: PaymentStanding
    /// By the provider's clock, in microseconds since 1970.
    public var createdAt: Int64

    public init(key: String, standing: PaymentStanding, createdAt: Int64) {
      (self.key, self.standing, self.createdAt) = (key, standing, createdAt)
    }
  }

  /// By key.
  public var records: [Record]
  /// There are some behind the last.
  public var hasMore: Bool

  public init(records: [Record], hasMore: Bool) { (self.records, self.hasMore) = (records, hasMore) }
}
