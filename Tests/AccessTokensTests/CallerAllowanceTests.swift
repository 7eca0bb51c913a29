import AccessTokens
import FoundationEssentials
import RPC
import Synchronization
import Testing

@Suite struct CallerAllowanceTests {
  private static let key = TokenKey()

  private static func caller() -> Caller {
    Caller(organization: UUID(), principal: UUID(), kind: .employee, session: UUID(), application: 1)
  }

  /// A call of `caller` that costs so much, with a token of its own that expires at second `expiry`.
  private static func context(_ caller: Caller, expiry: Int64 = 1_000_000, cost: UInt32 = 1) -> CallContext {
    var metadata = Metadata()
    metadata.append("authorization", "Bearer \(key.sign(AccessToken(caller: caller, expiry: expiry)))")
    let method = MethodDescriptor(
      service: "a.B", method: "C", contract: MethodContract(access: [AccessRule(application: 1)], rateCost: cost))
    return CallContext(method: method, metadata: metadata, deadline: nil, peer: "test")
  }

  @Test func `a caller has so much within so long over all their tokens, and another caller their own`() throws {
    let now = Mutex<Int64>(0)
    let authenticator = BearerAuthenticator(key: Self.key, allowance: Allowance(10, within: 10_000_000)) { now.withLock { $0 } }
    let (caller, other) = (Self.caller(), Self.caller())
    for index in 0..<5 { _ = try authenticator.authenticate(Self.context(caller, expiry: 100 + Int64(index), cost: 2)) }
    let error = #expect(throws: RPCError.self) { try authenticator.authenticate(Self.context(caller, expiry: 200)) }
    #expect(error?.code == .resourceExhausted && error?.reason == "RATE_LIMITED" && error?.retryDelay == .seconds(1))
    _ = try authenticator.authenticate(Self.context(other, cost: 10))
    now.withLock { $0 = 1_000_000 }
    _ = try authenticator.authenticate(Self.context(caller, expiry: 300))
  }

  @Test func `a token that does not hold takes nothing`() throws {
    let authenticator = BearerAuthenticator(key: Self.key, allowance: Allowance(1, within: 10_000_000)) { 5_000_000 }
    let caller = Self.caller()
    for _ in 0..<3 {
      let error = #expect(throws: RPCError.self) { try authenticator.authenticate(Self.context(caller, expiry: 5)) }
      #expect(error?.reason == "TOKEN_EXPIRED")
    }
    _ = try authenticator.authenticate(Self.context(caller))
  }

  @Test func `threads that take at once take no more than there is`() async {
    let authenticator = BearerAuthenticator(key: Self.key, allowance: Allowance(1000, within: 1_000_000_000_000)) { 0 }
    let caller = Self.caller()
    let taken = await withTaskGroup { group in
      for _ in 0..<8 {
        group.addTask {
          let context = Self.context(caller, expiry: 7)
          return (0..<500).count { _ in (try? authenticator.authenticate(context)) != nil }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(taken == 1000)
  }
}
