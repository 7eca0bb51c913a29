// swift-format-ignore-file
// Made by protoc-gen-marketplace from guarded/v1/guarded.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension GuardedV1 {
  /// Answers calls of `guarded.v1.GuardedService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  struct GuardedServiceMock: Sendable {
    var make: (@Sendable (GuardedV1.Request, CallContext) async throws -> GuardedV1.Response)?
    var watch: (@Sendable (GuardedV1.Request, ResponseWriter<GuardedV1.Response>, CallContext) async throws -> Swift.Void)?

    init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    var client: GuardedServiceClient {
      GuardedServiceClient(RPC.InProcessChannel(mocking: { router in
        if let make { router.unary(GuardedServiceMethods.make, make) }
        if let watch { router.serverStreaming(GuardedServiceMethods.watch, watch) }
      }))
    }
  }
}
