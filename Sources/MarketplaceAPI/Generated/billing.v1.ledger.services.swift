// swift-format-ignore-file
// Made by protoc-gen-marketplace from billing/v1/ledger.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension BillingV1 {
  /// The books of an organization, what its partners are owed, and whether the payment provider's books say the same.
  public protocol LedgerService: Sendable {
    /// Postings, the newest first: of an order, of a partner, of an account, of a time, or all.
    ///
    /// Reasons of its errors: `PERIOD_INVALID`.
    func listPostings(_ request: BillingV1.ListPostingsRequest, context: CallContext) async throws -> BillingV1.ListPostingsResponse
    /// What stands on each account, by currency. The balances of a currency sum to zero.
    ///
    /// Reasons of its errors: `PERIOD_INVALID`.
    func getBalances(_ request: BillingV1.GetBalancesRequest, context: CallContext) async throws -> BillingV1.GetBalancesResponse
    /// What a partner is owed for a period.
    ///
    /// Reasons of its errors: `PARTNER_NOT_FOUND`, `PERIOD_INVALID`.
    func getSettlement(_ request: BillingV1.GetSettlementRequest, context: CallContext) async throws -> BillingV1.GetSettlementResponse
    /// Compares the payments of a period with the provider's registry, and says where the two differ. What is under way while they are compared
    /// may stand differently for a moment.
    ///
    /// Reasons of its errors: `PERIOD_INVALID`, `PERIOD_TOO_LONG`, `PROVIDER_UNAVAILABLE`.
    func reconcilePayments(_ request: BillingV1.ReconcilePaymentsRequest, context: CallContext) async throws -> BillingV1.ReconcilePaymentsResponse
  }

  /// The methods of `billing.v1.LedgerService`, with what each asks of its callers.
  public enum LedgerServiceMethods {
    public static let service = "billing.v1.LedgerService"
    public static let listPostings = RPC.MethodDescriptor(service: service, method: "ListPostings", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x40000)], replicaReads: true))
    public static let getBalances = RPC.MethodDescriptor(service: service, method: "GetBalances", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x40000)], replicaReads: true))
    public static let getSettlement = RPC.MethodDescriptor(service: service, method: "GetSettlement", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x40000)], replicaReads: true))
    public static let reconcilePayments = RPC.MethodDescriptor(service: service, method: "ReconcilePayments", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x40000)], rateCost: 20))
  }

  /// Makes `router` answer the calls of `billing.v1.LedgerService` with `service`.
  public static func register(ledgerService service: some LedgerService, in router: inout RPC.Router) {
    router.unary(LedgerServiceMethods.listPostings) { try await service.listPostings($0, context: $1) }
    router.unary(LedgerServiceMethods.getBalances) { try await service.getBalances($0, context: $1) }
    router.unary(LedgerServiceMethods.getSettlement) { try await service.getSettlement($0, context: $1) }
    router.unary(LedgerServiceMethods.reconcilePayments) { try await service.reconcilePayments($0, context: $1) }
  }

  /// The books of an organization, what its partners are owed, and whether the payment provider's books say the same.
  public struct LedgerServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Postings, the newest first: of an order, of a partner, of an account, of a time, or all.
    ///
    /// Reasons of its errors: `PERIOD_INVALID`.
    public func listPostings(_ request: BillingV1.ListPostingsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> BillingV1.ListPostingsResponse {
      try await listPostingsWithMetadata(request, options: options).message
    }
    /// As ``listPostings(_:options:)``, with the metadata of the answer.
    public func listPostingsWithMetadata(_ request: BillingV1.ListPostingsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<BillingV1.ListPostingsResponse> {
      try await channel.unary(LedgerServiceMethods.listPostings, request, returning: BillingV1.ListPostingsResponse.self, options: options)
    }

    /// What stands on each account, by currency. The balances of a currency sum to zero.
    ///
    /// Reasons of its errors: `PERIOD_INVALID`.
    public func getBalances(_ request: BillingV1.GetBalancesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> BillingV1.GetBalancesResponse {
      try await getBalancesWithMetadata(request, options: options).message
    }
    /// As ``getBalances(_:options:)``, with the metadata of the answer.
    public func getBalancesWithMetadata(_ request: BillingV1.GetBalancesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<BillingV1.GetBalancesResponse> {
      try await channel.unary(LedgerServiceMethods.getBalances, request, returning: BillingV1.GetBalancesResponse.self, options: options)
    }

    /// What a partner is owed for a period.
    ///
    /// Reasons of its errors: `PARTNER_NOT_FOUND`, `PERIOD_INVALID`.
    public func getSettlement(_ request: BillingV1.GetSettlementRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> BillingV1.GetSettlementResponse {
      try await getSettlementWithMetadata(request, options: options).message
    }
    /// As ``getSettlement(_:options:)``, with the metadata of the answer.
    public func getSettlementWithMetadata(_ request: BillingV1.GetSettlementRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<BillingV1.GetSettlementResponse> {
      try await channel.unary(LedgerServiceMethods.getSettlement, request, returning: BillingV1.GetSettlementResponse.self, options: options)
    }

    /// Compares the payments of a period with the provider's registry, and says where the two differ. What is under way while they are compared
    /// may stand differently for a moment.
    ///
    /// Reasons of its errors: `PERIOD_INVALID`, `PERIOD_TOO_LONG`, `PROVIDER_UNAVAILABLE`.
    public func reconcilePayments(_ request: BillingV1.ReconcilePaymentsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> BillingV1.ReconcilePaymentsResponse {
      try await reconcilePaymentsWithMetadata(request, options: options).message
    }
    /// As ``reconcilePayments(_:options:)``, with the metadata of the answer.
    public func reconcilePaymentsWithMetadata(_ request: BillingV1.ReconcilePaymentsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<BillingV1.ReconcilePaymentsResponse> {
      try await channel.unary(LedgerServiceMethods.reconcilePayments, request, returning: BillingV1.ReconcilePaymentsResponse.self, options: options)
    }
  }
}
