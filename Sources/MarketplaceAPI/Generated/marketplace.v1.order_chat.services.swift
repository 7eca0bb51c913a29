// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/order_chat.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension MarketplaceV1 {
  /// The chat of an order with its customer, and comments among staff.
  public protocol OrderChatService: Sendable {
    /// Says something to the other side: staff to the customer (P5), the customer to staff (N11).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `MESSAGE_EMPTY`.
    func sendMessage(_ request: MarketplaceV1.SendMessageRequest, context: CallContext) async throws -> MarketplaceV1.SendMessageResponse
    /// Says something among staff (P4, N10).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `MESSAGE_EMPTY`.
    func addComment(_ request: MarketplaceV1.AddCommentRequest, context: CallContext) async throws -> MarketplaceV1.AddCommentResponse
    /// The chat of an order, the newest first.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`.
    func listMessages(_ request: MarketplaceV1.ListMessagesRequest, context: CallContext) async throws -> MarketplaceV1.ListMessagesResponse
    /// The comments of an order, the newest first.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`.
    func listComments(_ request: MarketplaceV1.ListCommentsRequest, context: CallContext) async throws -> MarketplaceV1.ListCommentsResponse
  }

  /// The methods of `marketplace.v1.OrderChatService`, with what each asks of its callers.
  public enum OrderChatServiceMethods {
    public static let service = "marketplace.v1.OrderChatService"
    public static let sendMessage = RPC.MethodDescriptor(service: service, method: "SendMessage", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x20, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x20, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 3, ownership: 1)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "order_chat.send", object: ["order_id"], result: ["message.id"])))
    public static let addComment = RPC.MethodDescriptor(service: service, method: "AddComment", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x10, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "order_chat.comment", object: ["order_id"], result: ["message.id"])))
    public static let listMessages = RPC.MethodDescriptor(service: service, method: "ListMessages", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 3, ownership: 1)]))
    public static let listComments = RPC.MethodDescriptor(service: service, method: "ListComments", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])]))
  }

  /// Makes `router` answer the calls of `marketplace.v1.OrderChatService` with `service`.
  public static func register(orderChatService service: some OrderChatService, in router: inout RPC.Router) {
    router.unary(OrderChatServiceMethods.sendMessage) { try await service.sendMessage($0, context: $1) }
    router.unary(OrderChatServiceMethods.addComment) { try await service.addComment($0, context: $1) }
    router.unary(OrderChatServiceMethods.listMessages) { try await service.listMessages($0, context: $1) }
    router.unary(OrderChatServiceMethods.listComments) { try await service.listComments($0, context: $1) }
  }

  /// The chat of an order with its customer, and comments among staff.
  public struct OrderChatServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Says something to the other side: staff to the customer (P5), the customer to staff (N11).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `MESSAGE_EMPTY`.
    public func sendMessage(_ request: MarketplaceV1.SendMessageRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.SendMessageResponse {
      try await sendMessageWithMetadata(request, options: options).message
    }
    /// As ``sendMessage(_:options:)``, with the metadata of the answer.
    public func sendMessageWithMetadata(_ request: MarketplaceV1.SendMessageRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.SendMessageResponse> {
      try await channel.unary(OrderChatServiceMethods.sendMessage, request, returning: MarketplaceV1.SendMessageResponse.self, options: options.withIdempotencyKey())
    }

    /// Says something among staff (P4, N10).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `MESSAGE_EMPTY`.
    public func addComment(_ request: MarketplaceV1.AddCommentRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.AddCommentResponse {
      try await addCommentWithMetadata(request, options: options).message
    }
    /// As ``addComment(_:options:)``, with the metadata of the answer.
    public func addCommentWithMetadata(_ request: MarketplaceV1.AddCommentRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.AddCommentResponse> {
      try await channel.unary(OrderChatServiceMethods.addComment, request, returning: MarketplaceV1.AddCommentResponse.self, options: options.withIdempotencyKey())
    }

    /// The chat of an order, the newest first.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`.
    public func listMessages(_ request: MarketplaceV1.ListMessagesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.ListMessagesResponse {
      try await listMessagesWithMetadata(request, options: options).message
    }
    /// As ``listMessages(_:options:)``, with the metadata of the answer.
    public func listMessagesWithMetadata(_ request: MarketplaceV1.ListMessagesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.ListMessagesResponse> {
      try await channel.unary(OrderChatServiceMethods.listMessages, request, returning: MarketplaceV1.ListMessagesResponse.self, options: options)
    }

    /// The comments of an order, the newest first.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`.
    public func listComments(_ request: MarketplaceV1.ListCommentsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.ListCommentsResponse {
      try await listCommentsWithMetadata(request, options: options).message
    }
    /// As ``listComments(_:options:)``, with the metadata of the answer.
    public func listCommentsWithMetadata(_ request: MarketplaceV1.ListCommentsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.ListCommentsResponse> {
      try await channel.unary(OrderChatServiceMethods.listComments, request, returning: MarketplaceV1.ListCommentsResponse.self, options: options)
    }
  }
}
