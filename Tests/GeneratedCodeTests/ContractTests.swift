import RPC
import Testing

@Suite struct ContractTests {
  @Test func `a method's descriptor carries its contract`() {
    let method = GuardedV1.GuardedServiceMethods.make
    #expect(method.path == "/guarded.v1.GuardedService/Make")
    #expect(!method.serverStreaming)
    #expect(
      method.contract
        == MethodContract(
          access: [
            AccessRule(
              application: 1, permissions: 1 << 11 | 1 << 4, conditional: [ConditionalPermission(permission: 12, rule: "F18")]),
            AccessRule(application: 5, scopes: 1 << 1, ownership: 2),
          ], requiresIdempotencyKey: true, rateCost: 5,
          audit: AuditRule(
            action: "thing.make", object: ["title", "state", "number", "child.title"], result: ["open"])))
  }

  @Test func `an anonymous method has a contract without access rules`() {
    let method = GuardedV1.GuardedServiceMethods.watch
    #expect(method.serverStreaming)
    #expect(method.contract == MethodContract(access: []))
  }

  @Test func `registering a service makes all its methods known`() {
    struct Service: GuardedV1.GuardedService {
      func make(_ request: GuardedV1.Request, context: CallContext) async throws -> GuardedV1.Response { GuardedV1.Response() }
      func watch(
        _ request: GuardedV1.Request, to responses: ResponseWriter<GuardedV1.Response>, context: CallContext
      ) async throws {}
    }
    var router = Router()
    GuardedV1.register(guardedService: Service(), in: &router)
    #expect(router.methods.map(\.descriptor.method) == ["Make", "Watch"])
  }
}
