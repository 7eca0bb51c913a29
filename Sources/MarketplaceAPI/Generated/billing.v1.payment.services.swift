// swift-format-ignore-file
// Made by protoc-gen-marketplace from billing/v1/payment.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension BillingV1 {
  /// Money taken by the payment provider.
  public protocol PaymentService: Sendable {
    /// Begins a payment of an ISSUED invoice «Оплатить» (F50, F51); the customer goes on at the provider's page.
    ///
    /// Reasons of its errors: `INVOICE_NOT_FOUND`, `INVOICE_STATE`, `PAYMENT_IN_FLIGHT`, `ORDER_ALREADY_REFUNDED`, `APPROVAL_PENDING`, `PAYMENT_CARD`, `SAVED_CARD_NOT_FOUND`, `SAVED_CARDS_FULL`.
    func startPayment(_ request: BillingV1.StartPaymentRequest, context: CallContext) async throws -> BillingV1.StartPaymentResponse
    /// The caller's saved cards, the oldest first (F51).
    func listSavedCards(_ request: BillingV1.ListSavedCardsRequest, context: CallContext) async throws -> BillingV1.ListSavedCardsResponse
    /// Deletes a saved card, at the provider as well. A payment by it that is under way goes on.
    ///
    /// Reasons of its errors: `SAVED_CARD_NOT_FOUND`.
    func deleteSavedCard(_ request: BillingV1.DeleteSavedCardRequest, context: CallContext) async throws -> BillingV1.DeleteSavedCardResponse
    /// One payment. It moves by itself when the provider confirms.
    ///
    /// Reasons of its errors: `PAYMENT_NOT_FOUND`.
    func getPayment(_ request: BillingV1.GetPaymentRequest, context: CallContext) async throws -> BillingV1.GetPaymentResponse
    /// The payments of an order, the oldest first (F8).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`.
    func listPayments(_ request: BillingV1.ListPaymentsRequest, context: CallContext) async throws -> BillingV1.ListPaymentsResponse
  }

  /// The methods of `billing.v1.PaymentService`, with what each asks of its callers.
  public enum PaymentServiceMethods {
    public static let service = "billing.v1.PaymentService"
    public static let startPayment = RPC.MethodDescriptor(service: service, method: "StartPayment", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 3, ownership: 1)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "payment.start", object: ["invoice_id"], result: ["payment.id"])))
    public static let listSavedCards = RPC.MethodDescriptor(service: service, method: "ListSavedCards", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 3, ownership: 1)]))
    public static let deleteSavedCard = RPC.MethodDescriptor(service: service, method: "DeleteSavedCard", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 3, ownership: 1)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "saved_card.delete", object: ["saved_card_id"])))
    public static let getPayment = RPC.MethodDescriptor(service: service, method: "GetPayment", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0xc000, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 3, ownership: 1)]))
    public static let listPayments = RPC.MethodDescriptor(service: service, method: "ListPayments", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0xc000, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 3, ownership: 1)], replicaReads: true))
  }

  /// Makes `router` answer the calls of `billing.v1.PaymentService` with `service`.
  public static func register(paymentService service: some PaymentService, in router: inout RPC.Router) {
    router.unary(PaymentServiceMethods.startPayment) { try await service.startPayment($0, context: $1) }
    router.unary(PaymentServiceMethods.listSavedCards) { try await service.listSavedCards($0, context: $1) }
    router.unary(PaymentServiceMethods.deleteSavedCard) { try await service.deleteSavedCard($0, context: $1) }
    router.unary(PaymentServiceMethods.getPayment) { try await service.getPayment($0, context: $1) }
    router.unary(PaymentServiceMethods.listPayments) { try await service.listPayments($0, context: $1) }
  }

  /// Money taken by the payment provider.
  public struct PaymentServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Begins a payment of an ISSUED invoice «Оплатить» (F50, F51); the customer goes on at the provider's page.
    ///
    /// Reasons of its errors: `INVOICE_NOT_FOUND`, `INVOICE_STATE`, `PAYMENT_IN_FLIGHT`, `ORDER_ALREADY_REFUNDED`, `APPROVAL_PENDING`, `PAYMENT_CARD`, `SAVED_CARD_NOT_FOUND`, `SAVED_CARDS_FULL`.
    public func startPayment(_ request: BillingV1.StartPaymentRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> BillingV1.StartPaymentResponse {
      try await startPaymentWithMetadata(request, options: options).message
    }
    /// As ``startPayment(_:options:)``, with the metadata of the answer.
    public func startPaymentWithMetadata(_ request: BillingV1.StartPaymentRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<BillingV1.StartPaymentResponse> {
      try await channel.unary(PaymentServiceMethods.startPayment, request, returning: BillingV1.StartPaymentResponse.self, options: options.withIdempotencyKey())
    }

    /// The caller's saved cards, the oldest first (F51).
    public func listSavedCards(_ request: BillingV1.ListSavedCardsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> BillingV1.ListSavedCardsResponse {
      try await listSavedCardsWithMetadata(request, options: options).message
    }
    /// As ``listSavedCards(_:options:)``, with the metadata of the answer.
    public func listSavedCardsWithMetadata(_ request: BillingV1.ListSavedCardsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<BillingV1.ListSavedCardsResponse> {
      try await channel.unary(PaymentServiceMethods.listSavedCards, request, returning: BillingV1.ListSavedCardsResponse.self, options: options)
    }

    /// Deletes a saved card, at the provider as well. A payment by it that is under way goes on.
    ///
    /// Reasons of its errors: `SAVED_CARD_NOT_FOUND`.
    public func deleteSavedCard(_ request: BillingV1.DeleteSavedCardRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> BillingV1.DeleteSavedCardResponse {
      try await deleteSavedCardWithMetadata(request, options: options).message
    }
    /// As ``deleteSavedCard(_:options:)``, with the metadata of the answer.
    public func deleteSavedCardWithMetadata(_ request: BillingV1.DeleteSavedCardRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<BillingV1.DeleteSavedCardResponse> {
      try await channel.unary(PaymentServiceMethods.deleteSavedCard, request, returning: BillingV1.DeleteSavedCardResponse.self, options: options.withIdempotencyKey())
    }

    /// One payment. It moves by itself when the provider confirms.
    ///
    /// Reasons of its errors: `PAYMENT_NOT_FOUND`.
    public func getPayment(_ request: BillingV1.GetPaymentRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> BillingV1.GetPaymentResponse {
      try await getPaymentWithMetadata(request, options: options).message
    }
    /// As ``getPayment(_:options:)``, with the metadata of the answer.
    public func getPaymentWithMetadata(_ request: BillingV1.GetPaymentRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<BillingV1.GetPaymentResponse> {
      try await channel.unary(PaymentServiceMethods.getPayment, request, returning: BillingV1.GetPaymentResponse.self, options: options)
    }

    /// The payments of an order, the oldest first (F8).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`.
    public func listPayments(_ request: BillingV1.ListPaymentsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> BillingV1.ListPaymentsResponse {
      try await listPaymentsWithMetadata(request, options: options).message
    }
    /// As ``listPayments(_:options:)``, with the metadata of the answer.
    public func listPaymentsWithMetadata(_ request: BillingV1.ListPaymentsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<BillingV1.ListPaymentsResponse> {
      try await channel.unary(PaymentServiceMethods.listPayments, request, returning: BillingV1.ListPaymentsResponse.self, options: options)
    }
  }
}
