// swift-format-ignore-file
// Made by protoc-gen-marketplace from billing/v1/payment_link.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension BillingV1 {
  /// Answers calls of `billing.v1.PaymentLinkService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct PaymentLinkServiceMock: Sendable {
    public var createPaymentLink: (@Sendable (BillingV1.CreatePaymentLinkRequest, CallContext) async throws -> BillingV1.CreatePaymentLinkResponse)?
    public var previewPaymentLinkSms: (@Sendable (BillingV1.PreviewPaymentLinkSmsRequest, CallContext) async throws -> BillingV1.PreviewPaymentLinkSmsResponse)?
    public var setPaymentLinkPhone: (@Sendable (BillingV1.SetPaymentLinkPhoneRequest, CallContext) async throws -> BillingV1.SetPaymentLinkPhoneResponse)?
    public var getLinkedInvoice: (@Sendable (BillingV1.GetLinkedInvoiceRequest, CallContext) async throws -> BillingV1.GetLinkedInvoiceResponse)?
    public var startLinkedPayment: (@Sendable (BillingV1.StartLinkedPaymentRequest, CallContext) async throws -> BillingV1.StartLinkedPaymentResponse)?
    public var getLinkedPayment: (@Sendable (BillingV1.GetLinkedPaymentRequest, CallContext) async throws -> BillingV1.GetLinkedPaymentResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: PaymentLinkServiceClient {
      PaymentLinkServiceClient(RPC.InProcessChannel(mocking: { router in
        if let createPaymentLink { router.unary(PaymentLinkServiceMethods.createPaymentLink, createPaymentLink) }
        if let previewPaymentLinkSms { router.unary(PaymentLinkServiceMethods.previewPaymentLinkSms, previewPaymentLinkSms) }
        if let setPaymentLinkPhone { router.unary(PaymentLinkServiceMethods.setPaymentLinkPhone, setPaymentLinkPhone) }
        if let getLinkedInvoice { router.unary(PaymentLinkServiceMethods.getLinkedInvoice, getLinkedInvoice) }
        if let startLinkedPayment { router.unary(PaymentLinkServiceMethods.startLinkedPayment, startLinkedPayment) }
        if let getLinkedPayment { router.unary(PaymentLinkServiceMethods.getLinkedPayment, getLinkedPayment) }
      }))
    }
  }
}
