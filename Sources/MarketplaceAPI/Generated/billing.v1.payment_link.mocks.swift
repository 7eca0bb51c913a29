// swift-format-ignore-file
// Made by protoc-gen-marketplace from billing/v1/payment_link.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension BillingV1 {
  /// Answers calls of `billing.v1.PaymentLinkService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct PaymentLinkServiceMock: Sendable {
    public var createPaymentLink: (@Sendable (BillingV1.CreatePaymentLinkRequest, CallContext) async throws -> BillingV1.CreatePaymentLinkResponse)?
    public var getLinkedInvoice: (@Sendable (BillingV1.GetLinkedInvoiceRequest, CallContext) async throws -> BillingV1.GetLinkedInvoiceResponse)?
    public var startLinkedPayment: (@Sendable (BillingV1.StartLinkedPaymentRequest, CallContext) async throws -> BillingV1.StartLinkedPaymentResponse)?
    public var getLinkedPayment: (@Sendable (BillingV1.GetLinkedPaymentRequest, CallContext) async throws -> BillingV1.GetLinkedPaymentResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: PaymentLinkServiceClient {
      PaymentLinkServiceClient(RPC.InProcessChannel(mocking: { router in
        if let createPaymentLink { router.unary(PaymentLinkServiceMethods.createPaymentLink, createPaymentLink) }
        if let getLinkedInvoice { router.unary(PaymentLinkServiceMethods.getLinkedInvoice, getLinkedInvoice) }
        if let startLinkedPayment { router.unary(PaymentLinkServiceMethods.startLinkedPayment, startLinkedPayment) }
        if let getLinkedPayment { router.unary(PaymentLinkServiceMethods.getLinkedPayment, getLinkedPayment) }
      }))
    }
  }
}
