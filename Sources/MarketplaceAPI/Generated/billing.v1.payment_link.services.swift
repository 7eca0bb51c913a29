// swift-format-ignore-file
// Made by protoc-gen-marketplace from billing/v1/payment_link.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension BillingV1 {
  /// Links to an ISSUED invoice, for whoever is to pay it and has no app (F32, R13).
  ///
  /// A link is its secret. Its bearer sends it as `authorization: Bearer mpl_…` (RFC 6750), and reaches that invoice alone, until the invoice is
  /// no longer ISSUED. One that is malformed, unknown or dead is UNAUTHENTICATED, `PAYMENT_LINK_INVALID`, without a word of which.
  public protocol PaymentLinkService: Sendable {
    /// A new link to an ISSUED invoice. Of an invoice the ten latest links are good.
    ///
    /// Reasons of its errors: `INVOICE_NOT_FOUND`, `INVOICE_STATE`, `ORDER_ALREADY_REFUNDED`.
    func createPaymentLink(_ request: BillingV1.CreatePaymentLinkRequest, context: CallContext) async throws -> BillingV1.CreatePaymentLinkResponse
    /// What an SMS with a link would say (F31), to an unregistered customer, of an ISSUED invoice whose order is IN_PROGRESS (F29), where the
    /// organization has its SMS settings (F30).
    ///
    /// Reasons of its errors: `INVOICE_NOT_FOUND`, `CUSTOMER_REGISTERED`, `ORDER_STATE`, `INVOICE_STATE`, `SMS_NOT_CONFIGURED`.
    func previewPaymentLinkSms(_ request: BillingV1.PreviewPaymentLinkSmsRequest, context: CallContext) async throws -> BillingV1.PreviewPaymentLinkSmsResponse
    /// Adds the customer's phone, or changes it (F31), where such an SMS may be sent; answers with the preview as it is then.
    ///
    /// Reasons of its errors: `INVOICE_NOT_FOUND`, `CUSTOMER_REGISTERED`, `ORDER_STATE`, `INVOICE_STATE`, `SMS_NOT_CONFIGURED`, `ETAG_MISMATCH`.
    func setPaymentLinkPhone(_ request: BillingV1.SetPaymentLinkPhoneRequest, context: CallContext) async throws -> BillingV1.SetPaymentLinkPhoneResponse
    /// The link's invoice, as its customer sees it.
    func getLinkedInvoice(_ request: BillingV1.GetLinkedInvoiceRequest, context: CallContext) async throws -> BillingV1.GetLinkedInvoiceResponse
    /// Begins a payment of the link's invoice (F50, F51); the payer goes on at the provider's page. What comes of it counts as paid online, and
    /// staff can refund it (F32).
    ///
    /// Reasons of its errors: `PAYMENT_IN_FLIGHT`, `ORDER_ALREADY_REFUNDED`, `APPROVAL_PENDING`, `NO_SAVED_CARDS`.
    func startLinkedPayment(_ request: BillingV1.StartLinkedPaymentRequest, context: CallContext) async throws -> BillingV1.StartLinkedPaymentResponse
    /// A payment of the link's invoice, which moves by itself when the provider confirms. With its success the link dies.
    ///
    /// Reasons of its errors: `PAYMENT_NOT_FOUND`.
    func getLinkedPayment(_ request: BillingV1.GetLinkedPaymentRequest, context: CallContext) async throws -> BillingV1.GetLinkedPaymentResponse
  }

  /// The methods of `billing.v1.PaymentLinkService`, with what each asks of its callers.
  public enum PaymentLinkServiceMethods {
    public static let service = "billing.v1.PaymentLinkService"
    public static let createPaymentLink = RPC.MethodDescriptor(service: service, method: "CreatePaymentLink", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x800, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "payment_link.create", object: ["invoice_id"], result: ["payment_link.id"])))
    public static let previewPaymentLinkSms = RPC.MethodDescriptor(service: service, method: "PreviewPaymentLinkSms", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x800, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])]))
    public static let setPaymentLinkPhone = RPC.MethodDescriptor(service: service, method: "SetPaymentLinkPhone", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x800, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "payment_link.set_phone", object: ["invoice_id"], result: ["preview.customer_id"])))
    public static let getLinkedInvoice = RPC.MethodDescriptor(service: service, method: "GetLinkedInvoice", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 4, ownership: 3)]))
    public static let startLinkedPayment = RPC.MethodDescriptor(service: service, method: "StartLinkedPayment", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 4, ownership: 3)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "payment_link.start_payment", result: ["payment.id", "payment.invoice_id"])))
    public static let getLinkedPayment = RPC.MethodDescriptor(service: service, method: "GetLinkedPayment", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 4, ownership: 3)]))
  }

  /// Makes `router` answer the calls of `billing.v1.PaymentLinkService` with `service`.
  public static func register(paymentLinkService service: some PaymentLinkService, in router: inout RPC.Router) {
    router.unary(PaymentLinkServiceMethods.createPaymentLink) { try await service.createPaymentLink($0, context: $1) }
    router.unary(PaymentLinkServiceMethods.previewPaymentLinkSms) { try await service.previewPaymentLinkSms($0, context: $1) }
    router.unary(PaymentLinkServiceMethods.setPaymentLinkPhone) { try await service.setPaymentLinkPhone($0, context: $1) }
    router.unary(PaymentLinkServiceMethods.getLinkedInvoice) { try await service.getLinkedInvoice($0, context: $1) }
    router.unary(PaymentLinkServiceMethods.startLinkedPayment) { try await service.startLinkedPayment($0, context: $1) }
    router.unary(PaymentLinkServiceMethods.getLinkedPayment) { try await service.getLinkedPayment($0, context: $1) }
  }

  /// Links to an ISSUED invoice, for whoever is to pay it and has no app (F32, R13).
  ///
  /// A link is its secret. Its bearer sends it as `authorization: Bearer mpl_…` (RFC 6750), and reaches that invoice alone, until the invoice is
  /// no longer ISSUED. One that is malformed, unknown or dead is UNAUTHENTICATED, `PAYMENT_LINK_INVALID`, without a word of which.
  public struct PaymentLinkServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// A new link to an ISSUED invoice. Of an invoice the ten latest links are good.
    ///
    /// Reasons of its errors: `INVOICE_NOT_FOUND`, `INVOICE_STATE`, `ORDER_ALREADY_REFUNDED`.
    public func createPaymentLink(_ request: BillingV1.CreatePaymentLinkRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> BillingV1.CreatePaymentLinkResponse {
      try await createPaymentLinkWithMetadata(request, options: options).message
    }
    /// As ``createPaymentLink(_:options:)``, with the metadata of the answer.
    public func createPaymentLinkWithMetadata(_ request: BillingV1.CreatePaymentLinkRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<BillingV1.CreatePaymentLinkResponse> {
      try await channel.unary(PaymentLinkServiceMethods.createPaymentLink, request, returning: BillingV1.CreatePaymentLinkResponse.self, options: options.withIdempotencyKey())
    }

    /// What an SMS with a link would say (F31), to an unregistered customer, of an ISSUED invoice whose order is IN_PROGRESS (F29), where the
    /// organization has its SMS settings (F30).
    ///
    /// Reasons of its errors: `INVOICE_NOT_FOUND`, `CUSTOMER_REGISTERED`, `ORDER_STATE`, `INVOICE_STATE`, `SMS_NOT_CONFIGURED`.
    public func previewPaymentLinkSms(_ request: BillingV1.PreviewPaymentLinkSmsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> BillingV1.PreviewPaymentLinkSmsResponse {
      try await previewPaymentLinkSmsWithMetadata(request, options: options).message
    }
    /// As ``previewPaymentLinkSms(_:options:)``, with the metadata of the answer.
    public func previewPaymentLinkSmsWithMetadata(_ request: BillingV1.PreviewPaymentLinkSmsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<BillingV1.PreviewPaymentLinkSmsResponse> {
      try await channel.unary(PaymentLinkServiceMethods.previewPaymentLinkSms, request, returning: BillingV1.PreviewPaymentLinkSmsResponse.self, options: options)
    }

    /// Adds the customer's phone, or changes it (F31), where such an SMS may be sent; answers with the preview as it is then.
    ///
    /// Reasons of its errors: `INVOICE_NOT_FOUND`, `CUSTOMER_REGISTERED`, `ORDER_STATE`, `INVOICE_STATE`, `SMS_NOT_CONFIGURED`, `ETAG_MISMATCH`.
    public func setPaymentLinkPhone(_ request: BillingV1.SetPaymentLinkPhoneRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> BillingV1.SetPaymentLinkPhoneResponse {
      try await setPaymentLinkPhoneWithMetadata(request, options: options).message
    }
    /// As ``setPaymentLinkPhone(_:options:)``, with the metadata of the answer.
    public func setPaymentLinkPhoneWithMetadata(_ request: BillingV1.SetPaymentLinkPhoneRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<BillingV1.SetPaymentLinkPhoneResponse> {
      try await channel.unary(PaymentLinkServiceMethods.setPaymentLinkPhone, request, returning: BillingV1.SetPaymentLinkPhoneResponse.self, options: options.withIdempotencyKey())
    }

    /// The link's invoice, as its customer sees it.
    public func getLinkedInvoice(_ request: BillingV1.GetLinkedInvoiceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> BillingV1.GetLinkedInvoiceResponse {
      try await getLinkedInvoiceWithMetadata(request, options: options).message
    }
    /// As ``getLinkedInvoice(_:options:)``, with the metadata of the answer.
    public func getLinkedInvoiceWithMetadata(_ request: BillingV1.GetLinkedInvoiceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<BillingV1.GetLinkedInvoiceResponse> {
      try await channel.unary(PaymentLinkServiceMethods.getLinkedInvoice, request, returning: BillingV1.GetLinkedInvoiceResponse.self, options: options)
    }

    /// Begins a payment of the link's invoice (F50, F51); the payer goes on at the provider's page. What comes of it counts as paid online, and
    /// staff can refund it (F32).
    ///
    /// Reasons of its errors: `PAYMENT_IN_FLIGHT`, `ORDER_ALREADY_REFUNDED`, `APPROVAL_PENDING`, `NO_SAVED_CARDS`.
    public func startLinkedPayment(_ request: BillingV1.StartLinkedPaymentRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> BillingV1.StartLinkedPaymentResponse {
      try await startLinkedPaymentWithMetadata(request, options: options).message
    }
    /// As ``startLinkedPayment(_:options:)``, with the metadata of the answer.
    public func startLinkedPaymentWithMetadata(_ request: BillingV1.StartLinkedPaymentRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<BillingV1.StartLinkedPaymentResponse> {
      try await channel.unary(PaymentLinkServiceMethods.startLinkedPayment, request, returning: BillingV1.StartLinkedPaymentResponse.self, options: options.withIdempotencyKey())
    }

    /// A payment of the link's invoice, which moves by itself when the provider confirms. With its success the link dies.
    ///
    /// Reasons of its errors: `PAYMENT_NOT_FOUND`.
    public func getLinkedPayment(_ request: BillingV1.GetLinkedPaymentRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> BillingV1.GetLinkedPaymentResponse {
      try await getLinkedPaymentWithMetadata(request, options: options).message
    }
    /// As ``getLinkedPayment(_:options:)``, with the metadata of the answer.
    public func getLinkedPaymentWithMetadata(_ request: BillingV1.GetLinkedPaymentRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<BillingV1.GetLinkedPaymentResponse> {
      try await channel.unary(PaymentLinkServiceMethods.getLinkedPayment, request, returning: BillingV1.GetLinkedPaymentResponse.self, options: options)
    }
  }
}
