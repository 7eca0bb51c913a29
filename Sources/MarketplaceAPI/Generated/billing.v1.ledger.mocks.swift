// swift-format-ignore-file
// Made by protoc-gen-marketplace from billing/v1/ledger.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension BillingV1 {
  /// Answers calls of `billing.v1.LedgerService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct LedgerServiceMock: Sendable {
    public var listPostings: (@Sendable (BillingV1.ListPostingsRequest, CallContext) async throws -> BillingV1.ListPostingsResponse)?
    public var getBalances: (@Sendable (BillingV1.GetBalancesRequest, CallContext) async throws -> BillingV1.GetBalancesResponse)?
    public var getSettlement: (@Sendable (BillingV1.GetSettlementRequest, CallContext) async throws -> BillingV1.GetSettlementResponse)?
    public var reconcilePayments: (@Sendable (BillingV1.ReconcilePaymentsRequest, CallContext) async throws -> BillingV1.ReconcilePaymentsResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: LedgerServiceClient {
      LedgerServiceClient(RPC.InProcessChannel(mocking: { router in
        if let listPostings { router.unary(LedgerServiceMethods.listPostings, listPostings) }
        if let getBalances { router.unary(LedgerServiceMethods.getBalances, getBalances) }
        if let getSettlement { router.unary(LedgerServiceMethods.getSettlement, getSettlement) }
        if let reconcilePayments { router.unary(LedgerServiceMethods.reconcilePayments, reconcilePayments) }
      }))
    }
  }
}
