// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/order_chat.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension MarketplaceV1 {
  /// Answers calls of `marketplace.v1.OrderChatService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct OrderChatServiceMock: Sendable {
    public var sendMessage: (@Sendable (MarketplaceV1.SendMessageRequest, CallContext) async throws -> MarketplaceV1.SendMessageResponse)?
    public var addComment: (@Sendable (MarketplaceV1.AddCommentRequest, CallContext) async throws -> MarketplaceV1.AddCommentResponse)?
    public var listMessages: (@Sendable (MarketplaceV1.ListMessagesRequest, CallContext) async throws -> MarketplaceV1.ListMessagesResponse)?
    public var listComments: (@Sendable (MarketplaceV1.ListCommentsRequest, CallContext) async throws -> MarketplaceV1.ListCommentsResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: OrderChatServiceClient {
      OrderChatServiceClient(RPC.InProcessChannel(mocking: { router in
        if let sendMessage { router.unary(OrderChatServiceMethods.sendMessage, sendMessage) }
        if let addComment { router.unary(OrderChatServiceMethods.addComment, addComment) }
        if let listMessages { router.unary(OrderChatServiceMethods.listMessages, listMessages) }
        if let listComments { router.unary(OrderChatServiceMethods.listComments, listComments) }
      }))
    }
  }
}
