// swift-format-ignore-file
// Made by protoc-gen-marketplace from guarded/v1/guarded.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension GuardedV1 {
  /// Guarded in every way.
  protocol GuardedService: Sendable {
    /// Makes one.
    func make(_ request: GuardedV1.Request, context: CallContext) async throws -> GuardedV1.Response
    /// Streams them to anyone.
    func watch(_ request: GuardedV1.Request, to responses: ResponseWriter<GuardedV1.Response>, context: CallContext) async throws
  }

  /// The methods of `guarded.v1.GuardedService`, with what each asks of its callers.
  enum GuardedServiceMethods {
    static let service = "guarded.v1.GuardedService"
    static let make = RPC.MethodDescriptor(service: service, method: "Make", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x810, conditional: [RPC.ConditionalPermission(permission: 12, rule: "F18")]), RPC.AccessRule(application: 5, scopes: 0x2, ownership: 2)], requiresIdempotencyKey: true, rateCost: 5, audit: RPC.AuditRule(action: "thing.make", object: ["title", "state", "number", "child.title"], result: ["open"])))
    static let watch = RPC.MethodDescriptor(service: service, method: "Watch", serverStreaming: true, contract: RPC.MethodContract(access: []))
  }

  /// Makes `router` answer the calls of `guarded.v1.GuardedService` with `service`.
  static func register(guardedService service: some GuardedService, in router: inout RPC.Router) {
    router.unary(GuardedServiceMethods.make) { try await service.make($0, context: $1) }
    router.serverStreaming(GuardedServiceMethods.watch) { try await service.watch($0, to: $1, context: $2) }
  }

  /// Guarded in every way.
  struct GuardedServiceClient: Sendable {
    private let channel: any ClientChannel

    init(_ channel: any ClientChannel) { self.channel = channel }

    /// Makes one.
    func make(_ request: GuardedV1.Request, options: CallOptions = CallOptions()) async throws(RPCError) -> GuardedV1.Response {
      try await makeWithMetadata(request, options: options).message
    }
    /// As ``make(_:options:)``, with the metadata of the answer.
    func makeWithMetadata(_ request: GuardedV1.Request, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GuardedV1.Response> {
      try await channel.unary(GuardedServiceMethods.make, request, returning: GuardedV1.Response.self, options: options.withIdempotencyKey())
    }

    /// Streams them to anyone.
    func watch(_ request: GuardedV1.Request, options: CallOptions = CallOptions()) -> ResponseStream<GuardedV1.Response> {
      channel.serverStreaming(GuardedServiceMethods.watch, request, returning: GuardedV1.Response.self, options: options)
    }
  }
}
