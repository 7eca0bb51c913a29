// swift-format-ignore-file
// Made by protoc-gen-marketplace from refunds/v1/refund.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension RefundsV1 {
  /// Customers' wishes for a refund, and refunds by staff.
  public protocol RefundService: Sendable {
    /// A customer asks for money back, in full or a stated amount (F43, F44).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `REFUND_NOT_ALLOWED`, `REFUND_REQUEST_EXISTS`, `AMOUNT_EXCEEDS_PAID`, `ORDER_ALREADY_REFUNDED`, `CURRENCY_MISMATCH`.
    func requestRefund(_ request: RefundsV1.RequestRefundRequest, context: CallContext) async throws -> RefundsV1.RequestRefundResponse
    /// Declines the open request with a reason that the customer sees (F45, F46).
    ///
    /// Reasons of its errors: `REFUND_REQUEST_NOT_FOUND`, `REFUND_REQUEST_STATE`, `ORDER_STATE`, `REASON_TOO_SHORT`.
    func declineRefundRequest(_ request: RefundsV1.DeclineRefundRequestRequest, context: CallContext) async throws -> RefundsV1.DeclineRefundRequestResponse
    /// Approves the open request; type, lines and amounts may differ from it (F45, F47).
    ///
    /// Reasons of its errors: `REFUND_REQUEST_NOT_FOUND`, `REFUND_REQUEST_STATE`, `ORDER_STATE`, `AMOUNT_EXCEEDS_PAID`, `PAYMENT_IN_FLIGHT`, `ORDER_ALREADY_REFUNDED`, `NOTHING_TO_REFUND`, `LINE_NOT_FOUND`, `LINE_CHOSEN_TWICE`, `REASON_TOO_SHORT`.
    func approveRefundRequest(_ request: RefundsV1.ApproveRefundRequestRequest, context: CallContext) async throws -> RefundsV1.ApproveRefundRequestResponse
    /// A refund by staff without a request (F37–F42, R5, R6, R11).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `REFUND_REQUEST_OPEN`, `NOTHING_TO_REFUND`, `AMOUNT_EXCEEDS_PAID`, `PAYMENT_IN_FLIGHT`, `ORDER_ALREADY_REFUNDED`, `LINE_NOT_FOUND`, `LINE_CHOSEN_TWICE`, `REASON_TOO_SHORT`.
    func createRefund(_ request: RefundsV1.CreateRefundRequest, context: CallContext) async throws -> RefundsV1.CreateRefundResponse
    /// Sends the parts that failed again (P13, R4): of a refund in state PARTLY_FAILED, or FAILED while the order has no other.
    ///
    /// Reasons of its errors: `REFUND_NOT_FOUND`, `REFUND_STATE`, `ORDER_ALREADY_REFUNDED`, `PAYMENT_IN_FLIGHT`.
    func retryRefund(_ request: RefundsV1.RetryRefundRequest, context: CallContext) async throws -> RefundsV1.RetryRefundResponse
    /// What a refund would pay back, per line and payment; changes nothing (F39).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `NOTHING_TO_REFUND`, `AMOUNT_EXCEEDS_PAID`, `ORDER_ALREADY_REFUNDED`, `PAYMENT_IN_FLIGHT`, `LINE_NOT_FOUND`, `LINE_CHOSEN_TWICE`.
    func previewRefund(_ request: RefundsV1.PreviewRefundRequest, context: CallContext) async throws -> RefundsV1.PreviewRefundResponse
    /// One refund with its parts.
    ///
    /// Reasons of its errors: `REFUND_NOT_FOUND`.
    func getRefund(_ request: RefundsV1.GetRefundRequest, context: CallContext) async throws -> RefundsV1.GetRefundResponse
    /// The refunds of an order, the oldest first.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`.
    func listRefunds(_ request: RefundsV1.ListRefundsRequest, context: CallContext) async throws -> RefundsV1.ListRefundsResponse
    /// The latest refund request of an order.
    ///
    /// Reasons of its errors: `REFUND_REQUEST_NOT_FOUND`.
    func findRefundRequest(_ request: RefundsV1.FindRefundRequestRequest, context: CallContext) async throws -> RefundsV1.FindRefundRequestResponse
  }

  /// The methods of `refunds.v1.RefundService`, with what each asks of its callers.
  public enum RefundServiceMethods {
    public static let service = "refunds.v1.RefundService"
    public static let requestRefund = RPC.MethodDescriptor(service: service, method: "RequestRefund", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 3, ownership: 1)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "refund_request.create", object: ["order_id"], result: ["request.id"])))
    public static let declineRefundRequest = RPC.MethodDescriptor(service: service, method: "DeclineRefundRequest", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2000, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "refund_request.decline", object: ["refund_request_id"])))
    public static let approveRefundRequest = RPC.MethodDescriptor(service: service, method: "ApproveRefundRequest", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2000, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "refund_request.approve", object: ["refund_request_id"], result: ["refund.id"])))
    public static let createRefund = RPC.MethodDescriptor(service: service, method: "CreateRefund", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2000, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "refund.create", object: ["order_id"], result: ["refund.id"])))
    public static let retryRefund = RPC.MethodDescriptor(service: service, method: "RetryRefund", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2000, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "refund.retry", object: ["refund_id"])))
    public static let previewRefund = RPC.MethodDescriptor(service: service, method: "PreviewRefund", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2000, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])]))
    public static let getRefund = RPC.MethodDescriptor(service: service, method: "GetRefund", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 3, ownership: 1)]))
    public static let listRefunds = RPC.MethodDescriptor(service: service, method: "ListRefunds", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 3, ownership: 1)], replicaReads: true))
    public static let findRefundRequest = RPC.MethodDescriptor(service: service, method: "FindRefundRequest", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 3, ownership: 1)]))
  }

  /// Makes `router` answer the calls of `refunds.v1.RefundService` with `service`.
  public static func register(refundService service: some RefundService, in router: inout RPC.Router) {
    router.unary(RefundServiceMethods.requestRefund) { try await service.requestRefund($0, context: $1) }
    router.unary(RefundServiceMethods.declineRefundRequest) { try await service.declineRefundRequest($0, context: $1) }
    router.unary(RefundServiceMethods.approveRefundRequest) { try await service.approveRefundRequest($0, context: $1) }
    router.unary(RefundServiceMethods.createRefund) { try await service.createRefund($0, context: $1) }
    router.unary(RefundServiceMethods.retryRefund) { try await service.retryRefund($0, context: $1) }
    router.unary(RefundServiceMethods.previewRefund) { try await service.previewRefund($0, context: $1) }
    router.unary(RefundServiceMethods.getRefund) { try await service.getRefund($0, context: $1) }
    router.unary(RefundServiceMethods.listRefunds) { try await service.listRefunds($0, context: $1) }
    router.unary(RefundServiceMethods.findRefundRequest) { try await service.findRefundRequest($0, context: $1) }
  }

  /// Customers' wishes for a refund, and refunds by staff.
  public struct RefundServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// A customer asks for money back, in full or a stated amount (F43, F44).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `REFUND_NOT_ALLOWED`, `REFUND_REQUEST_EXISTS`, `AMOUNT_EXCEEDS_PAID`, `ORDER_ALREADY_REFUNDED`, `CURRENCY_MISMATCH`.
    public func requestRefund(_ request: RefundsV1.RequestRefundRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> RefundsV1.RequestRefundResponse {
      try await requestRefundWithMetadata(request, options: options).message
    }
    /// As ``requestRefund(_:options:)``, with the metadata of the answer.
    public func requestRefundWithMetadata(_ request: RefundsV1.RequestRefundRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<RefundsV1.RequestRefundResponse> {
      try await channel.unary(RefundServiceMethods.requestRefund, request, returning: RefundsV1.RequestRefundResponse.self, options: options.withIdempotencyKey())
    }

    /// Declines the open request with a reason that the customer sees (F45, F46).
    ///
    /// Reasons of its errors: `REFUND_REQUEST_NOT_FOUND`, `REFUND_REQUEST_STATE`, `ORDER_STATE`, `REASON_TOO_SHORT`.
    public func declineRefundRequest(_ request: RefundsV1.DeclineRefundRequestRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> RefundsV1.DeclineRefundRequestResponse {
      try await declineRefundRequestWithMetadata(request, options: options).message
    }
    /// As ``declineRefundRequest(_:options:)``, with the metadata of the answer.
    public func declineRefundRequestWithMetadata(_ request: RefundsV1.DeclineRefundRequestRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<RefundsV1.DeclineRefundRequestResponse> {
      try await channel.unary(RefundServiceMethods.declineRefundRequest, request, returning: RefundsV1.DeclineRefundRequestResponse.self, options: options.withIdempotencyKey())
    }

    /// Approves the open request; type, lines and amounts may differ from it (F45, F47).
    ///
    /// Reasons of its errors: `REFUND_REQUEST_NOT_FOUND`, `REFUND_REQUEST_STATE`, `ORDER_STATE`, `AMOUNT_EXCEEDS_PAID`, `PAYMENT_IN_FLIGHT`, `ORDER_ALREADY_REFUNDED`, `NOTHING_TO_REFUND`, `LINE_NOT_FOUND`, `LINE_CHOSEN_TWICE`, `REASON_TOO_SHORT`.
    public func approveRefundRequest(_ request: RefundsV1.ApproveRefundRequestRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> RefundsV1.ApproveRefundRequestResponse {
      try await approveRefundRequestWithMetadata(request, options: options).message
    }
    /// As ``approveRefundRequest(_:options:)``, with the metadata of the answer.
    public func approveRefundRequestWithMetadata(_ request: RefundsV1.ApproveRefundRequestRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<RefundsV1.ApproveRefundRequestResponse> {
      try await channel.unary(RefundServiceMethods.approveRefundRequest, request, returning: RefundsV1.ApproveRefundRequestResponse.self, options: options.withIdempotencyKey())
    }

    /// A refund by staff without a request (F37–F42, R5, R6, R11).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `REFUND_REQUEST_OPEN`, `NOTHING_TO_REFUND`, `AMOUNT_EXCEEDS_PAID`, `PAYMENT_IN_FLIGHT`, `ORDER_ALREADY_REFUNDED`, `LINE_NOT_FOUND`, `LINE_CHOSEN_TWICE`, `REASON_TOO_SHORT`.
    public func createRefund(_ request: RefundsV1.CreateRefundRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> RefundsV1.CreateRefundResponse {
      try await createRefundWithMetadata(request, options: options).message
    }
    /// As ``createRefund(_:options:)``, with the metadata of the answer.
    public func createRefundWithMetadata(_ request: RefundsV1.CreateRefundRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<RefundsV1.CreateRefundResponse> {
      try await channel.unary(RefundServiceMethods.createRefund, request, returning: RefundsV1.CreateRefundResponse.self, options: options.withIdempotencyKey())
    }

    /// Sends the parts that failed again (P13, R4): of a refund in state PARTLY_FAILED, or FAILED while the order has no other.
    ///
    /// Reasons of its errors: `REFUND_NOT_FOUND`, `REFUND_STATE`, `ORDER_ALREADY_REFUNDED`, `PAYMENT_IN_FLIGHT`.
    public func retryRefund(_ request: RefundsV1.RetryRefundRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> RefundsV1.RetryRefundResponse {
      try await retryRefundWithMetadata(request, options: options).message
    }
    /// As ``retryRefund(_:options:)``, with the metadata of the answer.
    public func retryRefundWithMetadata(_ request: RefundsV1.RetryRefundRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<RefundsV1.RetryRefundResponse> {
      try await channel.unary(RefundServiceMethods.retryRefund, request, returning: RefundsV1.RetryRefundResponse.self, options: options.withIdempotencyKey())
    }

    /// What a refund would pay back, per line and payment; changes nothing (F39).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `NOTHING_TO_REFUND`, `AMOUNT_EXCEEDS_PAID`, `ORDER_ALREADY_REFUNDED`, `PAYMENT_IN_FLIGHT`, `LINE_NOT_FOUND`, `LINE_CHOSEN_TWICE`.
    public func previewRefund(_ request: RefundsV1.PreviewRefundRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> RefundsV1.PreviewRefundResponse {
      try await previewRefundWithMetadata(request, options: options).message
    }
    /// As ``previewRefund(_:options:)``, with the metadata of the answer.
    public func previewRefundWithMetadata(_ request: RefundsV1.PreviewRefundRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<RefundsV1.PreviewRefundResponse> {
      try await channel.unary(RefundServiceMethods.previewRefund, request, returning: RefundsV1.PreviewRefundResponse.self, options: options)
    }

    /// One refund with its parts.
    ///
    /// Reasons of its errors: `REFUND_NOT_FOUND`.
    public func getRefund(_ request: RefundsV1.GetRefundRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> RefundsV1.GetRefundResponse {
      try await getRefundWithMetadata(request, options: options).message
    }
    /// As ``getRefund(_:options:)``, with the metadata of the answer.
    public func getRefundWithMetadata(_ request: RefundsV1.GetRefundRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<RefundsV1.GetRefundResponse> {
      try await channel.unary(RefundServiceMethods.getRefund, request, returning: RefundsV1.GetRefundResponse.self, options: options)
    }

    /// The refunds of an order, the oldest first.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`.
    public func listRefunds(_ request: RefundsV1.ListRefundsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> RefundsV1.ListRefundsResponse {
      try await listRefundsWithMetadata(request, options: options).message
    }
    /// As ``listRefunds(_:options:)``, with the metadata of the answer.
    public func listRefundsWithMetadata(_ request: RefundsV1.ListRefundsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<RefundsV1.ListRefundsResponse> {
      try await channel.unary(RefundServiceMethods.listRefunds, request, returning: RefundsV1.ListRefundsResponse.self, options: options)
    }

    /// The latest refund request of an order.
    ///
    /// Reasons of its errors: `REFUND_REQUEST_NOT_FOUND`.
    public func findRefundRequest(_ request: RefundsV1.FindRefundRequestRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> RefundsV1.FindRefundRequestResponse {
      try await findRefundRequestWithMetadata(request, options: options).message
    }
    /// As ``findRefundRequest(_:options:)``, with the metadata of the answer.
    public func findRefundRequestWithMetadata(_ request: RefundsV1.FindRefundRequestRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<RefundsV1.FindRefundRequestResponse> {
      try await channel.unary(RefundServiceMethods.findRefundRequest, request, returning: RefundsV1.FindRefundRequestResponse.self, options: options)
    }
  }
}
