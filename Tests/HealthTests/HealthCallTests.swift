import HealthAPI
import RPC
import Testing

@testable import Health

private typealias State = GrpcHealthV1.HealthCheckResponse.ServingStatus

@Suite(.timeLimit(.minutes(10))) struct HealthCallTests {
  private let health = ServiceHealth()
  private let client: GrpcHealthV1.HealthClient

  init() {
    health.set(true, of: "a.A")
    var router = Router(requiresContracts: true, openServices: Router.healthServices)
    router.report(health)
    client = GrpcHealthV1.HealthClient(InProcessChannel(router))
  }

  private func check(_ service: String) async throws -> State { try await client.check(.init(service: service)).status }

  @Test func `a service is checked by its name, the server as a whole by none`() async throws {
    health.set(false, of: "a.A")
    #expect(try await check("a.A") == .notServing)
    #expect(try await check("") == .serving)
  }

  @Test func `a service that is not known is NOT_FOUND`() async throws {
    let error = await #expect(throws: RPCError.self) { try await check("a.B") }
    #expect(error?.code == .notFound)
  }

  @Test func `services registered before are known and begin as the server as a whole`() async throws {
    let health = ServiceHealth(isServing: false)
    var router = Router()
    router.unary(MethodDescriptor(service: "b.B", method: "Do")) {
      (request: GrpcHealthV1.HealthCheckRequest, _) in request
    }
    router.report(health)
    let states = try await GrpcHealthV1.HealthClient(InProcessChannel(router)).list(.init()).statuses
    #expect(states.mapValues(\.status) == ["": .notServing, "b.B": .notServing])
  }

  @Test func `List has all of them`() async throws {
    health.set(false, of: "c.C")
    let states = try await client.list(.init()).statuses.mapValues(\.status)
    #expect(states == ["": .serving, "a.A": .serving, "c.C": .notServing])
  }

  @Test func `List above its bound is RESOURCE_EXHAUSTED`() async throws {
    for number in 0..<HealthHandler.maxListedServices { health.set(true, of: "d.D\(number)") }
    let error = await #expect(throws: RPCError.self) { try await client.list(.init()) }
    #expect(error?.code == .resourceExhausted)
  }

  @Test func `Watch begins with the state now and goes on with changes alone`() async throws {
    var states = client.watch(.init(service: "a.A")).makeAsyncIterator()
    #expect(try await states.next()?.status == .serving)
    health.set(true, of: "a.A")
    health.set(true, of: "")
    health.set(false, of: "a.A")
    #expect(try await states.next()?.status == .notServing)
    health.setAll(true)
    #expect(try await states.next()?.status == .serving)
  }

  @Test func `Watch of a service that is not known goes on and hears when it is`() async throws {
    var states = client.watch(.init(service: "e.E")).makeAsyncIterator()
    #expect(try await states.next()?.status == .serviceUnknown)
    health.set(true, of: "e.E")
    #expect(try await states.next()?.status == .serving)
  }

  @Test func `after the shutdown nothing serves any more, whatever is said`() async throws {
    var states = client.watch(.init(service: "a.A")).makeAsyncIterator()
    #expect(try await states.next()?.status == .serving)
    health.shutDown()
    health.setAll(true)
    health.set(true, of: "f.F")
    #expect(try await states.next()?.status == .notServing)
    #expect(try await check("") == .notServing)
    await #expect(throws: RPCError.self) { try await check("f.F") }
  }
}
