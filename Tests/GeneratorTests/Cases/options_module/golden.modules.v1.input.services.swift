// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf
import RPC
import MarketplaceAPI

extension GoldenModulesV1 {
  public protocol BillService: Sendable {
    func getTotal(_ request: GoldenModulesV1.Bill, context: CallContext) async throws -> MoneyV1.Money
  }

  /// The methods of `golden.modules.v1.BillService`, with what each asks of its callers.
  public enum BillServiceMethods {
    public static let service = "golden.modules.v1.BillService"
    public static let getTotal = RPC.MethodDescriptor(service: service, method: "GetTotal")
  }

  /// Makes `router` answer the calls of `golden.modules.v1.BillService` with `service`.
  public static func register(billService service: some BillService, in router: inout RPC.Router) {
    router.unary(BillServiceMethods.getTotal) { try await service.getTotal($0, context: $1) }
  }

  public struct BillServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    public func getTotal(_ request: GoldenModulesV1.Bill, options: CallOptions = CallOptions()) async throws(RPCError) -> MoneyV1.Money {
      try await getTotalWithMetadata(request, options: options).message
    }
    /// As ``getTotal(_:options:)``, with the metadata of the answer.
    public func getTotalWithMetadata(_ request: GoldenModulesV1.Bill, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MoneyV1.Money> {
      try await channel.unary(BillServiceMethods.getTotal, request, returning: MoneyV1.Money.self, options: options)
    }
  }
}
