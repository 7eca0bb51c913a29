// swift-format-ignore-file
// Made by protoc-gen-marketplace from reflected/v1/top.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension ReflectedV1 {
  /// Swaps sides.
  protocol SwapService: Sendable {
    /// The one for the other.
    func swap(_ request: ReflectedV1.Left, context: CallContext) async throws -> ReflectedV1.Right
  }

  /// The methods of `reflected.v1.SwapService`, with what each asks of its callers.
  enum SwapServiceMethods {
    static let service = "reflected.v1.SwapService"
    static let swap = RPC.MethodDescriptor(service: service, method: "Swap")
  }

  /// Makes `router` answer the calls of `reflected.v1.SwapService` with `service`.
  static func register(swapService service: some SwapService, in router: inout RPC.Router) {
    router.unary(SwapServiceMethods.swap) { try await service.swap($0, context: $1) }
  }

  /// Swaps sides.
  struct SwapServiceClient: Sendable {
    private let channel: any ClientChannel

    init(_ channel: any ClientChannel) { self.channel = channel }

    /// The one for the other.
    func swap(_ request: ReflectedV1.Left, options: CallOptions = CallOptions()) async throws(RPCError) -> ReflectedV1.Right {
      try await swapWithMetadata(request, options: options).message
    }
    /// As ``swap(_:options:)``, with the metadata of the answer.
    func swapWithMetadata(_ request: ReflectedV1.Left, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<ReflectedV1.Right> {
      try await channel.unary(SwapServiceMethods.swap, request, returning: ReflectedV1.Right.self, options: options)
    }
  }
}
