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
}

/// What the provider is told of a payment.
public struct ProviderPaymentOrder: Sendable {
  public var key: String
  public var amountMinor: Int64
  public var currencyCode: String
  /// `billing.v1.PaymentMethod`'s number.
  public var method: Int16
  /// What the payer reads.
  public var description: String
}

/// How a payment stands with the provider.
public struct ProviderPaymentAnswer: Sendable {
  public var report: PaymentReport
  /// nil when it did not say.
  public var providerID: String?
  /// The provider's own page.
  public var confirmationURL: String

  public init(_ report: PaymentReport, providerID: String? = nil, confirmationURL: String = "") {
    self.report = report
    self.providerID = providerID
    self.confirmationURL = confirmationURL
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
