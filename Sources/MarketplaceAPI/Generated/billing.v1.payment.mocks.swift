// swift-format-ignore-file
// Made by protoc-gen-marketplace from billing/v1/payment.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension BillingV1 {
  /// Answers calls of `billing.v1.PaymentService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct PaymentServiceMock: Sendable {
    public var startPayment: (@Sendable (BillingV1.StartPaymentRequest, CallContext) async throws -> BillingV1.StartPaymentResponse)?
    public var listSavedCards: (@Sendable (BillingV1.ListSavedCardsRequest, CallContext) async throws -> BillingV1.ListSavedCardsResponse)?
    public var deleteSavedCard: (@Sendable (BillingV1.DeleteSavedCardRequest, CallContext) async throws -> BillingV1.DeleteSavedCardResponse)?
    public var getPayment: (@Sendable (BillingV1.GetPaymentRequest, CallContext) async throws -> BillingV1.GetPaymentResponse)?
    public var listPayments: (@Sendable (BillingV1.ListPaymentsRequest, CallContext) async throws -> BillingV1.ListPaymentsResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: PaymentServiceClient {
      PaymentServiceClient(RPC.InProcessChannel(mocking: { router in
        if let startPayment { router.unary(PaymentServiceMethods.startPayment, startPayment) }
        if let listSavedCards { router.unary(PaymentServiceMethods.listSavedCards, listSavedCards) }
        if let deleteSavedCard { router.unary(PaymentServiceMethods.deleteSavedCard, deleteSavedCard) }
        if let getPayment { router.unary(PaymentServiceMethods.getPayment, getPayment) }
        if let listPayments { router.unary(PaymentServiceMethods.listPayments, listPayments) }
      }))
    }
  }
}
