// swift-format-ignore-file
// Made by protoc-gen-marketplace from refunds/v1/refund.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension RefundsV1 {
  /// Answers calls of `refunds.v1.RefundService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct RefundServiceMock: Sendable {
    public var requestRefund: (@Sendable (RefundsV1.RequestRefundRequest, CallContext) async throws -> RefundsV1.RequestRefundResponse)?
    public var declineRefundRequest: (@Sendable (RefundsV1.DeclineRefundRequestRequest, CallContext) async throws -> RefundsV1.DeclineRefundRequestResponse)?
    public var approveRefundRequest: (@Sendable (RefundsV1.ApproveRefundRequestRequest, CallContext) async throws -> RefundsV1.ApproveRefundRequestResponse)?
    public var createRefund: (@Sendable (RefundsV1.CreateRefundRequest, CallContext) async throws -> RefundsV1.CreateRefundResponse)?
    public var retryRefund: (@Sendable (RefundsV1.RetryRefundRequest, CallContext) async throws -> RefundsV1.RetryRefundResponse)?
    public var previewRefund: (@Sendable (RefundsV1.PreviewRefundRequest, CallContext) async throws -> RefundsV1.PreviewRefundResponse)?
    public var getRefund: (@Sendable (RefundsV1.GetRefundRequest, CallContext) async throws -> RefundsV1.GetRefundResponse)?
    public var listRefunds: (@Sendable (RefundsV1.ListRefundsRequest, CallContext) async throws -> RefundsV1.ListRefundsResponse)?
    public var findRefundRequest: (@Sendable (RefundsV1.FindRefundRequestRequest, CallContext) async throws -> RefundsV1.FindRefundRequestResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: RefundServiceClient {
      RefundServiceClient(RPC.InProcessChannel(mocking: { router in
        if let requestRefund { router.unary(RefundServiceMethods.requestRefund, requestRefund) }
        if let declineRefundRequest { router.unary(RefundServiceMethods.declineRefundRequest, declineRefundRequest) }
        if let approveRefundRequest { router.unary(RefundServiceMethods.approveRefundRequest, approveRefundRequest) }
        if let createRefund { router.unary(RefundServiceMethods.createRefund, createRefund) }
        if let retryRefund { router.unary(RefundServiceMethods.retryRefund, retryRefund) }
        if let previewRefund { router.unary(RefundServiceMethods.previewRefund, previewRefund) }
        if let getRefund { router.unary(RefundServiceMethods.getRefund, getRefund) }
        if let listRefunds { router.unary(RefundServiceMethods.listRefunds, listRefunds) }
        if let findRefundRequest { router.unary(RefundServiceMethods.findRefundRequest, findRefundRequest) }
      }))
    }
  }
}
